"""What happens after a meeting: its minutes are published or missing, those who came are asked."""

from typing import Annotated, ClassVar

from conversations.event import Personal
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
