"""What a conversation asks about elections, and about who wants to be reminded."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.voting.election import Election

Topic = Literal["registration", "census", "proxy", "polling"]
TOPICS: tuple[Topic, ...] = ("registration", "census", "proxy", "polling")


class ElectionCard(Frozen):
    """An election as it is kept."""

    id: str
    election: Election
    version: int = 1
    added_at: AwareDatetime
    confirmed_at: AwareDatetime | None = None
    confirmed_by: str = ""
    """The pseudonym of whoever stood for its days."""
    cancelled: bool = False
    told: Election | None = None
    """As it was confirmed last: the days that people may have been told."""
    urged_at: AwareDatetime | None = None
    """When the team was last reminded that nobody stands for its days."""

    @property
    def usable(self) -> bool:
        """Whether a message may speak of it."""
        return self.confirmed_at is not None and not self.cancelled


class Wish(Frozen):
    """Something that somebody wants to be reminded of."""

    topic: Topic
    not_before: date | None = None
    stopped_for: str = ""


@dataclass(frozen=True)
class ElectionsToCome(Ask[tuple[ElectionCard, ...]]):
    """Those that are not over on a day of the town's calendar, the next first; also unconfirmed."""

    on: date


@dataclass(frozen=True)
class EveryElection(Ask[tuple[ElectionCard, ...]]):
    """All of them, the latest first."""

    most: int = 50


@dataclass(frozen=True)
class ElectionById(Ask[ElectionCard | None]):
    """The one of that name."""

    id: str


@dataclass(frozen=True)
class WishesOf(Ask[tuple[Wish, ...]]):
    """What `person` wants to be reminded of."""

    person: str


@dataclass(frozen=True)
class VotingFigures(Ask[tuple[tuple[date, str, int], ...]]):
    """(Monday, what, how often) of every week since then."""

    since: date


def next_usable(cards: tuple[ElectionCard, ...], today: date) -> ElectionCard | None:
    """The next election that messages may speak of: the one whose first round is yet to come; on
    and after that day the one whose second round is."""
    ready = (one for one in cards if one.usable and one.election.over_after >= today)
    return min(ready, key=lambda one: one.election.first_round, default=None)
