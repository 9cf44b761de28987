"""What a conversation asks about meetings and about who comes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.meetings.meeting import Meeting, Need
from conversations.reply import Told, told

Answer = Literal["yes", "no", "maybe"]
Seat = Literal["", "seated", "waiting", "offered"]
Status = Literal["planned", "cancelled"]
Invites = Literal["none", "awaiting", "planned", "left"]
Phase = Literal["coming", "now", "over", "cancelled"]


class InLine(Frozen):
    """Somebody on the waiting list."""

    person: str
    guests: int
    queue: int


class Offered(Frozen):
    """Somebody for whom seats are kept for a while."""

    person: str
    held: int
    until: AwareDatetime


class MeetingCard(Frozen):
    """A meeting with everything a turn may know of it."""

    number: int
    uid: str
    meeting: Meeting
    status: Status = "planned"
    version: int = 1
    sequence: int = 0
    series: str = ""
    called_by: str = ""
    called_at: AwareDatetime
    changed_at: AwareDatetime
    why: Told = told({})
    """What was said when it was cancelled."""
    invites: Invites = "none"
    invites_at: AwareDatetime | None = None
    invites_by: str = ""
    invites_agreed: str = ""
    """What a second person agreed to be sent (`rules.seen`); empty: nobody has."""
    taken: int = 0
    """Seats that are taken, or kept for somebody who was offered them."""
    line: tuple[InLine, ...] = ()
    """The waiting list in its order: the first hundred who can be written to."""
    offered: tuple[Offered, ...] = ()
    yes: int = 0
    no: int = 0
    maybe: int = 0
    """How many people answered what; their guests are not among them."""
    waiting: int = 0
    """How many people wait for a seat."""
    came: int = 0
    """How many people were seen at the door, with their guests and those who had not said so."""
    walk_ins: int = 0
    """Of them, those who had not said so."""
    minutes_at: AwareDatetime | None = None
    """When the minutes were published last."""

    @property
    def free(self) -> int | None:
        """Seats that nobody has; None: nobody counts."""
        seats = self.meeting.seats
        return None if seats is None else max(0, seats - self.taken)

    def phase(self, at: datetime) -> Phase:
        """Where it stands at that moment."""
        if self.status == "cancelled":
            return "cancelled"
        if at < self.meeting.starts:
            return "coming"
        return "now" if at < self.meeting.ends else "over"


class Registration(Frozen):
    """What one person answered."""

    meeting: int
    person: str
    answer: Literal["", "yes", "no", "maybe"] = ""
    guests: int = 0
    seat: Seat = ""
    held: int = 0
    offered_until: AwareDatetime | None = None
    needs: tuple[Need, ...] = ()
    interpreter: str = ""
    code: str = ""
    answered_at: AwareDatetime | None = None
    follows: bool = False
    came: int | None = None
    ahead: int = 0
    """How many people wait before them."""

    @property
    def keeps(self) -> int:
        """Seats that they have, or that are kept for them."""
        return {"seated": 1 + self.guests, "offered": self.held}.get(self.seat, 0)


@dataclass(frozen=True)
class MeetingByNumber(Ask[MeetingCard | None]):
    """The meeting of that number."""

    number: int


@dataclass(frozen=True)
class MeetingByUid(Ask[MeetingCard | None]):
    """The meeting that calendars know by that name."""

    uid: str


@dataclass(frozen=True)
class MeetingsOfCalendar(Ask[tuple[MeetingCard, ...]]):
    """The meetings that came from the event `uid` of a calendar: itself, and those of its series
    (`uid-20270105`)."""

    uid: str


@dataclass(frozen=True)
class MeetingsToCome(Ask[tuple[MeetingCard, ...]]):
    """Meetings that are not over at `at` and not cancelled, the next first, as lists show them
    (without who waits, or was offered what); only those that everybody may find, unless `all`.
    Those that the person `own` has answered or follows are found too, and come first."""

    at: datetime
    all: bool = False
    most: int = 50
    own: str = ""


@dataclass(frozen=True)
class MeetingsPast(Ask[tuple[MeetingCard, ...]]):
    """Meetings that were over at `at`, or were cancelled, the latest first, as lists show them."""

    at: datetime
    most: int = 20


@dataclass(frozen=True)
class NextMeeting(Ask[int]):
    """The number of the next one."""


@dataclass(frozen=True)
class RegistrationOf(Ask[Registration]):
    """What `person` answered for the meeting; an empty one where they did not."""

    meeting: int
    person: str


@dataclass(frozen=True)
class RegistrationsOf(Ask[tuple[Registration, ...]]):
    """What `person` answered for every meeting that was not over at `at`, the next first."""

    person: str
    at: datetime


@dataclass(frozen=True)
class DoorCode(Ask[str]):
    """What `person` shows at the door of the meeting (`K7-F2X`); theirs if they have one."""

    meeting: int
    person: str


@dataclass(frozen=True)
class NeedsFor(Ask[tuple[tuple[Need, str, int], ...]]):
    """What those who come to the meeting need: (need, language of an interpreter, how many)."""

    meeting: int


@dataclass(frozen=True)
class InvitedTo(Ask[int]):
    """How many people an invitation to the meeting has reached."""

    meeting: int


@dataclass(frozen=True)
class WasInvited(Ask[bool]):
    """Whether an invitation to the meeting went to `person`."""

    meeting: int
    person: str


@dataclass(frozen=True)
class WhoKnow(Ask[int]):
    """How many people know of the meeting: who was sent an invitation, answered, or follows it."""

    meeting: int
