"""Seats and the waiting list under whatever people do: rules and tables together, at random.

After each thing that happens: never more seats are taken than there are; nobody waits while a seat
is free; the line keeps its order; an offer goes to its head, and its end is planned; who comes back
stands at the end.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conversations.city import TheCity
from conversations.event import Event
from conversations.house import BOOK
from conversations.incoming import Commanded, Incoming, SentOther, TimeCame, What
from conversations.known import Ask, Known, NotYetKnown
from conversations.meetings.changing import as_changed, changed
from conversations.meetings.events import MeetingCalled
from conversations.meetings.known import MeetingByNumber, MeetingCard, Registration, RegistrationOf
from conversations.meetings.meeting import Meeting, Spot
from conversations.meetings.offering import offers
from conversations.meetings.rules import OFFERS
from conversations.reply import told
from conversations.talk import Talks
from conversations.turn import take_turn
from storage.store import Store, open_store
from storage.unit import Unit
from tests.players.cast import CITY, Role
from tests.players.setting import welcomed

BEGIN = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
STARTS = BEGIN + timedelta(days=60)
PEOPLE = 7
COMES = ("yes", "guests 0", "guests 1", "guests 2", "take")
ANSWERS = (*COMES, "yes", "guests 2", "no", "maybe", "leave", "drop")

acts = st.lists(
    st.one_of(
        st.tuples(st.integers(0, PEOPLE - 1), st.sampled_from(ANSWERS)),
        st.tuples(st.just("hours"), st.integers(1, 30)),
        st.tuples(st.just("seats"), st.integers(1, 8)),
    ),
    min_size=12,
    max_size=40,
)


@dataclass
class House:
    """A database, and people whom it knows."""

    store: Store
    runner: asyncio.Runner
    people: list[str] = field(default_factory=list)
    meetings: int = 0

    async def meet(self) -> None:
        """Everybody is welcomed."""
        for n in range(PEOPLE):
            role = Role(f"r{n}", 7000 + n, "fr", "resident")
            await self.store.write(lambda unit, role=role: welcomed(unit, role, BEGIN))
            who = await self.store.write(lambda unit, role=role: unit.person_of(role.number, BEGIN))
            self.people.append(who.person)


@dataclass
class Story:
    """One meeting and what is done about it, beside what ought to be true."""

    house: House
    number: int
    at: datetime = BEGIN
    refs: int = 0
    line: list[str] = field(default_factory=list)
    """Who waits, in the order in which they joined."""

    async def call(self, seats: int) -> None:
        """The town calls it."""
        meeting = Meeting(
            title=told({"fr": "La place"}),
            starts=STARTS,
            ends=STARTS + timedelta(hours=2),
            spot=Spot(name="Maison pour tous"),
            capacity=seats,
            most_guests=2,
        )
        event = MeetingCalled(number=self.number, uid=f"{self.number}", composed=meeting)
        await self.house.store.write(lambda unit: unit.did(event, "call", self.at))

    async def do(self, who: Any, what: Any) -> None:
        """One thing happens."""
        self.at += timedelta(seconds=30)
        before = await self.card()
        if who == "seats":
            await self.house.store.write(lambda unit: self._resized(unit, before, what))
        elif who == "hours":
            self.at += timedelta(hours=what)
            about = TimeCame(what=OFFERS, about=str(self.number))
            await self.house.store.write(lambda unit: self._turn(unit, "", about))
        else:
            said = Commanded(name="rsvp", args=f"{self.number} {what}")
            person = self.house.people[who]
            had = await self._mine(person)
            await self.house.store.write(lambda unit: self._turn(unit, person, said))
            has = await self._mine(person)
            assert has.keeps or not had.keeps or what not in COMES, "a seat was lost by asking"
        now = await self.card()
        self.holds(before, now, await self._queue())
        first = min((one.until for one in now.offered), default=None)
        assert await self._planned() == first, "an offer that nothing ends at its hour"

    async def _resized(self, unit: Unit, card: MeetingCard, seats: int) -> None:
        """The room is another one; nobody who has a seat loses it."""
        composed = card.meeting.model_copy(update={"capacity": max(seats, card.taken, 1)})
        await unit.did(changed(card, composed, self.at, CITY), "resized", self.at)
        now = as_changed(card, composed, self.at)
        what = SentOther(what="resized")
        await self._kept(unit, "", what, lambda known: offers(now, self.at, known)[0])

    async def _turn(self, unit: Unit, person: str, what: What) -> None:
        incoming = self._incoming(person, what)

        def taken(known: Known) -> tuple[Event, ...]:
            return take_turn(BOOK, Talks(), incoming, known).events

        await self._kept(unit, person, what, taken)

    async def _kept(self, unit: Unit, person: str, what: What, work: Any) -> None:
        facts: dict[Ask[Any], Any] = {TheCity(): CITY}
        while True:
            try:
                events = work(Known(facts))
                break
            except NotYetKnown as unknown:
                facts[unknown.ask] = await unit.find(unknown.ask)
        await unit.record(self._incoming(person, what), person, events)

    def _incoming(self, person: str, what: What) -> Incoming:
        self.refs += 1
        return Incoming(ref=f"{self.number}-{self.refs}", person=person, at=self.at, what=what)

    async def card(self) -> MeetingCard:
        """The meeting as the tables have it."""
        found = await self.house.store.write(lambda unit: unit.find(MeetingByNumber(self.number)))
        assert found is not None
        return found

    async def _mine(self, person: str) -> Registration:
        ask = RegistrationOf(self.number, person)
        return await self.house.store.write(lambda unit: unit.find(ask))

    async def _queue(self) -> list[int]:
        rows = await self.house.store.read(
            lambda db: db.execute(
                "SELECT queue FROM registrations WHERE meeting = :n AND seat = 'waiting'",
                {"n": self.number},
            )
        )
        return [row[0] for row in rows]

    async def _planned(self) -> datetime | None:
        """When the next offer passes on."""
        sql = "SELECT due_at FROM due WHERE id = :id AND done_at IS NULL"
        id = f"meeting/{self.number}/offers"
        rows = await self.house.store.read(lambda db: db.execute(sql, {"id": id}))
        return datetime.fromisoformat(rows[0][0]) if rows else None

    def holds(self, before: MeetingCard, now: MeetingCard, queue: list[int]) -> None:
        """What must be true at any moment."""
        seats = now.meeting.seats
        assert seats is not None and now.taken <= seats, "overbooked"
        assert None not in queue and len(set(queue)) == len(queue), "two at one place in the line"
        line = [one.person for one in now.line]
        assert not (now.free and line), "somebody waits while a seat is free"
        offered = {one.person for one in now.offered} - {one.person for one in before.offered}
        gone = len([one for one in self.line if one in offered])
        still = [one for one in self.line if one in line]
        joined = [one for one in line if one not in self.line]
        assert line == still + joined, "somebody passed another"
        assert len(joined) <= 1
        heads = [one for one in self.line if one in offered or one in still][:gone]
        assert set(heads) == offered & set(self.line), "an offer that was not for the first"
        self.line = line


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder: Path = tmp_path_factory.mktemp("line")
    with asyncio.Runner() as runner:
        store = runner.run(open_store(f"sqlite:///{folder / 'line.db'}"))
        one = House(store, runner)
        runner.run(one.meet())
        yield one
        runner.run(store.close())


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(seats=st.integers(3, 4), what=acts)
def test_seats_and_the_line_hold_whatever_people_do(
    house: House, seats: int, what: list[tuple[Any, Any]]
) -> None:
    house.meetings += 1
    story = Story(house, house.meetings)

    async def told_of() -> None:
        await story.call(seats)
        for who, deed in what:
            await story.do(who, deed)

    house.runner.run(told_of())
