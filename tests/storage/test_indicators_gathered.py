"""Meetings, announcements, taps and outings of a town made by hand, as the indicators tell them."""

import json
from datetime import date, datetime

from conversations.frozen import utc_text
from storage.db import Db
from storage.store import Store
from storage.unit import Unit
from tests.storage.test_indicators import MARCH, noon, of, outing


async def test_two_meetings_are_held_and_one_is_not(store: Store) -> None:
    """18 and 40 people; the meeting of 1 April is none of March's."""
    await store.write(_meetings)
    meetings = (await of(store, MARCH.since, MARCH.until)).meetings
    assert (meetings.held, meetings.cancelled) == (2, 1)
    assert (meetings.came, meetings.first_timers, meetings.feedback) == (60, 15, None)


async def test_a_sending_to_fewer_than_11_is_not_told_at_all(store: Store) -> None:
    await store.write(_sendings)
    news = (await of(store, MARCH.since, MARCH.until)).news
    assert (news.sendings, news.people, news.reached, news.unreachable) == (1, 50, 45, 5)
    assert (news.taps, news.stopped) == (20, None), "3 who stopped are not told"
    assert (news.late_seconds, news.latest_seconds) == (4, 30)


async def test_taps_of_voting_are_those_of_whole_weeks(store: Store) -> None:
    await store.write(_taps)
    found = await of(store, MARCH.since, MARCH.until)
    assert found.voting[0].count == 30, "the week of 23 February is none of March's; 8 are few"


async def test_outings_count_on_their_days(store: Store) -> None:
    await store.write(_outings)
    field = (await of(store, MARCH.since, MARCH.until)).field
    assert (field.outings, field.met, field.kinds) == (2, 30, (("market", 2),))


async def _meetings(unit: Unit) -> None:
    for number, day, status, figures in (
        (1, "2026-03-05", "planned", {"came": 18, "first_timers": None}),
        (2, "2026-03-12", "planned", {"came": 40, "first_timers": 15}),
        (3, "2026-03-13", "cancelled", None),
        (4, "2026-04-01", "planned", {"came": 99, "first_timers": 50}),
    ):
        await held_meeting(unit.db, number, day, figures, status)


async def held_meeting(
    db: Db, number: int, day: str, figures: dict[str, int | None] | None, status: str = "planned"
) -> None:
    """A meeting at 18:00 in UTC on that day, with the figures that were kept of it."""
    await db.run(
        """
        INSERT INTO meetings (number, uid, definition, starts_at, ends_at, status,
            called_at, changed_at, figures)
        VALUES (:n, :uid, '{}', :at, :at, :status, :at, :at, :figures)""",
        {
            "n": number,
            "uid": str(number),
            "at": utc_text(datetime.fromisoformat(f"{day}T18:00+00:00")),
            "status": status,
            "figures": json.dumps(figures) if figures else None,
        },
    )


async def _taps(unit: Unit) -> None:
    for week, count in (("2026-02-23", 50), ("2026-03-02", 34), ("2026-03-09", 8)):
        await unit.db.run(
            "INSERT INTO voting_counts (week, what, count) VALUES (:week, 'check', :count)",
            {"week": week, "count": count},
        )


async def _outings(unit: Unit) -> None:
    for id, day, kind in (("a", "2026-03-03", "market"), ("b", "2026-03-31", "market")):
        await outing(unit.db, id, day, kind)


async def _sendings(unit: Unit) -> None:
    await unit.db.run(
        """
        INSERT INTO announcements (number, content, audience, schedule, valid_hours, digest,
            status, composed_at) VALUES (1, '{}', '{}', '{}', 1, 'x', 'over', '')"""
    )
    for run, sent, lost in ((1, 45, 5), (2, 7, 0)):
        report = {
            "counts": {"waiting": 0, "sent": sent, "unreachable": lost},
            "lateness_p50": 4,
            "lateness_p99": 30,
        }
        at = utc_text(noon(date(2026, 3, 10)))
        await unit.db.run(
            """
            INSERT INTO announcement_runs (batch, number, run, planned_at, begun_at, resumed_at,
                status, report) VALUES (:batch, 1, :run, :at, :at, :at, 'over', :report)""",
            {"batch": f"b{run}", "run": run, "at": at, "report": json.dumps(report)},
        )
        await unit.db.run(
            """
            INSERT INTO announcement_taps (batch, button, taps)
            VALUES (:batch, 0, 21), (:batch, -1, 3)""",
            {"batch": f"b{run}"},
        )
