"""What happens at the door: people are seen, or counted without a name.

Two hundred people pass in an hour: each stands in the journal (not whose), while the staff log has
one line for each of the team at each meeting (`DoorKept`).
"""

from typing import Annotated, ClassVar

from conversations.event import Event, Personal, PersonalText
from conversations.meetings.events import MeetingAct
from conversations.meetings.known import Seat


class CheckedIn(Event):
    """Somebody was seen at the door with so many people in all; said again, it replaces that."""

    meeting: int
    person: PersonalText
    came: Annotated[int, Personal]
    let_in: Annotated[bool, Personal] = False
    """They had no seat, and were let in."""
    seat: Annotated[Seat, Personal] = ""
    """Then: `seated` where a seat was free for them; empty on one that somebody left empty."""


class CheckInUndone(Event):
    """They were not seen after all."""

    meeting: int
    person: PersonalText


class WalkInsCounted(Event):
    """Somebody came who had not said so, or one was counted too many; nobody knows who."""

    meeting: int
    change: int


class DoorKept(MeetingAct):
    """One of the team receives people at the door: their first act there."""

    act: ClassVar[str] = "meeting.door"
