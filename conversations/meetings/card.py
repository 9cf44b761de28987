"""The page of a meeting as one person sees it: their own answer first, then what, when and where.

Rules:
1. It is rewritten in place by its own buttons.
2. In a chat that is lent it is there to be read.
3. What another part adds to it is one line of MORE.
"""

from collections.abc import Callable
from typing import NamedTuple

from conversations.buttons import MENU, does
from conversations.meetings.inviting import answer_rows, more_rows
from conversations.meetings.standing import own
from conversations.meetings.telling import described, facts, seats
from conversations.meetings.visiting import Visit
from conversations.reply import Reply, Row, Words, line, say


class More(NamedTuple):
    """A button of the page: its words, its command (the number follows), when it is there."""

    label: str
    command: str
    shown: Callable[[Visit], bool]


MORE: tuple[More, ...] = (
    More(
        "button-rsvp-code",
        "mycode",
        lambda v: v.mine.seat == "seated" and v.phase in ("coming", "now"),
    ),
    More("button-rsvp-minutes", "minutesof", lambda v: v.card.minutes_at is not None),
)
"""Buttons that stand above the way back, one line each."""


def card(v: Visit, *lead: Words, whole: bool = False) -> Reply:
    """The page; `lead` is what is said first. Who has answered has read what the town says of it,
    which stands there again where the `whole` of it is asked for."""
    if v.phase in ("cancelled", "over"):
        return _closed(v, *lead)
    told = () if v.mine.answer and not whole else described(v.card.meeting)
    left = () if v.mine.seat and not (v.mine.seat == "waiting" and v.late) else seats(v.open)
    lent = (line("meeting-lent"),) if v.lent else ()
    now = (line("meeting-now"),) if v.phase == "now" else ()
    standing = own(v.card, v.mine, late=v.late)
    blocks = (*lead, *standing, facts(v.card.meeting, v.city), *now, *told, *left, *lent)
    return say(*blocks, buttons=(*_own_rows(v), *_info_rows(v), *_added(v), _back(v)))


def _closed(v: Visit, *lead: Words) -> Reply:
    """It does not take place, or is over."""
    if v.phase == "cancelled":
        why = v.card.why
        said: tuple[Words, ...] = (line("meeting-gone"),)
        said += (line("meeting-cancelled-why", why=why),) if why.words else ()
    else:
        there = v.card.minutes_at is not None
        said = (line("meeting-over"), line(f"meeting-over-{'minutes' if there else 'waits'}"))
    follow = () if v.phase == "cancelled" or v.lent else _follow(v)
    rows = (*follow, *_added(v), _back(v))
    return say(*lead, *said, facts(v.card.meeting, v.city), buttons=rows)


def _own_rows(v: Visit) -> tuple[Row, ...]:
    """What they may answer, as they stand."""
    if v.lent:
        return ()
    n, mine = v.n, v.mine
    brings: tuple[Row, ...] = ()
    if v.card.meeting.most_guests and mine.seat in ("seated", "waiting"):
        brings = ((does(line("button-rsvp-bring"), "rsvp", n, "guests", "c"),),)
    needs: tuple[Row, ...] = ()
    if mine.answer == "yes" and asks_needs(v):
        needs = ((does(line("button-rsvp-needs"), "rsvp", n, "needs", "c"),),)
    match mine.seat:
        case "seated":
            out: Row = (does(line("button-rsvp-cannot"), "rsvp", n, "no", "c"),)
            return (*brings, *needs, out)
        case "waiting":
            leave: Row = (does(line("button-rsvp-leave"), "rsvp", n, "leave", "c"),)
            return (*_late(v), *brings, *needs, leave)
        case "offered":
            return (*offered_rows(n), *needs)
    return (*answer_rows(v.card, "c", mine.answer), *_follow(v), *_drop(v))


def _late(v: Visit) -> tuple[Row, ...]:
    """For who waited until nothing is offered any more: what is free is theirs for the asking."""
    if not (v.late and v.card.free):
        return ()
    return ((does(line("button-rsvp-yes"), "rsvp", v.n, "yes", "c"),),)


def offered_rows(n: int) -> tuple[Row, ...]:
    """Take the seat, or leave it to the next."""
    return (
        (does(line("button-rsvp-take"), "rsvp", n, "take", "c"),),
        (does(line("button-rsvp-leave-offer"), "rsvp", n, "leave", "c"),),
    )


def asks_needs(v: Visit) -> bool:
    """Whether the meeting asks what people need."""
    asked = set(v.card.meeting.needs)
    if not v.card.meeting.interpreters:
        asked.discard("interpreter")
    return bool(asked)


def _follow(v: Visit) -> tuple[Row, ...]:
    deed = "unfollow" if v.mine.follows else "follow"
    return ((does(line(f"button-meeting-{deed}"), "rsvp", v.n, deed, "c"),),)


def _drop(v: Visit) -> tuple[Row, ...]:
    if not v.mine.answer:
        return ()
    return ((does(line("button-rsvp-drop"), "rsvp", v.n, "drop", "c"),),)


def _info_rows(v: Visit) -> tuple[Row, ...]:
    """The agenda, the map, the calendar, the page on the web."""
    return more_rows(v.card, "c", lent=v.lent)


def _added(v: Visit) -> tuple[Row, ...]:
    return tuple((does(line(one.label), one.command, v.n),) for one in _shown(v))


def _shown(v: Visit) -> tuple[More, ...]:
    return () if v.lent else tuple(one for one in MORE if one.shown(v))


def _back(v: Visit) -> Row:
    return (does(line("button-meetings"), "meetings"), MENU)
