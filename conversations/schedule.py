"""When an announcement leaves: now, once later, or again and again.

Everything is reckoned on the town's wall clock, and becomes a moment last: every Monday at ten
stays at ten when the clocks change. An hour that is skipped becomes the moment of the jump, an hour
that comes twice is taken once, the first time.

A rule is a part of RFC 5545's: every few days, weeks or months, on some weekdays, on the first,
second, ... or last of a weekday in the month, or on days of the month. What is left out (hours,
months, years, positions) could mean two sendings on one day, or none ever.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from itertools import islice, takewhile
from typing import Self
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule, rrulestr
from pydantic import field_validator, model_validator
from pydantic_core import PydanticCustomError

from conversations.frozen import Frozen
from conversations.quiet import moment_of

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ORDINALS = (1, 2, 3, 4, -1)
"""Which one of a month's Mondays a button offers: every month has these."""


def _listed(one: str) -> str:
    return f"{one}(?:,{one})*"


_DAY = f"(?:{'|'.join(WEEKDAYS)})"
_NTH = f"(?:[+-]?[1-5])?{_DAY}"
_NUMBER = "-?(?:[1-9]|[12][0-9]|3[01])"
_ALWAYS = {"INTERVAL": "[1-9][0-9]?", "WKST": _DAY}
_PARTS = {
    "DAILY": {**_ALWAYS, "BYDAY": _listed(_DAY)},
    "WEEKLY": {**_ALWAYS, "BYDAY": _listed(_DAY)},
    "MONTHLY": {**_ALWAYS, "BYDAY": _listed(_NTH), "BYMONTHDAY": _listed(_NUMBER)},
}
"""What a rule may say after its frequency, and how."""
_APART = (("DAILY", {"INTERVAL", "BYDAY"}), ("MONTHLY", {"BYDAY", "BYMONTHDAY"}))
"""Together they might never come true."""


class Schedule(Frozen):
    """When an announcement leaves: now, at a moment of the town's own clock, or again and again.

    What is wrong is told by the `type` of the error: `aware`, `rule` (not one we know), `no-at`
    (a rule without its first day and hour), `no-rule` (a last day of what comes once), `never`.
    """

    at: datetime | None = None
    """The town's wall clock, without a zone, from which the first sending is reckoned; None: as
    soon as it may."""
    rule: str = ""
    """The value of an RRULE, without its end; empty: once."""
    until: date | None = None
    """The last day on which it may leave again."""

    @field_validator("at")
    @classmethod
    def _naive(cls, at: datetime | None) -> datetime | None:
        if at is not None and at.tzinfo is not None:
            raise PydanticCustomError("aware", "aware")
        if at is not None and not 2000 <= at.year < 2100:
            raise PydanticCustomError("never", "never")
        return at

    @field_validator("rule")
    @classmethod
    def _known(cls, rule: str) -> str:
        if rule and not _readable(rule):
            raise PydanticCustomError("rule", "rule")
        return rule

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.rule and self.at is None:
            raise PydanticCustomError("no-at", "no-at")
        if self.until and not self.rule:
            raise PydanticCustomError("no-rule", "no-rule")
        if self.rule and next(_walls(self), None) is None:
            raise PydanticCustomError("never", "never")
        return self


def weekly(
    start: date, hour: time, weekdays: tuple[int, ...], until: date | None = None
) -> Schedule:
    """Every week on these weekdays (0 is Monday), from the first one on or after `start`."""
    names = ",".join(WEEKDAYS[day] for day in sorted(set(weekdays)))
    return _from(start, hour, f"FREQ=WEEKLY;BYDAY={names}", until)


def monthly(
    start: date, hour: time, ordinal: int, weekday: int, until: date | None = None
) -> Schedule:
    """Every month on one of its weekdays (0 is Monday; one of ORDINALS), from `start` on."""
    return _from(start, hour, f"FREQ=MONTHLY;BYDAY={ordinal:+d}{WEEKDAYS[weekday]}", until)


def occurrences(schedule: Schedule, zone: str, after: datetime, most: int) -> tuple[datetime, ...]:
    """At most that many sendings strictly after `after` (aware), in their order, in UTC."""
    return tuple(islice(_moments(schedule, zone, after), most))


def next_occurrence(schedule: Schedule, zone: str, after: datetime) -> datetime | None:
    """The first sending strictly after `after`; None: it is over, or leaves without an hour."""
    return next(_moments(schedule, zone, after), None)


def overdue(schedule: Schedule, zone: str, since: datetime, now: datetime) -> tuple[datetime, ...]:
    """The sendings after `since` and up to `now`: those whose hour came while nobody looked."""
    return tuple(takewhile(lambda one: one <= now, _moments(schedule, zone, since)))


def _readable(rule: str) -> bool:
    """Whether each part is one that we know, said once and beside what it goes with."""
    said = [part.partition("=")[::2] for part in rule.split(";")]
    parts = dict(said)
    often = parts.pop("FREQ", "")
    known = _PARTS.get(often, {})
    return (
        bool(known)
        and len(parts) + 1 == len(said)
        and all(re.fullmatch(known.get(name, "(?!)"), parts[name]) for name in parts)
        and not any(often == one and pair <= parts.keys() for one, pair in _APART)
    )


def _from(start: date, hour: time, rule: str, until: date | None) -> Schedule:
    """The same schedule as from midnight of `start`, told by its first sending."""
    loose = Schedule(at=datetime.combine(start, hour), rule=rule, until=until)
    return Schedule(at=next(_walls(loose)), rule=rule, until=until)


def _moments(schedule: Schedule, zone: str, after: datetime) -> Iterator[datetime]:
    """Every sending strictly after `after`; what the wall showed earlier never comes later."""
    local = after.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    moments = (moment_of(wall, zone) for wall in _walls(schedule, local))
    return (moment for moment in moments if moment > after.astimezone(UTC))


def _walls(schedule: Schedule, after: datetime | None = None) -> Iterator[datetime]:
    """Every sending (of a rule: from `after` on), as the clock on the wall shows it."""
    if schedule.at is None:
        return
    if not schedule.rule:
        yield schedule.at
        return
    rule = rrulestr(schedule.rule, dtstart=schedule.at)
    assert isinstance(rule, rrule)
    last = datetime.combine(schedule.until or date.max, time.max)
    for wall in rule.xafter(after, inc=True) if after else rule:
        if wall > last:
            return
        yield wall
