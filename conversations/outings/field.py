"""The field log of whoever asks: their outings of the last days, to correct, and a new one."""

from datetime import timedelta

from conversations.buttons import MENU_ROW
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.outings.known import OutingCard, OutingsOf
from conversations.outings.naming import in_short
from conversations.outings.noting import AGAIN
from conversations.outings.showing import day_of, this_day
from conversations.reply import Button, Command, Row, line, say
from conversations.talk import Aside, Goto, Turn
from conversations.who import TEAM

DAYS = 7
MOST_LISTED = 12
ACROSS = 4


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/field`: the last seven days; where there is nothing yet, an outing is noted at once."""
    city = known[TheCity()]
    listed = _lately(known[OutingsOf(incoming.person)], incoming, city)[:MOST_LISTED]
    if not listed:
        return Turn(then=Goto("outing"))
    lines = [
        line("question-numbered", n=n, label=in_short(one, city)) for n, one in enumerate(listed, 1)
    ]
    told = say(line("field-title"), *lines, line("field-how"))
    return Turn(replies=(told.model_copy(update={"buttons": (AGAIN, *_rows(listed), MENU_ROW)}),))


def _lately(
    own: tuple[OutingCard, ...], incoming: Incoming, city: CityCard
) -> tuple[OutingCard, ...]:
    """Those of the last days, and what was noted in them of earlier ones."""
    since = this_day(incoming, city) - timedelta(days=DAYS - 1)
    return tuple(one for one in own if max(one.day, day_of(one.logged_at, city)) >= since)


def _rows(outings: tuple[OutingCard, ...]) -> tuple[Row, ...]:
    buttons = [
        Button(label=line("button-outing", n=n), press=Command(name="outing", args=one.id))
        for n, one in enumerate(outings, 1)
    ]
    return tuple(tuple(buttons[at : at + ACROSS]) for at in range(0, len(buttons), ACROSS))


FIELD = Aside("field", take, roles=TEAM)
