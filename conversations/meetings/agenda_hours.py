"""Each working morning the team hears of points that wait too long.

Also of an agenda that is empty three days before its meeting while points wait.
"""

from conversations.audience_words import joined
from conversations.buttons import does
from conversations.city import TheCity
from conversations.courtesy import in_their_time
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.agenda_known import MeetingsWithPoints, PointsWaiting
from conversations.meetings.agenda_rules import MORNING as MORNING
from conversations.meetings.agenda_rules import PATIENCE, nudge_day, town_day, works
from conversations.reply import Line, Reply, Row, Words, line
from conversations.talk import Turn
from conversations.who import Deciders

RULE = "agenda-morning"
MOST_TOLD = 5
"""Meetings that one letter speaks of: those that come first."""


def morning(incoming: Incoming, known: Known) -> Turn:
    """One letter to each of those who decide; none where nothing is late."""
    city = known[TheCity()]
    day = town_day(incoming.at, city)
    if not works(day, city):
        return Turn()
    late: list[tuple[PointsWaiting, Line]] = []
    for one in known[MeetingsWithPoints(incoming.at)]:
        title = one.meeting.title
        if not one.chosen and not one.meeting.agenda and day == nudge_day(one.meeting.starts, city):
            left = (town_day(one.meeting.starts, city) - day).days
            said = line("meeting-morning-empty", title=title, n=one.waiting, days=left)
            late.append((one, said))
        elif one.since <= incoming.at - PATIENCE:
            days = (incoming.at - one.since).days
            said = line("meeting-morning-points", title=title, n=one.waiting, days=days)
            late.append((one, said))
    if not late:
        return Turn()
    letters = tuple(_letter(to, late[:MOST_TOLD]) for to in known[Deciders()])
    return Turn(replies=in_their_time(letters, incoming.at, known))


def _letter(to: str, late: list[tuple[PointsWaiting, Line]]) -> Reply:
    said: tuple[Words, ...] = (line("meeting-morning"), joined(tuple(one for _, one in late)))
    rows: tuple[Row, ...] = tuple(
        (does(line("button-points-of", title=one.meeting.title), "agenda", one.number, "queue"),)
        for one, _ in late
    )
    return Reply(to=to, lane="reminder", blocks=said, buttons=rows, for_team=True)
