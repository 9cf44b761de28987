"""Proposing a point or a question for a meeting: typed or spoken, read over once, handed in.

Rules:
1. The consent for ideas comes first: what somebody wants to speak of may say what they think.
2. Up to three for one meeting, until it begins. Nobody but the team sees it before the review.
3. What names how to reach somebody is asked for again; a voice is written down by the team.
"""

from hashlib import sha256
from typing import Literal

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.frozen import Frozen
from conversations.incoming import Incoming, SentFile, What
from conversations.known import Known
from conversations.meetings.agenda import meeting_of, no_such
from conversations.meetings.agenda_events import AgendaPointProposed
from conversations.meetings.agenda_known import PointsOf
from conversations.meetings.agenda_page import open_row
from conversations.meetings.agenda_rules import MOST_EACH, may_propose
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import LONGEST_POINT
from conversations.noticing import only_links, personal_in
from conversations.questions.asking import (
    NOTHING_YET,
    Complaint,
    choice,
    settled,
    tapped,
    unbuttoned,
)
from conversations.questions.write import Write
from conversations.reply import Reply, Row, Words, line, say, verbatim
from conversations.talk import TalkKind, Turn
from conversations.who import PersonByRef

YES_NO: tuple[Row, ...] = ((choice(line("button-yes"), "y"), choice(line("button-no"), "n")),)
SEND, ANEW = "s", "w"
MOST_VOICE = 2_000_000
"""Bytes: a voice note of five minutes, more than anybody wants to write down."""


class Proposing(Frozen):
    """For which meeting, and what was said so far."""

    stage: Literal["consent", "words", "recap"] = "words"
    number: int
    words: str = ""
    voice: str = ""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/propose 17`: the question, or kindly why not."""
    number = (*args.split(), "")[0]
    card = meeting_of(number, incoming, known)
    if card is None:
        return no_such(number)
    refused = _refused(card, incoming, known)
    if refused is not None:
        return Turn(replies=(refused,))
    agreed = "ideas" in known[PersonByRef(incoming.person)].consents
    state = Proposing(stage="words" if agreed else "consent", number=card.number)
    return Turn(state, ask(state, incoming, known))


def _refused(card: MeetingCard, incoming: Incoming, known: Known) -> Reply | None:
    """Why nothing more may be proposed."""
    if not may_propose(card, incoming.at):
        phase = card.phase(incoming.at)
        return say(line(f"meeting-propose-not-{phase}"), buttons=(open_row(card.number), MENU_ROW))
    points = known[PointsOf(card.number, incoming.person)]
    if sum(one.author == incoming.person for one in points) >= MOST_EACH:
        said = line("meeting-propose-enough", most=MOST_EACH)
        return say(said, buttons=(open_row(card.number), MENU_ROW))
    return None


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the consent, the words, and whether they are right."""
    assert isinstance(state, Proposing)
    match state.stage:
        case "consent":
            return _consent(state, incoming, known)
        case "words":
            return _heard(state, incoming, known)
        case "recap":
            return _decided(state, incoming, known)


def _consent(state: Proposing, incoming: Incoming, known: Known) -> Turn:
    given = {"y": True, "n": False}.get(tapped(incoming.what))
    if given is None:
        return Turn(state, (say(line("hall-tap-please")), *ask(state, incoming, known)))
    version = known[TheCity()].notice_version
    event = ConsentAnswered(purpose="ideas", given=given, notice_version=version)
    if not given:
        sorry = say(line("meeting-propose-no-consent"), buttons=(open_row(state.number), MENU_ROW))
        return Turn(replies=(*unbuttoned(incoming.what), sorry), events=(event,))
    heard = settled((line("meeting-propose-consent"),), line("button-yes"), incoming.what)
    state = state.model_copy(update={"stage": "words"})
    return Turn(state, (*heard, *ask(state, incoming, known)), (event,))


def _heard(state: Proposing, incoming: Incoming, known: Known) -> Turn:
    heard = said_in(incoming.what)
    if isinstance(heard, Complaint):
        return Turn(state, (say(heard.says), *ask(state, incoming, known)))
    words, voice = heard
    state = state.model_copy(update={"stage": "recap", "words": words, "voice": voice})
    return Turn(state, ask(state, incoming, known))


def said_in(what: What) -> tuple[str, str] | Complaint:
    """(words, voice) of what was sent, one of them empty; or what is wrong with it."""
    if isinstance(what, SentFile) and what.what in ("voice", "audio"):
        if what.size > MOST_VOICE:
            return Complaint(line("meeting-propose-voice-long"))
        return "", what.file_id
    heard = Write(LONGEST_POINT).hear(NOTHING_YET, what)
    if isinstance(heard, Complaint):
        return heard
    words = " ".join(heard.value.split())
    if not any(char.isalnum() for char in words) or only_links(words):
        return Complaint(line("question-wants-words"))
    if personal_in(words):
        return Complaint(line("meeting-propose-personal"))
    return words, ""


def _decided(state: Proposing, incoming: Incoming, known: Known) -> Turn:
    match tapped(incoming.what):
        case "s":
            return _handed_in(state, incoming, known)
        case "w":
            state = state.model_copy(update={"stage": "words", "words": "", "voice": ""})
            return Turn(state, (*unbuttoned(incoming.what), *ask(state, incoming, known)))
    return Turn(state, (say(line("hall-tap-please")), *ask(state, incoming, known)))


def _handed_in(state: Proposing, incoming: Incoming, known: Known) -> Turn:
    """Kept for the review, unless it is too late by now."""
    card = meeting_of(str(state.number), incoming, known)
    gone = no_such(str(state.number)).replies if card is None else ()
    refused = _refused(card, incoming, known) if card is not None else None
    if card is None or refused is not None:
        said = (refused,) if refused is not None else gone
        return Turn(replies=(*unbuttoned(incoming.what), *said))
    person = known[PersonByRef(incoming.person)]
    event = AgendaPointProposed(
        meeting=card.number,
        point=_ref(state.number, incoming),
        words=state.words,
        voice=state.voice,
        locale=person.locale or incoming.locale,
    )
    thanks = say(line("meeting-propose-thanks"), buttons=(open_row(card.number), MENU_ROW))
    return Turn(replies=(*unbuttoned(incoming.what), thanks), events=(event,))


def _ref(number: int, incoming: Incoming) -> str:
    """The reference of what was handed in: short enough for a button, the same each time."""
    said = f"{number}/{incoming.person}/{incoming.ref}/point"
    return sha256(said.encode()).hexdigest()[:12]


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The consent, the question under its warning, or how it reads."""
    assert isinstance(state, Proposing)
    stop: Row = (does(line("button-propose-stop"), "cancel"),)
    match state.stage:
        case "consent":
            return (say(line("meeting-propose-consent"), buttons=YES_NO),)
        case "words":
            asked = line("meeting-propose", most=LONGEST_POINT)
            return (say(asked, line("meeting-propose-warning"), buttons=(stop,)),)
        case "recap":
            said: Words = line("meeting-point-voice")
            if state.words:
                said = line("meeting-point-words", words=verbatim(state.words))
            rows: tuple[Row, ...] = (
                (choice(line("button-propose-send"), SEND),),
                (choice(line("button-propose-anew"), ANEW),),
                stop,
            )
            return (say(line("meeting-propose-recap"), said, buttons=rows),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("meeting-propose-title")


def unsent(state: Frozen) -> bool:
    """Whether words stand in it that were not sent."""
    assert isinstance(state, Proposing)
    return bool(state.words or state.voice)


PROPOSE = TalkKind("propose", Proposing, begin, step, ask, title, unsent=unsent)
