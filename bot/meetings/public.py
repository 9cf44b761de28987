"""The public meetings as one calendar: what stands in the feed, and in a file that is exported."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from bot.words import Words
from conversations.city import CityCard
from conversations.meetings.known import MeetingCard
from conversations.meetings.telling import calendar_event
from conversations.reply import line

KEPT = timedelta(days=60)
"""For so long a meeting that is over stays in the feed."""


def since(now: datetime) -> datetime:
    """What was over by then is in the feed no more: it moves once a day."""
    return datetime.combine((now - KEPT).astimezone(UTC).date(), time(), UTC)


def rendered(cards: Sequence[MeetingCard], city: CityCard, words: Words) -> bytes:
    """The file, in the town's first language; what is not written in it in another one."""
    from bot.calendars.writing import calendar  # a bot without a feed never writes one

    first = city.languages[0]
    events = [calendar_event(one, city).model_copy(update={"alarm_hours": None}) for one in cards]
    name = words.plain(line("meeting-feed-name", city=city.name), first)
    return calendar(events, lambda said: words.plain(said, first), name)
