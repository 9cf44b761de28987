"""What the desk knows without asking the tables twice.

Rules:
1. What never changes is remembered for good; what is the same for everybody, within one batch of
   turns, and is looked up again once a turn of it recorded or undid anything.
2. So are the ballots of the city, which staff keep as elections.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

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

Known = dict[Ask[Any], Any]


class Facts:
    """The answers of the city's own files and of the tables."""

    def __init__(
        self,
        city: CityCard,
        of_city: Mapping[type[Ask[Any]], Callable[[Any], Any]],
        shelf: Shelf,
    ) -> None:
        self._city = city
        self._of_city = of_city
        self._shelf = shelf
        self._remembered: Known = {}
        self._of_batch: Known = {}
        self._town: CityCard | None = None

    def begin(self) -> None:
        """A batch begins: another process may have published something since the last one."""
        self._of_batch.clear()
        self._town = None

    def undone(self) -> None:
        """A turn was undone, and what it saw of its own doing with it."""
        self.begin()

    def recorded(self, events: Sequence[Event]) -> None:
        """A turn recorded `events`: what was the same for everybody may be something else now."""
        if events:
            self._of_batch.clear()
        if any(isinstance(event, ElectionAct) for event in events):
            self._town = None

    async def of_turn(self, unit: Unit, person: str, now: datetime) -> Known:
        """What is known as a turn begins; `person` is empty where it is nobody's."""
        if self._town is None:
            self._town = await ballots.known_to(unit.db, self._city, now)
        known: Known = {TheCity(): self._town, **self._remembered, **self._of_batch}
        if person:
            card = PersonByRef(person)
            known[card] = await unit.find(card)
        return known

    async def find(self, unit: Unit, ask: Ask[Any]) -> Any:
        """What the city's own files or the tables answer; NotReadYet when it takes long."""
        value = await self._found(unit, ask)
        if type(ask) in SHARED:
            self._of_batch[ask] = value
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
