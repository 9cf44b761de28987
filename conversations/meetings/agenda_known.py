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


@dataclass(frozen=True)
class PointsOf(Ask[tuple[Point, ...]]):
    """Every point proposed for the meeting, the oldest first, as `person` sees them."""

    meeting: int
    person: str


@dataclass(frozen=True)
class MeetingsWithPoints(Ask[tuple[PointsWaiting, ...]]):
    """Meetings that begin after `at` and have points that wait, the next first."""

    at: datetime
