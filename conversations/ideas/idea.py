"""Proposing an idea: consent, words, how to be called, a last look, and a receipt.

In a session of a helper the idea is somebody else's: it is handed in for them, or shown as a QR
code that they approve on their own telephone (approving.py). What they scan stays good when the
session ends.
"""

from datetime import timedelta
from typing import Literal

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.frozen import Frozen
from conversations.ideas.events import DraftMade, DraftTakenBack, IdeaHandedIn
from conversations.ideas.known import DraftByDigest
from conversations.ideas.showing import (
    ask_short,
    code_shown,
    consent_question,
    helping,
    may_do,
)
from conversations.ideas.writing import (
    YES_NO,
    as_written,
    ask_called,
    hear_called,
    hear_words,
    idea_ref,
)
from conversations.ideas.written import Written
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.links import TokenFor, digest
from conversations.questions.asking import Complaint, settled, tapped, unbuttoned
from conversations.receipt import receipt_code
from conversations.reply import (
    Button,
    Command,
    Reply,
    Words,
    line,
    say,
)
from conversations.talk import TalkKind, Turn
from conversations.who import PersonByRef

Stage = Literal["consent", "words", "short", "called", "recap", "shown"]
DRAFT_LIFE = timedelta(hours=24)
"""How long a QR code may be scanned and decided on."""
SHORT = 10
"""Fewer characters than that are seldom a whole idea: it is asked whether they are."""


class Idea(Frozen):
    """How far an idea is."""

    stage: Stage
    written: Written = Written()
    changing: bool = False
    """A change from the recap: after it, back there."""
    draft: str = ""
    """What the token of the code that is shown is made of."""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Ask for the consent where it is missing, else for the idea."""
    agreed = "ideas" in known[PersonByRef(incoming.person)].consents
    return _asked(Idea(stage="words" if agreed else "consent"), incoming, known)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to the current stage."""
    assert isinstance(state, Idea)
    return HEAR[state.stage](state, incoming, known)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question of the current stage."""
    assert isinstance(state, Idea)
    match state.stage:
        case "consent":
            return (say(consent_question(incoming, known), buttons=YES_NO),)
        case "words":
            return (say(line("idea-words"), line("idea-warning")),)
        case "short":
            return (ask_short(state.written.text),)
        case "called":
            return (ask_called(),)
        case "recap":
            recap = (line("idea-recap"), *as_written(state.written))
            return (say(*recap, line("idea-recap-end"), buttons=may_do(incoming, known)),)
        case "shown":
            return (code_shown(state.draft, incoming, known),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("idea-title")


def place(state: Frozen) -> object:
    """The question an idea waits at."""
    assert isinstance(state, Idea)
    return state.stage, state.draft


def keeps(state: Frozen) -> bool:
    """Words that somebody wrote are set aside rather than dropped."""
    assert isinstance(state, Idea)
    return bool(state.written.text) and state.stage != "shown"


def _asked(state: Idea, incoming: Incoming, known: Known, *said: Reply) -> Turn:
    return Turn(state, (*said, *ask(state, incoming, known)))


def _again(state: Idea, incoming: Incoming, known: Known, complaint: Words) -> Turn:
    return _asked(state, incoming, known, say(complaint))


def _consent(state: Idea, incoming: Incoming, known: Known) -> Turn:
    given = {"y": True, "n": False}.get(tapped(incoming.what))
    if given is None:
        return _again(state, incoming, known, line("hall-tap-please"))
    city = known[TheCity()]
    event = ConsentAnswered(purpose="ideas", given=given, notice_version=city.notice_version)
    if not given:
        sorry = say(line("idea-no-consent"), city.paper_route, buttons=(MENU_ROW,))
        return Turn(replies=(*unbuttoned(incoming.what), sorry), events=(event,))
    asked = consent_question(incoming, known)
    said = settled((asked,), line("button-yes"), incoming.what)
    state = state.model_copy(update={"stage": "recap" if state.written.text else "words"})
    return Turn(state, (*said, *ask(state, incoming, known)), (event,))


def _words(state: Idea, incoming: Incoming, known: Known) -> Turn:
    session = known[PersonByRef(incoming.person)].session
    heard = hear_words(incoming.what, session.kind if session is not None else "own")
    if isinstance(heard, Complaint):
        return _again(state, incoming, known, heard.says)
    state = _with(state, text=heard)
    if len(heard) < SHORT:
        return _asked(state.model_copy(update={"stage": "short"}), incoming, known)
    return _asked(_written(state), incoming, known)


def _with(state: Idea, **parts: object) -> Idea:
    """The same with some parts of what is written."""
    return state.model_copy(update={"written": state.written.model_copy(update=parts)})


def _written(state: Idea) -> Idea:
    """Its words are there: on to the name, or back to the last look."""
    stage = "recap" if state.changing else "called"
    return state.model_copy(update={"stage": stage, "changing": False})


def _short(state: Idea, incoming: Incoming, known: Known) -> Turn:
    """Yes, or more words: those that are simply written replace the few."""
    match tapped(incoming.what):
        case "y":
            return _asked(_written(state), incoming, known, *unbuttoned(incoming.what))
        case "w":
            state = state.model_copy(update={"stage": "words"})
            return _asked(state, incoming, known, *unbuttoned(incoming.what))
        case _:
            return _words(state, incoming, known)


def _called(state: Idea, incoming: Incoming, known: Known) -> Turn:
    heard = hear_called(incoming.what)
    if isinstance(heard, Complaint):
        return _again(state, incoming, known, heard.says)
    said = settled((line("idea-called"),), line("button-no-name"), incoming.what)
    state = _with(state, called=heard)
    update = {"stage": "recap", "changing": False}
    return _asked(state.model_copy(update=update), incoming, known, *said)


def _recap(state: Idea, incoming: Incoming, known: Known) -> Turn:
    said = unbuttoned(incoming.what)
    match tapped(incoming.what):
        case "h":
            return _handed_in(state, incoming, known)
        case "q" if helping(incoming, known):
            return _drafted(state, incoming, known)
        case "w" | "c" as part:
            stage = {"w": "words", "c": "called"}[part]
            update = {"stage": stage, "changing": True}
            return _asked(state.model_copy(update=update), incoming, known, *said)
        case "x":
            return Turn(replies=(*said, say(line("idea-dropped"), buttons=(MENU_ROW,))))
        case _:
            return _again(state, incoming, known, line("hall-tap-please"))


def _handed_in(state: Idea, incoming: Incoming, known: Known) -> Turn:
    card, ref = known[PersonByRef(incoming.person)], idea_ref(incoming)
    if card.session is None and "ideas" not in card.consents:  # taken back meanwhile
        state = state.model_copy(update={"stage": "consent"})
        return _asked(state, incoming, known, *unbuttoned(incoming.what))
    code = receipt_code(known[TokenFor(f"idea/{ref}")])
    assisted = helping(incoming, known)
    event = IdeaHandedIn(
        ref=ref,
        written=state.written,
        campaign=state.written.campaign,
        theme=state.written.theme,
        locale=card.locale or incoming.locale,
        channel="assisted" if assisted else "telegram",
        receipt=code,
    )
    kind = card.session.kind if card.session is not None else "own"
    mine = (Button(label=line("button-my-ideas"), press=Command(name="myideas")),)
    rows = (MENU_ROW,) if card.session is not None else (mine, MENU_ROW)
    receipt = say(line(f"idea-receipt-{kind}", code=code), buttons=rows)
    return Turn(replies=(*unbuttoned(incoming.what), receipt), events=(event,))


def _drafted(state: Idea, incoming: Incoming, known: Known) -> Turn:
    """Keep the draft and show the code that leads to it."""
    card, draft = known[PersonByRef(incoming.person)], f"draft/{idea_ref(incoming)}"
    event = DraftMade(
        digest=digest(known[TokenFor(draft)]),
        written=state.written,
        locale=card.locale or incoming.locale,
        expires_at=incoming.at + DRAFT_LIFE,
    )
    state = state.model_copy(update={"stage": "shown", "draft": draft})
    replies = (*unbuttoned(incoming.what), code_shown(state.draft, incoming, known))
    return Turn(state, replies, (event,))


def _code_shown(state: Idea, incoming: Incoming, known: Known) -> Turn:
    said = unbuttoned(incoming.what)
    match tapped(incoming.what):
        case "y":
            return Turn(replies=(*said, say(line("draft-waits-helper"), buttons=(MENU_ROW,))))
        case "b":
            return _taken_back(state, incoming, known, said)
        case _:
            return _again(state, incoming, known, line("hall-tap-please"))


def _taken_back(state: Idea, incoming: Incoming, known: Known, said: tuple[Reply, ...]) -> Turn:
    """Back to the text, unless its author has the draft in their hands already."""
    key = digest(known[TokenFor(state.draft)])
    draft = known[DraftByDigest(key)]
    if draft is None or draft.state != "waiting" or draft.resident:
        return Turn(replies=(*said, say(line("draft-theirs-now-helper"), buttons=(MENU_ROW,))))
    state = state.model_copy(update={"stage": "recap", "draft": ""})
    replies = (*said, *ask(state, incoming, known))
    return Turn(state, replies, (DraftTakenBack(digest=key),))


HEAR = {
    "consent": _consent,
    "words": _words,
    "short": _short,
    "called": _called,
    "recap": _recap,
    "shown": _code_shown,
}
IDEA = TalkKind("idea", Idea, begin, step, ask, title, place, keeps, unsent=keeps, in_sessions=True)
