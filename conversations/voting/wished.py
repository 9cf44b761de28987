"""Each morning: who asked to be reminded again on this day, and of the census."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated

from conversations.buttons import does
from conversations.city import TheCity
from conversations.courtesy import in_their_time
from conversations.event import Event, Personal
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Ask, Known
from conversations.quiet import moment_of
from conversations.reply import Reply, Row, line
from conversations.talk import Turn
from conversations.voting.checking import this_day
from conversations.voting.election import Election
from conversations.voting.known import ElectionsToCome, Topic
from conversations.voting.reminding import LATER, Named, letter_of, useless_from
from conversations.voting.rules import EVE, deadlines, reminders

RULE = "voting-wished"
AT = time(10, 5)
MOST = 500
"""People in one round; the others follow a minute later."""


class Wished(Frozen):
    """Somebody who asked to hear of it from this day on."""

    person: str
    topic: Topic
    reached: bool = False
    """Another letter about it waits for them, or came today."""


@dataclass(frozen=True)
class WishesDue(Ask[tuple[Wished, ...]]):
    """Those whose day has come by `on`, up to `most`; not of the topics `but`."""

    on: date
    since: datetime
    """When that day began."""
    most: int
    but: frozenset[Topic] = frozenset()


class WishesKept(Event):
    """They were reminded, or there was nothing left to say."""

    wishes: Annotated[tuple[Wished, ...], Personal]
    count: int
    more: bool = False
    """Others wait for the next round."""


def morning(incoming: Incoming, known: Known) -> Turn:
    """One letter to each, outside their quiet hours; none where that would be too late."""
    today, zone = this_day(incoming, known), known[TheCity()].time_zone
    since = moment_of(datetime.combine(today, time()), zone)
    due = known[WishesDue(today, since, MOST, _unsaid(today, known))]
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


def _unsaid(today: date, known: Known) -> frozenset[Topic]:
    """Of what nothing can be said before somebody stands for the days: that is kept until then."""
    cards = known[ElectionsToCome(today)]
    return frozenset(
        topic
        for topic in LATER
        if {one.usable for one in cards if coming(topic, one.election, today)} == {False}
    )


def _letter(one: Wished, incoming: Incoming, known: Known) -> tuple[Reply, datetime | None] | None:
    """What is said to them, and from when on it is of no use; None: there is nothing to say."""
    if one.reached:
        return None
    if one.topic == "census":
        rows: tuple[Row, ...] = (
            (does(line("button-voting-term-census"), "vote", "term", "census"),),
            (does(line("button-voting-stop"), "vote", "stop", "census"),),
        )
        said = Reply(blocks=(line("voting-census-again"),), buttons=rows)
        return said.model_copy(update={"to": one.person, "lane": "reminder"}), None
    today = this_day(incoming, known)
    cards = tuple(card for card in known[ElectionsToCome(today)] if card.usable)
    if any(_leaves_anyway(one.topic, card.election, today) for card in cards):
        return None
    said_of = ((coming(one.topic, card.election, today), card) for card in cards)
    about, first = next(((about, card) for about, card in said_of if about), (None, None))
    if about is None or first is None:
        return None
    alike = tuple(card for card in cards if coming(one.topic, card.election, today) == about)
    letter = letter_of(about, alike, today, known[TheCity()])
    ends = useless_from(about, first.election, known[TheCity()])
    return letter.model_copy(update={"to": one.person, "lane": "reminder"}), ends


def _leaves_anyway(topic: Topic, election: Election, today: date) -> bool:
    """Whether a reminder of it leaves today to everybody: nobody gets two in one morning."""
    return any(one.topic == topic and one.day == today for one in reminders(election))


def coming(topic: Topic, election: Election, today: date) -> Named | None:
    """What there is still time for: the next deadline, or a proxy for the next round."""
    if topic == "registration":
        ways = (one for one in deadlines(election) if one.way != "late" and one.day >= today)
        return next((Named("registration", one.day, one.way) for one in ways), None)
    if topic == "proxy":
        rounds = (day for day in election.rounds if day > today)
        return next((Named("proxy", day) for day in rounds), None)
    return None


def last_use(topic: Topic, election: Election) -> date:
    """The last day on which that can be spoken of again: the last deadline, the eve of the vote."""
    if topic == "registration":
        return max(one.day for one in deadlines(election) if one.way != "late")
    return election.over_after - timedelta(days=EVE)
