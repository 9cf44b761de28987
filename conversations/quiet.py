"""Quiet hours: when a reminder or an announcement may leave, on the reader's own clock.

Rules:
1. They run from `since` to `until` on the town's clock, over midnight where `until` is the smaller
   number. The hour `since` is quiet already, the hour `until` is not any more.
2. They are local hours: the night on which clocks change is longer or shorter, and still ends at
   nine. An hour that a day lacks is taken as the moment the clock jumps over it.
3. An answer to somebody who just wrote leaves at once.
"""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import Field

from conversations.frozen import Frozen
from conversations.reply import Lane


class QuietHours(Frozen):
    """From which hour to which hour nothing is sent that was not asked for."""

    since: int = Field(21, ge=0, le=23)
    until: int = Field(9, ge=0, le=23)

    def holds(self, hour: int) -> bool:
        """Whether `hour` (0 to 23, on the reader's clock) is quiet."""
        if self.since <= self.until:
            return self.since <= hour < self.until
        return hour >= self.since or hour < self.until


def next_allowed(at: datetime, quiet: QuietHours, zone: str, lane: Lane = "reminder") -> datetime:
    """The first moment from `at` on (aware; given back in UTC) at which `lane` may disturb."""
    local = at.astimezone(ZoneInfo(zone))
    if lane == "reply" or not quiet.holds(local.hour):
        return at.astimezone(UTC)
    ends = time(quiet.until)
    day = local.date() if local.time() < ends else local.date() + timedelta(days=1)
    return datetime.combine(day, ends, ZoneInfo(zone)).astimezone(UTC)
