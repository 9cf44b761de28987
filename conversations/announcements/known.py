"""What a conversation asks about announcements."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime

from conversations.announcements.content import Content
from conversations.announcements.events import Composed
from conversations.audience import Size
from conversations.frozen import Frozen
from conversations.known import Ask

Status = Literal["awaiting", "planned", "over", "refused", "cancelled", "withdrawn"]
RunStatus = Literal["sending", "paused", "over", "missed"]


class Counts(Frozen):
    """What became of the messages of one sending, so far."""

    waiting: int = 0
    """Not sent yet, or on their way."""
    sent: int = 0
    unreachable: int = 0
    """Their reader blocked the bot, or is no more at Telegram."""
    failed: int = 0
    unsure: int = 0
    """It may have arrived or not."""
    expired: int = 0
    """Not sent in time."""
    dropped: int = 0
    """Not sent because it was stopped."""

    @property
    def people(self) -> int:
        """For how many people it was meant."""
        ended = self.sent + self.unreachable + self.failed + self.unsure
        return self.waiting + ended + self.expired + self.dropped


class Report(Frozen):
    """The figures of one sending."""

    counts: Counts = Counts()
    left_out: Size = Size()
    lateness_p50: int | None = None
    """Seconds between the moment at which a message was allowed to leave and the moment it went."""
    lateness_p99: int | None = None
    taps: tuple[tuple[int, int], ...] = ()
    """(button, taps); -1 is the button that stops the announcements."""
    rewritten: Counts | None = None
    """Of the messages that were rewritten or deleted last."""


class Run(Frozen):
    """One sending of an announcement."""

    batch: str
    number: int
    run: int
    planned_at: AwareDatetime
    begun_at: AwareDatetime
    resumed_at: AwareDatetime
    status: RunStatus
    ended_at: AwareDatetime | None = None


class Announcement(Frozen):
    """An announcement, and its sendings, the latest first."""

    number: int
    composed: Composed
    status: Status
    composer: str = ""
    composer_label: str = ""
    composed_at: AwareDatetime
    next_at: AwareDatetime | None = None
    edition: int = 0
    approved: bool = False
    """A second person agreed to it."""
    proposal: Content | None = None
    """Other words that a second person has yet to agree to."""
    proposer: str = ""
    runs: tuple[Run, ...] = ()

    @property
    def latest(self) -> Run | None:
        """The sending that began last."""
        return self.runs[0] if self.runs else None


class Progress(Frozen):
    """How a sending goes."""

    run: Run
    composer: str
    counts: Counts
    filled: bool
    """Everybody of the audience is counted."""
    troubled: int
    """Failed or unsure among the last messages since it began or was resumed."""


@dataclass(frozen=True)
class AnnouncementByNumber(Ask[Announcement | None]):
    """The announcement of that number."""

    number: int


@dataclass(frozen=True)
class Announcements(Ask[tuple[Announcement, ...]]):
    """Those that wait or leave, in the order of their hour; then the latest others."""

    most: int = 12


@dataclass(frozen=True)
class NextAnnouncement(Ask[int]):
    """The number of the next one."""


@dataclass(frozen=True)
class Twin(Ask[int | None]):
    """The number of another announcement of the same words to the same audience that left, or
    is to leave, after `since`."""

    digest: str
    since: datetime


@dataclass(frozen=True)
class ProgressOf(Ask[Progress | None]):
    """How the sending `batch` goes."""

    batch: str


@dataclass(frozen=True)
class AnnouncementOf(Ask[Announcement | None]):
    """The announcement that the sending `batch` is one of; without its sendings."""

    batch: str


@dataclass(frozen=True)
class ReportOf(Ask[Report]):
    """The figures of the sending `batch`, as they are now."""

    batch: str
