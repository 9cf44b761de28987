"""Dates -> an iCalendar file (RFC 5545): METHOD, VTIMEZONE, VEVENT, VALARM.

Rules:
1. The same dates give the same bytes: a letter tried again is the same letter.
2. Hours stand on the town's clock with its zone. An hour that comes twice means the first one there
   (RFC 5545, 3.3.5), so the second is written in UTC.
3. A cancelled date is CANCEL and CANCELLED, with the UID it always had.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vText

from conversations.printed import CalendarEvent
from conversations.wording import Words

PRODUCT = "-//Porte-voix//portevoix//FR"
EVERY = timedelta(hours=1)
"""How often a calendar that is read again and again is worth reading."""
Say = Callable[[Words], str]
"""Words in the language that the file is in."""


def calendar(events: Sequence[CalendarEvent], say: Say, name: str = "") -> bytes:
    """The file; `name` is what the calendar is called where it is one that people subscribe to."""
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("method", "PUBLISH" if name else _method(events))
    if name:
        made.add("name", name)
        made.add("x-wr-calname", name)
        made.add("refresh-interval", EVERY, parameters={"VALUE": "DURATION"})
        made.add("x-published-ttl", "PT1H")
    for event in events:
        made.add_component(_event(event, say))
    made.add_missing_timezones()
    written: bytes = made.to_ical(sorted=False)
    return written


def _method(events: Sequence[CalendarEvent]) -> str:
    """CANCEL only where nothing but cancelled dates stands in it."""
    gone = bool(events) and all(one.status == "cancelled" for one in events)
    return "CANCEL" if gone else "PUBLISH"


def _event(one: CalendarEvent, say: Say) -> Event:
    title = say(one.title)
    made = Event()
    made.add("uid", one.uid)
    made.add("dtstamp", one.stamp.astimezone(UTC).replace(microsecond=0))
    made.add("last-modified", one.stamp.astimezone(UTC).replace(microsecond=0))
    made.add("sequence", one.sequence)
    made.add("status", one.status.upper())
    made.add("dtstart", _wall(one.starts, one.zone))
    made.add("dtend", _wall(one.ends, one.zone))
    made.add("summary", title)
    if one.description is not None:
        made.add("description", say(one.description))
    if one.place:
        made.add("location", one.place)
    if one.latitude is not None and one.longitude is not None:
        made.add("geo", (one.latitude, one.longitude))
    if one.url:
        made.add("url", one.url)
    if one.organiser is not None:
        made.add("contact", vText(say(one.organiser)))
    if one.alarm_hours is not None and one.status == "confirmed":
        made.add_component(_alarm(one.alarm_hours, title))
    return made


def _wall(at: datetime, zone: str) -> datetime:
    """`at` on the town's clock; in UTC where that hour comes a second time."""
    local = at.astimezone(ZoneInfo(zone)).replace(microsecond=0)
    return local.astimezone(UTC) if local.fold else local


def _alarm(hours: int, title: str) -> Alarm:
    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("description", title)
    made.add("trigger", -timedelta(hours=hours))
    return made
