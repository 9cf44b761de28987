"""`/inviteon 17`: on which day and at which hour the invitations to a meeting leave.

It only asks; what follows is `/meeting 17 invite 2026-12-01T10:00`, as if it had been typed.
"""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.acting import found
from conversations.meetings.rules import may, quiet_days
from conversations.questions.asking import (
    NOTHING_YET,
    Answer,
    Complaint,
    Draft,
    Redraw,
    in_place,
    settled,
)
from conversations.questions.coming import ComingDay, HourOfDay, wall
from conversations.reply import Button, Command, Reply, Row, Words, line, say
from conversations.talk import Goto, TalkKind, Turn
from conversations.who import STAFF


class Dating(Frozen):
    """Which meeting, what of it was seen, and the day once it is told."""

    number: int
    sight: str
    day: date | None = None
    draft: Draft = NOTHING_YET


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/inviteon 17 1a2b3c4d`."""
    number, _, sight = args.partition(" ")
    card = found(number, known)
    if card is None or not may("invite", card, incoming.at, incoming.person):
        return Turn(replies=(say(line("meeting-not-now"), buttons=(MENU_ROW,)),))
    state = Dating(number=card.number, sight=sight[:16])
    return Turn(state, (_question(state, incoming, known),))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """The day, then the hour."""
    assert isinstance(state, Dating)
    heard: Any = _asked(state, incoming, known).hear(state.draft, incoming.what)
    if isinstance(heard, Redraw):
        drawn = state.model_copy(update={"draft": heard.draft})
        return Turn(drawn, (in_place(_question(drawn, incoming, known), incoming.what),))
    if isinstance(heard, Complaint):
        return Turn(state, (say(heard.says), _question(state, incoming, known)))
    assert isinstance(heard, Answer)
    said = settled((_words(state),), heard.reads, incoming.what)
    if state.day is None:
        then = state.model_copy(update={"day": heard.value, "draft": NOTHING_YET})
        return Turn(then, (*said, _question(then, incoming, known)))
    at = wall(state.day, heard.value).isoformat(timespec="minutes")
    return Turn(None, said, then=Goto("meeting", f"{state.number} invite {at} {state.sight}"))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Dating)
    return (_question(state, incoming, known),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    assert isinstance(state, Dating)
    return line("meeting-invites-title", n=str(state.number))


def place(state: Frozen) -> object:
    """The day or the hour."""
    assert isinstance(state, Dating)
    return state.day


def _asked(state: Dating, incoming: Incoming, known: Known) -> ComingDay | HourOfDay:
    city = known[TheCity()]
    if state.day is not None:
        return HourOfDay(city.quiet)
    return ComingDay(
        incoming.at.astimezone(ZoneInfo(city.time_zone)).date(), quiet_days(city), farther=True
    )


def _words(state: Dating) -> Words:
    return line("meeting-invites-which-day" if state.day is None else "meeting-invites-which-hour")


def _question(state: Dating, incoming: Incoming, known: Known) -> Reply:
    shown = _asked(state, incoming, known).show(state.draft)
    return say(_words(state), *shown.blocks, buttons=(*shown.rows, _STOP))


_STOP: Row = (Button(label=line("button-meeting-nothing"), press=Command(name="cancel")),)
INVITE_ON = TalkKind("inviteon", Dating, begin, step, ask, title, place, roles=STAFF)
