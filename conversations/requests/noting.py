"""A note for the team about one request: kept beside what was said, never sent to the resident."""

from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.questions.asking import Complaint
from conversations.reply import Reply, Row, Words, line, say
from conversations.requests.buttons import does
from conversations.requests.events import RequestNoted
from conversations.requests.parts import heard
from conversations.requests.reaching import STOP, gone, leave, left, reached
from conversations.talk import TalkKind, Turn
from conversations.who import TEAM, PersonByRef


class Noting(Frozen):
    """A note that is being written."""

    number: int


def begin_note(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/note 104`."""
    request = reached(args, "note", incoming, known)
    if request is None:
        return gone(args)
    state = Noting(number=request.number)
    return Turn(state, ask_note(state, incoming, known))


def ask_note(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What to write, and who may read it."""
    assert isinstance(state, Noting)
    return (say(line("requests-note", n=str(state.number)), buttons=(leave(),)),)


def step_note(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """One message, kept for the team."""
    assert isinstance(state, Noting)
    if isinstance(incoming.what, Pressed) and incoming.what.token == STOP:
        return left(state.number, incoming.what)
    parts = heard(incoming.what, ())
    if isinstance(parts, Complaint):
        return Turn(state, (say(parts.says), *ask_note(state, incoming, known)))
    if reached(str(state.number), "note", incoming, known) is None:
        return gone(state.number)
    card = known[PersonByRef(incoming.person)]
    event = RequestNoted(number=state.number, part=parts[0], label=card.label, role=card.role)
    opened: Row = (does(line("requests-button-open"), "inbox", state.number),)
    done = say(line("requests-noted-team", n=str(state.number)), buttons=(opened,))
    return Turn(None, (done,), (event,))


def title(state: Frozen, known: Known) -> Words:
    """What it is called when it is offered again."""
    assert isinstance(state, Noting)
    return line("requests-title-note", n=str(state.number))


NOTE = TalkKind("note", Noting, begin_note, step_note, ask_note, title, roles=TEAM)
