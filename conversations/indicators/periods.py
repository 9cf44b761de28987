"""The periods that indicators are told of: whole days on the town's calendar that are over.

A day that is not over is never counted: a figure that grows while one looks tells who came.
"""

import calendar
import re
from datetime import date, timedelta
from typing import Literal, get_args

from conversations.frozen import Frozen

Span = Literal["week", "month", "quarter", "year"]
SPANS: tuple[Span, ...] = get_args(Span)
Named = Literal["week", "last-week", "month", "last-month", "quarter", "last-quarter", "year"]
NAMED: tuple[Named, ...] = get_args(Named)
LONGEST = 366
"""Days."""
DAY = timedelta(days=1)


class Period(Frozen):
    """The days from `since` to `until`, both included."""

    since: date
    until: date


def begins(span: Span, day: date) -> date:
    """The first day of the week, month, quarter or year that `day` lies in."""
    match span:
        case "week":
            return day - timedelta(days=day.weekday())
        case "month":
            return day.replace(day=1)
        case "quarter":
            return date(day.year, day.month - (day.month - 1) % 3, 1)
        case "year":
            return date(day.year, 1, 1)


def ends(span: Span, day: date) -> date:
    """The last day of the same."""
    if span == "week":
        return begins(span, day) + timedelta(days=6)
    first = begins(span, day)
    months = {"month": 0, "quarter": 2, "year": 11}[span]
    month = first.month + months
    return date(first.year, month, calendar.monthrange(first.year, month)[1])


def named(name: Named, today: date) -> Period:
    """A period by its name: this week so far, the month before this one."""
    span: Span = next(one for one in SPANS if name.endswith(one))
    if name.startswith("last-"):
        today = begins(span, today) - DAY
    return Period(since=begins(span, today), until=ends(span, today))


def counted(period: Period, today: date) -> Period | None:
    """The days of it that are over, at most a year; None where none is."""
    until = min(period.until, today - DAY)
    if until < period.since or (until - period.since).days >= LONGEST:
        return None
    return Period(since=period.since, until=until)


def span_of(period: Period, today: date) -> Span | None:
    """Which calendar span it is: a whole one, or as much as is over of the one that runs."""
    for span in SPANS:
        whole = ends(span, period.since)
        if period.since == begins(span, period.since) and (
            period.until == whole or period.until == today - DAY < whole
        ):
            return span
    return None


def weeks_of(period: Period) -> tuple[Period, ...]:
    """Its weeks from Monday to Sunday, the first and the last cut where it begins and ends."""
    found = []
    first = period.since
    while first <= period.until:
        last = min(ends("week", first), period.until)
        found.append(Period(since=first, until=last))
        first = last + DAY
    return tuple(found)


def typed(text: str) -> Period | None:
    """`2026-03-01 2026-03-31`, in either order; None for anything else."""
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d)", text)
    if found is None:
        return None
    try:
        since, until = sorted(date.fromisoformat(one) for one in found.groups())
    except ValueError:
        return None
    return Period(since=since, until=until)
