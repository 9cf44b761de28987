"""What a conversation asks about the points that people would like a meeting to speak of."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.meetings.meeting import Meeting

PointStatus = Literal["waiting", "shown", "agenda", "declined"]


class Point(Frozen):
    """A point that somebody proposed, as one person may see it."""

    id: str
    meeting: int
    author: str = ""
    """Empty: nobody we know any more."""
    words: str
    voice: str = ""
    """A voice note, by its number at Telegram."""
    locale: str = "fr"
    at: AwareDatetime
    status: PointStatus = "waiting"
    position: int = 0
    """Where it stands on the agenda, from 1."""
    reply: str = ""
    """The sentence with which it was declined."""
    supports: int = 0
    supported: bool = False
    """By whoever looks."""


class PointsWaiting(Frozen):
    """A meeting to come, of which points wait for the team."""

    number: int
    meeting: Meeting
    waiting: int
    since: AwareDatetime
    chosen: int = 0
    """Residents' points that are on its agenda already."""


class ToJudge(Frozen):
    """Points of a meeting that wait for the team."""

    points: tuple[Point, ...] = ()
    """The oldest first, `MOST_READ` at most."""
    waiting: int = 0
    """How many there are."""


MOST_READ = 200
"""Points of a meeting that are read at once."""


@dataclass(frozen=True)
class PointsOf(Ask[tuple[Point, ...]]):
    """What `person` may see of what was proposed for the meeting, the oldest first: its agenda,
    their own, and what may be supported (of more than `MOST_READ`, what most people support)."""

    meeting: int
    person: str


@dataclass(frozen=True)
class PointsToJudge(Ask[ToJudge]):
    """What waits for the team."""

    meeting: int


@dataclass(frozen=True)
class PointById(Ask[Point | None]):
    """One of the meeting, wherever it stands; None where there is none any more."""

    meeting: int
    id: str


@dataclass(frozen=True)
class MeetingsWithPoints(Ask[tuple[PointsWaiting, ...]]):
    """Meetings that begin after `at` and have points that wait, the next first."""

    at: datetime
