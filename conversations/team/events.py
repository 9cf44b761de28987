"""What happens in the team: an invitation, a role given or taken back, a look at the lists."""

from datetime import date

from pydantic import AwareDatetime

from conversations.event import Event, PersonalText, StaffAct
from conversations.who import Role


class Invited(StaffAct):
    """A link was made that gives a role and a label to whoever opens it first."""

    act = "team.invited"

    token: PersonalText
    """The digest of the link's secret half."""
    role: Role
    label: PersonalText
    expires_at: AwareDatetime

    def about(self) -> str:
        """The role, and the pseudonym that goes with it."""
        return named(self.role, self.label)


class InvitationWithdrawn(StaffAct):
    """A link that nobody had accepted opens nothing any more."""

    act = "team.withdrawn"

    token: PersonalText
    role: Role
    label: PersonalText

    def about(self) -> str:
        """The role, and the pseudonym that it would have given."""
        return named(self.role, self.label)


class RoleGiven(StaffAct):
    """Whoever opened an invitation said yes."""

    act = "role.given"

    token: PersonalText
    role: Role
    label: PersonalText

    def about(self) -> str:
        """The role, and the pseudonym that goes with it."""
        return named(self.role, self.label)


class RoleRevoked(StaffAct):
    """A member of the team is a resident like any other again."""

    act = "role.revoked"

    person: PersonalText
    role: Role
    label: PersonalText

    def about(self) -> str:
        """The role that ended, and its pseudonym."""
        return named(self.role, self.label)


class UnknownInvitationTried(Event):
    """Somebody opened an invitation that does not exist: a typing error, or a guess."""


class TeamViewed(StaffAct):
    """Somebody read the list of the team."""

    act = "team.viewed"

    people: int

    def people_count(self) -> int:
        """Everybody on it."""
        return self.people


class BackedUp(StaffAct):
    """Everything was written into a backup, at the town's machine."""

    act = "backup.made"

    def about(self) -> str:
        """All of it."""
        return ""

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0


class BackupRestored(StaffAct):
    """A backup took the place of the database, at the town's machine."""

    act = "backup.restored"

    made_on: date

    def about(self) -> str:
        """Of which day it is."""
        return self.made_on.isoformat()

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0


class LogViewed(StaffAct):
    """Somebody read the staff log."""

    act = "log.viewed"

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0


class LogExported(StaffAct):
    """Somebody wrote the staff log to a file."""

    act = "log.exported"

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0


def named(role: Role, label: str) -> str:
    """How the log names a member of the team."""
    return f"{role} · {label}"
