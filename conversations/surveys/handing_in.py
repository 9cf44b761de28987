"""Handing in: everything is checked once more, then it is stored and a receipt given."""

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import unbuttoned
from conversations.receipt import receipt_code
from conversations.reply import Line, Row, line, say
from conversations.small_cells import SMALLEST
from conversations.surveys.columns import column_of
from conversations.surveys.events import Given, SurveyHandedIn
from conversations.surveys.form import Form
from conversations.surveys.interview import faults_at_hand_in
from conversations.surveys.interview import hand_in as filled_in
from conversations.surveys.known import SurveyBySlug
from conversations.surveys.moment import Moment
from conversations.surveys.moving import go_to
from conversations.surveys.results.known import PublishedResults
from conversations.surveys.state import Interview
from conversations.surveys.xpath.instances import plain
from conversations.talk import Turn
from conversations.who import PersonByRef


def hand_in(form: Form, state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    """Store the answers and give a receipt, or ask for what is still missing."""
    lacking = to_mend(form, state, moment)
    if lacking is not None:
        return lacking
    given = [(path, v) for path, v in filled_in(form, state.answers, moment) if _kept(form, path)]
    values = {value for _, value in given}
    # Without the seed a receipt tells nothing.
    code = receipt_code(f"{state.answers.seed}/{incoming.ref}")
    session = known[PersonByRef(incoming.person)].session
    assisted = session is not None and session.kind == "helper"
    event = SurveyHandedIn(
        slug=state.slug,
        version=state.version,
        locale=state.answers.language,
        started_at=state.started_at,
        channel="assisted" if assisted else "telegram",
        receipt=code,
        answers=tuple(Given(name=column_of(path), value=value) for path, value in given),
        files=tuple(f for f in state.files if f.name in values),
        source=state.source,
        corrects=state.correcting or None,
    )
    days = known[TheCity()].correction_days
    own = line("survey-receipt", code=code, days=days)
    said = own if session is None else line(f"survey-receipt-{session.kind}", code=code)
    later = () if session is not None else _later(state.slug, known)
    receipt = say(said, *later, buttons=(*_results(state.slug, known), MENU_ROW))
    return Turn(replies=(*unbuttoned(incoming.what), receipt), events=(event,))


def to_mend(form: Form, state: Interview, moment: Moment) -> Turn | None:
    """What must be answered, or answered otherwise, before it can be handed in; None: nothing."""
    faults = faults_at_hand_in(form, state.answers, moment)
    if not faults:
        return None
    state = state.model_copy(update={"changing": True})
    return go_to(form, state, faults[0].path, moment, say(line("survey-to-mend")))


def _results(slug: str, known: Known) -> tuple[Row, ...]:
    """The way to the results, where they are given back at once and there are any."""
    card = known[SurveyBySlug(slug)]
    if card is None or card.gives_back != "answering" or known[PublishedResults(slug)] is None:
        return ()
    return ((does(line("button-results"), "results", slug),),)


def _later(slug: str, known: Known) -> tuple[Line, ...]:
    """That there will be results, where they are given back at once and there are none yet."""
    card = known[SurveyBySlug(slug)]
    if card is None or card.gives_back != "answering" or known[PublishedResults(slug)] is not None:
        return ()
    return (line("survey-results-to-come", few=SMALLEST),)


def _kept(form: Form, path: str) -> bool:
    """Hours and identifiers of the interview are the submission's own: no second copy of them."""
    field = next((f for f in form.fields if f.path == plain(path)), None)
    return field is not None and (field.preload is None or field.preload[0] == "date")
