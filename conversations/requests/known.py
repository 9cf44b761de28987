"""What this room asks of the world: requests, the team, prepared answers."""

from dataclasses import dataclass
from typing import Literal

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.incoming import SentFile
from conversations.known import Ask
from conversations.reply import FileKind, Told, told
from conversations.requests.rules import Status
from conversations.who import Role

Rating = Literal["up", "down"]
Side = Literal["resident", "team", "note"]
Scope = Literal["waiting", "mine", "free", "all", "closed"]
SCOPES: tuple[Scope, ...] = ("waiting", "mine", "free", "all", "closed")
OTHER = "other"
"""The topic of what fits nowhere."""
ON_A_PAGE = 8
"""Requests on one page of the inbox."""


class Part(Frozen):
    """One message: words, or a file where Telegram keeps it, with its caption."""

    text: str = ""
    what: FileKind | Literal[""] = ""
    file_id: str = ""
    mime: str = ""

    @classmethod
    def of(cls, sent: SentFile) -> "Part":
        """A file as it was sent."""
        return cls(text=sent.caption, what=sent.what, file_id=sent.file_id, mime=sent.mime)


class Said(Frozen):
    """One message of a request: who said it (a side and a label, never a person), and what."""

    position: int
    at: AwareDatetime
    side: Side
    role: Role = "resident"
    label: str = ""
    by: str = ""
    """The member of the team, by our own id; empty for the resident and the command line."""
    part: Part


class Request(Frozen):
    """A question as the list shows it; `person` stays inside the house."""

    number: int
    """What people call it by; it says nothing of who asked."""
    person: str
    topic: str
    locale: str
    status: Status
    assigned: str = ""
    assigned_label: str = ""
    asked_at: AwareDatetime
    waiting_since: AwareDatetime | None = None
    first_answered_at: AwareDatetime | None = None
    rating: Rating | None = None
    version: int = 1
    """Counted up by everything that changes it."""
    reachable: bool = True
    """Whether messages reach the resident."""
    thread: tuple[Said, ...] = ()
    """What was said, oldest first; empty in lists."""


class InboxView(Frozen):
    """One page of the inbox, and how many stand where."""

    waiting: int = 0
    mine: int = 0
    free: int = 0
    found: int = 0
    """How many the filter lets through."""
    rows: tuple[Request, ...] = ()


class Mate(Frozen):
    """A member of the team."""

    person: str
    role: Role
    label: str
    wants: bool | None = None
    """Whether they chose to be told of new questions; None while they have not chosen."""
    told: bool = False
    """They were told, and have not opened the inbox since."""


class Prepared(Frozen):
    """An answer written beforehand, in the languages it was written in."""

    name: str
    title: str
    words: Told = told({})


@dataclass(frozen=True)
class RequestByNumber(Ask[Request | None]):
    """The request with all that was said; None when there is none."""

    number: int


@dataclass(frozen=True)
class RequestsOf(Ask[tuple[Request, ...]]):
    """What `person` asked, latest first, without the threads."""

    person: str


@dataclass(frozen=True)
class NextNumber(Ask[int]):
    """The number of the next request: one that none ever had."""


@dataclass(frozen=True)
class Inbox(Ask[InboxView]):
    """A page of what `person` of the team may see: what waits longest first."""

    person: str
    everything: bool
    """Also what others have."""
    scope: Scope
    topic: str = ""
    page: int = 0


@dataclass(frozen=True)
class WaitingRequests(Ask[tuple[Request, ...]]):
    """Everything that waits for the team, longest first, without the threads."""


@dataclass(frozen=True)
class Mates(Ask[tuple[Mate, ...]]):
    """Every member of the team, by label."""


@dataclass(frozen=True)
class PreparedAnswers(Ask[tuple[Prepared, ...]]):
    """The prepared answers, by title."""
