"""What happens to announcements: composed, approved, sent, stopped, rewritten, withdrawn.

What an announcement says stays out of the journal, which holds no free text; an audience stays out
because of a few people it could name.
"""

from typing import Annotated, ClassVar

from pydantic import AwareDatetime

from conversations.announcements.content import Content
from conversations.audience import Audience
from conversations.event import Event, Personal, StaffAct
from conversations.frozen import Frozen
from conversations.reply import Reply
from conversations.schedule import Schedule
from conversations.small_cells import enough


def told_people(people: int) -> int:
    """So many, as the staff log is told: it hides from two to ten, and one is as few."""
    return people if enough(people) else 10


class Composed(Frozen):
    """An announcement as it was composed."""

    content: Content = Content()
    audience: Audience = Audience()
    schedule: Schedule = Schedule()
    valid_hours: int = 7 * 24
    """For so many hours after its planned moment it may leave."""
    acknowledged: tuple[str, ...] = ()
    """The warnings that were read and passed (guards.py)."""


class AnnouncementAct(StaffAct):
    """Something the team does about an announcement."""

    number: int

    def about(self) -> str:
        """Its number."""
        return str(self.number)

    def people_count(self) -> int:
        """Nobody yet."""
        return 0


class AnnouncementComposed(AnnouncementAct):
    """It waits for its hour, or first for the approval of somebody else."""

    act = "announcement.composed"

    composed: Annotated[Composed, Personal]
    people: int
    """How many its audience had."""
    awaiting: bool
    next_at: AwareDatetime | None
    """When it leaves; None while it waits for approval."""
    acknowledged: tuple[str, ...] = ()

    def about(self) -> str:
        """Its number, and the warnings that were passed."""
        return " ".join((str(self.number), *self.acknowledged))

    def people_count(self) -> int:
        """Its audience."""
        return told_people(self.people)


class AnnouncementApproved(AnnouncementAct):
    """A second person agreed."""

    act = "announcement.approved"

    next_at: AwareDatetime


class AnnouncementRefused(AnnouncementAct):
    """A second person did not."""

    act = "announcement.refused"


class AnnouncementStopped(AnnouncementAct):
    """Nothing of it leaves any more; what has left stays where it is."""

    act = "announcement.stopped"


class AnnouncementProposed(AnnouncementAct):
    """Other words for it were written; so many people have it that somebody else decides."""

    act = "announcement.proposed"

    content: Annotated[Content, Personal]


class AnnouncementDeclined(AnnouncementAct):
    """The other words were not agreed to."""

    act = "announcement.declined"


class AnnouncementReworded(AnnouncementAct):
    """Its words changed: of what waits, of what comes, and of every message that was delivered."""

    act = "announcement.reworded"

    content: Annotated[Content, Personal]
    edition: int
    approved: bool = False
    """A second person agreed to these words."""
    letters: Annotated[tuple[tuple[str, Reply], ...], Personal]
    """For each sending that has left or is leaving, by its batch, what its messages say now."""


class AnnouncementWithdrawn(AnnouncementAct):
    """Nothing more of it leaves, and what was delivered is deleted."""

    act = "announcement.withdrawn"

    batches: Annotated[tuple[str, ...], Personal]
    letter: Annotated[Reply, Personal]
    """What deletes, or where Telegram does not delete any more, what is said instead."""


class AnnouncementHeld(Event):
    """Its audience has grown above the number from which a second person decides."""

    number: int
    people: int


class AnnouncementPostponed(Event):
    """Its hour is a quiet one: it leaves at the next that is not."""

    number: int
    until: AwareDatetime


class RunBegan(Event):
    """One sending of it leaves; `letter` is what everybody gets."""

    number: int
    run: int
    batch: str
    planned_at: AwareDatetime
    expires_at: AwareDatetime
    letter: Annotated[Reply, Personal]
    next_at: AwareDatetime | None
    """When it leaves again."""


class RunMissed(Event):
    """Its time was over before it could leave: the bot was stopped, or the polls were near."""

    number: int
    run: int
    batch: str
    planned_at: AwareDatetime
    next_at: AwareDatetime | None


class RunAct(StaffAct):
    """Something that happens to one sending."""

    batch: str

    def about(self) -> str:
        """Which sending."""
        return self.batch

    def people_count(self) -> int:
        """Nobody new."""
        return 0


class RunPaused(RunAct):
    """It waits: somebody said so, or too many messages failed."""

    act = "announcement.paused"

    automatic: bool = False


class RunResumed(RunAct):
    """It goes on."""

    act = "announcement.resumed"


class RunEnded(RunAct):
    """Every message of it went, or will not."""

    act: ClassVar[str] = "announcement.sent"

    number: int
    sent: int

    def people_count(self) -> int:
        """Everybody who got it."""
        return told_people(self.sent)


class RunStopped(RunAct):
    """What of it has not left is dropped."""

    act = "announcement.cut"

    number: int


class UnsureSentAgain(RunAct):
    """What may have arrived or not is sent once more."""

    act = "announcement.again"

    people: int

    def people_count(self) -> int:
        """Who may get it twice."""
        return told_people(self.people)


class ReportExported(StaffAct):
    """The figures of the announcements were written to a file."""

    act = "announcement.exported"

    rows: int

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0


class ButtonTapped(Event):
    """Somebody tapped a button under it; nobody keeps who."""

    journaled: ClassVar[bool] = False

    batch: str
    button: int
    """Its place; -1 for the one that stops the announcements."""
