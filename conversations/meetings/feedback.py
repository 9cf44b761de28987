"""How it was: the morning after a meeting, those who came are asked in a short consultation.

Rules:
1. Each meeting has a consultation of its own, so that its results are its own. It keeps to what all
   of them keep to: consent is asked first, and in the end nobody can tell who answered what.
2. It stands in no list, and its name cannot be guessed: who came finds it under their letter.
3. Not on a quiet day; then on the next morning. After two weeks nobody is asked any more.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime

from conversations.buttons import does
from conversations.city import CityCard, TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Ask, Known
from conversations.links import TokenFor
from conversations.meetings.after_events import FeedbackAsked
from conversations.meetings.agenda_rules import town_day
from conversations.meetings.meeting import Meeting
from conversations.meetings.rules import quiet_days
from conversations.quiet import moment_of
from conversations.reply import Day, Reply, line
from conversations.talk import Turn

RULE = "meeting-feedback"
AT = time(10)
"""On the town's own clock."""
REST = timedelta(hours=6)
"""A meeting that ended in the night before is asked about on that morning."""
OPEN_DAYS = 14
LAST_MINUTE = time(23, 59)


class Held(Frozen):
    """A meeting that people were seen at, and about which nobody was asked yet."""

    number: int
    meeting: Meeting
    ends_at: AwareDatetime


@dataclass(frozen=True)
class MeetingsToAsk(Ask[tuple[Held, ...]]):
    """Those that ended between the two moments."""

    since: datetime
    until: datetime
    most: int = 20


def ask_after(incoming: Incoming, known: Known) -> Turn:
    """The daily round."""
    city = known[TheCity()]
    if quiet_days(city).holds(town_day(incoming.at, city)):
        return Turn()
    since = incoming.at - timedelta(days=OPEN_DAYS)
    held = known[MeetingsToAsk(since, incoming.at - REST)]
    return Turn(events=tuple(_asked(one, incoming, city, known) for one in held))


def _asked(one: Held, incoming: Incoming, city: CityCard, known: Known) -> FeedbackAsked:
    slug = f"reunion-{one.number}-{known[TokenFor(f'feedback/{one.number}')][:8]}"
    last = town_day(incoming.at, city) + timedelta(days=OPEN_DAYS)
    return FeedbackAsked(
        number=one.number,
        slug=slug,
        closes_at=moment_of(datetime.combine(last, LAST_MINUTE), city.time_zone),
        letter=letter(one.meeting, slug, city),
    )


def letter(meeting: Meeting, slug: str, city: CityCard) -> Reply:
    """What those who came are sent."""
    day = meeting.starts.astimezone(ZoneInfo(city.time_zone)).date()
    blocks = (
        line("meeting-feedback", title=meeting.title, day=Day(day=day)),
        line("meeting-feedback-ask"),
        line("meeting-feedback-rules"),
    )
    buttons = ((does(line("button-meeting-feedback"), "survey", slug),),)
    return Reply(blocks=blocks, buttons=buttons, lane="announcement")
