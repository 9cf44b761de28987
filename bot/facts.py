"""What the desk knows without asking the tables twice.

Rules:
1. What never changes is remembered for good.
2. What is the same for everybody is remembered until anything is recorded: by a turn, by another
   part of ours (`applied` of the store), by another process (`seen_elsewhere` of the database); and
   until a turn is undone, with what it saw of its own doing.
3. So are the ballots of the city, which staff keep as elections, for a day.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.surveys.shelf import Shelf
from conversations.city import CityCard, TheCity
from conversations.event import Event
from conversations.known import Ask
from conversations.voting.events import ElectionAct
from conversations.who import PersonByRef
from storage import ballots
from storage.register import IMMUTABLE, SHARED
from storage.unit import Unit

MOST_REMEMBERED = 256

Answers = dict[Ask[Any], Any]


class Facts:
    """The answers of the city's own files and of the tables."""

    def __init__(
        self,
        city: CityCard,
        of_city: Mapping[type[Ask[Any]], Callable[[Any], Any]],
        shelf: Shelf,
    ) -> None:
        self._city = city
        self._zone = ZoneInfo(city.time_zone)
        self._of_city = of_city
        self._shelf = shelf
        self._remembered: Answers = {}
        self._shared: Answers = {}
        self._town: tuple[date, CityCard] | None = None
        self._state: tuple[int, int] | None = None

    async def begin(self, unit: Unit, applied: int) -> None:
        """A batch begins, after so many events: has anything been recorded since the last one?"""
        state = (applied, await unit.db.seen_elsewhere())
        if state != self._state:
            self.undone()
        self._state = state

    def undone(self) -> None:
        """A turn was undone."""
        self._shared.clear()
        self._town = None

    def recorded(self, events: Sequence[Event]) -> None:
        """A turn recorded `events`: what was the same for everybody may be something else now."""
        if events:
            self._shared.clear()
        if any(isinstance(event, ElectionAct) for event in events):
            self._town = None

    async def of_turn(self, unit: Unit, person: str, now: datetime) -> Answers:
        """What is known as a turn begins; `person` is empty where it is nobody's."""
        known: Answers = {
            TheCity(): await self._city_at(unit, now),
            **self._remembered,
            **self._shared,
        }
        if person:
            card = PersonByRef(person)
            known[card] = await unit.find(card)
        return known

    async def _city_at(self, unit: Unit, now: datetime) -> CityCard:
        day = now.astimezone(self._zone).date()
        if self._town is None or self._town[0] != day:
            self._town = (day, await ballots.known_to(unit.db, self._city, now))
        return self._town[1]

    async def find(self, unit: Unit, ask: Ask[Any]) -> Any:
        """What the city's own files or the tables answer; NotReadYet when it takes long."""
        value = await self._found(unit, ask)
        if type(ask) in SHARED:
            self._shared[ask] = value
        elif type(ask) in IMMUTABLE:
            if len(self._remembered) >= MOST_REMEMBERED:
                self._remembered.clear()
            self._remembered[ask] = value
        return value

    async def _found(self, unit: Unit, ask: Ask[Any]) -> Any:
        of_city = self._of_city.get(type(ask))
        if of_city is not None:
            return of_city(ask)
        await self._shelf.check(unit.db, ask)
        return await unit.find(ask)
