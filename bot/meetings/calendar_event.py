"""One event of a calendar's file: its hours, its texts, its place; `Wrong` where it cannot be."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Component

from bot.meetings.calendar_parts import Read, Said
from bot.meetings.plain_text import LONGEST_READ, cut, on_a_line, seen
from bot.meetings.zones import UnknownZone, moment, zone_of
from bot.staff_words import Problem, problem
from bot.town_file import Town
from conversations.addresses import read_link
from conversations.meetings.meeting import LONGEST_PLACE, LONGEST_TEXT, LONGEST_TITLE

IN_SHORT = 60
LONGEST_UID = 200
LONG_AGO = timedelta(days=9)
"""A meeting lasts a week at most."""
_YEARS = range(2000, 2100)


class Wrong(Exception):
    """The event cannot be read; carries the sentence that says why."""

    def __init__(self, sentence: str, event: Component, **args: object) -> None:
        super().__init__(sentence)
        self.problem: Problem = problem(sentence, name=name_of(event), **args)


def name_of(event: Component) -> str:
    """What to call it in a sentence."""
    return cut(
        on_a_line(_text(event, "SUMMARY")) or on_a_line(_text(event, "UID")) or "?", IN_SHORT
    )


def uid_of(event: Component) -> str:
    """What calendars know it by; empty where that is nothing to keep."""
    uid = _text(event, "UID").strip()
    return uid if uid.isprintable() and len(uid) <= LONGEST_UID else ""


def sequence_of(event: Component) -> int:
    """How often it was changed."""
    found = event.get("SEQUENCE", 0)
    return max(0, int(found)) if isinstance(found, int) else 0


def is_cancelled(event: Component) -> bool:
    """Whether it says so itself."""
    return _text(event, "STATUS").upper() == "CANCELLED"


def is_over(event: Component, town: Town) -> bool:
    """Whether it is so long ago that nothing about it matters."""
    at: Any = getattr(event.get("DTSTART"), "dt", None) if "DTSTART" not in _broken(event) else None
    day = at.date() if isinstance(at, datetime) else at
    once = "RRULE" not in event and "RDATE" not in event
    return once and isinstance(day, date) and day < town.now.date() - LONG_AGO


def _broken(event: Component) -> set[str]:
    return {name for name, _ in event.errors if name}


def _text(event: Component, name: str) -> str:
    found = event.get(name, "")
    if isinstance(found, list):
        found = found[0]
    return str(found)


@dataclass(frozen=True)
class Hours:
    """When it is, on the clock that it is written on."""

    wall: datetime
    zone: ZoneInfo
    lasts: timedelta

    def at(self, wall: datetime) -> tuple[datetime, datetime]:
        """As long, from another hour of the same clock."""
        starts = moment(wall, self.zone)
        return starts, starts + self.lasts


def hours_of(event: Component, town: Town) -> Hours:
    """Its start, and how long it is."""
    wall, zone = written(event, "DTSTART", town)
    return Hours(wall, zone, _lasts(event, moment(wall, zone), town))


def _lasts(event: Component, starts: datetime, town: Town) -> timedelta:
    if "DTEND" in event:
        lasts = moment(*written(event, "DTEND", town)) - starts
    else:
        said: Any = getattr(_whole(event, "DURATION", "meetings-ics-no-end"), "dt", None)
        if not isinstance(said, timedelta):
            raise Wrong("meetings-ics-broken", event, key="DURATION")
        lasts = said
    if lasts <= timedelta():
        raise Wrong("meetings-ics-ends", event)
    if lasts > timedelta(days=7):
        raise Wrong("meetings-ics-long", event)
    return lasts


def written(event: Component, name: str, town: Town) -> tuple[datetime, ZoneInfo]:
    """An hour as the clock of its zone shows it; a whole day is none."""
    found = _whole(event, name, "meetings-ics-no-start")
    at = getattr(found, "dt", None)
    if not isinstance(at, datetime):
        raise Wrong("meetings-ics-all-day", event)
    return on_the_wall(event, name, at, found.params, town)


def on_the_wall(
    event: Component, name: str, at: datetime, params: Any, town: Town
) -> tuple[datetime, ZoneInfo]:
    """`at`, as it is written, with its zone."""
    if at.year not in _YEARS:
        raise Wrong("meetings-ics-broken", event, key=name)
    try:
        zone = zone_of(at, params, ZoneInfo(town.city.time_zone))
    except UnknownZone as unknown:
        raise Wrong("meetings-ics-zone", event, value=cut(unknown.name, IN_SHORT)) from None
    return at.replace(tzinfo=None, microsecond=0), zone


def _whole(event: Component, name: str, missing: str) -> Any:
    """The property, which must be there once and readable."""
    if name in _broken(event):
        raise Wrong("meetings-ics-broken", event, key=name)
    found = event.get(name)
    if found is None:
        raise Wrong(missing, event)
    if isinstance(found, list):
        raise Wrong("meetings-ics-broken", event, key=name)
    return found


def said_in(event: Component, starts: datetime, ends: datetime, town: Town, read: Read) -> Said:
    """What it says, for that hour of it."""
    title = on_a_line(_text(event, "SUMMARY"))
    if not title:
        raise Wrong("meetings-ics-title", event)
    if len(title) > LONGEST_TITLE:
        raise Wrong("meetings-ics-title-long", event, most=LONGEST_TITLE)
    latitude, longitude = _position(event)
    place, online = _where(event, town)
    return Said(
        title=title,
        locale=_locale(event, town),
        description=_description(event, read),
        starts=starts,
        ends=ends,
        place=place,
        latitude=latitude,
        longitude=longitude,
        online=online,
        public=_text(event, "CLASS").upper() not in ("PRIVATE", "CONFIDENTIAL"),
    )


def _locale(event: Component, town: Town) -> str:
    """The language it says it is in, if the town speaks it; else the town's first."""
    said = getattr(event.get("SUMMARY"), "params", {}).get("LANGUAGE", "")
    spoken = str(said).lower().split("-")[0]
    languages = town.city.languages
    return spoken if spoken in languages else languages[0]


def _description(event: Component, read: Read) -> str:
    whole = _text(event, "DESCRIPTION")
    text = seen(whole)
    long = len(text) > LONGEST_TEXT or len(whole) > LONGEST_READ
    if long and name_of(event) not in read.cut:
        read.cut.append(name_of(event))
    return cut(text, LONGEST_TEXT)


def _where(event: Component, town: Town) -> tuple[str, str]:
    """Its place, and a link on a site of the town's; one of them must be there."""
    place = on_a_line(_text(event, "LOCATION"))
    links = [_text(event, "URL").strip()]
    if re.fullmatch(r"https?://\S+", place):
        links, place = [place, *links], ""
    if len(place) > LONGEST_PLACE:
        raise Wrong("meetings-ics-place-long", event, most=LONGEST_PLACE)
    hosts = town.city.link_hosts
    reads = [read_link(link, hosts) for link in links if link]
    online = next((one for one in reads if isinstance(one, str)), "")
    if not place and not online:
        raise Wrong("meetings-ics-nowhere", event)
    return place, online


def _position(event: Component) -> tuple[float | None, float | None]:
    """WGS84 degrees; what is none on this earth is left out."""
    if "GEO" in _broken(event):
        raise Wrong("meetings-ics-broken", event, key="GEO")
    geo = event.get("GEO")
    latitude, longitude = getattr(geo, "latitude", None), getattr(geo, "longitude", None)
    if latitude is None or longitude is None or not (-90 <= latitude <= 90):
        return None, None
    return (latitude, longitude) if -180 <= longitude <= 180 else (None, None)
