"""Whoever has the whole database cannot tie a person to answers once they are anonymous.

Two towns are played in which all is the same but one thing: who of two people gave which answers.
Of an anonymous consultation both databases must read alike, in every table and row, in the order in
which rows were written: then nothing in them leads from a person to answers, whatever one tries.
Before, they must differ, or the comparison would see nothing.
"""

import json
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.exports.submissions import Asked, export_submissions
from storage import media
from storage.db import Db
from storage.holdings import held_of
from storage.unit import Unit
from tests.players.cast import Cast, Role
from tests.players.desk import AtTheDesk
from tests.players.home import Outcome
from tests.players.play import Player
from tests.script import read

LONG = """{who}: /survey corners
{who}: Place des Lices
{who}: (photo)
{who}: Un kiosque
{who}: (voice)
{who}: [➕ Ajouter]
{who}: Une fontaine
{who}: (voice)
{who}: [Non, continuer]
{who}: [Non, continuer]
{who}: [Garder cette réponse]
{who}: [✅ Envoyer mes réponses]
"""
SHORT = """{who}: /survey corners
{who}: Rue Haute
{who}: [Passer]
{who}: Des bancs
{who}: [Passer]
{who}: [Non, continuer]
{who}: [Non, continuer]
{who}: [Garder cette réponse]
{who}: [✅ Envoyer mes réponses]
"""
TOWN = """# A town
scene: survey corners, opens 2026-11-01, closes 2026-12-31, results answering
scene: Ada, resident, fr
scene: Ben, resident, {ben}
scene: answers corners, 26 seen=2026-11-02
clock: 2026-11-23 10:00
{ada_says}clock: 2026-11-25 18:00
{ben_says}"""
AFTER = "# The end, and the end of corrections\nclock: 2027-01-01 10:00\nclock: 2027-02-01 10:00\n"
WORDS = ("Place des Lices", "Rue Haute", "Un kiosque", "Une fontaine", "Des bancs")


class Watched(AtTheDesk):
    """A house in which every file that somebody sends has a number of its own."""

    def __init__(self) -> None:
        super().__init__(Cast())
        self.sent = 0

    async def deliver(self, role: Role, update: dict[str, Any]) -> Outcome:
        """The same with another number for each file."""
        self.sent += 1
        own = json.dumps(update).replace('"F1"', f'"FILE-{role.name}-{self.sent}"')
        return await super().deliver(role, json.loads(own))


async def played(player: Player, folder: Path, text: str) -> None:
    (folder / "part.talk").write_text(text, encoding="utf-8")
    for beat in read(folder / "part.talk").beats:
        await player._act(beat.act)


@asynccontextmanager
async def town(folder: Path, ada: str, ben: str, locale: str = "fr") -> AsyncIterator[Player]:
    """A town in which Ada answered one way, two days later Ben another; some files are fetched."""
    player = Player(Watched())
    await player.depth.open()
    try:
        await _answered(player, folder, ada, ben, locale)
        yield player
    finally:
        await player.depth.close()


async def _answered(player: Player, folder: Path, ada: str, ben: str, locale: str) -> None:
    said = {"ada_says": ada.format(who="Ada"), "ben_says": ben.format(who="Ben")}
    await played(player, folder, TOWN.format(ben=locale, **said))
    await house(player).store.write(_fetched)


def house(player: Player) -> AtTheDesk:
    assert isinstance(player.depth, AtTheDesk)
    return player.depth


async def _fetched(unit: Unit) -> None:
    """Photos are on the disk, recordings still wait."""
    for file in await media.files_to_fetch(unit.db):
        if file.what == "photo":
            await media.kept(unit.db, file, f"{1:032x}.jpg", 9)


RANDOM = re.compile(r"[0-9a-f]{16,}|\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")


async def whole(db: Db) -> list[str]:
    """Every row of every table, as it lies there; what is random reads XX, people by their chat."""
    rows = await db.execute("SELECT person, chat_id FROM identities")
    people = {row["person"]: f"chat {row['chat_id']}" for row in rows}
    tables = await db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%'"
    )
    return [line for name, sql in tables for line in await _table(db, name, sql, people)]


async def _table(db: Db, name: str, sql: str, people: dict[str, str]) -> Sequence[str]:
    ordered = "WITHOUT ROWID" not in sql
    columns = "rowid AS lies_at, *" if ordered else "*"
    rows = await db.execute(f"SELECT {columns} FROM {name}{' ORDER BY rowid' * ordered}")
    lines = [f"{name}: {_said(tuple(row), people, batch=name == 'batches')}" for row in rows]
    # In order of what is random, the order says nothing.
    return lines if ordered else sorted(lines)


def _said(row: tuple[Any, ...], people: dict[str, str], *, batch: bool = False) -> str:
    text = repr(row)
    for person, name in people.items():
        # How far the last batch got, in the order of what is random: it says nothing.
        text = text.replace(person, "XX" if batch else name)
    return RANDOM.sub("XX", text)


async def together(db: Db) -> list[str]:
    """What was handed in, each submission with its answers and files."""
    rows = await db.execute("SELECT * FROM submissions")
    found = []
    for row in rows:
        mine = {"id": row["id"]}
        answers = await db.execute("SELECT * FROM answers WHERE submission = :id", mine)
        files = await db.execute("SELECT * FROM files WHERE submission = :id", mine)
        with_it = sorted(_said(tuple(one), {}) for one in files)
        found.append(_said((*row, *map(tuple, answers), *with_it), {}))
    return sorted(found)


async def bytes_of(player: Player) -> bytes:
    """Everything that is in the file of the database, also what was deleted."""
    await house(player).store.checkpoint()
    return house(player).file.read_bytes()


# What somebody says in a chat is longer or shorter: the inbox counts updates, and their hours are
# those of a chat; only what came before and after them is compared.
CHAT_ALONE = re.compile(r"^inbox: |^identities: |^talks: ")


def differ(one: list[str], other: list[str]) -> list[str]:
    left, right = ([row for row in rows if not CHAT_ALONE.match(row)] for rows in (one, other))
    return [f"{a}\n{b}" for a, b in zip(left, right, strict=False) if a != b] + (
        [] if len(left) == len(right) else [f"{len(left)} rows, {len(right)} rows"]
    )


async def test_two_towns_read_alike_once_answers_are_anonymous(tmp_path: Path) -> None:
    async with town(tmp_path, LONG, SHORT) as first, town(tmp_path, SHORT, LONG) as second:
        towns = first, second
        reads = [house(one).store.read for one in towns]
        assert differ(*[await look(whole) for look in reads]), "the comparison sees nothing"
        assert differ(*[await look(together) for look in reads]), "the comparison sees nothing"
        for one in towns:
            await played(one, tmp_path, AFTER)
        found = differ(*[await look(whole) for look in reads])
        assert not found, "\n\n".join(found)
        assert differ(*[await look(together) for look in reads]) == []


async def test_the_only_one_of_a_language_is_not_found_by_it(tmp_path: Path) -> None:
    async with town(tmp_path, SHORT, SHORT, "fr-simple") as one:
        await played(one, tmp_path, AFTER)
        rows = await house(one).store.read(
            lambda db: db.execute("SELECT locale, started_at, submitted_at FROM submissions")
        )
        assert {tuple(row) for row in rows} == {("", "", "")}


async def test_answers_do_not_tell_when_they_were_given(tmp_path: Path) -> None:
    async with town(tmp_path, LONG, SHORT) as one:
        assert b"2026-11-25" in b" ".join(await answers(one))
        await played(one, tmp_path, AFTER)
        said = await answers(one)
        assert b"2026-11-25" not in b" ".join(said), "what the form worked out of the clock"
        assert said.count(b"late") == 2, "what has no digit stays"
        assert said.count(b"2026-11-02") == 26, "a day that somebody gave stays"


async def answers(player: Player) -> list[bytes]:
    rows = await house(player).store.read(lambda db: db.execute("SELECT value FROM answers"))
    return [row[0].encode() for row in rows]


HALF = "# Half\nscene: Ana, resident, fr\n" + "".join(
    f"{{who}}: {what}\n" for what in ("/survey corners", "Place des Lices", "(photo)", "Un kiosque")
).format(who="Ana")


async def test_of_what_was_half_given_nothing_is_left_in_the_file(tmp_path: Path) -> None:
    async with town(tmp_path, SHORT, SHORT) as one:
        await played(one, tmp_path, HALF)
        assert b"Place des Lices" in await bytes_of(one)
        await played(one, tmp_path, AFTER)
        left = await bytes_of(one)
        assert b"Rue Haute" in left, "answers that were handed in stay"
        assert b"Place des Lices" not in left and b"FILE-Ana" not in left


WITHDRAWS = """# Takes it back
Ada: /survey corners
Ada: [🗑 Retirer mes réponses]
Ada: [Oui]
"""
FORGETS = """# Is forgotten
Ada: /forget
Ada: [Oui, tout effacer]
"""


@pytest.mark.parametrize("leaves", [WITHDRAWS, FORGETS])
async def test_what_repeats_and_what_was_sent_goes_with_whoever_takes_it_back(
    tmp_path: Path, leaves: str
) -> None:
    async with town(tmp_path, LONG, SHORT) as one:
        kept = await house(one).store.read(media.gone)
        assert kept == []
        await played(one, tmp_path, leaves)
        left = await bytes_of(one)
        for word in WORDS:
            assert (word.encode() in left) == (word in SHORT), word
        assert b"FILE-Ada" not in left
        assert len(await house(one).store.read(media.gone)) == 1, "its file is to be erased"


async def test_the_copy_holds_every_instance_and_every_file(tmp_path: Path) -> None:
    async with town(tmp_path, LONG, SHORT) as one:
        (ada,) = [person for person, name in (await house(one).people()).items() if name == "Ada"]
        held = await house(one).store.read(lambda db: held_of(db, ada))
        (mine,) = held["answers_still_tied_to_you"]
        words = {name: value for name, value in mine["answers"].items() if "words" in name}
        assert words == {
            "place[1]-idea[1]-words": "Un kiosque",
            "place[1]-idea[2]-words": "Une fontaine",
        }
        assert sorted(file["what"] for file in mine["files"]) == ["photo", "voice", "voice"]
        assert {file["name"] for file in mine["files"]} <= set(mine["answers"].values())
        await played(one, tmp_path, AFTER)
        after = await house(one).store.read(lambda db: held_of(db, ada))
        assert "answers_still_tied_to_you" not in after
        assert not any(word in json.dumps(after, ensure_ascii=False) for word in WORDS)


async def test_an_export_of_anonymous_answers_tells_no_more(tmp_path: Path) -> None:
    files = []
    for n, (ada, ben) in enumerate([(LONG, SHORT), (SHORT, LONG)]):
        async with town(tmp_path, ada, ben) as one:
            await played(one, tmp_path, AFTER)
            path = tmp_path / f"{n}.csv"
            asked = Asked("Europe/Paris")
            assert await export_submissions(house(one).store, "corners", path, asked) is not None
            lines = "".join(one.read_text() for one in sorted(tmp_path.glob(f"{n}*.csv")))
            files.append(sorted(RANDOM.sub("XX", lines).splitlines()))
    assert files[0] == files[1]
