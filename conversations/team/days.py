"""Days on the city's calendar."""

from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.city import TheCity
from conversations.known import Known
from conversations.reply import Day


def day_of(at: datetime, known: Known) -> Day:
    """The day that `at` falls on in the city."""
    return Day(day=at.astimezone(ZoneInfo(known[TheCity()].time_zone)).date())
