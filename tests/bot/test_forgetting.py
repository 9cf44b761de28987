"""Forgetting, on the real file: nothing is left, nothing comes back, all of it or nothing."""

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.results import Results
from conversations.consent import ConsentAnswered
from conversations.incoming import Incoming, SentOther
from conversations.people.events import PersonForgotten, PersonWelcomed
from conversations.reply import say, verbatim
from conversations.who import PURPOSES
from storage import identities, outbox
from storage.holdings import held_of
from storage.outbox import Outcome
from storage.store import open_store
from storage.unit import Unit
from tests.players.cast import CITY, Cast, Role, Survey
from tests.players.chat import Chat
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.script import Act
from tests.storage.planting import PLANTED, TOWN, plant, words_of

NUMBER = 5_123_456_789
HALF_SAID = "zanzibar-commence"
HANDED_IN = "zanzibar-envoye"
STORY = (
    "/survey transport",
    "[À pied]",
    "3",
    "[Passer]",
    "[1er secteur]",
    HANDED_IN,
    "[✅ Envoyer mes réponses]",
    "/survey transport2",
    "[À pied]",
    HALF_SAID,
)


class House:
    """One resident at the desk, and what may be asked of the database behind it."""

    def __init__(self, player: Player, desk: AtTheDesk) -> None:
        self.player = player
        self.desk = desk

    async def says(self, *inputs: str) -> list[str]:
        """What Ben hears last, after all of `inputs`."""
        heard: list[str] = []
        for number, what in enumerate(inputs):
            heard = await self.player._act(Act("Ben", what, number))
        return heard

    async def ben(self) -> str:
        """The random id behind him now, without meeting him anew."""
        row = await self.desk.store.read(
            lambda db: db.one("SELECT person FROM identities WHERE chat_id = :n", {"n": NUMBER})
        )
        return row[0] if row else ""

    async def everything(self) -> str:
        """The whole database as text."""
        tables = await self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        rows = [
            str(row)
            for (name,) in tables
            for row in await self.desk.store.read(
                lambda db, n=name: db.execute(f"SELECT * FROM {n}")
            )
        ]
        return "\n".join(rows)

    async def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What `sql` finds."""
        found = await self.desk.store.read(lambda db: db.execute(sql))
        return [tuple(row) for row in found]

    def bytes_on_disk(self) -> bytes:
        """Every file of the database as it lies there."""
        return b"".join(file.read_bytes() for file in sorted(self.desk.folder.iterdir()))


@pytest.fixture
async def house() -> AsyncIterator[House]:
    desk = AtTheDesk(Cast())
    await desk.open()
    player = Player(desk)
    role = Role("Ben", NUMBER, "fr", "resident")
    desk.cast.people["Ben"] = role
    desk.cast.chats["Ben"] = Chat()
    await desk.store.write(lambda unit: welcomed(unit, desk))
    await desk.publish(Survey("transport", "transport"))
    await desk.publish(Survey("transport2", "transport2"))
    yield House(player, desk)
    await desk.close()


async def welcomed(unit: Unit, desk: AtTheDesk) -> None:
    """Ben, who agreed to everything."""
    person = (await unit.person_of(NUMBER, desk.now())).person
    incoming = Incoming(ref="begun", person=person, at=desk.now(), what=SentOther(what="x"))
    version = CITY.notice_version
    begun = PersonWelcomed(locale="fr", age_band="18_25", notice_version=version)
    given = [ConsentAnswered(purpose=p, given=True, notice_version=version) for p in PURPOSES]
    await unit.record(incoming, person, [begun, *given])


def traces(house: House, person: str) -> list[str]:
    """What of Ben is found in the files, byte by byte."""
    found = house.bytes_on_disk()
    wanted = {
        "what he handed in": HANDED_IN.encode(),
        "what he half said": HALF_SAID.encode(),
        "his number, written out": str(NUMBER).encode(),
        "his number, as SQLite keeps it": NUMBER.to_bytes(6, "big"),
        "his id": person.encode(),
    }
    return [name for name, mark in wanted.items() if mark in found]


async def neighbours(house: House, begin: int, many: int) -> None:
    """Other people's rows, so that pages are filled and split around Ben's."""
    few = tuple((t, row) for t, row in PLANTED if t in ("people", "consents", "talks"))

    async def work(unit: Unit) -> None:
        for n in range(begin, begin + many):
            chat = 6_000_000_000 + n
            who = (await unit.person_of(chat, house.desk.now())).person
            names = {"who": f"Voisine {n}", "person": who, "chat": str(chat), "nr": str(n)}
            await plant(unit.db, few, **names)

    await house.desk.store.write(work)


async def test_nothing_is_left_in_any_file_byte_by_byte(house: House) -> None:
    await neighbours(house, 0, 150)
    await house.says(*STORY[:7])
    await neighbours(house, 150, 150)
    await house.says(*STORY[7:])
    await neighbours(house, 300, 150)
    person = await house.ben()
    await house.desk.store.checkpoint()
    assert len(traces(house, person)) == 4, "all but the number written out"
    await house.says("/forget", "[Oui, tout effacer]")
    await house.desk.clock.beat()
    assert await house.ben() == ""
    # A page may keep a copy of something in its unused part until the night (storage/rewriting.py).
    assert await house.desk.store.rewrite()
    assert traces(house, person) == []


async def test_the_number_waits_for_the_last_word_and_no_longer(house: House) -> None:
    await house.says(*STORY)
    person = await house.ben()
    incoming = Incoming(ref="bye", person=person, at=house.desk.now(), what=SentOther(what="x"))

    async def gone(unit: Unit) -> None:
        await unit.record(incoming, person, [PersonForgotten()])
        await unit.post(incoming, person, "fr", [say(verbatim("adieu"))])

    await house.desk.store.write(gone)
    await house.desk.clock.beat()
    assert await house.ben() == person, "until it is delivered"
    (letter,) = await house.desk.store.write(
        lambda unit: outbox.claim(unit.db, "me", "reply", 9, house.desk.now())
    )
    assert letter.chat_id == NUMBER
    await house.desk.clock.beat()
    assert await house.ben() == person, "on its way"
    over = [Outcome(letter.seq, "sent")]
    await house.desk.store.write(lambda unit: outbox.settle(unit.db, over, house.desk.now()))
    await house.desk.clock.beat()
    assert await house.ben() == ""
    assert person not in await house.everything(), "no delivery record either"


async def test_letters_in_flight_bring_nothing_back(house: House) -> None:
    await house.says(*STORY)
    person, store, now = await house.ben(), house.desk.store, house.desk.now()
    incoming = Incoming(ref="t-1", person=person, at=now, what=SentOther(what="x"))
    said = [say(verbatim(HALF_SAID)), say(verbatim("deux"))]
    await store.write(lambda unit: unit.post(incoming, person, "fr", said))
    one, two = await store.write(lambda unit: outbox.claim(unit.db, "me", "reply", 9, now))
    await store.write(lambda unit: unit.record(incoming, person, [PersonForgotten()]))
    await house.desk.clock.beat()
    results = Results(
        over=[Outcome(one.seq, "sent")],
        parts={two.seq: 1},
        gone=[person],
        moved={person: 77},
        returned=[two.seq],
    )
    await store.write(lambda unit: results.write(unit, "me", now))
    await house.desk.clock.beat()
    left = await house.everything()
    assert person not in left
    assert HALF_SAID not in left
    assert await house.rows("SELECT * FROM identities") == []


async def test_coming_back_is_being_somebody_new_even_before_the_last_word(house: House) -> None:
    await house.says(*STORY)
    person, store, now = await house.ben(), house.desk.store, house.desk.now()
    incoming = Incoming(ref="bye", person=person, at=now, what=SentOther(what="x"))

    async def gone(unit: Unit) -> identities.Identity:
        await unit.record(incoming, person, [PersonForgotten()])
        await unit.post(incoming, person, "fr", [say(verbatim("adieu"))])
        return await unit.person_of(NUMBER, now)

    fresh = await store.write(gone)
    assert fresh.person != person
    (letter,) = await store.write(lambda unit: outbox.claim(unit.db, "me", "reply", 9, now))
    assert (letter.person, letter.chat_id) == (fresh.person, NUMBER), "the last word still goes"
    assert person not in await house.everything()
    over = [Outcome(letter.seq, "sent")]
    await store.write(lambda unit: outbox.settle(unit.db, over, now))
    heard = await house.says("/start")
    assert any("Choisissez votre langue" in line for line in heard)


async def test_whoever_forgets_and_then_blocks_the_bot_is_not_kept_for_it(house: House) -> None:
    await house.says("/forget", "[Oui, tout effacer]")
    await house.desk.clock.beat()
    await house.says("(blocks)")
    await house.desk.clock.beat()
    assert await house.rows("SELECT * FROM identities") == []


async def test_a_team_member_leaves_a_line_under_their_pseudonym(house: House) -> None:
    person, now = await house.ben(), house.desk.now()
    incoming = Incoming(ref="bye", person=person, at=now, what=SentOther(what="x"))

    async def gone(unit: Unit) -> None:
        await unit.db.run("UPDATE people SET role = 'ambassador', label = 'Zeste'")
        await unit.record(incoming, person, [PersonForgotten(was="ambassador")])

    await house.desk.store.write(gone)
    rows = await house.desk.store.read(
        lambda db: db.execute("SELECT who, act, about FROM staff_log")
    )
    assert [tuple(row) for row in rows] == [("Zeste", "team.forgotten", "ambassador")]


KILLED = """
import asyncio, os, signal, sys
from storage.holdings import forget
from storage.store import open_store

async def main(url, person, when):
    store = await open_store(url)
    async def work(unit):
        await forget(unit.db, person)
        if when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
    await store.write(work)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("when", ["before", "after"])
async def test_killed_in_the_middle_it_was_all_or_nothing(tmp_path: Path, when: str) -> None:
    url = f"sqlite:///{tmp_path / 'house.db'}"
    store = await open_store(url)

    async def work(unit: Unit) -> str:
        await plant(unit.db, TOWN)
        person = (await unit.person_of(NUMBER, Cast().clock)).person
        names = {"who": "Ada", "person": person, "chat": str(NUMBER), "nr": "1"}
        await plant(unit.db, PLANTED, **names)
        return person

    person = await store.write(work)
    before = await store.read(lambda db: held_of(db, person))
    await store.close()
    child = subprocess.run(
        [sys.executable, "-c", KILLED, url, person, when], env={**os.environ}, check=False
    )
    assert child.returncode == -signal.SIGKILL
    store = await open_store(url)
    after = await store.read(lambda db: held_of(db, person))
    await store.close()
    if when == "before":
        assert after == before
    else:
        assert not [word for _, word in words_of("Ada") if word in str(after)]
