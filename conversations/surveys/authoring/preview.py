"""`/preview 1a2b3c4d`: staff play a consultation as a resident would answer it, before it is open.

Rules:
1. It is the interview of residents itself, down to its buttons; only the door and the end differ.
2. Nothing is kept: no consent is asked, nothing is recorded, and the answers end with the talk.
3. Every question says that this is a trial.
"""

from dataclasses import replace

from conversations.buttons import does
from conversations.city import TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.languages import NAMES
from conversations.questions.asking import tapped, unbuttoned
from conversations.reply import Reply, Row, Told, Words, line, say
from conversations.surveys.authoring.known import ManuscriptByRef, ManuscriptForm
from conversations.surveys.authoring.report import gone
from conversations.surveys.form import Form
from conversations.surveys.handing_in import to_mend
from conversations.surveys.interview import begin as blank
from conversations.surveys.interviewing import heard, moment_of
from conversations.surveys.languages import form_language
from conversations.surveys.length import as_far_as_known
from conversations.surveys.moving import go_on
from conversations.surveys.showing import PAUSE, SEND, show
from conversations.surveys.state import Interview
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF, PersonByRef


class Preview(Frozen):
    """A consultation being played."""

    ref: str
    title: Told
    locale: str
    """The language it is played in, which may be another than that of whoever plays."""
    interview: Interview


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/preview 1a2b3c4d`: which language, where there are several; `/preview 1a2b3c4d ar`."""
    ref, _, locale = args.partition(" ")
    found, form = known[ManuscriptByRef(ref)], known[ManuscriptForm(ref)]
    if found is None or found.checked is None or form is None:
        return Turn(replies=(gone(),))
    languages = known[TheCity()].languages
    offered = [one for one in languages if one in NAMES and form_language(form, one) == one]
    if locale not in languages and len(offered) > 1:
        rows: tuple[Row, ...] = tuple((does(NAMES[one], "preview", ref, one),) for one in offered)
        return Turn(replies=(say(line("survey-preview-language"), buttons=rows),))
    if locale not in languages:
        locale = known[PersonByRef(incoming.person)].locale or incoming.locale
    return _begun(
        Preview(ref=ref, title=found.checked.title, locale=locale, interview=_interview(incoming)),
        form,
        incoming,
        known,
    )


def _interview(incoming: Incoming) -> Interview:
    return Interview(slug="", version=0, started_at=incoming.at)


def _begun(state: Preview, form: Form, incoming: Incoming, known: Known) -> Turn:
    moment = moment_of(incoming, known)
    sheet = blank(form, form_language(form, state.locale), moment, f"preview/{incoming.ref}")
    found = known[ManuscriptByRef(state.ref)]
    usual = found.checked.rehearsed if found and found.checked else None
    length = usual.usual if usual else as_far_as_known(form, sheet)
    intro = line("survey-intro", title=state.title, n=length.questions, m=length.minutes)
    interview = state.interview.model_copy(update={"sheet": sheet})
    return _played(state, go_on(form, interview, moment, say(intro)))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer as the interview does."""
    assert isinstance(state, Preview)
    form = known[ManuscriptForm(state.ref)]
    if form is None:
        return Turn(replies=(*unbuttoned(incoming.what), gone()))
    token, interview = tapped(incoming.what), state.interview
    if token == PAUSE and interview.phase != "which":
        return _over(state, "survey-preview-stopped", incoming)
    moment = moment_of(incoming, known)
    if token == SEND and interview.phase == "recap":
        lacking = to_mend(form, interview, moment)
        if lacking is None:
            return _over(state, "survey-preview-over", incoming)
        return _played(state, lacking)
    return _played(state, heard(form, interview, incoming, known, moment))


def _played(state: Preview, turn: Turn) -> Turn:
    """What the interview says, in the language that is played and under the banner."""
    assert isinstance(turn.state, Interview)
    assert not turn.events
    replies = tuple(_bannered(reply, state) for reply in turn.replies)
    return replace(turn, state=state.model_copy(update={"interview": turn.state}), replies=replies)


def _bannered(reply: Reply, state: Preview) -> Reply:
    blocks = reply.blocks
    if reply.buttons and blocks:
        blocks = (line("survey-preview-banner"), *blocks)
    return reply.model_copy(update={"blocks": blocks, "locale": state.locale})


def _over(state: Preview, id: str, incoming: Incoming) -> Turn:
    back = does(line("button-survey-report"), "draft", state.ref)
    again = does(line("button-survey-play-again"), "preview", state.ref)
    return Turn(replies=(*unbuttoned(incoming.what), say(line(id), buttons=((back,), (again,)))))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question that waits, once more."""
    assert isinstance(state, Preview)
    form = known[ManuscriptForm(state.ref)]
    if form is None:
        return (gone(),)
    shown = show(form, state.interview, moment_of(incoming, known))
    return (_bannered(shown, state),)


def title(state: Frozen, known: Known) -> Words:
    """The consultation's title, and that it is played."""
    assert isinstance(state, Preview)
    return line("survey-preview-title", title=state.title)


def place(state: Frozen) -> object:
    """The question that waits."""
    assert isinstance(state, Preview)
    interview = state.interview
    return interview.phase, interview.at, interview.changing


PREVIEW = TalkKind("preview", Preview, begin, step, ask, title, place, roles=STAFF)
