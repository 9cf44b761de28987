"""What happens after a meeting: its minutes are published or missing, those who came are asked."""

from typing import Annotated, ClassVar

from pydantic import AwareDatetime

from conversations.event import Event, Personal
from conversations.meetings.events import MeetingAct
from conversations.meetings.minutes import Minutes
from conversations.reply import Reply


class MinutesPublished(MeetingAct):
    """The minutes are there, or were corrected."""

    act: ClassVar[str] = "meeting.minutes"

    edition: int
    """Which it is now, from 1."""
    content: Annotated[Minutes, Personal]
    decisions: int
    document: bool
    letter: Annotated[Reply, Personal]
    """What participants and followers are told; every earlier letter says it from now on."""
    gone: Annotated[Reply | None, Personal] = None
    """Of other minutes with another document: what becomes of the earlier letters, which cannot be
    rewritten; then a new one is sent."""


class MinutesMissed(Event):
    """The team was told that there are no minutes, so many days after the meeting."""

    number: int
    days: int


class FeedbackAsked(Event):
    """Those who came are asked how it was: a consultation of that meeting opens."""

    number: int
    slug: str
    closes_at: AwareDatetime
    letter: Annotated[Reply, Personal]
