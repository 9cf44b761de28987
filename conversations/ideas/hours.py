"""Each working morning: how many ideas wait for the review, and since when the oldest does."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from conversations.buttons import does
from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.ideas.queue_known import Queue, Reviewers
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Reply, Row, line
from conversations.talk import Turn

AT = time(9, 5)
"""On the town's own clock: after the questions of residents."""


def morning(incoming: Incoming, known: Known) -> Turn:
    """One letter for each of the staff who wants such letters; none where nothing waits."""
    city = known[TheCity()]
    if not _works(incoming.at, city):
        return Turn()
    view = known[Queue("", "waiting", 0)]
    if not view.waiting and not view.comments:
        return Turn()
    days = (incoming.at - view.rows[0].handed_in_at).days if view.rows else 0
    said = line("ideas-morning", n=view.waiting, days=days, comments=view.comments)
    opens: Row = (does(line("button-queue"), "queue"),)
    letters = tuple(
        Reply(to=one, lane="reminder", blocks=(said,), buttons=(opens,), for_team=True)
        for one in known[Reviewers()]
    )
    return Turn(replies=in_their_time(letters, incoming.at, known))


def _works(at: datetime, city: CityCard) -> bool:
    today = at.astimezone(ZoneInfo(city.time_zone)).date()
    return today.weekday() < 5 and today not in city.holidays
