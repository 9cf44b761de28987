"""`/minutes 17`: the minutes of a meeting are written, seen as residents will, and published.

Rules:
1. One page leads to everything, and each answer leads back to it: a text that Telegram cuts into
   two messages never answers two questions.
2. Nothing is published that was not looked at first.
3. What somebody else published meanwhile is said; nothing of theirs is written over unseen.
"""

from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard, TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming, SentFile, Wrote
from conversations.known import Known
from conversations.meetings.after_events import MinutesPublished
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.meetings.minutes import (
    LONGEST_DECISION,
    LONGEST_TEXT,
    Minutes,
    MinutesCard,
    MinutesOf,
    document_of,
    longest,
    problems,
)
from conversations.meetings.minutes_hub import (
    AT,
    HUB,
    IN,
    NEW,
    REMOVE,
    SEND,
    SKIP,
    STAGES,
    TO,
    Writing,
    show,
)
from conversations.meetings.minutes_reading import numbered
from conversations.meetings.minutes_telling import ASIDE, gone, letter
from conversations.meetings.rules import may
from conversations.questions.asking import tapped, unbuttoned
from conversations.questions.options import picked
from conversations.reply import Line, Reply, Row, Words, line, say, verbatim
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/minutes 17`: new ones, or those that are there."""
    card = numbered(args, known)
    if card is None:
        return Turn(replies=(say(line("meeting-minutes-unknown"), buttons=(MENU_ROW,)),))
    if not may("minutes", card, incoming.at, incoming.person):
        return Turn(replies=(_not_now(card, incoming),))
    there = known[MinutesOf(card.number)]
    state = Writing(number=card.number)
    if there is not None:
        state = Writing(number=card.number, minutes=there.minutes, edition=there.edition)
    return _asked(state, card, known)


def _not_now(card: MeetingCard, incoming: Incoming) -> Reply:
    cancelled = card.phase(incoming.at) == "cancelled"
    why = line("meeting-minutes-cancelled" if cancelled else "meeting-minutes-early")
    return say(why, buttons=(MENU_ROW,))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to what is asked now."""
    assert isinstance(state, Writing)
    card = known[MeetingByNumber(state.number)]
    token, said = tapped(incoming.what), unbuttoned(incoming.what)
    if card is None or not may("minutes", card, incoming.at, incoming.person):
        gone_now = say(line("meeting-minutes-unknown"), buttons=(MENU_ROW,))
        return Turn(replies=(*said, gone_now if card is None else _not_now(card, incoming)))
    if token == HUB:
        return _asked(state.moved("hub"), card, known, *said)
    if token.startswith(TO):
        wanted = [one for one in STAGES if one == token.removeprefix(TO)]
        return _gone_to(state.moved(wanted[0] if wanted else "hub"), card, known, *said)
    if token == SEND and state.stage == "sure":
        return _published(state, card, incoming, known)
    if isinstance(incoming.what, SentFile) and state.stage in ("hub", "file"):
        return _document(state, incoming.what, card, known)
    if isinstance(incoming.what, Wrote) and state.stage in ("text", "decision"):
        return _written(state, incoming.what.text.strip(), card, known)
    return _pressed(state, token, card, known, *said)


def _gone_to(state: Writing, card: MeetingCard, known: Known, *said: Reply) -> Turn:
    wrong = problems(state.minutes) if state.stage == "sure" else ()
    if wrong:
        return _asked(state.moved("hub"), card, known, *said, say(*wrong))
    return _asked(state, card, known, *said)


def _pressed(state: Writing, token: str, card: MeetingCard, known: Known, *said: Reply) -> Turn:
    languages = known[TheCity()].languages
    names: tuple[Words, ...] = tuple(verbatim(one) for one in languages)
    match state.stage:
        case "languages" if (at := _after(IN, token, names)) is not None:
            return _asked(state.moved("text", locale=languages[at]), card, known, *said)
        case "text" if token == REMOVE:
            minutes = state.minutes.written(state.locale, "")
            return _asked(state.with_minutes(minutes).moved("hub"), card, known, *said)
        case "file" if token == REMOVE:
            bare = state.minutes.model_copy(update={"document": None})
            return _asked(state.with_minutes(bare).moved("hub"), card, known, *said)
        case "decisions":
            return _which(state, token, card, known, *said)
        case "decision" if token == REMOVE:
            minutes = state.minutes.without(state.at)
            return _asked(state.with_minutes(minutes).moved("decisions"), card, known, *said)
        case "decision" if token == SKIP:
            return _asked(_further(state, known[TheCity()]), card, known, *said)
    return _asked(state, card, known, say(line(_WANTED.get(state.stage, "hall-tap-please"))))


_WANTED = {
    "text": "meeting-minutes-wants-text",
    "decision": "meeting-minutes-wants-text",
    "file": "meeting-minutes-no-pdf",
}


def _after(prefix: str, token: str, options: tuple[Words, ...]) -> int | None:
    return picked(options, token.removeprefix(prefix)) if token.startswith(prefix) else None


def _which(state: Writing, token: str, card: MeetingCard, known: Known, *said: Reply) -> Turn:
    first, there = known[TheCity()].languages[0], state.minutes.decisions
    at = len(there) if token == NEW else _after(AT, token, there)
    if at is None:
        return _asked(state, card, known, say(line("hall-tap-please")))
    return _asked(state.moved("decision", at=at, locale=first), card, known, *said)


def _written(state: Writing, text: str, card: MeetingCard, known: Known) -> Turn:
    """Kept, or back on the page: what follows of a text that was cut meets no question."""
    long = longest(verbatim(text))
    if state.stage == "text" and long > LONGEST_TEXT:
        said = say(line("meeting-minutes-long", n=long, most=LONGEST_TEXT))
        return _asked(state.moved("hub"), card, known, said)
    if state.stage == "decision" and long > LONGEST_DECISION:
        said = say(line("meeting-minutes-decision-long", n=long, most=LONGEST_DECISION))
        return _asked(state.moved("hub"), card, known, said)
    if not text:
        return _asked(state, card, known, say(line("meeting-minutes-wants-text")))
    if state.stage == "text":
        minutes = state.minutes.written(state.locale, text)
        return _asked(state.with_minutes(minutes).moved("hub"), card, known)
    minutes = state.minutes.decided(state.at, state.locale, " ".join(text.split()))
    return _asked(_further(state.with_minutes(minutes), known[TheCity()]), card, known)


def _further(state: Writing, city: CityCard) -> Writing:
    """The same decision in the next language; after the last one, the list."""
    later = city.languages[city.languages.index(state.locale) + 1 :]
    return state.moved("decision", locale=later[0]) if later else state.moved("decisions")


def _document(state: Writing, sent: SentFile, card: MeetingCard, known: Known) -> Turn:
    found = document_of(sent)
    if isinstance(found, Line):
        return _asked(state, card, known, say(found))
    minutes = state.minutes.model_copy(update={"document": found})
    kept = say(line("meeting-minutes-file-kept"))
    return _asked(state.with_minutes(minutes).moved("hub"), card, known, kept)


def _published(state: Writing, card: MeetingCard, incoming: Incoming, known: Known) -> Turn:
    said = unbuttoned(incoming.what)
    there = known[MinutesOf(state.number)]
    if (there.edition if there else 0) != state.edition:
        assert there is not None
        theirs = say(line("meeting-minutes-meanwhile"))
        fresh = Writing(number=state.number, minutes=state.minutes, edition=there.edition)
        return _asked(fresh, card, known, *said, theirs)
    if there is not None and there.minutes == state.minutes:
        return _asked(state.moved("hub"), card, known, *said, say(line("meeting-minutes-same")))
    event = published(card, state.minutes, there, known[TheCity()])
    rows: tuple[Row, ...] = (
        (does(line("button-meeting-minutes-read"), ASIDE, state.number),),
        (does(line("button-meeting-minutes-page"), "meeting", state.number),),
    )
    told = line("meeting-minutes-corrected" if there is not None else "meeting-minutes-published")
    return Turn(replies=(*said, say(told, buttons=rows)), events=(event,))


def published(
    card: MeetingCard, minutes: Minutes, before: MinutesCard | None, city: CityCard
) -> MinutesPublished:
    """The act that publishes them, in the chat and on the command line alike."""
    edition = before.edition + 1 if before else 1
    other = before is not None and before.minutes.document != minutes.document
    return MinutesPublished(
        number=card.number,
        edition=edition,
        content=minutes,
        decisions=len(minutes.decisions),
        document=minutes.document is not None,
        letter=letter(card, minutes, edition, city),
        gone=gone() if other else None,
    )


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Writing)
    card = known[MeetingByNumber(state.number)]
    assert card is not None
    return show(state, card, known[TheCity()])


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    assert isinstance(state, Writing)
    card = known[MeetingByNumber(state.number)]
    assert card is not None
    return line("meeting-minutes-talk", title=card.meeting.title)


def place(state: Frozen) -> object:
    """Which question it waits at."""
    assert isinstance(state, Writing)
    return (state.stage, state.locale, state.at, state.minutes if state.stage == "hub" else None)


def keeps(state: Frozen) -> bool:
    """What is written is set aside, not lost at one tap."""
    assert isinstance(state, Writing)
    return not state.minutes.empty


def _asked(state: Writing, card: MeetingCard, known: Known, *said: Reply) -> Turn:
    return Turn(state, (*said, *show(state, card, known[TheCity()])))


MINUTES = TalkKind("minutes", Writing, begin, step, ask, title, place, keeps, roles=STAFF)
