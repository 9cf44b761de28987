"""What one room may lead to in another, by names both know: consultations, calls, meetings."""

from dataclasses import dataclass
from datetime import date, datetime

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.reply import Told


class Opening(Frozen):
    """A consultation that people may take part in now or soon, or took part in lately."""

    slug: str
    title: Told
    closes_at: AwareDatetime | None = None
    answerable: bool = True
    """It is open, or will be; else it is over, and only who took part is still known."""


@dataclass(frozen=True)
class Openings(Ask[tuple[Opening, ...]]):
    """Every consultation that is not anonymous at `at`, latest published first."""

    at: datetime


class Call(Frozen):
    """A campaign that calls for ideas now or soon; the box, which is always there, is none."""

    slug: str
    title: Told


@dataclass(frozen=True)
class Calls(Ask[tuple[Call, ...]]):
    """Every campaign that is not over on a day of the town's calendar, the newest first."""

    on: date


class Gathering(Frozen):
    """A meeting to come, or one that is going on."""

    number: int
    title: Told
    starts: AwareDatetime


@dataclass(frozen=True)
class Gatherings(Ask[tuple[Gathering, ...]]):
    """Every meeting that is not over at `at` and not cancelled, the next first; also those that are
    not in the list."""

    at: datetime


@dataclass(frozen=True)
class DoorsOpen(Ask[bool]):
    """Whether people are checked in at a meeting at `at`."""

    at: datetime
