"""What the room of the team asks: the members, an invitation, what was tried, the staff log."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.who import Role


class Member(Frozen):
    """Somebody of the team, by their pseudonym."""

    person: str
    ref: str
    """A short reference for buttons; nothing leads back from it."""
    label: str
    role: Role
    since: AwareDatetime | None
    seen: AwareDatetime


class Invitation(Frozen):
    """What a link offers."""

    role: Role
    label: str
    expires_at: AwareDatetime
    used: bool = False
    token: str = ""
    """The digest of the link's secret half."""

    @property
    def ref(self) -> str:
        """A short reference for buttons; it opens nothing."""
        return sha256(self.token.encode()).hexdigest()[:10]

    def open_at(self, at: datetime) -> bool:
        """Whether it can still be accepted at `at`."""
        return not self.used and at < self.expires_at


class LogLine(Frozen):
    """One line of the staff log."""

    seq: int
    at: AwareDatetime
    who: str
    role: str
    act: str
    about: str
    people: int


@dataclass(frozen=True)
class TheTeam(Ask[tuple[Member, ...]]):
    """Everybody who has a role, admins first."""


@dataclass(frozen=True)
class InvitationBy(Ask[Invitation | None]):
    """The invitation whose link has this digest."""

    token: str


@dataclass(frozen=True)
class Unused(Ask[tuple[Invitation, ...]]):
    """The invitations nobody has accepted so far, expired ones too."""


@dataclass(frozen=True)
class TriesOf(Ask[tuple[datetime, ...]]):
    """When the person tried invitations that do not exist, oldest first; only the latest few."""

    person: str


@dataclass(frozen=True)
class LogPage(Ask[tuple[LogLine, ...]]):
    """Lines of the staff log, latest first: `most` of them before the line `before` (0: all)."""

    before: int = 0
    most: int = 20
