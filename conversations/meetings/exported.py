"""Somebody of the team wrote meetings, or what people answered, into a file."""

from typing import ClassVar

from conversations.event import StaffAct
from conversations.small_cells import about


class MeetingsExported(StaffAct):
    """Which file, and how much is in it."""

    act: ClassVar[str] = "meeting.exported"

    what: str
    """`meetings`, `registrations`"""
    kind: str
    rows: int

    def about(self) -> str:
        """`registrations:csv`."""
        return f"{self.what}:{self.kind}"

    def people_count(self) -> int:
        """A row about registrations is one about a person; to the ten, or fewer than 11."""
        if self.what != "registrations":
            return 0
        return about(self.rows) or 10
