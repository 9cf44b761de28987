"""Minutes that are missing are asked for: three and seven days after a meeting, once each.

Rules:
1. Whoever called it is asked, while they are of the staff; else everybody who decides.
2. On a working morning only. What falls on another day, or on days on which the bot did not run,
   comes on the next one; of two that are late only the second.
3. Nobody is asked once there are minutes, nor for a meeting that was cancelled.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from pydantic import AwareDatetime

from conversations.audience_words import joined
from conversations.buttons import does
from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Ask, Known
from conversations.meetings.after_events import MinutesMissed
from conversations.meetings.agenda_rules import town_day, works
from conversations.quiet import moment_of
from conversations.reply import Day, Reply, Told, Words, line
from conversations.talk import Turn
from conversations.who import Deciders

RULE = "meeting-minutes"
AT = time(9, 20)
"""On the town's own clock."""
STEPS = (3, 7)
"""Days after the day on which the meeting ended."""
MOST = 8
"""Meetings that one letter names, the longest ago first; the others come the next morning."""


class Missing(Frozen):
    """A meeting without minutes, and after how many days somebody was told so last."""

    number: int
    title: Told
    ends_at: AwareDatetime
    called_by: str
    nudged: int


@dataclass(frozen=True)
class MinutesMissing(Ask[tuple[Missing, ...]]):
    """Meetings that were over before that moment, of which somebody is still to be told that there
    are no minutes; the longest ago first."""

    before: datetime
    last: int = STEPS[-1]
    most: int = 50


def nudge(incoming: Incoming, known: Known) -> Turn:
    """The daily round."""
    city = known[TheCity()]
    today = town_day(incoming.at, city)
    if not works(today, city):
        return Turn()
    midnight = datetime.combine(today - timedelta(days=STEPS[0] - 1), time())
    late = known[MinutesMissing(moment_of(midnight, city.time_zone))]
    due = [(one, step) for one in late if (step := step_of(one, today, city)) > one.nudged][:MOST]
    if not due:
        return Turn()
    events = tuple(MinutesMissed(number=one.number, days=step) for one, step in due)
    letters = _letters(tuple(one for one, _ in due), city, known)
    return Turn(replies=in_their_time(letters, incoming.at, known), events=events)


def step_of(one: Missing, today: date, city: CityCard) -> int:
    """The days after which it is asked for now; 0: not yet."""
    days = (today - town_day(one.ends_at, city)).days
    return max((step for step in STEPS if step <= days), default=0)


def _letters(late: tuple[Missing, ...], city: CityCard, known: Known) -> tuple[Reply, ...]:
    """One to everybody, with all that they are asked for."""
    deciders = known[Deciders()]
    wanted: dict[str, list[Missing]] = {}
    for one in late:
        for person in (one.called_by,) if one.called_by in deciders else deciders:
            wanted.setdefault(person, []).append(one)
    return tuple(_letter(person, tuple(some), city) for person, some in wanted.items())


def _letter(person: str, late: tuple[Missing, ...], city: CityCard) -> Reply:
    rows: list[Words] = [line("meeting-minutes-missing", n=len(late))]
    rows += [
        line("meeting-minutes-missing-one", title=one.title, day=_day(one, city)) for one in late
    ]
    buttons = tuple(
        (does(line("button-missing-minutes", title=one.title), "minutes", one.number),)
        for one in late
    )
    return Reply(
        to=person, blocks=(joined(tuple(rows)),), buttons=buttons, lane="reminder", for_team=True
    )


def _day(one: Missing, city: CityCard) -> Day:
    return Day(day=town_day(one.ends_at, city))
