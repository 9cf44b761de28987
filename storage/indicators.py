"""The indicators room: everything about one period, gathered from its tables."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import accumulate

from conversations.indicators.known import (
    Activity,
    Cell,
    Count,
    Flow,
    Indicators,
    IndicatorsOf,
    Parts,
    Week,
)
from conversations.indicators.periods import Period, begins, span_of, weeks_of
from conversations.small_cells import step
from conversations.who import LOCALES
from storage import (
    indicator_days,
    indicator_gatherings,
    indicator_news,
    indicator_quality,
)
from storage.db import Db

WHATS = (
    *("new", "answers", "ideas", "supports", "language", "assisted", "questions"),
    *("questions-answered", "ideas-answered", "poster", "active", "returning"),
)


class Days:
    """Counts by the day, to be told of any days."""

    def __init__(self, counts: Mapping[tuple[str, str], Mapping[str, int]]) -> None:
        self._days = {key: sorted(found) for key, found in counts.items()}
        self._sums = {
            key: list(accumulate((counts[key][day] for day in days), initial=0))
            for key, days in self._days.items()
        }

    def told(self, what: str, days: Period, part: str = "") -> Count:
        """What happened on those days, in tens."""
        return step(*self._around(what, part, days))

    def within_span(self, what: str, part: str, days: Period) -> Count:
        """The same of what begins at nothing with each span."""
        before, by = self._around(what, part, days)
        return step(0, by - before)

    def _around(self, what: str, part: str, days: Period) -> tuple[int, int]:
        """How many there were before those days, and by their end."""
        there, sums = self._days.get((what, part), []), self._sums.get((what, part), [0])
        before = bisect_left(there, days.since.isoformat())
        return sums[before], sums[bisect_right(there, days.until.isoformat())]


async def of_period(db: Db, ask: IndicatorsOf) -> Indicators:
    """Everything about the period."""
    period = ask.period
    days, counting = await _days(db, ask)
    known_since = await _first_day(db, ask.zone)
    active_since = await _active_since(db)
    span = span_of(period, ask.today)
    whole = active_since is not None and period.since >= _counted_from(active_since, known_since)
    activity = None
    if span is not None and whole:
        activity = Activity(
            active=days.within_span("active", span, period),
            returning=days.within_span("returning", span, period),
        )
    return Indicators(
        period=period,
        known_since=known_since,
        active_since=active_since,
        counting=counting,
        span=span,
        weeks=tuple(_week(days, one, active_since, known_since) for one in weeks_of(period)),
        flow=_flow(days, period),
        activity=activity,
        consultations=await indicator_quality.completions(db, ask),
        questions=await indicator_quality.questions(db, period, days.told),
        ideas=await indicator_quality.ideas(db, period, days.told),
        meetings=await indicator_gatherings.meetings(db, ask),
        spoken=tuple(Cell(name=one, count=days.told("language", period, one)) for one in LOCALES),
        assisted=days.told("assisted", period),
        parts=await _parts(db, period),
        news=await indicator_news.news(db, ask),
        voting=await indicator_news.voting(db, period),
        field=await indicator_gatherings.field(db, period, days.told("posters", period)),
    )


def _counted_from(active_since: date, known_since: date | None) -> date:
    """The first day from which residents were all counted: of a house that counted them from its
    first day, any day before too."""
    return date.min if known_since is None or active_since <= known_since else active_since


def _week(days: Days, one: Period, active_since: date | None, known_since: date | None) -> Week:
    first = begins("week", one.since)
    since = None if active_since is None else _counted_from(active_since, known_since)
    counted = since is not None and one.since == first >= since
    active = days.within_span("active", "week", one) if counted else None
    return Week(days=one, flow=_flow(days, one), active=active, counted=counted)


def _flow(days: Days, period: Period) -> Flow:
    return Flow(
        **{what: days.told(what, period) for what in ("new", "answers", "ideas", "supports")}
    )


async def _days(db: Db, ask: IndicatorsOf) -> tuple[Days, bool]:
    """The counts up to the last day of the period, with what of the journal is not counted yet;
    and whether there is too much of that. What was before the period is one sum, of the day ''."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    bounds = {"since": ask.period.since.isoformat(), "until": ask.period.until.isoformat()}
    for what in WHATS:
        rows = await db.execute(
            """
            SELECT part, CASE WHEN day < :since THEN '' ELSE day END AS since_then, sum(count)
            FROM indicator_counts WHERE what = :what AND day <= :until
            GROUP BY part, since_then""",
            {**bounds, "what": what},
        )
        for part, day, n in rows:
            _take(counts, (what, part, day), int(n))
    tail = await indicator_days.tail(db, indicator_days.TAIL)
    for row in tail:
        for key in indicator_days.of_entry(row, ask.zone):
            _take(counts, key, 1)
    return Days(counts), len(tail) == indicator_days.TAIL


def _take(counts: dict[tuple[str, str], Counter[str]], key: indicator_days.Key, many: int) -> None:
    """So many more; of posters also all together."""
    what, part, day = key
    counts.setdefault((what, part), Counter())[day] += many
    if what == "poster":
        counts.setdefault(("posters", ""), Counter())[day] += many


async def _first_day(db: Db, zone: str) -> date | None:
    row = await db.one("SELECT at FROM journal ORDER BY seq LIMIT 1")
    return date.fromisoformat(indicator_days.town_day(row[0], zone)) if row else None


async def _active_since(db: Db) -> date | None:
    row = await db.one(
        "SELECT min(day) FROM indicator_counts WHERE what = 'active' AND part = 'week'"
    )
    return date.fromisoformat(row[0]) if row and row[0] else None


async def _parts(db: Db, period: Period) -> Parts | None:
    """The last that were counted by the day after the period."""
    row = await db.one(
        "SELECT parts FROM indicator_parts WHERE day <= :until ORDER BY day DESC LIMIT 1",
        {"until": (period.until + timedelta(days=1)).isoformat()},
    )
    return Parts.model_validate_json(row[0]) if row else None
