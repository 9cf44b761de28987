"""A meeting told to people: what, when, where; as a place on a map, and for their calendar."""

from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.audience_words import joined
from conversations.city import CityCard
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import Meeting, Spot
from conversations.printed import CalendarEvent
from conversations.reply import (
    CalendarFile,
    Day,
    Hour,
    Instant,
    Line,
    Reply,
    Venue,
    Words,
    line,
    verbatim,
)


def when(meeting: Meeting, city: CityCard) -> Line:
    """Weekday, date and hours on the town's clock, which is said."""
    return hours(meeting.starts, meeting.ends, city)


def hours(starts: datetime, ends: datetime, city: CityCard) -> Line:
    """The same of two moments."""
    zone = ZoneInfo(city.time_zone)
    first, last = starts.astimezone(zone).date(), ends.astimezone(zone).date()
    if first != last:
        since, until = Instant(at=starts), Instant(at=ends)
        return line("meeting-when-days", starts=since, ends=until, city=city.name)
    return line(
        "meeting-when",
        day=Day(day=first),
        starts=Hour(at=starts),
        ends=Hour(at=ends),
        city=city.name,
    )


def where(spot: Spot) -> tuple[Line, ...]:
    """The place with its address and how one gets in; that it is on the web too."""
    found: list[Line] = []
    if spot.name and spot.address:
        found.append(line("meeting-where-both", name=spot.name, address=spot.address))
    elif spot.name or spot.address:
        found.append(line("meeting-where", place=spot.name or spot.address))
    if spot.access.words:
        found.append(line("meeting-access", access=spot.access))
    if spot.online:
        also = "meeting-online-too" if found else "meeting-online"
        found.append(line(also, link=spot.online))
    return tuple(found)


def facts(meeting: Meeting, city: CityCard) -> Words:
    """What, when and where, a line each."""
    return joined(
        (line("meeting-what", title=meeting.title), when(meeting, city), *where(meeting.spot))
    )


def seats(card: MeetingCard) -> tuple[Line, ...]:
    """How many seats are left; nothing where nobody counts them."""
    if card.free is None:
        return ()
    if card.free == 0 or card.line:
        return (line("meeting-full", n=card.waiting),)
    return (line("meeting-seats", n=card.free),)


def described(meeting: Meeting) -> tuple[Words, ...]:
    """What the town says of it, and who organises it."""
    said: tuple[Words, ...] = (meeting.description,) if meeting.description.words else ()
    if meeting.organiser:
        return (*said, line("meeting-organiser", name=meeting.organiser))
    return said


def venue(card: MeetingCard) -> Reply | None:
    """Its place on a map; None where nobody knows where that is."""
    spot = card.meeting.spot
    if spot.latitude is None or spot.longitude is None:
        return None
    return Reply(
        attached=Venue(
            latitude=spot.latitude,
            longitude=spot.longitude,
            title=verbatim(spot.name) if spot.name else card.meeting.title,
            address=spot.address,
        )
    )


def calendar_event(card: MeetingCard, city: CityCard) -> CalendarEvent:
    """It as a date in a calendar."""
    meeting, spot = card.meeting, card.meeting.spot
    place = ", ".join(one for one in (spot.name, spot.address) if one)
    return CalendarEvent(
        uid=card.uid,
        sequence=card.sequence,
        status="cancelled" if card.status == "cancelled" else "confirmed",
        stamp=card.changed_at,
        starts=meeting.starts,
        ends=meeting.ends,
        zone=city.time_zone,
        title=meeting.title,
        description=meeting.description if meeting.description.words else None,
        place=place or spot.online,
        latitude=spot.latitude,
        longitude=spot.longitude,
        url=spot.online,
        organiser=verbatim(meeting.organiser) if meeting.organiser else city.name,
    )


def calendar_file(card: MeetingCard, city: CityCard) -> CalendarFile:
    """The same as a file; its name says which meeting it is."""
    return CalendarFile(name=f"meeting-{card.number}.ics", event=calendar_event(card, city))
