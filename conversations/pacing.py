"""How long it takes until everybody has a message, with pauses while it is quiet."""

from datetime import UTC, datetime, timedelta

from conversations.quiet import QuietDays, QuietHours, closes, next_allowed


def duration(people: int, per_second: float) -> timedelta:
    """How long `people` messages take without a pause; a rate of 0 is no limit."""
    return timedelta(seconds=people / per_second) if per_second > 0 else timedelta(0)


def ends(
    begin: datetime,
    people: int,
    per_second: float,
    quiet: QuietHours,
    zone: str,
    days: QuietDays | None = None,
) -> datetime:
    """When (in UTC) the last of `people` messages leaves, if sending starts at `begin` (aware).

    It stops where it gets quiet and goes on at the next allowed minute.
    """
    left = duration(people, per_second)
    at = next_allowed(begin.astimezone(UTC), quiet, zone, "announcement", days)
    while (stop := closes(at, quiet, zone, days)) is not None and at + left > stop:
        left -= stop - at
        at = next_allowed(stop, quiet, zone, "announcement", days)
    return at + left
