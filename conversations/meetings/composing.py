"""`/gathering`: a meeting is written or changed, looked at as residents read it, and called.

Rules:
1. The title comes first, language by language, then what every meeting needs; then one page leads
   to everything else, and each answer leads back to it.
2. What is wrong is said where it is put right. Nothing is kept before the dates of a series, what
   changes, who hears of it and every warning were read.
3. Whoever changes a meeting that somebody else changed meanwhile sees both, and nothing is lost.
"""

from dataclasses import replace

from conversations.buttons import MENU_ROW
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.comparing import differing
from conversations.meetings.hearing import (
    asked,
    gone_to,
    hub_heard,
    kept,
    language_heard,
    question_heard,
    whom_heard,
    words_heard,
)
from conversations.meetings.hub import EXAMPLE, HUB, SURE, TO, Desk, show
from conversations.meetings.keeping import gone, may_change
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.meetings.sketch import sketch_of
from conversations.meetings.stages import Gathering
from conversations.questions.asking import tapped, unbuttoned
from conversations.reply import Reply, Words, line, say
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF

AGAIN = "again "


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/gathering` writes a new one, `/gathering 17` changes one, `/gathering again 17` copies."""
    desk = Desk.of(incoming, known)
    first = Gathering(locale=desk.city.languages[0])
    if not args:
        return asked(first, desk)
    number = args.removeprefix(AGAIN).strip()
    card = known[MeetingByNumber(int(number))] if number.isdecimal() and len(number) < 10 else None
    if card is None:
        return Turn(replies=(say(line("meeting-call-unknown"), buttons=(MENU_ROW,)),))
    if args.startswith(AGAIN):
        return _copied(card, first, desk)
    if not may_change(card, desk):
        return gone()
    now = {
        "sketch": sketch_of(card.meeting),
        "number": card.number,
        "before": card.meeting,
        "version": card.version,
        "walking": False,
    }
    return asked(first.model_copy(update=now).at("hub"), desk)


def _copied(card: MeetingCard, first: Gathering, desk: Desk) -> Turn:
    """A new one like it: only its day and its agenda are its own."""
    empty = {"starts": None, "ends": None, "agenda": ()}
    model = sketch_of(card.meeting).model_copy(update=empty)
    copy = first.model_copy(update={"sketch": model, "walking": False, "fresh": False})
    return asked(copy.at("day"), desk, say(line("meeting-call-copied", title=model.title)))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to what is asked now."""
    assert isinstance(state, Gathering)
    turn = _heard(state, incoming, known)
    now = turn.state
    if state.stage == "position" and isinstance(now, Gathering) and now.stage != "position":
        return replace(turn, replies=(*turn.replies[:-1], _without_keyboard(turn.replies[-1])))
    return turn


def _without_keyboard(reply: Reply) -> Reply:
    """The button that shares one's position goes with what is asked next."""
    return reply.model_copy(update={"drop_keyboard": True})


def _heard(state: Gathering, incoming: Incoming, known: Known) -> Turn:
    desk = Desk.of(incoming, known)
    token, said = tapped(incoming.what), unbuttoned(incoming.what)
    titled = bool(state.sketch.title.words)
    if token == EXAMPLE:
        return Turn(state, (say(line("meeting-call-example")),))
    if token == HUB and titled:
        return asked(state.at("hub", walking=False), desk, *said)
    if token.startswith(TO) and titled:
        return gone_to(token.removeprefix(TO), state, desk, *said)
    match state.stage:
        case "words":
            return words_heard(state, incoming, desk)
        case "languages":
            return language_heard(token, state, desk, *said)
        case "hub":
            return hub_heard(state, incoming, desk)
        case "whom":
            return whom_heard(token, state, desk, *said)
        case "sure" if token == SURE:
            return kept(state, desk, *said, sure=True)
        case "spot" | "room" | "sure":
            return asked(state, desk, say(line("hall-tap-please")))
        case stage:
            return question_heard(stage, state, incoming, desk)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Gathering)
    return (show(state, Desk.of(incoming, known)),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    assert isinstance(state, Gathering)
    if not state.number:
        return line("meeting-call-talk-new")
    return line("meeting-call-talk", n=str(state.number))


def place(state: Frozen) -> object:
    """Which question it waits at; what is switched on or off is the same page."""
    assert isinstance(state, Gathering)
    return (state.stage, state.part, state.locale)


def keeps(state: Frozen) -> bool:
    """What is written is set aside, not lost at one tap."""
    assert isinstance(state, Gathering)
    if state.before is not None:
        return bool(differing(state.before, state.sketch))
    return bool(state.sketch.title.words)


GATHERING = TalkKind("gathering", Gathering, begin, step, ask, title, place, keeps, roles=STAFF)
