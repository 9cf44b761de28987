"""The talk that takes a resident through a consultation: asks, hears, goes back, hands in.

Rules:
1. The place is found again after each answer by the question's path, never by a number.
2. Nothing is asked before the consent to consultations is given.
3. Handing in checks everything once more; what is missing is asked, not refused.
4. A running interview keeps the version it began with.
"""

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.questions.asking import NOTHING_YET, Answer, Redraw, tapped, unbuttoned
from conversations.reply import Reply, Words, line, say
from conversations.surveys.adding import hear_removing, hear_series
from conversations.surveys.answering import hear_answer
from conversations.surveys.entering import (
    HEAR_ENTRY,
    coming,
    enter,
    kept,
    needs_consent,
    show_entry,
    withdrawing,
)
from conversations.surveys.form import Form
from conversations.surveys.handing_in import hand_in
from conversations.surveys.interview import speaking
from conversations.surveys.known import FormByVersion, SurveyBySlug, SurveyCard
from conversations.surveys.languages import form_language
from conversations.surveys.moment import Moment
from conversations.surveys.moving import go_back, go_to, keep, pause, question_at, skip
from conversations.surveys.rules import Standing, standing
from conversations.surveys.showing import (
    BACK,
    CHANGE,
    KEEP,
    KEEP_ALL,
    PAUSE,
    RECAP,
    SEND,
    SKIP,
    TAKE_BACK,
    changeable,
    show,
    show_recap,
    show_which,
    which_question,
)
from conversations.surveys.sounding import with_media
from conversations.surveys.sources import arrival
from conversations.surveys.state import Interview
from conversations.talk import TalkKind, Turn
from conversations.who import PersonByRef


def moment_of(incoming: Incoming, known: Known) -> Moment:
    """The instant of `incoming` on the city's clock."""
    return Moment(at=incoming.at, zone=known[TheCity()].time_zone)


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Open the consultation called `args`, or say why not."""
    return enter(*arrival(args), incoming, known, moment_of(incoming, known))


def about(args: str) -> str:
    """The consultation that `args` lead to, whichever link they come from."""
    return arrival(args).slug


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear what came while the interview waits."""
    assert isinstance(state, Interview)
    moment = moment_of(incoming, known)
    survey, person = known[SurveyBySlug(state.slug)], known[PersonByRef(incoming.person)]
    found = standing(state, survey, person, incoming.at)
    if found == "ask_consent":
        return needs_consent(state, incoming, known, moment)
    if found != "go_on":
        return _stopped(found, state, survey, moment)
    if state.phase in HEAR_ENTRY:
        return HEAR_ENTRY[state.phase](state, incoming, known, moment)
    form = known[FormByVersion(state.slug, state.version)]
    state = _in_their_language(form, state, incoming, known)
    if state.phase != "which" and tapped(incoming.what) == PAUSE:
        return pause(state, incoming, lent=person.session is not None)
    return heard(form, state, incoming, known, moment)


def heard(form: Form, state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    """What comes of an answer, or of going about in what was answered."""
    match state.phase:
        case "recap":
            return _recap(form, state, incoming, known, moment)
        case "which":
            return _which(form, state, incoming, moment)
        case "removing":
            return hear_removing(form, state, incoming, moment)
        case _:
            return _asking(form, state, incoming, moment)


def _stopped(found: Standing, state: Interview, survey: SurveyCard | None, moment: Moment) -> Turn:
    """Why the interview cannot go on; one that must only wait keeps everything."""
    if found == "wait" and survey is not None and survey.opens_at is not None:
        when = coming(survey, survey.opens_at, moment)
        return Turn(state, (say(when, buttons=(MENU_ROW,)),), paused=True)
    title = survey.title if survey else line("survey-unknown")
    late = "survey-closed-before" if found == "too_late" else "survey-anonymous"
    said = line("survey-unknown") if survey is None else line(late, title=title)
    return Turn(replies=(say(said, buttons=(MENU_ROW,)),))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What the interview waits for, said again."""
    assert isinstance(state, Interview)
    survey, person = known[SurveyBySlug(state.slug)], known[PersonByRef(incoming.person)]
    if standing(state, survey, person, incoming.at) == "ask_consent":
        return (show_entry(state.model_copy(update={"phase": "consent"}), known),)
    if state.phase in HEAR_ENTRY:
        return (show_entry(state, known),)
    form = known[FormByVersion(state.slug, state.version)]
    spoken = _in_their_language(form, state, incoming, known)
    asked_anew = spoken is not state and spoken.phase == "asking"
    media = with_media(form, spoken)[1] if asked_anew else ()
    return (*media, show(form, spoken, moment_of(incoming, known)))


def title(state: Frozen, known: Known) -> Words:
    """The consultation's title."""
    assert isinstance(state, Interview)
    card = known[SurveyBySlug(state.slug)]
    return card.title if card else line("survey-unknown")


def _in_their_language(form: Form, state: Interview, incoming: Incoming, known: Known) -> Interview:
    wanted = known[PersonByRef(incoming.person)].locale or incoming.locale
    language = form_language(form, wanted)
    if state.sheet is None or state.sheet.language == language:
        return state
    return state.model_copy(update={"sheet": speaking(state.sheet, language)})


def _asking(form: Form, state: Interview, incoming: Incoming, moment: Moment) -> Turn:
    match tapped(incoming.what):
        case token if token == BACK:
            return go_back(form, state, incoming, moment)
        case token if token == RECAP and state.changing:
            return _to_recap(form, state, incoming)
        case _ if question_at(form, state).kind == "repeat":
            return hear_series(form, state, incoming, moment)
        case token if token == SKIP:
            return skip(form, state, incoming, moment)
        case token if token == KEEP:
            return keep(form, state, incoming, moment)
        case _:
            return hear_answer(form, state, incoming, moment)


def _recap(form: Form, state: Interview, incoming: Incoming, known: Known, moment: Moment) -> Turn:
    match tapped(incoming.what):
        case token if token == SEND:
            return hand_in(form, state, incoming, known, moment)
        case token if token == TAKE_BACK and state.correcting:
            return withdrawing(state, incoming, known)
        case token if token == KEEP_ALL and state.correcting:
            return kept(incoming)
        case token if token == CHANGE and changeable(form, state):
            state = state.model_copy(update={"phase": "which", "draft": NOTHING_YET})
            return Turn(state, (*unbuttoned(incoming.what), show_which(form, state)))
        case _:
            return Turn(state, (say(line("hall-tap-please")), show_recap(form, state)))


def _which(form: Form, state: Interview, incoming: Incoming, moment: Moment) -> Turn:
    if tapped(incoming.what) == RECAP:
        return _to_recap(form, state, incoming)
    heard = which_question(form, state).hear(state.draft, incoming.what)
    if isinstance(heard, Answer):
        path = changeable(form, state)[heard.value].path
        state = state.model_copy(update={"phase": "asking", "changing": True})
        return go_to(form, state, path, moment, *unbuttoned(incoming.what))
    if isinstance(heard, Redraw):
        state = state.model_copy(update={"draft": heard.draft})
        shown = show_which(form, state)
        edits = incoming.what.message if isinstance(incoming.what, Pressed) else None
        return Turn(state, (shown.model_copy(update={"edits": edits}),))
    return Turn(state, (say(heard.says), show_which(form, state)))


def _to_recap(form: Form, state: Interview, incoming: Incoming) -> Turn:
    update = {"phase": "recap", "changing": False, "at": "", "draft": NOTHING_YET}
    state = state.model_copy(update=update)
    return Turn(state, (*unbuttoned(incoming.what), show_recap(form, state)))


def place(state: Frozen) -> object:
    """The question an interview waits at."""
    assert isinstance(state, Interview)
    return state.phase, state.at, state.changing, state.going


def keeps(state: Frozen) -> bool:
    """A first interview is kept when it is cancelled; of a correction the answers sent stay."""
    assert isinstance(state, Interview)
    return not state.correcting


def unsent(state: Frozen) -> bool:
    """Whether a question was answered or passed over already."""
    assert isinstance(state, Interview)
    return len(state.asked) > 1 or state.phase in ("recap", "which")


SURVEY = TalkKind(
    "survey",
    Interview,
    begin,
    step,
    ask,
    title,
    place,
    keeps,
    unsent=unsent,
    about=about,
    in_sessions=True,
)
