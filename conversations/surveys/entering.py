"""Coming into a consultation: is it open, is there consent, was it answered before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import choice, settled, tapped, unbuttoned
from conversations.reply import Day, Instant, Line, Reply, Row, line, say
from conversations.surveys.events import SurveyBegun, SurveyOpened, SurveyWithdrawn
from conversations.surveys.form import Form
from conversations.surveys.interview import Sheet, begin, next_place
from conversations.surveys.known import (
    FormByVersion,
    HandedInBy,
    Phase,
    SeedFor,
    SurveyBySlug,
    SurveyCard,
)
from conversations.surveys.languages import form_language
from conversations.surveys.length import Length, LengthOf, as_far_as_known
from conversations.surveys.moment import Moment
from conversations.surveys.moving import go_on
from conversations.surveys.refilling import refilled
from conversations.surveys.showing import show, show_recap
from conversations.surveys.state import Interview
from conversations.talk import Goto, Turn
from conversations.who import PersonByRef

YES, NO, SEE, WITHDRAW, KEEP = "y", "n", "e", "w", "k"


def enter(slug: str, source: str, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    """Open the consultation `slug`, or say why it cannot be opened; `source`: by which link."""
    card = known[SurveyBySlug(slug)]
    if card is None:
        return _menu(say(line("survey-unknown")))
    phase = card.phase(incoming.at)
    earlier = None if phase == "anonymous" else known[HandedInBy(slug, incoming.person)]
    if earlier is not None:
        version, already = earlier.version, True
    elif phase == "open":
        version, already = card.version, False
    else:
        return _menu(say(_not_open(card, phase, moment)))
    state = Interview(
        slug=slug, version=version, started_at=incoming.at, correcting=already, source=source
    )
    if already:
        state = state.model_copy(update={"phase": "already"})
        return Turn(state, (show_entry(state, known),))
    came = SurveyOpened(slug=slug, source=source)
    if "consultations" not in known[PersonByRef(incoming.person)].consents:
        state = state.model_copy(update={"phase": "consent"})
        return Turn(state, (show_entry(state, known),), (came,))
    turn = _first_question(state, incoming, known, moment)
    return replace(turn, events=(came, *turn.events))


def coming(card: SurveyCard, opens: datetime, moment: Moment) -> Line:
    """When it opens: the day, and the hour where that is not its very beginning."""
    local = Moment(at=opens, zone=moment.zone).local
    at = Instant(at=opens) if local.time() != time() else Day(day=local.date())
    return line("survey-coming", title=card.title, at=at)


def _not_open(card: SurveyCard, phase: Phase, moment: Moment) -> Line:
    if phase == "coming" and card.opens_at is not None:
        return coming(card, card.opens_at, moment)
    return line("survey-closed", title=card.title)


def _menu(said: Reply) -> Turn:
    return Turn(replies=(said.model_copy(update={"buttons": (MENU_ROW,)}),))


def show_entry(state: Interview, known: Known) -> Reply:
    """The question at the door: the consent, or what to do with earlier answers."""
    yes_no: Row = (choice(line("button-yes"), YES), choice(line("button-no"), NO))
    if state.phase == "consent":
        return say(line("survey-consent"), buttons=(yes_no,))
    if state.phase == "withdrawing":
        return say(line("survey-withdraw-sure"), buttons=(yes_no,))
    card = known[SurveyBySlug(state.slug)]
    assert card is not None
    rows = tuple(
        (choice(line(label), token),)
        for label, token in (
            ("button-see", SEE),
            ("button-withdraw", WITHDRAW),
            ("button-keep", KEEP),
        )
    )
    return say(line("survey-already", title=card.title), buttons=rows)


def needs_consent(state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    """The consent was taken back: it is asked for again before anything else is heard."""
    state = state.model_copy(update={"phase": "consent", "before": state.phase})
    if tapped(incoming.what) in (YES, NO):
        return _hear_consent(state, incoming, known, moment)
    return Turn(state, (show_entry(state, known),))


def _hear_consent(state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    given = {YES: True, NO: False}.get(tapped(incoming.what))
    if given is None:
        return _tap_please(state, known)
    city = known[TheCity()]
    event = ConsentAnswered(
        purpose="consultations", given=given, notice_version=city.notice_version
    )
    if not given:
        sorry = say(line("survey-no-consent"), city.paper_route, buttons=(MENU_ROW,))
        return Turn(replies=(sorry,), events=(event,))
    state = state.model_copy(update={"phase": state.before})
    if state.sheet is not None:
        form = known[FormByVersion(state.slug, state.version)]
        return Turn(state, (*unbuttoned(incoming.what), show(form, state, moment)), (event,))
    turn = _first_question(state, incoming, known, moment)
    said = settled((line("survey-consent"),), line("button-yes"), incoming.what)
    return Turn(turn.state, (*said, *turn.replies), (event, *turn.events))


def _hear_already(state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    match tapped(incoming.what):
        case token if token == SEE:
            return _reopened(state, incoming, known, moment)
        case token if token == WITHDRAW:
            return withdrawing(state, incoming, known)
        case token if token == KEEP:
            return kept(incoming)
        case _:
            return _tap_please(state, known)


def withdrawing(state: Interview, incoming: Incoming, known: Known) -> Turn:
    """Ask once more before answers are withdrawn for good."""
    state = state.model_copy(update={"phase": "withdrawing"})
    return Turn(state, (*unbuttoned(incoming.what), show_entry(state, known)))


def kept(incoming: Incoming) -> Turn:
    """Leave the answers handed in as they are."""
    said = (*unbuttoned(incoming.what), say(line("survey-kept")))
    return Turn(replies=said, then=Goto("menu"))


def _hear_withdrawing(state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    match tapped(incoming.what):
        case token if token == YES:
            said = say(line("survey-withdrawn"), buttons=(MENU_ROW,))
            event = SurveyWithdrawn(slug=state.slug)
            return Turn(replies=(*unbuttoned(incoming.what), said), events=(event,))
        case token if token == NO:
            return kept(incoming)
        case _:
            return _tap_please(state, known)


def _tap_please(state: Interview, known: Known) -> Turn:
    return Turn(state, (say(line("hall-tap-please")), show_entry(state, known)))


def _first_question(state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    form, card = known[FormByVersion(state.slug, state.version)], known[SurveyBySlug(state.slug)]
    assert card is not None
    sheet = _blank(state.slug, form, incoming, known, moment)
    state = state.model_copy(update={"sheet": sheet})
    lent = known[PersonByRef(incoming.person)].session is not None
    length = known[LengthOf(state.slug, state.version)] or as_far_as_known(form, sheet)
    turn = go_on(form, state, moment, _intro(card, length, moment, lent=lent))
    begun = SurveyBegun(slug=state.slug, version=state.version, source=state.source)
    return Turn(turn.state, turn.replies, (begun,))


def _intro(card: SurveyCard, length: Length, moment: Moment, *, lent: bool) -> Reply:
    """What awaits them; whoever borrows the chat cannot come back to it another day."""
    name = "survey-intro-session" if lent else "survey-intro"
    intro = line(name, title=card.title, n=length.questions, m=length.minutes)
    if card.closes_at is None:
        return say(intro)
    closes = Moment(at=card.closes_at, zone=moment.zone).today
    return say(intro, line("survey-open-until", day=Day(day=closes)))


def _blank(slug: str, form: Form, incoming: Incoming, known: Known, moment: Moment) -> Sheet:
    locale = known[PersonByRef(incoming.person)].locale or incoming.locale
    seed = known[SeedFor(slug, incoming.person)]
    return begin(form, form_language(form, locale), moment, seed)


def _reopened(state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    """The recap of what was handed in, filled from the store."""
    earlier = known[HandedInBy(state.slug, incoming.person)]
    form = known[FormByVersion(state.slug, state.version)]
    if earlier is None:
        return _menu(say(line("survey-unknown")))
    sheet = refilled(
        form, _blank(state.slug, form, incoming, known, moment), dict(earlier.answers), moment
    )
    asked = tuple(_relevant_paths(form, sheet))
    update = {"phase": "recap", "sheet": sheet, "asked": asked, "files": earlier.files}
    state = state.model_copy(update=update)
    return Turn(state, (*unbuttoned(incoming.what), show_recap(form, state)))


def _relevant_paths(form: Form, sheet: Sheet) -> list[str]:
    paths: list[str] = []
    place = next_place(form, sheet, None)
    while place is not None and place.question is not None:
        paths.append(place.question.path)
        place = next_place(form, sheet, place.question.path)
    return paths


HEAR_ENTRY: dict[str, Callable[[Interview, Incoming, Known, Moment], Turn]] = {
    "consent": _hear_consent,
    "already": _hear_already,
    "withdrawing": _hear_withdrawing,
}
