"""The welcome: language, the short notice, an age band, then each consent on its own.

Nothing is stored before the age band is told: under 15 nothing is (loi 78-17, art. 45).
What the person came for (`onward`) follows at the end.
"""

from typing import Literal

from conversations.city import CityCard, TheCity, contact_of
from conversations.consent import ConsentAnswered
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.languages import NAMES
from conversations.people.age import typed_band
from conversations.people.consents import consent_question, yes_no
from conversations.people.events import PersonWelcomed, ProfileDeclined
from conversations.people.languages import language_rows
from conversations.people.notice import notice_full, notice_rows, notice_short
from conversations.questions.asking import NOTHING_YET, Answer, settled, tapped, unbuttoned
from conversations.questions.choose_one import ChooseOne
from conversations.reply import Button, Command, Line, Reply, Row, Words, line, say
from conversations.talk import Goto, TalkKind, Turn
from conversations.who import AGE_BANDS, WELCOME_PURPOSES, AgeBand, PersonCard, Purpose

Stage = Literal["language", "notice", "age", "consent"]


class Welcome(Frozen):
    """How far the welcome is: the language chosen so far, and the consents given."""

    stage: Stage = "language"
    locale: str
    onward: str = ""
    age_band: AgeBand = "unsaid"
    given: tuple[Purpose, ...] = ()
    asked: int = 0
    """How many consents are answered."""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Greet, in the language of the person's own device where it is one of ours."""
    state = Welcome(locale=_preset(known[TheCity()], incoming), onward=args)
    return _asked(state, incoming, known)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to the current stage."""
    assert isinstance(state, Welcome)
    heard = HEAR[state.stage](state, incoming, known)
    if heard is not None:
        return heard
    complaint = say(line("hall-tap-please"))
    return Turn(state, (complaint, *ask(state, incoming, known)), card=_card(state, incoming))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question of the current stage."""
    assert isinstance(state, Welcome)
    city = known[TheCity()]
    match state.stage:
        case "language":
            blocks: tuple[Words, ...] = (
                line("welcome-hello", city=city.name),
                line("welcome-language"),
            )
            return (_said(state, blocks, language_rows(city.languages)),)
        case "notice":
            return (_said(state, notice_short(city), notice_rows()),)
        case "age":
            return (_said(state, (line("welcome-age"),), _age_rows()),)
        case "consent":
            purpose = WELCOME_PURPOSES[state.asked]
            question = consent_question(purpose, state.asked + 1, len(WELCOME_PURPOSES))
            return (_said(state, (question,), yes_no()),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("welcome-title")


def _said(state: Welcome, blocks: tuple[Words, ...], rows: tuple[Row, ...]) -> Reply:
    return Reply(blocks=blocks, buttons=rows, locale=state.locale)


def _asked(state: Welcome, incoming: Incoming, known: Known, *said: Reply) -> Turn:
    return Turn(state, (*said, *ask(state, incoming, known)), card=_card(state, incoming))


def _answered(state: Welcome, incoming: Incoming, known: Known, answer: Words) -> tuple[Reply, ...]:
    """The stage just answered, rewritten with its answer in the language it was asked in."""
    asked = ask(state, incoming, known)[-1].blocks
    rewritten = settled(asked, answer, incoming.what)
    return tuple(r.model_copy(update={"locale": state.locale}) for r in rewritten)


def _card(state: Welcome, incoming: Incoming) -> PersonCard:
    return PersonCard(person=incoming.person, locale=state.locale)


def _preset(city: CityCard, incoming: Incoming) -> str:
    return incoming.locale if incoming.locale in city.languages else city.languages[0]


def _age_rows() -> tuple[Row, ...]:
    return ChooseOne(_age_labels()).show(NOTHING_YET).rows


def _age_labels() -> tuple[Line, ...]:
    return tuple(line(f"age-{band.replace('_', '-')}") for band in AGE_BANDS)


def _language(state: Welcome, incoming: Incoming, known: Known) -> Turn | None:
    languages = known[TheCity()].languages
    labels = tuple(NAMES[language] for language in languages)
    heard = ChooseOne(labels).hear(NOTHING_YET, incoming.what)
    if not isinstance(heard, Answer):
        return None
    chosen = state.model_copy(update={"locale": languages[heard.value], "stage": "notice"})
    said = _answered(state, incoming, known, labels[heard.value])
    return _asked(chosen, incoming, known, *said)


def _notice(state: Welcome, incoming: Incoming, known: Known) -> Turn | None:
    match tapped(incoming.what):
        case "y":
            said = unbuttoned(incoming.what)
            return _asked(state.model_copy(update={"stage": "age"}), incoming, known, *said)
        case "f":
            full = _said(state, notice_full(known[TheCity()]), notice_rows(full=False))
            said = unbuttoned(incoming.what)
            return Turn(state, (*said, full), card=_card(state, incoming))
        case "n":
            return _declined(state, incoming, known, "welcome-refused")
    return None


def _age(state: Welcome, incoming: Incoming, known: Known) -> Turn | None:
    heard = ChooseOne(_age_labels()).hear(NOTHING_YET, incoming.what)
    band = AGE_BANDS[heard.value] if isinstance(heard, Answer) else typed_band(incoming.what)
    if band is None:
        return None
    if band == "under_15":
        return _declined(state, incoming, known, "welcome-under-15")
    told = state.model_copy(update={"stage": "consent", "age_band": band})
    version = known[TheCity()].notice_version
    welcomed = PersonWelcomed(locale=state.locale, age_band=band, notice_version=version)
    reads = _age_labels()[AGE_BANDS.index(band)]
    turn = _asked(told, incoming, known, *_answered(state, incoming, known, reads))
    return Turn(told, turn.replies, (welcomed,), card=turn.card)


def _consent(state: Welcome, incoming: Incoming, known: Known) -> Turn | None:
    token = tapped(incoming.what)
    if token not in ("y", "n"):
        return None
    purpose, given = WELCOME_PURPOSES[state.asked], token == "y"
    version = known[TheCity()].notice_version
    event = ConsentAnswered(purpose=purpose, given=given, notice_version=version)
    said = _answered(state, incoming, known, line("button-yes" if given else "button-no"))
    now = (*state.given, purpose) if given else state.given
    state = state.model_copy(update={"given": now, "asked": state.asked + 1})
    if state.asked < len(WELCOME_PURPOSES):
        turn = _asked(state, incoming, known, *said)
        return Turn(state, turn.replies, (event,), card=turn.card)
    return _finished(state, incoming, event, *said)


def _finished(state: Welcome, incoming: Incoming, event: ConsentAnswered, *said: Reply) -> Turn:
    card = _card(state, incoming).model_copy(
        update={
            "welcomed": True,
            "age_band": state.age_band,
            "consents": frozenset(state.given),
        }
    )
    name, _, args = (state.onward or "menu").partition(" ")
    thanks = _said(state, (line("welcome-thanks"),), ())
    return Turn(None, (*said, thanks), (event,), then=Goto(name, args), card=card)


def _declined(state: Welcome, incoming: Incoming, known: Known, why: str) -> Turn:
    city = known[TheCity()]
    route = city.under_15_route if why == "welcome-under-15" else city.paper_route
    blocks = (line(why), route, contact_of(city), line("welcome-come-back"))
    back = (Button(label=line("button-begin"), press=Command(name="start")),)
    card = _card(state, incoming)
    return Turn(None, (_said(state, blocks, (back,)),), (ProfileDeclined(),), card=card)


HEAR = {"language": _language, "notice": _notice, "age": _age, "consent": _consent}


def place(state: Frozen) -> object:
    """The question a welcome waits at."""
    assert isinstance(state, Welcome)
    return state.stage, state.asked


WELCOME = TalkKind("welcome", Welcome, begin, step, ask, title, place)
