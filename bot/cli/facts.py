"""Answers what a conversation asks of the world, for a command that lets one decide."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from conversations.city import CityCard, TheCity
from conversations.known import MOST_ASKS, Ask, Known, NotYetKnown
from storage.ballots import known_to
from storage.unit import Unit

T = TypeVar("T")


async def decided(unit: Unit, city: CityCard, decide: Callable[[Known], T]) -> T:
    """What `decide` comes to, once it knows what it asks for."""
    facts: dict[Ask[Any], Any] = {TheCity(): await known_to(unit.db, city, datetime.now(UTC))}
    for _ in range(MOST_ASKS):
        try:
            return decide(Known(facts))
        except NotYetKnown as missing:
            facts[missing.ask] = await unit.find(missing.ask)
    return decide(Known(facts))
