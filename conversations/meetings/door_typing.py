"""`/doorcode 17`: codes are typed one after the other, until the team has done.

Buttons under what it says do not disturb it: they are commands of `/door`.
"""

from conversations.buttons import MENU_ROW
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Wrote
from conversations.known import Known
from conversations.meetings.door import closed_door, searched
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.questions.asking import choice, tapped
from conversations.reply import Reply, Row, Words, line, say
from conversations.talk import Goto, TalkKind, Turn
from conversations.who import TEAM

DONE = "d"
LONGEST_NUMBER = 9


class Typing(Frozen):
    """At which meeting."""

    meeting: int


def _meeting(number: str, known: Known) -> MeetingCard | None:
    fits = number.isascii() and number.isdecimal() and len(number) <= LONGEST_NUMBER
    return known[MeetingByNumber(int(number))] if fits else None


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Ask for the first code, where people are checked in now."""
    card = _meeting(args.strip(), known)
    if card is None:
        return Turn(then=Goto("door"))
    closed = closed_door(card, incoming, known)
    if closed is not None:
        return Turn(replies=(closed,))
    state = Typing(meeting=card.number)
    return Turn(state, ask(state, incoming, known))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """A code: what comes of it, and the next one."""
    assert isinstance(state, Typing)
    card = known[MeetingByNumber(state.meeting)]
    if card is None:
        return Turn(replies=(say(line("meeting-door-none"), buttons=(MENU_ROW,)),))
    if tapped(incoming.what) == DONE:
        return Turn(then=Goto("door", str(state.meeting)))
    closed = closed_door(card, incoming, known)
    if closed is not None:
        return Turn(replies=(closed,))
    if not isinstance(incoming.what, Wrote):
        wrong = say(line("meeting-door-no-code"))
        return Turn(state, (wrong, *ask(state, incoming, known)))
    turn = searched(incoming.what.text, card, incoming, known)
    return Turn(state, (*turn.replies, *ask(state, incoming, known)), turn.events)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The next code."""
    done: Row = (choice(line("button-door-done"), DONE),)
    return (say(line("meeting-door-type"), buttons=(done,)),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("meeting-door-typing")


DOORCODE = TalkKind("doorcode", Typing, begin, step, ask, title, place=lambda state: 0, roles=TEAM)
"""Whoever types at the door is in the middle of it: it is set aside by other talks, not dropped."""
