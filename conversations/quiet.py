"""Quiet time: when a reminder or an announcement may leave, on the reader's own clock.

Rules:
1. Quiet hours run from `since` to `until` on the town's clock, over midnight where `until` is the
   smaller number. The hour `since` is quiet already, the hour `until` is not any more.
2. They are local hours: the night on which clocks change is longer or shorter, and still ends at
   nine. An hour that a day lacks is taken as the moment the clock jumps over it.
3. An answer to somebody who just wrote leaves at once.
4. A quiet day is quiet from midnight to midnight, whatever its hours.
"""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field

from conversations.frozen import Frozen
from conversations.reply import Lane

HORIZON = timedelta(days=400)
"""Nobody looks further than this for a moment that is quiet, or for one that is not."""


class QuietHours(Frozen):
    """From which hour to which hour nothing is sent that was not asked for."""

    since: int = Field(21, ge=0, le=23)
    until: int = Field(9, ge=0, le=23)

    def holds(self, hour: int) -> bool:
        """Whether `hour` (0 to 23, on the reader's clock) is quiet."""
        if self.since <= self.until:
            return self.since <= hour < self.until
        return hour >= self.since or hour < self.until


class QuietDays(Frozen):
    """Days on which no announcement leaves, on the town's calendar."""

    weekdays: tuple[Annotated[int, Field(ge=0, le=6)], ...] = (6,)
    """0 is Monday: Sundays, unless the town says otherwise."""
    dates: frozenset[date] = frozenset()
    """Public holidays and others."""

    def holds(self, day: date) -> bool:
        """Whether the whole of `day` is quiet."""
        return day.weekday() in self.weekdays or day in self.dates


def next_allowed(
    at: datetime,
    quiet: QuietHours,
    zone: str,
    lane: Lane = "reminder",
    days: QuietDays | None = None,
) -> datetime:
    """The first moment from `at` on (aware; given back in UTC) at which `lane` may disturb.

    A ValueError says that there is none, because every day is quiet.
    """
    if lane == "reply":
        return at.astimezone(UTC)
    for local in _hours(at, zone):
        if not _is_quiet(local, quiet, days):
            return local.astimezone(UTC)
    raise ValueError("never")


def closes(
    at: datetime, quiet: QuietHours, zone: str, days: QuietDays | None = None
) -> datetime | None:
    """The first moment after `at` (aware, and allowed) at which it is quiet again, in UTC.

    None: it never is, as far as anybody looks.
    """
    if quiet.since == quiet.until and days is None:
        return None
    found = (one for one in _hours(at, zone) if _is_quiet(one, quiet, days))
    return next((one.astimezone(UTC) for one in found), None)


def moment_of(wall: datetime, zone: str) -> datetime:
    """The moment (in UTC) at which the clock of `zone` shows `wall` (naive).

    One that is shown twice is the first of the two, one that is skipped the moment of the jump.
    """
    town = ZoneInfo(zone)
    first, second = sorted(wall.replace(tzinfo=town, fold=fold).astimezone(UTC) for fold in (0, 1))
    if first.astimezone(town).replace(tzinfo=None) == wall.replace(fold=0):
        return first
    # Skipped: `first` lies before the jump, `second` after it or on it.
    jumped = second.astimezone(town).utcoffset()
    seconds = bisect_left(
        range(int((second - first).total_seconds())),
        True,
        key=lambda s: (first + timedelta(seconds=s)).astimezone(town).utcoffset() == jumped,
    )
    return (first + timedelta(seconds=seconds)).replace(microsecond=0)


def _is_quiet(local: datetime, quiet: QuietHours, days: QuietDays | None) -> bool:
    return quiet.holds(local.hour) or (days is not None and days.holds(local.date()))


def _hours(at: datetime, zone: str) -> Iterator[datetime]:
    """`at`, then the beginning of each hour of the town's clock: nothing changes in between."""
    town = ZoneInfo(zone)
    moment = at.astimezone(UTC)
    last = moment + HORIZON
    while moment <= last:
        local = moment.astimezone(town)
        yield local
        moment += timedelta(hours=1) - timedelta(
            minutes=local.minute, seconds=local.second, microseconds=local.microsecond
        )
