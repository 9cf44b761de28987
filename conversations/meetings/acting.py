"""`/meeting`: the list of the team, one meeting, and what is done with it.

The same table of rules (rules.py) is asked here and by the command line. Two of the team at once:
whoever comes second is told how it stands now.
"""

from collections.abc import Callable
from datetime import datetime

from conversations.audience_words import joined
from conversations.buttons import does
from conversations.city import TheCity
from conversations.incoming import Commanded, Incoming
from conversations.known import Known
from conversations.meetings.board import COMING, PAST, shown_board
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.meetings.page import page
from conversations.meetings.rules import may, seen
from conversations.meetings.sending import (
    Deed,
    approved,
    asked,
    leaving_words,
    looks,
    needs_approval,
    open_row,
    refused,
    size_of,
    too_late,
)
from conversations.questions.asking import in_place
from conversations.quiet import moment_of
from conversations.reply import Line, Reply, Row, line, say
from conversations.talk import Aside, Goto, Turn
from conversations.who import STAFF

Take = Callable[[MeetingCard, str, Incoming, Known], Turn]


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/meeting`, `/meeting past 2`, `/meeting 17`, `/meeting 17 invite now`."""
    number, _, wanted = args.partition(" ")
    if number in ("", COMING, PAST):
        return Turn(replies=(shown_board(args, incoming, known),))
    card = found(number, known)
    if card is None:
        return Turn(replies=(say(line("meeting-unknown")),))
    name, _, rest = wanted.partition(" ")
    act = _ACTS.get(name)
    if act is None:
        return Turn(replies=(in_place(page(card, incoming, known), incoming.what),))
    return act(card, rest, incoming, known)


def found(number: str, known: Known) -> MeetingCard | None:
    """The meeting that somebody named; None for a number that nobody gave out."""
    if not (number.isascii() and number.isdecimal() and len(number) < 10):
        return None
    return known[MeetingByNumber(int(number))]


def _trial(card: MeetingCard, rest: str, incoming: Incoming, known: Known) -> Turn:
    """A button under an invitation that is only looked at."""
    return Turn(replies=(say(line("meeting-trial"), buttons=(open_row(card),)),))


def _invite(card: MeetingCard, rest: str, incoming: Incoming, known: Known) -> Turn:
    """`invite`: the message, whom it is for, and when. `invite now 1a2b3c4d`, `invite on`, and
    `invite 2026-12-01T10:00 1a2b3c4d`: what was seen leaves then."""
    if not may("invite", card, incoming.at, incoming.person):
        return _as_it_stands(line("meeting-not-now"), card, incoming, known)
    when, _, sight = rest.partition(" ")
    if not when:
        return Turn(replies=_offered(card, incoming, known))
    if when == "on":
        return Turn(then=Goto("inviteon", f"{card.number} {sight}"))
    if sight != seen(card.meeting):
        return _changed(card, incoming, known)
    at = moment(when, incoming.at, known)
    if at is None or too_late(card, max(at, incoming.at), known[TheCity()]):
        return _as_it_stands(line("meeting-invites-too-late"), card, incoming, known)
    return _done(card, asked(card, at, incoming.person, incoming.at, known), incoming)


def moment(text: str, now: datetime, known: Known) -> datetime | None:
    """`now`, or what the town's clock shows then; None for what is neither."""
    if text == "now":
        return now
    try:
        wall = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment_of(wall, known[TheCity()].time_zone) if wall.tzinfo is None else None


def _offered(card: MeetingCard, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The invitation as people will see it, and what is to be known before it leaves."""
    city, n, sight = known[TheCity()], card.number, seen(card.meeting)
    told = joined(leaving_words(card, incoming.at, incoming.at, known))
    second: tuple[Line, ...] = ()
    if needs_approval(size_of(card, incoming.at, known), city):
        second = (line("meeting-invites-second"),)
    rows: tuple[Row, ...] = (
        (does(line("button-meeting-invite-now"), "meeting", n, "invite", "now", sight),),
        (does(line("button-meeting-invite-on"), "meeting", n, "invite", "on", sight),),
        open_row(card),
    )
    asks = say(line("meeting-invites-ask", n=str(n)), told, *second, buttons=rows)
    return (*looks(card, city), asks)


def _approve(card: MeetingCard, sight: str, incoming: Incoming, known: Known) -> Turn:
    if not may("approve", card, incoming.at, incoming.person):
        own = card.invites == "awaiting" and card.invites_by == incoming.person
        why = line("meeting-not-your-own" if own else "meeting-not-now")
        return _as_it_stands(why, card, incoming, known)
    if sight != seen(card.meeting):
        return _changed(card, incoming, known)
    if too_late(card, max(card.invites_at or incoming.at, incoming.at), known[TheCity()]):
        return _as_it_stands(line("meeting-invites-too-late"), card, incoming, known)
    return _done(card, approved(card, incoming.at, known), incoming)


def _refuse(card: MeetingCard, rest: str, incoming: Incoming, known: Known) -> Turn:
    if not may("refuse", card, incoming.at, incoming.person):
        return _as_it_stands(line("meeting-not-now"), card, incoming, known)
    return _done(card, refused(card, incoming.at, known), incoming)


def _done(card: MeetingCard, deed: Deed, incoming: Incoming) -> Turn:
    said = say(deed.said, buttons=(open_row(card),))
    if isinstance(incoming.what, Commanded):  # a talk that led here has rewritten its question
        said = in_place(said, incoming.what)
    others = tuple(one for one in deed.told if one.to != incoming.person)
    return Turn(replies=(said, *others), events=(deed.event,))


def _changed(card: MeetingCard, incoming: Incoming, known: Known) -> Turn:
    """It is not any more what they saw: they see it again."""
    shown = looks(card, known[TheCity()])
    told = say(line("meeting-changed-meanwhile", n=str(card.number)))
    return Turn(replies=(told, *shown, page(card, incoming, known)))


def _as_it_stands(why: Line, card: MeetingCard, incoming: Incoming, known: Known) -> Turn:
    return Turn(replies=(say(why), page(card, incoming, known)))


_ACTS: dict[str, Take] = {
    "trial": _trial,
    "invite": _invite,
    "approve": _approve,
    "refuse": _refuse,
}
MEETING = Aside("meeting", take, roles=STAFF)
