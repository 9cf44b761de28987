"""Dates and times of expressions: ISO 8601 texts, day numbers, and ODK's format codes."""

import math
import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache

from conversations.surveys.xpath.calendars import month_name, weekday_name

_EPOCH = date(1970, 1, 1)
_EPOCH_INSTANT = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)
_CLOCK = r"(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?"
_DATE = re.compile(rf"\s*(\d{{4}})-(\d\d)-(\d\d)(?:[T ]{_CLOCK})?\s*", re.ASCII)
_TIME = re.compile(rf"\s*{_CLOCK}\s*", re.ASCII)


@lru_cache(maxsize=2048)
def read_date(text: str) -> date | datetime | None:
    """A date, or a datetime when there is a clock time (aware when it has an offset), or None."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if match[4] is None:
            return day
        return datetime.combine(day, _clock(match, 4))
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """The time of day written in `text` ("18:30" or "18:30:00.000+01:00"), or None."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    try:
        return _clock(match, 1)
    except ValueError:
        return None


def _clock(match: re.Match[str], group: int) -> time:
    hour, minute, second, fraction, offset = match.groups()[group - 1 : group + 4]
    microsecond = int((fraction or "0").ljust(6, "0")[:6])
    return time(int(hour), int(minute), int(second or 0), microsecond, _offset(offset))


def _offset(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def day_number(text: str) -> float:
    """Days since 1970-01-01 by the clock the text was written with; NaN for what is no date."""
    if len(text) < 10 or not text.strip()[:4].isdigit():
        return math.nan
    value = read_date(text)
    if value is None:
        return math.nan
    if not isinstance(value, datetime):
        return float((value - _EPOCH).days)
    return (value.date() - _EPOCH).days + _fraction(value.time())


def _fraction(clock: time) -> float:
    seconds = clock.hour * 3600 + clock.minute * 60 + clock.second + clock.microsecond / 1e6
    return seconds / 86_400


def day_fraction(text: str) -> float:
    """The time of day as a part of the day (0.25 is six o'clock); NaN for what has none."""
    clock = read_time(text)
    if clock is not None:
        return _fraction(clock)
    number = day_number(text)
    return number - math.floor(number) if number == number else number


def day_text(number: float) -> str:
    """The ISO date `number` days after 1970-01-01, '' when no calendar has it."""
    try:
        return (_EPOCH + timedelta(days=math.floor(number))).isoformat()
    except (OverflowError, ValueError):
        return ""


def instant(text: str, zone: tzinfo) -> datetime | None:
    """The aware datetime of an ISO text; a text without offset is read in `zone`."""
    value = read_date(text)
    if value is None:
        return None
    if not isinstance(value, datetime):
        value = datetime.combine(value, time())
    return value if value.tzinfo is not None else value.replace(tzinfo=zone)


def instant_number(at: datetime) -> float:
    """Days, with their fraction, since 1970-01-01T00:00Z."""
    return (at - _EPOCH_INSTANT) / _DAY


def number_instant(number: float, zone: tzinfo) -> datetime | None:
    """The datetime in `zone`, `number` days after 1970-01-01T00:00Z, to the millisecond."""
    try:
        at = _EPOCH_INSTANT + timedelta(milliseconds=round(number * 86_400_000))
        return at.astimezone(zone)
    except (OverflowError, ValueError):
        return None


def instant_text(at: datetime) -> str:
    """ODK's dateTime: milliseconds and an offset, 2026-03-04T19:00:00.000+01:00."""
    return at.isoformat(timespec="milliseconds")


def format_date(at: date | datetime, pattern: str, language: str) -> str:
    """`at` written by ODK's codes (%Y %y %m %n %b %B %d %e %H %h %M %S %3 %a %A)."""
    clock = at if isinstance(at, datetime) else datetime.combine(at, time())
    codes = {
        "Y": f"{clock.year:04}",
        "y": f"{clock.year % 100:02}",
        "m": f"{clock.month:02}",
        "n": str(clock.month),
        "b": month_name(clock.month, language, short=True),
        "B": month_name(clock.month, language, short=False),
        "d": f"{clock.day:02}",
        "e": str(clock.day),
        "H": f"{clock.hour:02}",
        "h": str(clock.hour),
        "M": f"{clock.minute:02}",
        "S": f"{clock.second:02}",
        "3": f"{clock.microsecond // 1000:03}",
        "a": weekday_name(clock.weekday(), language, short=True),
        "A": weekday_name(clock.weekday(), language, short=False),
        "%": "%",
    }
    return re.sub(r"%(.)", lambda match: codes.get(match[1], match[0]), pattern)
