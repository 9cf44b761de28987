"""Who may do what: every command of the book as every role, in a session, and as a stranger.

A new command is one more line of TABLE; without it the test fails. Words of the table:
yes    it opens (or answers that there is nothing to do)
no     it does not, and nothing is said about its existence
lent   not while the chat is lent
first  the welcome comes first (in a session: the notice read out)
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from conversations.book import HALL_COMMANDS
from conversations.city import TheCity
from conversations.house import BOOK
from conversations.incoming import Commanded, Incoming, SentOther, What, Wrote
from conversations.known import MOST_ASKS, Ask, Known, NotYetKnown
from conversations.people.events import PersonWelcomed
from conversations.reply import Line
from conversations.session import SessionAgreed, SessionKind, SessionOpened
from conversations.talk import Taken, Talk, TalkKind, Talks
from conversations.turn import take_turn
from conversations.who import EVERYONE, PersonByRef, PersonCard, Role
from storage import identities
from storage.store import Store, open_store
from storage.unit import Unit
from tests.doors import TABLE, TALKS
from tests.players.cast import CITY, CITY_FACTS

AT = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)
COLUMNS = ("stranger", "resident", "ambassador", "staff", "admin", "helper", "guest")
ROLES: tuple[Role, ...] = ("resident", "ambassador", "staff", "admin")
# talk         res. amb. staff admin


def rows(table: str) -> dict[str, tuple[str, ...]]:
    """A table by the first word of its lines."""
    lines = [line.split() for line in table.strip().splitlines()]
    return {words[0]: tuple(words[1:]) for words in lines}


@dataclass
class House:
    """A database with one person in each column."""

    store: Store
    people: dict[str, str]

    async def said(self, column: str, what: What, talks: Talks | None = None) -> Taken:
        """What the turn comes to; nothing of it is kept."""
        incoming = Incoming(ref="telegram-9", person=self.people[column], at=AT, what=what)
        return await self.store.write(lambda unit: _taken(unit, incoming, talks or Talks()))


async def _taken(unit: Unit, incoming: Incoming, talks: Talks) -> Taken:
    facts: dict[Ask[Any], Any] = {TheCity(): CITY}
    for _ in range(MOST_ASKS + 1):
        try:
            return take_turn(BOOK, talks, incoming, Known(facts))
        except NotYetKnown as missing:
            given = CITY_FACTS.get(type(missing.ask))
            facts[missing.ask] = given(missing.ask) if given else await unit.find(missing.ask)
    raise AssertionError("too many questions to the world")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Everybody is there: each role, and two chats that are lent."""
    store = await open_store(f"sqlite:///{tmp_path / 'house.db'}")
    people = await store.write(_everybody)
    yield House(store, people)
    await store.close()


async def _everybody(unit: Unit) -> dict[str, str]:
    people = {"stranger": (await unit.person_of(1, AT)).person}
    for chat, role in enumerate(ROLES, 2):
        people[role] = await _welcomed(unit, chat, role)
    people["helper"] = await _lent(unit, await _welcomed(unit, 8, "ambassador"), 8, "helper")
    people["guest"] = await _lent(unit, await _welcomed(unit, 9, "admin"), 9, "guest")
    return people


async def _welcomed(unit: Unit, chat: int, role: Role) -> str:
    person = (await unit.person_of(chat, AT)).person
    welcomed = PersonWelcomed(locale="fr", age_band="18_25", notice_version=CITY.notice_version)
    await unit.record(_scene(person), person, [welcomed])
    params = {"role": role, "label": f"{role} {chat}", "person": person}
    if role != "resident":
        await unit.db.run(
            "UPDATE people SET role = :role, label = :label WHERE person = :person", params
        )
    return person


async def _lent(unit: Unit, holder: str, chat: int, kind: SessionKind) -> str:
    ends = AT + timedelta(minutes=15)
    opened = SessionOpened(ref=f"session-{chat}", kind=kind, ends_at=ends, holder_locale="fr")
    await unit.record(_scene(holder), holder, [opened])
    persona = (await identities.meet(unit.db, chat, AT)).acting
    await unit.record(_scene(persona), persona, [SessionAgreed(locale="fr")])
    return persona


def _scene(person: str) -> Incoming:
    return Incoming(ref="scene", person=person, at=AT, what=SentOther(what="scene"))


def verdict(taken: Taken) -> str:
    """The word of the table for what a turn came to."""
    lines = [
        block.id for reply in taken.replies for block in reply.blocks if isinstance(block, Line)
    ]
    refused = {
        "hall-unknown-command": "no",
        "hall-not-in-session-helper": "lent",
        "hall-not-in-session-guest": "lent",
    }
    for line, word in refused.items():
        if line in lines:
            assert not taken.events, "a refusal changes nothing"
            assert taken.talks.open is None
            return word
    gates = (BOOK.welcome, BOOK.receiving, BOOK.renewal)
    return "first" if taken.talks.open and taken.talks.open.name in gates else "yes"


def test_every_command_has_its_line_and_every_line_its_command() -> None:
    assert rows(TABLE).keys() == BOOK.commands.keys()
    assert rows(TALKS).keys() == BOOK.talks.keys()
    assert {len(row) for row in rows(TABLE).values()} == {len(COLUMNS)}


@pytest.mark.parametrize("command", list(BOOK.commands))
async def test_the_door(house: House, command: str) -> None:
    """What each of them is answered, typed by hand and without a word more."""
    found = {c: verdict(await house.said(c, Commanded(name=command))) for c in COLUMNS}
    assert found == dict(zip(COLUMNS, rows(TABLE)[command], strict=True))


@pytest.mark.parametrize("name", list(BOOK.talks))
async def test_the_door_is_there_at_every_step(house: House, name: str) -> None:
    """A talk begun while one had the role does not go on without it, nor is it taken up again."""
    kind = BOOK.talks[name]
    for role, word in zip(ROLES, rows(TALKS)[name], strict=True):
        assert word == ("yes" if role in kind.roles else "no")
        if word == "no":
            await _refused_in_the_middle(house, role, kind)


async def _refused_in_the_middle(house: House, role: Role, kind: TalkKind) -> None:
    talk = Talk(ref="a-ref", name=kind.name, key="", state=kind.state.model_construct())
    for what, talks in (
        (Wrote(text="oui"), Talks(open=talk)),
        (Commanded(name="resume", args="a-ref"), Talks(paused=(talk,))),
    ):
        taken = await house.said(role, what, talks)
        assert verdict(taken) == "no"
        assert taken.talks.paused == ()


def test_the_hall_answers_only_what_is_about_talks() -> None:
    """Whatever else is answered for everybody has a kind, hence roles that are checked."""
    without = [name for name in BOOK.commands if BOOK.kind(name) is None]
    assert set(without) <= set(HALL_COMMANDS)


async def test_in_a_session_everybody_is_a_resident(house: House) -> None:
    for column in ("helper", "guest"):
        person = house.people[column]
        card: PersonCard = await house.store.write(lambda u, p=person: u.find(PersonByRef(p)))
        assert (card.role, card.label) == ("resident", "")
        assert card.role in EVERYONE
