"""Working mornings: the team hears of elections for whose days nobody stands, while time runs.

Once a week for each election, from 120 days before its first deadline until it is over.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.quiet import QuietDays
from conversations.reply import Reply, line
from conversations.talk import Turn
from conversations.voting.acting import ALL, opens
from conversations.voting.events import ElectionsUrged
from conversations.voting.known import ElectionCard, ElectionsToCome
from conversations.voting.rules import deadlines
from conversations.who import Deciders

RULE = "elections-unconfirmed"
AT = time(9, 30)
"""On the town's own clock."""
AHEAD = timedelta(days=120)
WEEKLY = timedelta(days=7)
WEEKEND = (5, 6)
MOST_BUTTONS = 6


def urge(incoming: Incoming, known: Known) -> Turn:
    """One message to everybody who may confirm, about all that wait."""
    city = known[TheCity()]
    today = incoming.at.astimezone(ZoneInfo(city.time_zone)).date()
    if QuietDays(weekdays=WEEKEND, dates=frozenset(city.holidays)).holds(today):
        return Turn()
    waiting = tuple(one for one in known[ElectionsToCome(today)] if urgent(one, today, city))
    if not waiting:
        return Turn()
    rows = (*((opens(one),) for one in waiting[:MOST_BUTTONS]), ALL)
    letters = tuple(
        Reply(
            to=person,
            lane="reminder",
            for_team=True,
            blocks=(line("election-waiting", n=len(waiting)),),
            buttons=rows,
        )
        for person in known[Deciders()]
    )
    event = ElectionsUrged(ids=tuple(one.id for one in waiting))
    return Turn(replies=in_their_time(letters, incoming.at, known), events=(event,))


def urgent(card: ElectionCard, today: date, city: CityCard) -> bool:
    """Whether the team hears of it today."""
    if card.confirmed_at is not None or card.cancelled:
        return False
    first = min(one.day for one in deadlines(card.election))
    if first - today >= AHEAD:
        return False
    return card.urged_at is None or today - _day(card.urged_at, city) >= WEEKLY


def _day(at: datetime, city: CityCard) -> date:
    return at.astimezone(ZoneInfo(city.time_zone)).date()
