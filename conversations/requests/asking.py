"""A resident asks, or writes again: a topic, then messages until they send them, and a recap.

Nothing reaches the team before it is sent; what is gathered stays with the resident's talk.
"""

from typing import Literal

from conversations.buttons import MENU_ROW
from conversations.city import CityCard, TheCity
from conversations.event import Event
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.questions.asking import (
    NOTHING_YET,
    Answer,
    Complaint,
    choice,
    settled,
    unbuttoned,
)
from conversations.reply import Day, Reply, Row, Words, line, say
from conversations.requests.buttons import answers, does, stop_row
from conversations.requests.events import RequestAsked, RequestContinued
from conversations.requests.known import OTHER, NextNumber, Part, RequestByNumber
from conversations.requests.notices import news
from conversations.requests.offering import ASKS, FOLLOWS, NOTHING, answered_lately, offer
from conversations.requests.parts import all_shown, full, heard, warned
from conversations.requests.reading import own
from conversations.requests.rules import after, expected_on
from conversations.requests.topics import topic_name, topic_question, topic_rows, topics_of
from conversations.talk import TalkKind, Turn
from conversations.who import PersonByRef

Stage = Literal["offered", "topic", "words", "recap"]
READ, SEND, ANEW, MORE = "r", "s", "n", "m"


class Asking(Frozen):
    """How far it is: the topic, and the messages so far; `number` of one that exists already."""

    stage: Stage = "topic"
    number: int = 0
    topic: str = OTHER
    parts: tuple[Part, ...] = ()


def begin_ask(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/ask`: the topic first, where the town has topics."""
    city = known[TheCity()]
    keys = [key for key, _ in topics_of(city)]
    chosen = args in keys or len(keys) == 1
    state = Asking(stage="words" if chosen else "topic", topic=args if args in keys else OTHER)
    return Turn(state, ask(state, incoming, known))


def begin_reply(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/reply 104`: more about a question of one's own; a closed one is open again by it."""
    request = own(args, incoming, known)
    if request is None or after(request.status, "add") is None:
        return Turn(replies=(say(line("requests-unknown"), buttons=(MENU_ROW,)),))
    state = Asking(stage="words", number=request.number, topic=request.topic)
    return Turn(state, ask(state, incoming, known))


def begin_unprompted(args: str, incoming: Incoming, known: Known) -> Turn:
    """Somebody writes unasked, often under an answer: is it for the town hall?"""
    parts = heard(incoming.what, ())
    if isinstance(parts, Complaint):
        return Turn(replies=(say(parts.says, buttons=(MENU_ROW,)),))
    number = answered_lately(incoming, known)
    state = Asking(stage="offered", number=number, parts=parts)
    return Turn(state, ask(state, incoming, known))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question of the current stage."""
    assert isinstance(state, Asking)
    city = known[TheCity()]
    match state.stage:
        case "offered":
            return (offer(state.number, len(state.parts)),)
        case "topic":
            keys = [key for key, _ in topics_of(city)]
            rows = topic_rows(city, lambda key, name: choice(name, str(keys.index(key))))
            return (say(line("requests-ask-topic"), buttons=(*rows, stop_row())),)
        case "words" if not state.parts:
            opening = line("requests-ask-more" if state.number else "requests-ask-words")
            return (say(opening, line("requests-ask-warning"), buttons=(stop_row(),)),)
        case "words":
            return (_noted(state),)
        case "recap":
            return (_recap(state, city),)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear a topic, a message, or one of the buttons."""
    assert isinstance(state, Asking)
    if state.stage == "offered" and isinstance(incoming.what, Pressed):
        return _taken_up(state, incoming.what, incoming, known)
    if state.stage == "topic":
        return _topic(state, incoming, known)
    if isinstance(incoming.what, Pressed):
        return _pressed(state, incoming.what, incoming, known)
    parts = heard(incoming.what, state.parts)
    if isinstance(parts, Complaint):
        return Turn(state, (say(parts.says), *ask(state, incoming, known)))
    kept = state.model_copy(update={"parts": parts})
    return Turn(kept, ask(kept, incoming, known))


def _topic(state: Asking, incoming: Incoming, known: Known) -> Turn:
    """A topic; or their question at once, for those who do not wait to be asked."""
    heard_topic = topic_question(known[TheCity()]).hear(NOTHING_YET, incoming.what)
    if isinstance(heard_topic, Answer):
        topic = topics_of(known[TheCity()])[heard_topic.value][0]
        return _about(topic, heard_topic.reads, state, incoming, known)
    parts = heard(incoming.what, ())
    if isinstance(parts, Complaint):
        said = line("hall-tap-please")
        return Turn(state, (say(said), *ask(state, incoming, known)))
    begun = state.model_copy(update={"stage": "words", "parts": parts})
    warning = say(line("requests-ask-warning"))
    return Turn(begun, (*unbuttoned(incoming.what), warning, *ask(begun, incoming, known)))


def _taken_up(state: Asking, press: Pressed, incoming: Incoming, known: Known) -> Turn:
    """What they wrote unasked: more about an answered question, a new one, or nothing."""
    said = unbuttoned(press)
    if press.token == NOTHING:
        return Turn(replies=(*said, say(line("requests-offer-nothing"), buttons=(MENU_ROW,))))
    if press.token not in (FOLLOWS, ASKS):
        return Turn(state, (say(line("question-button-unknown")), *ask(state, incoming, known)))
    request = known[RequestByNumber(state.number)] if press.token == FOLLOWS else None
    begun = state.model_copy(
        update={
            "stage": "words",
            "number": request.number if request else 0,
            "topic": request.topic if request else OTHER,
        }
    )
    warning = say(line("requests-ask-warning"))
    return Turn(begun, (*said, warning, *ask(begun, incoming, known)))


def _about(topic: str, reads: Words, state: Asking, incoming: Incoming, known: Known) -> Turn:
    asked = state.model_copy(update={"stage": "words", "topic": topic})
    said = settled((line("requests-ask-topic"),), reads, incoming.what)
    return Turn(asked, (*said, *ask(asked, incoming, known)))


def _pressed(state: Asking, press: Pressed, incoming: Incoming, known: Known) -> Turn:
    said = unbuttoned(press)
    match press.token:
        case "r" | "s" if not state.parts:
            onward = state
        case "s":
            return _sent(state, said, incoming, known)
        case "r":
            onward = state.model_copy(update={"stage": "recap"})
        case "n":
            onward = state.model_copy(update={"stage": "words", "parts": ()})
        case "m":
            onward = state.model_copy(update={"stage": "words"})
            return Turn(onward, (*said, say(line("requests-go-on"))))
        case _:
            return Turn(state, (say(line("question-button-unknown")), *ask(state, incoming, known)))
    return Turn(onward, (*said, *ask(onward, incoming, known)))


def _noted(state: Asking) -> Reply:
    buttons = (answers(line("requests-button-read"), READ),)
    said = "requests-noted-full" if full(state.parts) else "requests-noted"
    return say(line(said, n=len(state.parts)), buttons=buttons)


def _recap(state: Asking, city: CityCard) -> Reply:
    more = () if full(state.parts) else (answers(line("requests-button-more"), MORE),)
    buttons: tuple[Row, ...] = (
        answers(line("requests-button-send"), SEND),
        *more,
        answers(line("requests-button-anew"), ANEW),
        stop_row(),
    )
    about: Words = line("requests-recap", topic=topic_name(city, state.topic))
    sure = (*warned(state.parts), line("requests-recap-sure"))
    return say(about, *all_shown(state.parts), *sure, buttons=buttons)


def _sent(state: Asking, said: tuple[Reply, ...], incoming: Incoming, known: Known) -> Turn:
    city = known[TheCity()]
    topic = topic_name(city, state.topic)
    request = known[RequestByNumber(state.number)] if state.number else None
    if request is not None and after(request.status, "add") is None:
        return Turn(None, (*said, say(line("requests-unknown"), buttons=(MENU_ROW,))))
    number = state.number if request else known[NextNumber()]
    notices, told = news(incoming, known, topic, request.assigned if request else "")
    happened: Event
    if request:
        happened = RequestContinued(number=number, parts=state.parts)
    else:
        locale = known[PersonByRef(incoming.person)].locale
        happened = RequestAsked(number=number, topic=state.topic, locale=locale, parts=state.parts)
    thanks = _thanks(number, incoming, city)
    return Turn(None, (*said, thanks, *notices), (happened, *told))


def _thanks(number: int, incoming: Incoming, city: CityCard) -> Reply:
    day = expected_on(incoming.at, city.time_zone, frozenset(city.holidays))
    sent = line("requests-sent", n=str(number), day=Day(day=day), hours=city.opening_hours)
    return say(sent, buttons=((does(line("requests-button-mine"), "questions"),), MENU_ROW))


def title(state: Frozen, known: Known) -> Words:
    """What it is called when it is offered again."""
    return line("requests-title")


def place(state: Frozen) -> object:
    """Messages may be added without making the buttons old; another recap makes them so."""
    assert isinstance(state, Asking)
    return state.stage, len(state.parts) if state.stage == "recap" else 0


def keeps(state: Frozen) -> bool:
    """Words already written are not thrown away by `/cancel`."""
    assert isinstance(state, Asking)
    return bool(state.parts) and not fleeting(state)


def fleeting(state: Frozen) -> bool:
    """Words nobody asked for are not kept for another day."""
    assert isinstance(state, Asking)
    return state.stage == "offered"


ASK = TalkKind("ask", Asking, begin_ask, step, ask, title, place, keeps)
UNPROMPTED = TalkKind(
    "unprompted",
    Asking,
    begin_unprompted,
    step,
    ask,
    title,
    place,
    keeps,
    fleeting=fleeting,
    roles=frozenset({"resident"}),
)
REPLY = TalkKind("reply", Asking, begin_reply, step, ask, title, place, keeps)
