"""Every sending of every announcement with its figures, page by page, for a table."""

from typing import NamedTuple

from conversations.announcements.known import Report, ReportOf
from storage.announcement_figures import report_of
from storage.db import Db, Row

AT_ONCE = 20
"""Sendings on one page: the lateness of each may have to be counted."""

Place = tuple[int, int]
"""The number of an announcement, and which of its sendings."""


class Sending(NamedTuple):
    """One sending, and what became of it; moments as the tables keep them."""

    number: int
    run: int
    batch: str
    status: str
    planned_at: str
    begun_at: str
    ended_at: str
    report: Report

    @property
    def place(self) -> Place:
        """Where it stands in the table."""
        return self.number, self.run


async def page(db: Db, after: Place) -> list[Sending]:
    """The sendings that follow `after`, in the order of their numbers."""
    rows = await db.execute(
        """
        SELECT number, run, batch, status, planned_at, begun_at, coalesce(ended_at, '')
        FROM announcement_runs
        WHERE number > :number OR (number = :number AND run > :run)
        ORDER BY number, run LIMIT :most""",
        {"number": after[0], "run": after[1], "most": AT_ONCE},
    )
    return [_sending(row, await report_of(db, ReportOf(row["batch"]))) for row in rows]


def _sending(row: Row, report: Report) -> Sending:
    number, run, batch, status, planned_at, begun_at, ended_at = row
    return Sending(number, run, batch, status, planned_at, begun_at, ended_at, report)
