"""What is read before a meeting is called or changed: its dates, its changes, who hears of them."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.amounts import amount
from conversations.audience_words import joined
from conversations.city import CityCard
from conversations.known import Known
from conversations.meetings.changing import as_changed
from conversations.meetings.checking import called_for, capped, unwritten, warnings
from conversations.meetings.comparing import change_words, differing
from conversations.meetings.known import MeetingCard, WhoKnow
from conversations.meetings.meeting import Meeting
from conversations.meetings.rules import changes_calendar, seen
from conversations.meetings.sketch import as_meeting
from conversations.meetings.stages import Gathering
from conversations.reply import Day, Hour, Line, Words, line


@dataclass(frozen=True)
class Sure:
    """What is read, and the button that says it was."""

    blocks: tuple[Words, ...]
    yes: Line


def sure_words(
    state: Gathering, card: MeetingCard | None, now: datetime, known: Known, city: CityCard
) -> Sure:
    """Before a meeting, or several, are called; before one is changed."""
    if card is not None:
        return _changing(as_meeting(state.sketch), card, now, known, city)
    meetings = called_for(state.sketch, city)
    found = (*warnings(meetings, 0, now, known, city), *unwritten(state.sketch, city))
    read = (line("meeting-call-warned"), *found) if found else ()
    if len(meetings) == 1:
        return Sure(read, line("button-call-sure"))
    cut = (line("meeting-call-series-cut", most=len(meetings)),) if capped(meetings) else ()
    dates = joined(tuple(_date(one, city) for one in meetings))
    head = line("meeting-call-dates", n=len(meetings))
    return Sure((head, dates, *cut, *read), line("button-calls-sure", n=len(meetings)))


def _date(meeting: Meeting, city: CityCard) -> Words:
    day = meeting.starts.astimezone(ZoneInfo(city.time_zone)).date()
    starts, ends = Hour(at=meeting.starts), Hour(at=meeting.ends)
    return line("meeting-call-date", day=Day(day=day), starts=starts, ends=ends)


def is_asked(state: Gathering, now: datetime, known: Known, city: CityCard) -> bool:
    """Whether a new one is asked about before it is called: several are, and what one must read."""
    meetings = called_for(state.sketch, city)
    return len(meetings) > 1 or bool(
        warnings(meetings, 0, now, known, city) or unwritten(state.sketch, city)
    )


def _changing(
    meeting: Meeting, card: MeetingCard, now: datetime, known: Known, city: CityCard
) -> Sure:
    changes = change_words(card.meeting, meeting, city)
    moved = "when" in differing(card.meeting, meeting)
    found = warnings((meeting,), card.number, now, known, city) if moved else ()
    alone = (line("meeting-call-alone"),) if card.series else ()
    heard = hearing(card, meeting, now, known[WhoKnow(card.number)])
    blocks = (line("meeting-call-changes"), *changes, *alone, *heard, *found)
    return Sure(blocks, line("button-call-sure-change"))


def hearing(card: MeetingCard, meeting: Meeting, now: datetime, know: int) -> tuple[Words, ...]:
    """Who hears of a change: of hours and place all who `know` of the meeting, of the rest nobody;
    what was sent is rewritten where it says something else now."""
    after = as_changed(card, meeting, now)
    freed = (line("meeting-call-offers"),) if card.line and after.free and not card.free else ()
    if changes_calendar(card.meeting, meeting):
        heard = line("meeting-call-hear", people=amount(know))
        return (heard if know else line("meeting-call-hear-nobody"), *freed)
    if know and seen(card.meeting) != seen(meeting):
        return (line("meeting-call-rewritten"), *freed)
    return freed or (line("meeting-call-unheard"),)
