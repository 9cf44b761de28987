"""What is looked at before a meeting is called or changed: what is wrong, and what to read first.

Rules:
1. What is wrong leads to the question where it is put right.
2. A warning stops nothing by itself: whoever calls the meeting reads it, and goes on or back.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from conversations.ballots import promotion_ban, silence
from conversations.city import CityCard
from conversations.known import Known
from conversations.languages import NAMES
from conversations.meetings.calling import MOST_IN_SERIES, problems, series
from conversations.meetings.known import MeetingCard, MeetingsToCome
from conversations.meetings.meeting import Meeting
from conversations.meetings.settling import seats_taken, seats_wrong
from conversations.meetings.sketch import Sketch, as_meeting, rule_of
from conversations.meetings.stages import PARTS, words_of
from conversations.questions.choose_many import listed
from conversations.reply import Day, Line, Words, line

Fault = tuple[str, Line]
"""Where it is put right (`day`, `place`, ...), and what is wrong."""
_WHERE = {
    "meeting-wrong-past": "day",
    "meeting-wrong-far": "day",
    "meeting-wrong-title": "title",
    "meeting-wrong-guests": "guests",
    "meeting-wrong-district": "whom",
}


def faults(
    sketch: Sketch, before: MeetingCard | None, now: datetime, city: CityCard
) -> tuple[Fault, ...]:
    """Why it cannot be called, or changed, as it is; nothing where it can."""
    found = [*_missing(sketch)]
    wrong = seats_wrong(sketch)
    if wrong is not None:
        found.append(("reserved" if wrong.id == "meeting-call-reserved" else "guests", wrong))
    taken = seats_taken(sketch, before)
    if taken is not None:
        found.append(("capacity", taken))
    if found:
        return tuple(found)
    begun = before is not None and before.meeting.starts == sketch.starts
    return tuple(
        (_WHERE.get(one.id, "hub"), one)
        for one in problems(as_meeting(sketch), now, city)
        if not (begun and one.id == "meeting-wrong-past")
    )


def _missing(sketch: Sketch) -> list[Fault]:
    found: list[Fault] = []
    if not sketch.title.words:
        found.append(("title", line("meeting-wrong-title")))
    if sketch.starts is None:
        found.append(("day", line("meeting-call-no-day")))
    elif sketch.ends is None or sketch.ends <= sketch.starts:
        found.append(("lasts", line("meeting-call-no-end")))
    if sketch.often and sketch.until is None:
        found.append(("until", line("meeting-call-no-until")))
    spot = sketch.spot
    if not (spot.name or spot.address or spot.online):
        found.append(("place", line("meeting-call-no-place")))
    return found


def called_for(sketch: Sketch, city: CityCard) -> tuple[Meeting, ...]:
    """The meetings that are called: one, or those of its series."""
    one, rule = as_meeting(sketch), rule_of(sketch, city)
    return series(one, rule, sketch.until, city) if rule else (one,)


def capped(meetings: tuple[Meeting, ...]) -> bool:
    """Whether the series is cut because nobody plans further."""
    return len(meetings) >= MOST_IN_SERIES


def warnings(
    meetings: tuple[Meeting, ...], number: int, now: datetime, known: Known, city: CityCard
) -> tuple[Words, ...]:
    """What to read before it is called, or moved; `number` is its own."""
    zone = ZoneInfo(city.time_zone)
    days = [one.starts.astimezone(zone).date() for one in meetings]
    there = known[MeetingsToCome(now, all=True)]
    others = [one for one in there if one.number != number]
    hidden = any(one.audience is None and not one.public for one in meetings)
    unseen = (line("meeting-call-warn-unseen"),) if hidden else ()
    found = (*_of_ballots(days, city), *_of_days(days, city))
    return (*unseen, *found, *_of_others(meetings, others, city))


def _of_ballots(days: list[date], city: CityCard) -> list[Words]:
    found: list[Words] = []
    bound = next((one for day in days if (one := promotion_ban(city.ballots, day))), None)
    silent = next(((day, one) for day in days if (one := silence(city.ballots, day))), None)
    if silent is not None:
        found.append(
            line("meeting-call-warn-silence", day=Day(day=silent[0]), ballot=silent[1].name)
        )
    if bound is not None:
        first = Day(day=bound.rounds[0])
        found.append(line("meeting-call-warn-promotion", ballot=bound.name, day=first))
    return found


def _of_days(days: list[date], city: CityCard) -> list[Words]:
    off = (day for day in days if day in city.holidays)
    return [line("meeting-call-warn-holiday", day=Day(day=day)) for day in off]


def _of_others(
    meetings: tuple[Meeting, ...], others: list[MeetingCard], city: CityCard
) -> list[Words]:
    zone = ZoneInfo(city.time_zone)
    return [
        line(
            "meeting-call-warn-same-hour",
            title=other.meeting.title,
            n=str(other.number),
            day=Day(day=one.starts.astimezone(zone).date()),
        )
        for one in meetings
        for other in others
        if other.meeting.starts < one.ends and one.starts < other.meeting.ends
    ]


def unwritten(sketch: Sketch, city: CityCard) -> tuple[Words, ...]:
    """The languages in which something is not written, for each thing that is in others."""
    found: list[Words] = []
    for part in PARTS:
        there = {locale for locale, _ in words_of(part, sketch).words}
        lack = tuple(NAMES[one] for one in city.languages if one not in there)
        if there and lack:
            found.append(line(f"meeting-call-missing-{part}", languages=listed(lack)))
    return tuple(found)
