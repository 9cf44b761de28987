"""The team writes about a point: why it is declined, what a voice says, or one of the town's own.

Rules:
1. What is written is looked over once, with who reads it, before it counts.
2. The point is read again then: where somebody else was faster, nothing is done, and that is said
   with the words that were written, to copy.
"""

from typing import Literal, get_args

from conversations.buttons import does
from conversations.courtesy import in_their_time
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.agenda import meeting_of, no_such
from conversations.meetings.agenda_events import AgendaPointDeclined, AgendaPointWritten
from conversations.meetings.agenda_known import Point, PointById
from conversations.meetings.agenda_letters import news
from conversations.meetings.agenda_page import open_row
from conversations.meetings.agenda_rules import (
    Item,
    agenda,
    as_set,
    full,
    may_arrange,
    may_become,
)
from conversations.meetings.agenda_team import changed, point_said, points_of
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import LONGEST_POINT
from conversations.questions.asking import NOTHING_YET, Complaint, choice, tapped, unbuttoned
from conversations.questions.write import Write
from conversations.reply import Reply, Row, Words, line, say, told, verbatim
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF, PersonByRef

What = Literal["decline", "write", "own"]
WHATS: tuple[What, ...] = get_args(What)
LONGEST_SENTENCE = 300
SEND, ANEW = "s", "w"


class Pointing(Frozen):
    """What is written about which point."""

    number: int
    what: What
    id: str = ""
    words: str = ""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/point 17 decline ID`, `/point 17 write ID`, `/point 17 own`."""
    number, typed, id = (*args.split(), "", "", "")[:3]
    card = meeting_of(number, incoming, known)
    what = next((one for one in WHATS if one == typed), None)
    if card is None or what is None:
        return no_such(number)
    state = Pointing(number=card.number, what=what, id=id)
    refused = _refused(state, card, incoming, known)
    if refused is not None:
        return Turn(replies=(say(refused, buttons=_back(state)),))
    return Turn(state, ask(state, incoming, known))


def _back(state: Pointing) -> tuple[Row, ...]:
    where = "set" if state.what == "own" else "queue"
    return ((does(line("button-points-back"), "agenda", state.number, where),),)


def _point(state: Pointing, known: Known) -> Point | None:
    return known[PointById(state.number, state.id)]


def _refused(state: Pointing, card: MeetingCard, incoming: Incoming, known: Known) -> Words | None:
    """Why it cannot be done, or not any more."""
    if not may_arrange(card, incoming.at):
        return line("meeting-agenda-over")
    if state.what == "own":
        items = agenda(card.meeting, points_of(card, incoming, known))
        return line("meeting-set-full") if full(items) else None
    point = _point(state, known)
    if point is None:
        return changed(point)
    if state.what == "write":
        return None if point.status == "waiting" and point.voice else changed(point)
    return None if may_become(point, "declined") else changed(point)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the words, then whether they are right."""
    assert isinstance(state, Pointing)
    if not state.words:
        return _heard(state, incoming, known)
    match tapped(incoming.what):
        case "s":
            return _done(state, incoming, known)
        case "w":
            after = state.model_copy(update={"words": ""})
            return Turn(after, (*unbuttoned(incoming.what), *ask(after, incoming, known)))
    return Turn(state, (say(line("hall-tap-please")), *ask(state, incoming, known)))


def _heard(state: Pointing, incoming: Incoming, known: Known) -> Turn:
    most = LONGEST_SENTENCE if state.what == "decline" else LONGEST_POINT
    heard = Write(most).hear(NOTHING_YET, incoming.what)
    if isinstance(heard, Complaint):
        return Turn(state, (say(heard.says), *ask(state, incoming, known)))
    after = state.model_copy(update={"words": " ".join(heard.value.split())})
    return Turn(after, ask(after, incoming, known))


def _done(state: Pointing, incoming: Incoming, known: Known) -> Turn:
    card = meeting_of(str(state.number), incoming, known)
    if card is None:
        return no_such(str(state.number))
    refused = _refused(state, card, incoming, known)
    if refused is not None:
        kept = line("meeting-point-not-sent", words=verbatim(state.words))
        lost = say(refused, kept, buttons=_back(state))
        return Turn(replies=(*unbuttoned(incoming.what), lost))
    match state.what:
        case "own":
            return _own(state, card, incoming, known)
        case "write":
            written = AgendaPointWritten(number=card.number, point=state.id, words=state.words)
            said = say(line("meeting-point-written"), buttons=_back(state))
            return Turn(replies=(*unbuttoned(incoming.what), said), events=(written,))
        case "decline":
            return _declined(state, card, incoming, known)


def _own(state: Pointing, card: MeetingCard, incoming: Incoming, known: Known) -> Turn:
    locale = known[PersonByRef(incoming.person)].locale or "fr"
    items = agenda(card.meeting, points_of(card, incoming, known))
    event = as_set(card, (*items, Item(own=told({locale: state.words}))))
    said = say(line("meeting-set-own-kept"), buttons=_back(state))
    return Turn(replies=(*unbuttoned(incoming.what), said), events=(event,))


def _declined(state: Pointing, card: MeetingCard, incoming: Incoming, known: Known) -> Turn:
    point = _point(state, known)
    assert point is not None
    now = point.model_copy(update={"status": "declined", "reply": state.words})
    letters = in_their_time(news(now, card), incoming.at, known)
    said = say(line("meeting-point-is-declined"), buttons=(*_back(state), open_row(card.number)))
    event = AgendaPointDeclined(number=card.number, point=point.id, words=state.words)
    return Turn(replies=(*unbuttoned(incoming.what), said, *letters), events=(event,))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What to write; then how it reads, and who will read it."""
    assert isinstance(state, Pointing)
    point = _point(state, known)
    about = point_said(point) if point is not None else ()
    stop: Row = (does(line("button-propose-stop"), "cancel"),)
    if not state.words:
        return (say(*about, line(f"meeting-point-ask-{state.what}"), buttons=(stop,)),)
    rows: tuple[Row, ...] = (
        (choice(line(f"button-point-send-{state.what}"), SEND),),
        (choice(line("button-propose-anew"), ANEW),),
        stop,
    )
    said = line("meeting-point-words", words=verbatim(state.words))
    return (say(said, line(f"meeting-point-read-{state.what}"), buttons=rows),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("meeting-point-title")


POINT = TalkKind("point", Pointing, begin, step, ask, title, roles=STAFF)
