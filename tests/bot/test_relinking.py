"""Whoever has the whole database cannot tie a person to answers once they are anonymous.

Two towns are played in which all is the same but one thing: who of two people gave which answers.
Of an anonymous consultation both databases must read alike, in every table and row, in the order in
which rows were written: then nothing in them leads from a person to answers, whatever one tries.
Before, they must differ, or the comparison would see nothing.
"""

import json
from pathlib import Path

import pytest

from bot.exports.submissions import Asked, export_submissions
from storage import media
from storage.holdings import held_of
from tests.bot.two_towns import (
    AFTER,
    LONG,
    NO_CORRECTIONS,
    RANDOM,
    SHORT,
    WORDS,
    at_once,
    bytes_of,
    differ,
    house,
    played,
    together,
    town,
    whole,
)
from tests.players.play import Player


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


async def test_neither_who_was_done_first_nor_how_many_letters_tells_who_said_what(
    tmp_path: Path,
) -> None:
    async with at_once(tmp_path, LONG, SHORT) as first, at_once(tmp_path, SHORT, LONG) as second:
        towns = first, second
        reads = [house(one).store.read for one in towns]
        before = differ(*[await look(whole) for look in reads])
        for table in ("journal", "outbox"):
            assert any(row.startswith(table) for row in before), f"{table}: nothing to hide"
        for one in towns:
            await played(one, tmp_path, NO_CORRECTIONS)
        found = differ(*[await look(whole) for look in reads])
        assert not found, "\n\n".join(found)


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
