"""Receiving whoever has the chat now: their language, the notice read out, age and consent at once.

Nobody is asked who they are. Under 15, or without their agreement, the session ends kindly.
"""

from dataclasses import replace
from typing import Literal

from conversations.city import CityCard, TheCity, contact_of
from conversations.frozen import Frozen
from conversations.helping.opening import language_rows
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.languages import NAMES
from conversations.questions.asking import choice, unbuttoned, used
from conversations.reply import Button, Command, Reply, Row, Words, line, say
from conversations.session import SessionAgreed, SessionCard, closing
from conversations.talk import Goto, TalkKind, Turn
from conversations.who import PersonByRef

Stage = Literal["language", "notice"]
ANSWERS: tuple[Row, ...] = (
    (choice(line("button-agree-and-15"), "y"),),
    (choice(line("age-under-15"), "u"),),
    (choice(line("button-refuse"), "n"),),
    (Button(label=line("button-full-notice"), press=Command(name="privacy")),),
)


class Receiving(Frozen):
    """How far it is, and what they came for."""

    stage: Stage
    locale: str
    onward: str = ""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`receive ar` chooses the language; anything else waits until the notice is agreed to."""
    card = known[PersonByRef(incoming.person)]
    if card.session is None or card.welcomed:
        return Turn(then=Goto("menu"))
    name, _, wanted = args.partition(" ")
    locale = card.session.holder_locale
    if name == "receive" and wanted in known[TheCity()].languages:
        chosen = _asked(Receiving(stage="notice", locale=wanted), incoming, known)
        return replace(chosen, replies=(*used(incoming.what), *chosen.replies))
    onward = "" if name == "receive" or args == "start" else args
    return _asked(Receiving(stage="language", locale=locale, onward=onward), incoming, known)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the language, or the answer to the notice."""
    assert isinstance(state, Receiving)
    token = incoming.what.token if isinstance(incoming.what, Pressed) else ""
    if state.stage == "language":
        return _language(state, token, incoming, known)
    match token:
        case "y":
            return _agreed(state, incoming, known)
        case "u":
            return _ended(state, incoming, known, line("helping-under-15"), under_15=True)
        case "n":
            return _ended(state, incoming, known, line("helping-refused"))
        case _:
            return _tap_please(state, incoming, known)


def _tap_please(state: Receiving, incoming: Incoming, known: Known) -> Turn:
    tap = _in(state, say(line("hall-tap-please")))
    return Turn(state, (tap, *ask(state, incoming, known)))


def _language(state: Receiving, token: str, incoming: Incoming, known: Known) -> Turn:
    languages = known[TheCity()].languages
    if not token.isdecimal() or int(token) >= len(languages):
        return _tap_please(state, incoming, known)
    update = {"stage": "notice", "locale": languages[int(token)]}
    turn = _asked(state.model_copy(update=update), incoming, known)
    return replace(turn, replies=(*unbuttoned(incoming.what), *turn.replies))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question of the current stage."""
    assert isinstance(state, Receiving)
    city = known[TheCity()]
    if state.stage == "language":
        # With something to go on to, an answer to this talk; a standing button would forget it.
        answers = tuple((choice(NAMES[code], str(i)),) for i, code in enumerate(city.languages))
        rows = answers if state.onward else language_rows(city.languages)
        return (_in(state, say(line("welcome-language"), buttons=rows)),)
    return (_in(state, say(*_notice(city, _session(incoming, known)), buttons=ANSWERS)),)


def _notice(city: CityCard, session: SessionCard) -> tuple[Words, ...]:
    """Who keeps what and why, as it is read out (GDPR art. 13), then the question."""
    notice = line("helping-notice", controller=city.controller, city=city.name)
    return line(f"helping-read-{session.kind}"), notice, line("helping-agree")


def _session(incoming: Incoming, known: Known) -> SessionCard:
    session = known[PersonByRef(incoming.person)].session
    assert session is not None
    return session


def _in(state: Receiving, reply: Reply) -> Reply:
    return reply.model_copy(update={"locale": state.locale})


def _asked(state: Receiving, incoming: Incoming, known: Known) -> Turn:
    return Turn(state, ask(state, incoming, known))


def _agreed(state: Receiving, incoming: Incoming, known: Known) -> Turn:
    session = _session(incoming, known)
    card = known[PersonByRef(incoming.person)].model_copy(
        update={
            "welcomed": True,
            "locale": state.locale,
            "consents": frozenset({"consultations"}),
            "session": session.model_copy(update={"agreed": True, "locale": state.locale}),
        }
    )
    name, _, args = (state.onward or "menu").partition(" ")
    version = known[TheCity()].notice_version
    event = SessionAgreed(locale=state.locale, notice_version=version)
    return Turn(None, unbuttoned(incoming.what), (event,), then=Goto(name, args), card=card)


def _ended(
    state: Receiving, incoming: Incoming, known: Known, why: Words, *, under_15: bool = False
) -> Turn:
    """Say how else to take part, then give the chat back."""
    city = known[TheCity()]
    route = city.under_15_route if under_15 else city.paper_route
    said = _in(state, say(why, route, contact_of(city)))
    told, closed = closing(_session(incoming, known), incoming)
    return Turn(None, (*unbuttoned(incoming.what), said, told), (closed,))


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("welcome-title")


def place(state: Frozen) -> object:
    """The question it waits at."""
    assert isinstance(state, Receiving)
    return state.stage, state.locale


RECEIVING = TalkKind("receiving", Receiving, begin, step, ask, title, place, in_sessions=True)
