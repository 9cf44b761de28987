"""Somebody of the team wrote meetings, or what people answered, into a file."""

from typing import ClassVar

from conversations.event import StaffAct


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
        """A row about registrations is one about a person."""
        return self.rows if self.what == "registrations" else 0
