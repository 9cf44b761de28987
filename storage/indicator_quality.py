"""How good participation is: consultations handed in, questions and ideas answered."""

import json
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.frozen import utc_text
from conversations.indicators.figures import next_of_days
from conversations.indicators.known import Answered, Completion, Count, IndicatorsOf
from conversations.indicators.periods import Period
from conversations.reply import told
from conversations.small_cells import about
from storage.db import Db

Counted = Callable[[str, Period], Count]


def moments(period: Period, zone: str) -> dict[str, str]:
    """The period as moments in UTC: from `since` on, before `end`."""
    clock = ZoneInfo(zone)
    # Before the first midnight of all there is no moment in UTC.
    first = datetime.combine(max(period.since, date(1, 1, 2)), time(), clock)
    end = datetime.combine(period.until + timedelta(days=1), time(), clock)
    return {"since": utc_text(first), "end": utc_text(end)}


async def completions(db: Db, ask: IndicatorsOf) -> tuple[Completion, ...]:
    """Of each consultation that was open on one of these days, since it opened."""
    rows = await db.execute(
        """
        SELECT s.slug, s.title, coalesce(sum(c.began), 0) AS began,
            coalesce(sum(c.finished), 0) AS finished
        FROM surveys s LEFT JOIN survey_sources c ON c.slug = s.slug
        WHERE s.listed = 1 AND coalesce(s.opens_at, s.published_at) < :end
            AND coalesce(s.closed_at, s.closes_at, :end) >= :since
        GROUP BY s.slug, s.title, s.published_at ORDER BY s.published_at DESC, s.slug""",
        moments(ask.period, ask.zone),
    )
    return tuple(
        Completion(
            slug=slug,
            title=told(json.loads(title)),
            began=about(max(int(began), int(finished))),
            finished=about(int(finished)),
        )
        for slug, title, began, finished in rows
    )


async def questions(db: Db, period: Period, counted: Counted) -> Answered:
    """Residents' questions to the town hall."""
    answered = counted("questions-answered", period)
    days = await _days(db, "question", period) if answered is not None else None
    return Answered(asked=counted("questions", period), answered=answered, days=days)


async def ideas(db: Db, period: Period, counted: Counted) -> Answered:
    """Ideas of which the town said what becomes of them."""
    answered = counted("ideas-answered", period)
    days = await _days(db, "idea", period) if answered is not None else None
    return Answered(asked=counted("ideas", period), answered=answered, days=days)


async def _days(db: Db, what: str, period: Period) -> Count:
    """The median of the days that those waited who were answered in the period."""
    rows = await db.execute(
        """
        SELECT since, answered FROM indicator_waits
        WHERE what = :what AND answered <> '' AND answered >= :since AND answered <= :until
            AND since <> ''""",
        {"what": what, "since": period.since.isoformat(), "until": period.until.isoformat()},
    )
    waited = sorted(max(0, (date.fromisoformat(b) - date.fromisoformat(a)).days) for a, b in rows)
    return next_of_days(waited[(len(waited) - 1) // 2]) if waited else None
