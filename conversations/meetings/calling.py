"""A meeting is called: what is wrong with it, its series, its name for calendars.

The chat, the command line and files of calendars come through here alike.
"""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.city import CityCard
from conversations.known import Known
from conversations.links import TokenFor
from conversations.meetings.events import MeetingCalled
from conversations.meetings.known import NextMeeting
from conversations.meetings.meeting import Meeting
from conversations.meetings.rules import reminders
from conversations.quiet import moment_of
from conversations.reply import Line, line
from conversations.schedule import Schedule, occurrences

MOST_IN_SERIES = 24
"""Meetings that one rule makes at once: two years of every month."""
FARTHEST = timedelta(days=3 * 366)


def problems(meeting: Meeting, now: datetime, city: CityCard) -> tuple[Line, ...]:
    """Why it cannot be called as it is; nothing where it can."""
    found: list[Line] = []
    if meeting.starts <= now:
        found.append(line("meeting-wrong-past"))
    if meeting.starts > now + FARTHEST:
        found.append(line("meeting-wrong-far"))
    if not meeting.title.words:
        found.append(line("meeting-wrong-title"))
    if meeting.seats is not None and meeting.most_guests >= meeting.seats:
        found.append(line("meeting-wrong-guests", n=meeting.seats))
    unknown = meeting.audience is not None and any(
        city.arrondissement(one) is None for one in meeting.audience.districts
    )
    if unknown:
        found.append(line("meeting-wrong-district"))
    return tuple(found)


def series(meeting: Meeting, rule: str, until: date | None, city: CityCard) -> tuple[Meeting, ...]:
    """The meetings of a rule, the first as it is: always at the same hour of the town's clock."""
    zone = ZoneInfo(city.time_zone)
    wall = meeting.starts.astimezone(zone).replace(tzinfo=None)
    schedule = Schedule(at=wall, rule=rule, until=until)
    before = meeting.starts - timedelta(seconds=1)
    moments = occurrences(schedule, city.time_zone, before, MOST_IN_SERIES)
    return tuple(_at(meeting, one, city) for one in moments)


def _at(meeting: Meeting, starts: datetime, city: CityCard) -> Meeting:
    """As long on the clock of the wall, also over the night on which that changes."""
    zone = ZoneInfo(city.time_zone)
    walls = [one.astimezone(zone).replace(tzinfo=None) for one in (meeting.starts, meeting.ends)]
    wall = starts.astimezone(zone).replace(tzinfo=None) + (walls[1] - walls[0])
    ends = moment_of(wall, city.time_zone)
    if ends <= starts:
        ends = starts + meeting.lasts()
    return meeting.model_copy(update={"starts": starts, "ends": ends})


def called(
    meetings: tuple[Meeting, ...], now: datetime, known: Known, city: CityCard
) -> tuple[MeetingCalled, ...]:
    """The acts that call them, one for each; of several the first gives the series its name, and
    the names for calendars: there may be more of them than questions in a turn."""
    first = known[NextMeeting()]
    return tuple(
        MeetingCalled(
            number=number,
            uid=uid_of(first, known, number - first),
            composed=one,
            series=str(first) if len(meetings) > 1 else "",
            hours=reminders(one, now, city),
        )
        for number, one in enumerate(meetings, start=first)
    )


def uid_of(number: int, known: Known, nth: int = 0) -> str:
    """What calendars know it by: nobody else's, and always the same; `nth` after that number."""
    name = known[TokenFor(f"meeting/{number}")][:24]
    return f"{name}-{nth}@portevoix" if nth else f"{name}@portevoix"
