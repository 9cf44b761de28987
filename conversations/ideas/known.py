"""What a conversation asks about ideas and about drafts that wait to be approved."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.session import SessionCard

Decision = Literal["waiting", "approved", "refused"]


class IdeaCard(Frozen):
    """An idea as its author sees it in a list."""

    ref: str
    text: str
    called: str
    receipt: str
    handed_in_at: AwareDatetime


@dataclass(frozen=True)
class IdeasOf(Ask[tuple[IdeaCard, ...]]):
    """The ideas of `person`, the latest first."""

    person: str


class DraftCard(Frozen):
    """A text that waits for its author's word; once decided, nothing is left of its text."""

    digest: str
    state: Decision
    text: str
    called: str
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
