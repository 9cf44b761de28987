"""What a conversation asks about points that were raised, and what becomes of them."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Literal, get_args

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.reply import Told

FollowStatus = Literal["open", "under_way", "done", "dropped"]
Scope = Literal["open", "overdue", "mine", "all"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
ON_A_PAGE = 6


class FollowUp(Frozen):
    """A point that was raised, who sees to it, by when, and where it stands."""

    number: int
    meeting: int
    title: Told
    """Of the meeting."""
    called_by: str = ""
    """Who called the meeting."""
    point: str = ""
    words: str
    owner: str = ""
    owner_label: str = ""
    due_on: date | None = None
    status: FollowStatus = "open"
    reply: str = ""
    """The sentence that went with the last change."""
    raised_by: str = ""
    """Empty: nobody we know."""
    raised_at: AwareDatetime
    changed_at: AwareDatetime
    done_on: date | None = None

    @property
    def mark(self) -> str:
        """A short name of how it stands: buttons carry it."""
        said = f"{self.status}/{self.owner}/{self.due_on}/{self.reply}"
        return sha256(said.encode()).hexdigest()[:6]


class Owner(Frozen):
    """Somebody of the team who may see to one."""

    person: str
    ref: str
    """A short reference for buttons; nothing leads back from it."""
    label: str


class FollowUpView(Frozen):
    """One page of a list, and how much there is."""

    found: int
    open: int
    overdue: int
    mine: int
    rows: tuple[FollowUp, ...] = ()


@dataclass(frozen=True)
class FollowUpByNumber(Ask[FollowUp | None]):
    """The one of that number."""

    number: int


@dataclass(frozen=True)
class FollowUps(Ask[FollowUpView]):
    """What `person` of the team sees under `scope`: overdue first, then by their day; of one
    meeting only, where one is named."""

    person: str
    scope: Scope
    today: date
    meeting: int = 0
    page: int = 0
    most: int = ON_A_PAGE


@dataclass(frozen=True)
class FollowUpsRaised(Ask[tuple[FollowUp, ...]]):
    """What `person` raised at that meeting."""

    person: str
    meeting: int


@dataclass(frozen=True)
class FollowUpsOverdue(Ask[tuple[FollowUp, ...]]):
    """What was to be done before `today` and is not, the longest overdue first."""

    today: date
    most: int = 500


@dataclass(frozen=True)
class NextFollowUp(Ask[int]):
    """The number of the next one."""


@dataclass(frozen=True)
class Owners(Ask[tuple[Owner, ...]]):
    """Who of the team may see to one, by label."""
