"""Coming into a consultation: is it open, is there consent, was it answered before."""

from collections.abc import Callable

from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.incoming import Incoming, Pressed, What
from conversations.known import Known
from conversations.questions.asking import choice
from conversations.reply import Day, Line, Reply, Row, line, say
from conversations.surveys.columns import column_of
from conversations.surveys.events import SurveyBegun, SurveyWithdrawn
from conversations.surveys.form import Form
from conversations.surveys.interview import Sheet, begin, next_place, record, remaining
from conversations.surveys.known import (
    Earlier,
    FormByVersion,
    HandedInBy,
    Phase,
    SurveyBySlug,
    SurveyCard,
)
from conversations.surveys.languages import form_language
from conversations.surveys.moment import Moment
from conversations.surveys.moving import go_on
from conversations.surveys.showing import MENU_ROW, show_recap
from conversations.surveys.state import Interview
from conversations.talk import Goto, Turn
from conversations.who import PersonByRef

YES, NO, SEE, WITHDRAW, KEEP = "y", "n", "e", "w", "k"


def enter(slug: str, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    """Open the consultation `slug`, or say why it cannot be opened."""
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
    state = Interview(slug=slug, version=version, started_at=incoming.at, correcting=already)
    if already:
        state = state.model_copy(update={"phase": "already"})
        return Turn(state, (show_entry(state, known),))
    if "consultations" not in known[PersonByRef(incoming.person)].consents:
        state = state.model_copy(update={"phase": "consent"})
        return Turn(state, (show_entry(state, known),))
    return _first_question(state, incoming, known, moment)


def _not_open(card: SurveyCard, phase: Phase, moment: Moment) -> Line:
    if phase == "coming" and card.opens_at is not None:
        opens = Moment(at=card.opens_at, zone=moment.zone).today
        return line("survey-coming", title=card.title, day=Day(day=opens))
    return line("survey-closed", title=card.title)


def _menu(said: Reply) -> Turn:
    return Turn(replies=(said.model_copy(update={"buttons": (MENU_ROW,)}),))


def show_entry(state: Interview, known: Known) -> Reply:
    """The question at the door: the consent, or what to do with earlier answers."""
    if state.phase == "consent":
        yes_no: Row = (choice(line("button-yes"), YES), choice(line("button-no"), NO))
        return say(line("survey-consent"), buttons=(yes_no,))
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


def _token(what: What) -> str:
    return what.token if isinstance(what, Pressed) else ""


def _hear_consent(state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    given = {YES: True, NO: False}.get(_token(incoming.what))
    if given is None:
        return _tap_please(state, known)
    city = known[TheCity()]
    event = ConsentAnswered(
        purpose="consultations", given=given, notice_version=city.notice_version
    )
    if not given:
        sorry = say(line("survey-no-consent"), city.paper_route, buttons=(MENU_ROW,))
        return Turn(replies=(sorry,), events=(event,))
    state = state.model_copy(update={"phase": "asking"})
    turn = _first_question(state, incoming, known, moment)
    return Turn(turn.state, turn.replies, (event, *turn.events))


def _hear_already(state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    match _token(incoming.what):
        case token if token == SEE:
            return _reopened(state, incoming, known, moment)
        case token if token == WITHDRAW:
            said = say(line("survey-withdrawn"), buttons=(MENU_ROW,))
            return Turn(replies=(said,), events=(SurveyWithdrawn(slug=state.slug),))
        case token if token == KEEP:
            return Turn(replies=(say(line("survey-kept")),), then=Goto("menu"))
        case _:
            return _tap_please(state, known)


def _tap_please(state: Interview, known: Known) -> Turn:
    return Turn(state, (say(line("welcome-tap-please")), show_entry(state, known)))


def _first_question(state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    form, card = known[FormByVersion(state.slug, state.version)], known[SurveyBySlug(state.slug)]
    assert card is not None
    sheet = _blank(form, incoming, known, moment)
    state = state.model_copy(update={"sheet": sheet})
    intro = say(line("survey-intro", title=card.title, n=remaining(form, sheet)))
    turn = go_on(form, state, moment, intro)
    begun = SurveyBegun(slug=state.slug, version=state.version)
    return Turn(turn.state, turn.replies, (begun,))


def _blank(form: Form, incoming: Incoming, known: Known, moment: Moment) -> Sheet:
    locale = known[PersonByRef(incoming.person)].locale or incoming.locale
    return begin(form, form_language(form, locale), moment, seed=incoming.ref)


def _reopened(state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    """The recap of what was handed in, filled from the store."""
    earlier = known[HandedInBy(state.slug, incoming.person)]
    form = known[FormByVersion(state.slug, state.version)]
    if earlier is None:
        return _menu(say(line("survey-unknown")))
    sheet = _refilled(form, _blank(form, incoming, known, moment), earlier, moment)
    asked = tuple(_relevant_paths(form, sheet))
    state = state.model_copy(update={"phase": "recap", "sheet": sheet, "asked": asked})
    return Turn(state, (show_recap(form, state),))


def _refilled(form: Form, sheet: Sheet, earlier: Earlier, moment: Moment) -> Sheet:
    values = dict(earlier.answers)
    for question in form.questions:
        value = values.get(column_of(question.path), "")
        if question.asked and value:
            sheet = record(form, sheet, question.path, value, moment)
    return sheet


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
}
