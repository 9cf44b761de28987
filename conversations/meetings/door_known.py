"""What the door asks: who has which code, who is still to come, how many are here."""

from dataclasses import dataclass
from datetime import datetime

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.meetings.known import Answer, Seat

ON_A_PAGE = 10


class Ticket(Frozen):
    """What stands behind a code: of the person nothing but how many they are."""

    meeting: int
    person: str
    code: str
    answer: Answer | None = None
    guests: int = 0
    seat: Seat = ""
    held: int = 0
    came: int | None = None
    came_at: AwareDatetime | None = None

    @property
    def people(self) -> int:
        """How many they said they are."""
        return 1 + self.guests


class DoorView(Frozen):
    """One page of who is expected, by code, and the counters."""

    rows: tuple[Ticket, ...] = ()
    page: int = 0
    found: int = 0
    """How many there are on all pages."""
    here: int = 0
    """People who were seen, with their guests."""
    expected: int = 0
    """People who have a seat and were not seen yet."""
    walk_ins: int = 0


@dataclass(frozen=True)
class TicketsByCode(Ask[tuple[Ticket, ...]]):
    """Who shows that code, at whichever meeting that was not over at `since`."""

    code: str
    since: datetime


@dataclass(frozen=True)
class TicketAt(Ask[Ticket | None]):
    """Who shows that code at that meeting."""

    meeting: int
    code: str


@dataclass(frozen=True)
class DoorList(Ask[DoorView]):
    """Who has a seat or was seen, by code; only who was not seen yet where `missing`. A page that
    is not there any more is the last one."""

    meeting: int
    page: int = 0
    missing: bool = False


@dataclass(frozen=True)
class DoorKeptBy(Ask[bool]):
    """Whether the staff log says that `person` receives people at that meeting."""

    meeting: int
    person: str
