"""A meeting that is being written: its hours may be missing, and it may come again and again."""

from datetime import date, datetime, timedelta
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime

from conversations.city import CityCard
from conversations.meetings.meeting import Meeting, Outline
from conversations.reply import Line, line
from conversations.schedule import WEEKDAYS, Schedule, occurrences
from conversations.schedule_words import ordinal, weekday

Often = Literal["", "weekly", "fortnight", "nth", "last"]
"""How it comes again: every week, every second one, on the first Tuesday, on the last Tuesday."""
OFTEN: tuple[Often, ...] = get_args(Often)
MOST_NTH = 4
"""Every month has four Tuesdays; a fifth only some."""


class Sketch(Outline):
    """What is told of it so far."""

    starts: AwareDatetime | None = None
    ends: AwareDatetime | None = None
    often: Often = ""
    until: date | None = None
    """The last day on which it comes again."""


def sketch_of(meeting: Meeting) -> Sketch:
    """One that is there, to be changed or taken as a model."""
    return Sketch(**{name: getattr(meeting, name) for name in Meeting.model_fields})


def as_meeting(sketch: Sketch) -> Meeting:
    """What it is once nothing is missing; a ValidationError where something is."""
    return Meeting(**{name: getattr(sketch, name) for name in Meeting.model_fields})


def wall_of(at: datetime, city: CityCard) -> datetime:
    """What the town's clock shows, without a zone."""
    return at.astimezone(ZoneInfo(city.time_zone)).replace(tzinfo=None)


def rhythms(starts: datetime, city: CityCard) -> tuple[Often, ...]:
    """How one that begins then may come again."""
    nth, is_last = _place_in_month(wall_of(starts, city).date())
    fits = {"nth": nth <= MOST_NTH, "last": is_last}
    return tuple(one for one in OFTEN if fits.get(one, True))


def rule_of(sketch: Sketch, city: CityCard) -> str:
    """The value of an RRULE; empty: once."""
    if sketch.starts is None or sketch.often not in rhythms(sketch.starts, city):
        return ""
    day = wall_of(sketch.starts, city).date()
    name, (nth, _) = WEEKDAYS[day.weekday()], _place_in_month(day)
    return {
        "": "",
        "weekly": f"FREQ=WEEKLY;BYDAY={name}",
        "fortnight": f"FREQ=WEEKLY;INTERVAL=2;BYDAY={name}",
        "nth": f"FREQ=MONTHLY;BYDAY={nth:+d}{name}",
        "last": f"FREQ=MONTHLY;BYDAY=-1{name}",
    }[sketch.often]


def dates_of(sketch: Sketch, city: CityCard, most: int) -> tuple[datetime, ...]:
    """When the first `most` of its series begin; none where it comes once, or without end."""
    rule = rule_of(sketch, city)
    if not rule or sketch.starts is None or sketch.until is None:
        return ()
    schedule = Schedule(at=wall_of(sketch.starts, city), rule=rule, until=sketch.until)
    return occurrences(schedule, city.time_zone, sketch.starts - timedelta(seconds=1), most)


def beginning(sketch: Sketch, starts: datetime, ends: datetime | None, city: CityCard) -> Sketch:
    """At another moment; it comes again as it did, where that is still possible."""
    often: Often = sketch.often if sketch.often in rhythms(starts, city) else ""
    first = wall_of(starts, city).date()
    until = sketch.until if often and sketch.until and sketch.until > first else None
    now = {"starts": starts, "ends": ends, "often": often, "until": until}
    return sketch.model_copy(update=now)


def rhythm_words(often: Often, starts: datetime, city: CityCard) -> Line:
    """`chaque premier mardi du mois`."""
    day = wall_of(starts, city).date()
    named = weekday(day.weekday())
    match often:
        case "":
            return line("meeting-call-often-once")
        case "weekly":
            return line("announcement-often-weekly", days=named)
        case "fortnight":
            return line("meeting-call-often-fortnight", day=named)
    nth = -1 if often == "last" else _place_in_month(day)[0]
    return line("announcement-often-monthly", nth=ordinal(nth), day=named)


def _place_in_month(day: date) -> tuple[int, bool]:
    """Which of its weekdays it is in its month, and whether it is the last."""
    week_later = day.toordinal() + 7
    return (day.day - 1) // 7 + 1, date.fromordinal(week_later).month != day.month
