"""Handing in: everything is checked once more, then it is stored and a receipt given."""

from hashlib import sha256

from conversations.incoming import Incoming
from conversations.questions.asking import unbuttoned
from conversations.reply import line, say
from conversations.surveys.columns import column_of
from conversations.surveys.events import Given, SurveyHandedIn
from conversations.surveys.form import Form
from conversations.surveys.interview import faults_at_hand_in
from conversations.surveys.interview import hand_in as filled_in
from conversations.surveys.moment import Moment
from conversations.surveys.moving import go_to
from conversations.surveys.showing import MENU_ROW
from conversations.surveys.state import Interview
from conversations.talk import Turn

RECEIPT_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without 0, 1, I and O: a receipt may be read out on the telephone."""


def hand_in(
    form: Form, state: Interview, incoming: Incoming, moment: Moment, correction_days: int
) -> Turn:
    """Store the answers and give a receipt, or ask for what is still missing."""
    faults = faults_at_hand_in(form, state.answers, moment)
    if faults:
        state = state.model_copy(update={"changing": True})
        return go_to(form, state, faults[0].path, moment, say(line("survey-to-mend")))
    given = [(path, v) for path, v in filled_in(form, state.answers, moment) if _kept(form, path)]
    values = {value for _, value in given}
    code = receipt_code(state, incoming)
    event = SurveyHandedIn(
        slug=state.slug,
        version=state.version,
        locale=state.answers.language,
        started_at=state.started_at,
        receipt=code,
        answers=tuple(Given(name=column_of(path), value=value) for path, value in given),
        files=tuple(f for f in state.files if f.name in values),
    )
    receipt = say(line("survey-receipt", code=code, days=correction_days), buttons=(MENU_ROW,))
    return Turn(replies=(*unbuttoned(incoming.what), receipt), events=(event,))


def _kept(form: Form, path: str) -> bool:
    """Hours and identifiers of the interview are the submission's own: no second copy of them."""
    field = next((f for f in form.fields if f.path == path), None)
    return field is not None and (field.preload is None or field.preload[0] == "date")


def receipt_code(state: Interview, incoming: Incoming) -> str:
    """Eight signs that stand for this hand-in: `K7M2-9QXF`; without the seed they tell nothing."""
    digest = sha256(f"{state.answers.seed}/{incoming.ref}/receipt".encode()).digest()
    signs = "".join(RECEIPT_SIGNS[byte % 32] for byte in digest[:8])
    return f"{signs[:4]}-{signs[4:]}"
