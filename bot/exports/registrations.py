"""Exports what people answered for meetings: one row a registration, and nobody in it.

A row is about one person, so it goes through the guard of small cells (small_cells.rows): in the
rows of a meeting each combination of cells that is told is there 11 times at least, and a meeting
that fewer than 11 people answered has no rows. There is no number or date of a registration, what
somebody needs is in no row, and rows come in the order of what they say. Who came is told once the
meeting is over.
"""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.city import CityCard
from conversations.ideas.open_data import Cell
from conversations.small_cells import rows
from storage.meetings_out import MeetingOut, RegistrationOut

COLUMNS = ("meeting", "start_time", "answer", "seat", "attended", "guests")


def registrations_of(
    one: MeetingOut, many: Sequence[RegistrationOut], city: CityCard, now: datetime
) -> list[dict[str, Cell]]:
    """The rows of one meeting."""
    starts = one.meeting.starts.astimezone(ZoneInfo(city.time_zone)).isoformat(timespec="seconds")
    over = now >= one.meeting.ends
    told = rows([_row(each, over) for each in many])
    return [
        dict(zip(COLUMNS, (one.number, starts, *(cell or None for cell in row)), strict=True))
        for row in told
    ]


def _row(one: RegistrationOut, over: bool) -> tuple[str, ...]:
    attended = ("yes" if one.came else "no") if over else "unknown"
    return one.answer, one.seat or "none", attended, str(one.guests)
