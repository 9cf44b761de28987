"""Days on the city's calendar."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.city import TheCity
from conversations.known import Known
from conversations.reply import Day


def day_of(at: datetime, known: Known) -> Day:
    """The day that `at` falls on in the city."""
    return Day(day=at.astimezone(ZoneInfo(known[TheCity()].time_zone)).date())


def last_minute(at: datetime, days: int, zone: str) -> datetime:
    """The end of the day that is `days` after that of `at`: a last day is a whole day."""
    last = at.astimezone(ZoneInfo(zone)).date() + timedelta(days=days)
    return datetime.combine(last, time(23, 59), ZoneInfo(zone)).astimezone(UTC)
