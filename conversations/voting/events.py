"""What happens about elections: kept, moved, confirmed; and what people want to be reminded of.

Nothing here says what somebody is: the check leaves nothing but a count of the week.
"""

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import AwareDatetime

from conversations.event import Event, Personal, StaffAct
from conversations.frozen import Frozen
from conversations.reply import Reply
from conversations.voting.election import Election
from conversations.voting.known import Topic

Counted = Literal["check", "link", "wish", "done", "share", "shared"]
"""The check was taken, the State's page was asked for, reminders were asked for, somebody said that
it is done, the check was given on, somebody came by such a link."""
Hours = tuple[tuple[str, AwareDatetime], ...]
"""(name, moment) of each reminder."""


class Renewed(Frozen):
    """What a reminder says now, where it began to leave before the hours of the polls changed."""

    name: str
    letter: Reply
    until: AwareDatetime
    begun: bool
    """Its hour had come."""


class ElectionAct(StaffAct):
    """Something the team does about an election; the log names it."""

    id: str

    def about(self) -> str:
        """`presidential-2027`."""
        return self.id

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0


class ElectionAdded(ElectionAct):
    """An election is written down; nobody hears of it before its days are confirmed."""

    act: ClassVar[str] = "election.added"

    election: Election


class ElectionMoved(ElectionAct):
    """Its days changed, or what a decree set: to be confirmed anew."""

    act: ClassVar[str] = "election.moved"

    election: Election
    version: int
    """Which it is now."""


class ElectionConfirmed(ElectionAct):
    """Somebody stands for its days: from now on messages speak of it."""

    act: ClassVar[str] = "election.confirmed"

    version: int
    """The days that were looked at."""
    label: str
    hours: Hours = ()
    notice: Annotated[Reply | None, Personal] = None
    """What those are told who had been told other days or hours."""
    notice_until: AwareDatetime | None = None
    letters: Annotated[tuple[Renewed, ...], Personal] = ()
    """Where the days are the same: for who is still to get a reminder that has begun to leave."""


class ElectionCancelled(ElectionAct):
    """It does not take place."""

    act: ClassVar[str] = "election.cancelled"

    version: int = 1
    notice: Annotated[Reply | None, Personal] = None
    """What those are told who had been told its days."""
    notice_until: AwareDatetime | None = None


class ElectionsUrged(Event):
    """The team was reminded that nobody stands for the days of these."""

    ids: tuple[str, ...]


class WishesChosen(Event):
    """What somebody wants to be reminded of; nothing: no more of it."""

    topics: Annotated[tuple[Topic, ...], Personal]


class WishPutOff(Event):
    """Somebody wants to hear of it again from that day on."""

    topic: Annotated[Topic, Personal]
    not_before: Annotated[date, Personal]


class WishEnded(Event):
    """Somebody wants to hear no more of it about this election: it is done, or it is enough."""

    topic: Annotated[Topic, Personal]
    election: Annotated[str, Personal]


class VotingCounted(Event):
    """Something was done once more; nobody keeps by whom."""

    journaled: ClassVar[bool] = False

    what: Counted
    week: date
    """Its Monday, on the town's calendar."""


class VotingLettersLeft(Event):
    """A reminder leaves to everybody who wants it."""

    batch: str
    letter: Annotated[Reply, Personal]
    expires_at: AwareDatetime


class VotingFiguresSeen(StaffAct):
    """The figures were looked at or exported."""

    act: ClassVar[str] = "voting.figures"

    def about(self) -> str:
        """All of them."""
        return "voting"

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0
