"""The functions on dates and times (ODK XForms, "Date and time functions")."""

import math
from collections.abc import Callable
from datetime import datetime

from conversations.surveys.xpath.context import Context
from conversations.surveys.xpath.dates import (
    day_fraction,
    day_text,
    format_date,
    instant,
    instant_number,
    instant_text,
    number_instant,
    read_date,
)
from conversations.surveys.xpath.values import Kind, Value, text_number, to_text

Row = tuple[str, Kind, Callable[..., object], bool]


def _today(context: Context) -> str:
    return context.local().date().isoformat()


def _now(context: Context) -> str:
    return instant_text(context.local())


def _date(context: Context, value: Value) -> str:
    """A number of days, or the day of an ISO text, as YYYY-MM-DD; '' for anything else."""
    if isinstance(value, float):
        return day_text(value) if math.isfinite(value) else ""
    text = to_text(value)
    at = read_date(text)
    if at is None:
        number = text_number(text)
        return day_text(number) if math.isfinite(number) else ""
    if isinstance(at, datetime):
        return at.date().isoformat()
    return at.isoformat()


def _moment(context: Context, value: Value) -> datetime | None:
    zone = context.moment.clock
    if isinstance(value, float):
        return number_instant(value, zone) if math.isfinite(value) else None
    text = to_text(value)
    at = instant(text, zone)
    if at is not None:
        return at
    number = text_number(text)
    return number_instant(number, zone) if math.isfinite(number) else None


def _date_time(context: Context, value: Value) -> str:
    at = _moment(context, value)
    return instant_text(at) if at is not None else ""


def _decimal_date_time(context: Context, value: Value) -> float:
    """Days since 1970-01-01T00:00Z, a date without a clock time being midnight in the city."""
    if isinstance(value, float):
        return value
    at = _moment(context, value)
    return instant_number(at) if at is not None else math.nan


def _decimal_time(context: Context, value: Value) -> float:
    if isinstance(value, float):
        return value - math.floor(value) if math.isfinite(value) else math.nan
    return day_fraction(to_text(value))


def _format(context: Context, value: Value, pattern: str) -> str:
    """The date written by `pattern` in the reader's language; '' for what is no date."""
    if not isinstance(value, float):
        at = read_date(to_text(value))
        if at is not None:
            return format_date(at, pattern, context.language)
    day = _date(context, value)
    return format_date(datetime.fromisoformat(day), pattern, context.language) if day else ""


def _format_time(context: Context, value: Value, pattern: str) -> str:
    if not isinstance(value, float):
        return _format(context, value, pattern)
    at = _moment(context, value)
    return format_date(at, pattern, context.language) if at is not None else ""


DATES: dict[str, Row] = {
    "today": ("", "text", _today, True),
    "now": ("", "text", _now, True),
    "date": ("v", "text", _date, True),
    "date-time": ("v", "text", _date_time, True),
    "decimal-date-time": ("v", "number", _decimal_date_time, True),
    "decimal-time": ("v", "number", _decimal_time, True),
    "format-date": ("vt", "text", _format, True),
    "format-date-time": ("vt", "text", _format_time, True),
}
