"""What happens to meetings: called, changed, cancelled, told; and what people answer.

What a meeting says and what somebody answered beyond yes, no and maybe is `Personal`: the journal
holds no free text, and nothing that could name somebody.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import AwareDatetime

from conversations.event import Event, Personal, PersonalText, StaffAct
from conversations.meetings.known import Answer, Seat
from conversations.meetings.meeting import Meeting, Need
from conversations.reply import Reply, Told
from conversations.small_cells import enough

Sending = Literal["invite", "unanswered", "coming", "changed", "cancelled", "minutes", "feedback"]
"""What letters about a meeting are: an invitation, a reminder for who has not answered or for who
comes, news of a change, what was decided, how it was."""
Hours = Annotated[tuple[tuple[str, AwareDatetime], ...], Personal]
"""(name, moment) of each reminder."""


class Rsvped(Event):
    """Somebody answered, or changed their mind."""

    meeting: int
    answer: Answer
    guests: Annotated[int, Personal] = 0
    seat: Seat = ""
    joins: Annotated[bool, Personal] = False
    """They stand at the end of the waiting list from now on."""
    code: PersonalText = ""


class AnswerDropped(Event):
    """Somebody took their answer back: nothing of it is kept, but that they were seen."""

    meeting: int


class NeedsTold(Event):
    """Somebody who comes told what they need."""

    meeting: int
    needs: Annotated[tuple[Need, ...], Personal] = ()
    interpreter: PersonalText = ""


class FollowChosen(Event):
    """Somebody wants to hear what comes of it, or not any more."""

    meeting: int
    follows: bool


class SeatOffered(Event):
    """Seats became free: the first who waits may have them until then."""

    meeting: int
    person: PersonalText
    held: Annotated[int, Personal]
    until: Annotated[AwareDatetime, Personal]


class OfferLapsed(Event):
    """Nobody answered in time: the seats go to the next."""

    meeting: int
    person: PersonalText


class LettersLeft(Event):
    """Letters about a meeting leave, to whom they are for."""

    number: int
    sending: Sending
    batch: str
    letter: Annotated[Reply, Personal]
    expires_at: AwareDatetime


class MeetingAct(StaffAct):
    """Something the team does about a meeting; the log names it by its number."""

    number: int

    def about(self) -> str:
        """`17`."""
        return str(self.number)

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0


class MeetingCalled(MeetingAct):
    """A meeting is called: people find it, and may answer."""

    act: ClassVar[str] = "meeting.called"

    uid: str
    composed: Annotated[Meeting, Personal]
    series: str = ""
    sequence: int = 0
    hours: Hours = ()


class MeetingChanged(MeetingAct):
    """It was written anew: moved, in another place, or with other words."""

    act: ClassVar[str] = "meeting.changed"

    composed: Annotated[Meeting, Personal]
    version: int
    """Which it is now."""
    sequence: int
    hours: Hours = ()
    rewrite: Annotated[Reply | None, Personal] = None
    """What every invitation says from now on; None: the same."""
    recall: Annotated[Reply | None, Personal] = None
    """What reminders and earlier news of it say from now on; None: the same."""
    reminds: Annotated[tuple[tuple[Sending, Reply], ...], Personal] = ()
    """What reminders say that have not left yet."""
    notice: Annotated[Reply | None, Personal] = None
    """What those are told who had heard of it; None: nothing."""
    needed_by: AwareDatetime | None = None
    """By when they must have it, with or without a sound."""
    expires_at: AwareDatetime | None = None
    """Until when the notice is good."""


class MeetingCancelled(MeetingAct):
    """It does not take place."""

    act: ClassVar[str] = "meeting.cancelled"

    version: int
    sequence: int
    why: Annotated[Told, Personal]
    rewrite: Annotated[Reply, Personal]
    notice: Annotated[Reply, Personal]
    needed_by: AwareDatetime
    expires_at: AwareDatetime


class InvitesAsked(MeetingAct):
    """Its audience is to be invited at that moment, once a second person agrees where one must."""

    act: ClassVar[str] = "meeting.invites"

    at: AwareDatetime
    people: Annotated[int, Personal]
    awaiting: bool

    def people_count(self) -> int:
        """Its audience; of two to ten the log says ten."""
        return self.people if enough(self.people) else 10


class InvitesApproved(MeetingAct):
    """A second person agreed that they leave."""

    act: ClassVar[str] = "meeting.approved"

    at: AwareDatetime
    agreed: str
    """What they agreed to (`rules.seen`)."""


class InvitesRefused(MeetingAct):
    """A second person did not, or whoever asked thought better of it."""

    act: ClassVar[str] = "meeting.refused"


class InvitesHeld(Event):
    """At their hour there were more people than one person decides on alone: somebody else has to
    agree first."""

    number: int


class InvitesPostponed(Event):
    """Their hour came at a time that is quiet: they leave at its end."""

    number: int
    until: AwareDatetime


class InvitesMissed(Event):
    """Their hour came, and they would have come too late: they do not leave."""

    number: int
