"""What a conversation asks about ideas and about drafts that wait to be approved."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.ideas.events import Channel
from conversations.ideas.rules import Status, is_public
from conversations.ideas.written import LONGEST_TITLE, Written, named
from conversations.known import Ask
from conversations.reply import Words
from conversations.session import SessionCard

Decision = Literal["waiting", "approved", "refused"]


class Change(Frozen):
    """One step of its way: where it stood from then on, and the sentence that went with it."""

    at: AwareDatetime
    status: Status
    words: str = ""
    reason: str = ""


class Exchanged(Frozen):
    """Something said between the town hall and the author, neither by name."""

    at: AwareDatetime
    side: Literal["author", "town"]
    words: str
    what: str = ""
    file_id: str = ""


class IdeaCard(Frozen):
    """An idea with everything a turn may know of it; who may see what is for the room to decide."""

    ref: str
    number: int
    status: Status
    version: int
    written: Written
    locale: str
    channel: Channel
    author: str = ""
    """Empty: handed in for somebody, imported, or its author was forgotten."""
    handed_in_at: AwareDatetime
    receipt: str = ""
    drafted_by: str = ""
    reviewer: str = ""
    reviewer_label: str = ""
    reason: str = ""
    merged_into: str = ""
    """The idea it became part of; while the status is another, the one that was proposed."""
    cost: int | None = None
    published_at: AwareDatetime | None = None
    changed_at: AwareDatetime
    supports: int = 0
    changes: tuple[Change, ...] = ()
    messages: tuple[Exchanged, ...] = ()

    @property
    def published(self) -> bool:
        """Whether everybody may see it."""
        return is_public(self.status, published=self.published_at is not None)

    def name(self, most: int = LONGEST_TITLE) -> Words:
        """What it is called: its title, or how it begins."""
        return named(self.written.title, self.written.text, most)


@dataclass(frozen=True)
class IdeasOf(Ask[tuple[IdeaCard, ...]]):
    """The ideas of `person`, the latest first."""

    person: str


@dataclass(frozen=True)
class IdeaByRef(Ask[IdeaCard | None]):
    """The idea of that reference; None when it is gone."""

    ref: str


@dataclass(frozen=True)
class IdeaByNumber(Ask[IdeaCard | None]):
    """The idea that people call `n° 48213`."""

    number: int


@dataclass(frozen=True)
class NumberFor(Ask[int]):
    """The number that the idea of that reference has, or will have."""

    ref: str


@dataclass(frozen=True)
class SimilarIdeas(Ask[tuple[IdeaCard, ...]]):
    """Up to three published ideas that say something like `text`, the nearest first."""

    text: str


class DraftCard(Frozen):
    """A text that waits for its author's word; once decided, nothing is left of its text."""

    digest: str
    state: Decision
    written: Written
    label: str
    """Of whoever wrote it down."""
    holder: str
    """The person to tell what became of it; empty when they are gone."""
    resident: str
    """Whoever scanned the code first; empty before that."""
    expires_at: AwareDatetime
    session: SessionCard | None = None
    """The session in which it was written down, while that is open."""

    def open_to(self, person: str, at: datetime) -> bool:
        """Whether `person` may decide on it at `at`."""
        mine = self.resident in ("", person) and self.holder != person
        return self.state == "waiting" and mine and at < self.expires_at


@dataclass(frozen=True)
class DraftByDigest(Ask[DraftCard | None]):
    """The draft whose token has this digest; None for a token that nobody made, or long ago."""

    digest: str
