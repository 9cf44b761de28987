"""`/indicatorsof`: from which day to which the indicators are wanted, by button or typed.

It only asks; what follows is `/indicators 2026-03-01 2026-03-31`, as if it had been typed.
"""

from datetime import date

from conversations.city import TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.indicators.reading import today_of
from conversations.known import Known
from conversations.questions.asking import (
    NOTHING_YET,
    Answer,
    Complaint,
    Draft,
    Redraw,
    in_place,
    settled,
)
from conversations.questions.date import Date
from conversations.reply import Button, Command, Reply, Row, Words, line, say
from conversations.talk import Goto, TalkKind, Turn
from conversations.who import STAFF


class Dating(Frozen):
    """The first day once it is told."""

    since: date | None = None
    draft: Draft = NOTHING_YET


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/indicatorsof`."""
    return Turn(Dating(), (_question(Dating(), incoming, known),))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """The first day, then the last."""
    assert isinstance(state, Dating)
    heard = _asked(incoming, known).hear(state.draft, incoming.what)
    if isinstance(heard, Redraw):
        drawn = state.model_copy(update={"draft": heard.draft})
        return Turn(drawn, (in_place(_question(drawn, incoming, known), incoming.what),))
    if isinstance(heard, Complaint):
        return Turn(state, (say(heard.says), _question(state, incoming, known)))
    assert isinstance(heard, Answer)
    said = settled((_words(state),), heard.reads, incoming.what)
    if state.since is None:
        then = Dating(since=heard.value)
        return Turn(then, (*said, _question(then, incoming, known)))
    first, last = sorted((state.since, heard.value))
    return Turn(None, said, then=Goto("indicators", f"{first} {last}"))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Dating)
    return (_question(state, incoming, known),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("indicators-title")


def place(state: Frozen) -> object:
    """The first day or the last."""
    assert isinstance(state, Dating)
    return state.since


def _asked(incoming: Incoming, known: Known) -> Date:
    return Date(today_of(incoming, known[TheCity()]))


def _words(state: Dating) -> Words:
    return line("indicators-first-day" if state.since is None else "indicators-last-day")


def _question(state: Dating, incoming: Incoming, known: Known) -> Reply:
    shown = _asked(incoming, known).show(state.draft)
    return say(_words(state), *shown.blocks, buttons=(*shown.rows, _STOP))


_STOP: Row = (Button(label=line("button-indicators-stop"), press=Command(name="cancel")),)
INDICATORS_OF = TalkKind("indicatorsof", Dating, begin, step, ask, title, place, roles=STAFF)
