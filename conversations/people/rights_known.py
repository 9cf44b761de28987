"""What the world is asked about people's rights: what is held of them, and who was long silent."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.who import Purpose


class MyData(Frozen):
    """Everything held of a person, as the text of a JSON file; `nothing`: only their number."""

    nothing: bool = True
    text: str = ""


@dataclass(frozen=True)
class DataOf(Ask[MyData]):
    """What is held of `person` at that moment, less the arrival `ref` that asks."""

    person: str
    at: datetime
    ref: str = ""


class Consent(Frozen):
    """The latest answer to one question of consent."""

    purpose: Purpose
    given: bool
    at: datetime
    version: str


@dataclass(frozen=True)
class ConsentsOf(Ask[tuple[Consent, ...]]):
    """The latest answer of `person` to each question that they were asked."""

    person: str


class Silent(Frozen):
    """Somebody who was not heard of for so long that something is to be done today."""

    person: str
    step: Literal["month", "week", "erase"]
    erase_on: date
    reachable: bool
    """Whether a message reaches them."""


class Silence(Frozen):
    """The people with whom something is to be done, and whether others' days are counted."""

    people: tuple[Silent, ...] = ()
    waiting: bool = False


@dataclass(frozen=True)
class PeopleSilent(Ask[Silence]):
    """Up to `most` people with whom something is to be done on that day, longest silent first."""

    day: date
    zone: str
    after_days: int
    """Days of silence after which a profile is erased."""
    most: int
