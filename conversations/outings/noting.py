"""The talk in which an outing is noted or corrected: a few taps, a recap, and it is in the log.

Rules:
1. Nothing is in the log before the recap is confirmed.
2. One may correct and delete one's own outings, while the log knows whose they are.
3. No name is asked for, and whoever writes a sentence is told to write none.
"""

from hashlib import sha256
from typing import Any

from conversations.buttons import MENU_ROW
from conversations.city import CityCard, TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.outings.events import Notes, OutingCorrected, OutingDeleted, OutingLogged
from conversations.outings.known import OutingsOf
from conversations.outings.showing import (
    BACK,
    CHANGE,
    DELETE,
    NO,
    RECAP,
    SAVE,
    SKIP,
    YES,
    asking,
    changeable,
    show,
    skipping,
    this_day,
    which,
)
from conversations.outings.stages import (
    OPTIONAL,
    ORDER,
    Asked,
    Noting,
    Stage,
    after,
    before,
    is_asked,
    noted,
    question_of,
    ticked,
)
from conversations.questions.asking import (
    NOTHING_YET,
    Answer,
    Redraw,
    settled,
    unbuttoned,
)
from conversations.reply import Button, Command, Reply, Words, line, say
from conversations.talk import TalkKind, Turn
from conversations.who import TEAM


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/outing` notes a new one, `/outing <id>` opens one of one's own."""
    city = known[TheCity()]
    if not args:
        first = next(stage for stage in ORDER if is_asked(stage, Notes(), city))
        return _asked(Noting(stage=first), incoming, city)
    own = next((one for one in known[OutingsOf(incoming.person)] if one.id == args), None)
    if own is None:
        return Turn(replies=(say(line("outing-unknown"), buttons=(MENU_ROW,)),))
    notes = Notes(**own.model_dump(include=set(Notes.model_fields)))
    return _asked(Noting(notes=notes, stage="recap", correcting=own.id), incoming, city)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to what is asked now."""
    assert isinstance(state, Noting)
    city = known[TheCity()]
    token = incoming.what.token if isinstance(incoming.what, Pressed) else ""
    match state.stage:
        case "recap":
            return _recap_heard(state, token, incoming, city)
        case "deleting":
            return _deleting_heard(state, token, incoming, city)
        case "which":
            return _which_heard(state, token, incoming, city)
        case stage:
            walked = _walked(stage, state, token, incoming, city)
            return walked or _heard(stage, state, incoming, city)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Noting)
    return (show(state, incoming, known[TheCity()]),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("outing-title")


def place(state: Frozen) -> object:
    """Which question it waits at: a toggle or a page is the same."""
    assert isinstance(state, Noting)
    return state.stage


def _asked(state: Noting, incoming: Incoming, city: CityCard, *said: Reply) -> Turn:
    return Turn(state, (*said, show(state, incoming, city)))


def _at(state: Noting, stage: Stage, city: CityCard, **changes: Any) -> Noting:
    """`state` at another stage, with what is ticked there."""
    moved = state.model_copy(update={"stage": stage, **changes})
    return moved.model_copy(update={"draft": ticked(stage, moved.notes, city)})


def _walked(
    stage: Asked, state: Noting, token: str, incoming: Incoming, city: CityCard
) -> Turn | None:
    """A tap on the footer: back, skip, to the recap."""
    said = unbuttoned(incoming.what)
    earlier = before(stage, state.notes, city)
    if token == BACK and earlier is not None:
        return _asked(_at(state, earlier, city), incoming, city, *said)
    if token == SKIP and stage in OPTIONAL:
        notes = state.notes.model_copy(update=OPTIONAL[stage])
        told = settled(asking(stage), skipping(stage), incoming.what)
        return _asked(_next(state, notes, city), incoming, city, *told)
    if token == RECAP and state.changing:
        return _asked(_at(state, "recap", city, changing=False), incoming, city, *said)
    return None


def _next(state: Noting, notes: Notes, city: CityCard) -> Noting:
    following = after(state.stage, notes, city)
    if state.changing and following != "arrondissement":
        return _at(state, "recap", city, notes=notes, changing=False)
    return _at(state, following, city, notes=notes)


def _heard(stage: Asked, state: Noting, incoming: Incoming, city: CityCard) -> Turn:
    day = this_day(incoming, city)
    heard = question_of(stage, state.notes, city, day).hear(state.draft, incoming.what)
    if isinstance(heard, Redraw):
        return _redrawn(state.model_copy(update={"draft": heard.draft}), incoming, city)
    if not isinstance(heard, Answer):
        return _asked(state, incoming, city, say(heard.says))
    if stage == "day" and heard.value > day:
        return _asked(state, incoming, city, say(line("outing-future")))
    said = settled(asking(stage), heard.reads, incoming.what)
    notes = noted(stage, heard.value, state.notes, city)
    return _asked(_next(state, notes, city), incoming, city, *said)


def _redrawn(state: Noting, incoming: Incoming, city: CityCard) -> Turn:
    message = incoming.what.message if isinstance(incoming.what, Pressed) else None
    return Turn(state, (show(state, incoming, city).model_copy(update={"edits": message}),))


def _recap_heard(state: Noting, token: str, incoming: Incoming, city: CityCard) -> Turn:
    said = unbuttoned(incoming.what)
    if token == SAVE:
        return _saved(state, incoming)
    if token == CHANGE:
        return _asked(_at(state, "which", city), incoming, city, *said)
    if token == DELETE and state.correcting:
        return _asked(_at(state, "deleting", city), incoming, city, *said)
    return _tap_please(state, incoming, city)


def _which_heard(state: Noting, token: str, incoming: Incoming, city: CityCard) -> Turn:
    said = unbuttoned(incoming.what)
    if token == RECAP:
        return _asked(_at(state, "recap", city), incoming, city, *said)
    heard = which(state, city).hear(NOTHING_YET, incoming.what)
    if not isinstance(heard, Answer):
        return _tap_please(state, incoming, city)
    stage = changeable(state, city)[heard.value]
    return _asked(_at(state, stage, city, changing=True), incoming, city, *said)


def _deleting_heard(state: Noting, token: str, incoming: Incoming, city: CityCard) -> Turn:
    said = unbuttoned(incoming.what)
    if token == YES:
        return _done("outing-deleted", *said, event=OutingDeleted(id=state.correcting))
    if token == NO:
        return _asked(_at(state, "recap", city), incoming, city, *said)
    return _tap_please(state, incoming, city)


def _tap_please(state: Noting, incoming: Incoming, city: CityCard) -> Turn:
    return _asked(state, incoming, city, say(line("hall-tap-please")))


def _saved(state: Noting, incoming: Incoming) -> Turn:
    told, said = state.notes.model_dump(), unbuttoned(incoming.what)
    if state.correcting:
        event = OutingCorrected(id=state.correcting, **told)
        return _done("outing-corrected", *said, event=event)
    fresh = sha256(f"outing/{incoming.ref}/{incoming.person}".encode()).hexdigest()[:12]
    return _done("outing-saved", *said, event=OutingLogged(id=fresh, **told))


AGAIN = (Button(label=line("button-outing-new"), press=Command(name="outing")),)


def _done(words: str, *said: Reply, event: OutingLogged | OutingCorrected | OutingDeleted) -> Turn:
    return Turn(replies=(*said, say(line(words), buttons=(AGAIN, MENU_ROW))), events=(event,))


OUTING = TalkKind("outing", Noting, begin, step, ask, title, place, roles=TEAM)
