"""Two towns that differ in one thing: who of two people gave which answers; and their rows."""

import json
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import zip_longest
from pathlib import Path
from typing import Any

from bot.desk import Desk
from conversations.house import BOOK
from storage import media
from storage.db import Db
from storage.unit import Unit
from tests.players.cast import CITY, CITY_FACTS, Cast, Role
from tests.players.desk import AtTheDesk
from tests.players.home import TAGS, Outcome, nothing
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

    def __init__(self, correction_days: int = CITY.correction_days) -> None:
        super().__init__(Cast())
        self.city = CITY.model_copy(update={"correction_days": correction_days})
        self.sent = 0

    async def open(self) -> None:
        """The same in a town that gives people so many days to correct their answers."""
        await super().open()
        self.desk = Desk(
            self.store, BOOK, self.city, TAGS, posted=nothing, now=self.now, city_facts=CITY_FACTS
        )

    async def deliver(self, role: Role, update: dict[str, Any]) -> Outcome:
        """The same with another number for each file."""
        said = json.dumps(update)
        if '"F1"' in said:
            said = said.replace('"F1"', f'"{self.number(role, said)}"')
        return await super().deliver(role, json.loads(said))

    def number(self, role: Role, _update: str) -> str:
        """Of the file that came with an update."""
        self.sent += 1
        return f"FILE-{role.name}-{self.sent}"


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


TOGETHER = """# A town in which two people of different languages answer at once
scene: survey corners, opens 2026-11-01, closes 2026-11-24, results answering
scene: Ada, resident, fr
scene: Ben, resident, fr-simple
scene: answers corners, 26 seen=2026-11-02
clock: 2026-11-23 10:00
"""
NO_CORRECTIONS = "# The end, without corrections\nclock: 2026-11-25 10:00\n"


@asynccontextmanager
async def at_once(folder: Path, ada: str, ben: str) -> AsyncIterator[Player]:
    """A town without a correction period, where both say a line in turn: who has less is done
    first, and what was sent to them is still in the outbox when answers become anonymous."""
    player = Player(Watched(correction_days=0))
    await player.depth.open()
    try:
        said = zip_longest(
            ada.format(who="Ada").splitlines(), ben.format(who="Ben").splitlines(), fillvalue=""
        )
        lines = "\n".join(line for pair in said for line in pair if line)
        await played(player, folder, TOGETHER + lines + "\n")
        yield player
    finally:
        await player.depth.close()
