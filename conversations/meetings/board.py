"""The meetings as the team reads them: those to come and those that are over, some at a time."""

from datetime import datetime

from conversations.audience_words import joined
from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.known import MeetingCard, MeetingsPast, MeetingsToCome
from conversations.meetings.telling import when
from conversations.questions.asking import in_place
from conversations.reply import Reply, Row, Words, line, say

AT_ONCE = 8
"""Meetings on one page."""
COMING, PAST = "coming", "past"


def board(which: str, page: int, incoming: Incoming, known: Known) -> Reply:
    """A page of the meetings to come (or those that are over), each with its button."""
    most = (page + 1) * AT_ONCE + 1
    found = _past(incoming.at, most, known) if which == PAST else _coming(incoming.at, most, known)
    shown = found[page * AT_ONCE : most - 1]
    city = known[TheCity()]
    rows = [_in_short(one, incoming.at, city) for one in shown] or [line("meeting-board-none")]
    opens = [
        does(line("meeting-number", n=str(one.number)), "meeting", one.number) for one in shown
    ]
    return say(
        line(f"meeting-board-{which}"),
        *rows,
        buttons=(
            (does(line("button-meeting-new"), "gathering"),),
            *(tuple(opens[at : at + 4]) for at in range(0, len(opens), 4)),
            *_turns(which, page, more=len(found) >= most),
            MENU_ROW,
        ),
    )


def _coming(at: datetime, most: int, known: Known) -> tuple[MeetingCard, ...]:
    return known[MeetingsToCome(at, all=True, most=most)]


def _past(at: datetime, most: int, known: Known) -> tuple[MeetingCard, ...]:
    return known[MeetingsPast(at, most=most)]


def _turns(which: str, page: int, *, more: bool) -> tuple[Row, ...]:
    """To the page before and after, and to the other list."""
    back = (does(line("button-meeting-before"), "meeting", which, page),) if page else ()
    on = (does(line("button-meeting-after"), "meeting", which, page + 2),) if more else ()
    turns: tuple[Row, ...] = ((*back, *on),) if back or on else ()
    other = COMING if which == PAST else PAST
    return (*turns, (does(line(f"button-meeting-{other}"), "meeting", other),))


def _in_short(one: MeetingCard, at: datetime, city: CityCard) -> Words:
    head = line(
        "meeting-listed",
        n=str(one.number),
        title=one.meeting.title,
        state=line(f"meeting-phase-{one.phase(at)}"),
    )
    told: tuple[Words, ...] = (when(one.meeting, city),)
    if one.status == "planned":
        told = (*told, line("meeting-page-answers", yes=one.yes, maybe=one.maybe, no=one.no))
    return joined((head, *told))


def read_page(text: str) -> int:
    """The page that a button asks for, from 0; the first for anything else."""
    return int(text) - 1 if text.isascii() and text.isdecimal() and 0 < int(text) < 1_000 else 0


def shown_board(args: str, incoming: Incoming, known: Known) -> Reply:
    """`coming`, `past 2`: that page, in place of the one before."""
    which, _, page = args.partition(" ")
    found = board(which or COMING, read_page(page), incoming, known)
    return in_place(found, incoming.what) if args else found
