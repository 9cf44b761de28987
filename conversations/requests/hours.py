"""Each working morning: whatever has waited longer than was promised is brought up, once a day."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Reply, Row, line
from conversations.requests.buttons import does
from conversations.requests.known import Mate, Mates, Request, WaitingRequests
from conversations.requests.listing import row_label
from conversations.requests.rules import WITHIN_REACH, holding, is_working, overdue
from conversations.talk import Turn

AT = time(9)
"""On the town's own clock."""
MOST_BUTTONS = 6


def morning(incoming: Incoming, known: Known) -> Turn:
    """One message for each of the staff with all that is late; for others, what they have."""
    city = known[TheCity()]
    holidays = frozenset(city.holidays)
    today = incoming.at.astimezone(ZoneInfo(city.time_zone)).date()
    if not is_working(today, holidays):
        return Turn()
    late = tuple(r for r in known[WaitingRequests()] if _late(r, incoming.at, city))
    reminders = [(mate, _for(mate, late)) for mate in known[Mates()]] if late else []
    told = tuple(_reminder(mate, theirs, incoming.at, city) for mate, theirs in reminders if theirs)
    return Turn(replies=in_their_time(told, incoming.at, known))


def _late(request: Request, at: datetime, city: CityCard) -> bool:
    since = request.waiting_since
    return since is not None and overdue(since, at, city.time_zone, frozenset(city.holidays))


def _for(mate: Mate, late: tuple[Request, ...]) -> tuple[Request, ...]:
    if "others" in WITHIN_REACH[mate.role]:
        return late
    return tuple(r for r in late if holding(r.assigned, mate.person) == "mine")


def _reminder(mate: Mate, late: tuple[Request, ...], at: datetime, city: CityCard) -> Reply:
    rows: list[Row] = [
        (does(row_label(r, at, city), "inbox", r.number),) for r in late[:MOST_BUTTONS]
    ]
    rows.append((does(line("requests-button-inbox"), "inbox"),))
    said = line("requests-morning", n=len(late))
    return Reply(to=mate.person, lane="reminder", blocks=(said,), buttons=tuple(rows))
