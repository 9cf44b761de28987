"""Each morning: who asked to be reminded again on this day, and of the census."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Annotated

from conversations.buttons import does
from conversations.city import TheCity
from conversations.courtesy import in_their_time
from conversations.event import Event, Personal
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Ask, Known
from conversations.reply import Reply, Row, line
from conversations.talk import Turn
from conversations.voting.checking import this_day, usable
from conversations.voting.known import Topic
from conversations.voting.reminding import Named, letter_of, useless_from
from conversations.voting.rules import deadline

RULE = "voting-wished"
AT = time(10, 5)
MOST = 500
"""People in one round; the others follow a minute later."""


class Wished(Frozen):
    """Somebody who asked to hear of it from this day on."""

    person: str
    topic: Topic


@dataclass(frozen=True)
class WishesDue(Ask[tuple[Wished, ...]]):
    """Those whose day has come by `on`, up to `most`."""

    on: date
    most: int


class WishesKept(Event):
    """They were reminded, or there was nothing left to say."""

    wishes: Annotated[tuple[Wished, ...], Personal]
    count: int
    more: bool = False
    """Others wait for the next round."""


def morning(incoming: Incoming, known: Known) -> Turn:
    """One letter to each, outside their quiet hours; none where that would be too late."""
    due = known[WishesDue(this_day(incoming, known), MOST)]
    if not due:
        return Turn()
    found = [written for one in due if (written := _letter(one, incoming, known)) is not None]
    timed = in_their_time(tuple(letter for letter, _ in found), incoming.at, known)
    letters = tuple(
        letter
        for letter, (_, ends) in zip(timed, found, strict=True)
        if ends is None or letter.not_before is None or letter.not_before < ends
    )
    kept = WishesKept(wishes=due, count=len(due), more=len(due) == MOST)
    return Turn(replies=letters, events=(kept,))


def _letter(one: Wished, incoming: Incoming, known: Known) -> tuple[Reply, datetime | None] | None:
    """What is said to them, and from when on it is of no use; None: there is nothing to say."""
    if one.topic == "census":
        rows: tuple[Row, ...] = (
            (does(line("button-voting-term-census"), "vote", "term", "census"),),
            (does(line("button-voting-stop"), "vote", "stop", "census"),),
        )
        said = Reply(blocks=(line("voting-census-again"),), buttons=rows)
        return said.model_copy(update={"to": one.person, "lane": "reminder"}), None
    card, today = usable(incoming, known), this_day(incoming, known)
    if card is None or one.topic == "polling":
        return None
    if one.topic == "proxy":
        about = Named("proxy", next(day for day in card.election.rounds if day >= today))
    else:
        ways = (deadline(card.election, "online"), deadline(card.election, "paper"))
        first = next((way for way in ways if way is not None and way.day >= today), None)
        if first is None:
            return None
        about = Named("registration", first.day, first.way)
    letter = letter_of(about, card, today)
    ends = useless_from(about, card.election, known[TheCity()])
    return letter.model_copy(update={"to": one.person, "lane": "reminder"}), ends
