"""RRULE of calendars: the walls at which something comes again, or that the rule is exotic.

What is known is what calendars of town halls hold: every few days, weeks, months or years, on
weekdays or days of the month, so many times or until a day. What is left out (hours, minutes, weeks
of the year) is refused: nothing is guessed.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule, rrulestr
from icalendar import vRecur

_ALWAYS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}
_KNOWN = {
    "DAILY": _ALWAYS | {"BYDAY"},
    "WEEKLY": _ALWAYS | {"BYDAY"},
    "MONTHLY": _ALWAYS | {"BYDAY", "BYMONTHDAY", "BYSETPOS"},
    "YEARLY": _ALWAYS | {"BYMONTH", "BYMONTHDAY", "BYDAY"},
}

_NEVER = 10**7
"""Days, weeks, months or years after which no calendar goes on: only the first of them is looked
at. A rule that never fits would be walked to the year 9999."""


class Exotic(Exception):
    """The rule is none of ours; carries it as it is written."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


def walls(rule: vRecur, first: datetime, zone: ZoneInfo, last: datetime) -> Iterator[datetime]:
    """The walls of `zone` from `first` on (which is one of them) and up to `last`, all naive."""
    text = str(rule.to_ical(), "utf-8")  # type: ignore[no-untyped-call]
    until = _until(rule, zone)
    known = _KNOWN.get(_word(rule, "FREQ"), set())
    parts = {name.upper(): values for name, values in rule.items()}
    if not parts.keys() <= known or ("UNTIL" in parts and "COUNT" in parts):
        raise Exotic(text)
    if any(every < 1 for every in parts.get("INTERVAL", ())):
        raise Exotic(text)  # it would never end
    made = _made(text, first)
    end = min(until, last) if until is not None else last
    yield from _until_end(made, end)


def _until_end(made: rrule, end: datetime) -> Iterator[datetime]:
    for wall in made:
        if wall > end:
            return
        yield wall


def _word(rule: vRecur, name: str) -> str:
    values: list[Any] = rule.get(name, [])
    return str(values[0]).upper() if values else ""


def _until(rule: vRecur, zone: ZoneInfo) -> datetime | None:
    """Until which wall it comes: a day is all of it."""
    values: list[Any] = rule.get("UNTIL", [])
    last = values[0] if values else None
    if isinstance(last, datetime):
        return last.astimezone(zone).replace(tzinfo=None) if last.tzinfo else last
    return datetime.combine(last, time.max) if isinstance(last, date) else None


def _made(text: str, first: datetime) -> rrule:
    """The rule without its end, which is compared on the wall."""
    rest = ";".join(part for part in text.split(";") if not part.upper().startswith("UNTIL="))
    try:
        made = rrulestr(rest, dtstart=first)
        assert isinstance(made, rrule)
        fits = next(iter(made.replace(interval=_NEVER)), None) == first
    except (ValueError, TypeError, IndexError):
        raise Exotic(text) from None
    if not fits:
        raise Exotic(text)
    return made
