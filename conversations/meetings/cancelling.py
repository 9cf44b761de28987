"""`/calloff 17`: a meeting is cancelled, with the reason in the town's words, language by language.

Rules:
1. There is a reason in one language at least; who reads another one is shown that.
2. The message is shown before it leaves, with how many people it goes to.
3. What is cancelled is what was seen: where somebody changed it meanwhile, it is shown again.
"""

from conversations.amounts import amount
from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Wrote, clean
from conversations.known import Known
from conversations.languages import NAMES
from conversations.meetings.acting import found
from conversations.meetings.changing import as_cancelled, cancelled, cancelled_letter
from conversations.meetings.known import MeetingByNumber, MeetingCard, WhoKnow
from conversations.meetings.rules import may
from conversations.meetings.sending import open_row
from conversations.questions.asking import choice, tapped, unbuttoned
from conversations.reply import Button, Command, Reply, Row, Told, Words, line, say, told
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF

SKIP, ENOUGH, SURE, AGAIN = "_s", "_e", "_y", "_a"
LONGEST_WHY = 400
"""Characters of a reason: it stands under a file, with the facts of the meeting."""


class CallingOff(Frozen):
    """Which meeting as it was seen, the reason so far, and the language asked for; none: to
    confirm."""

    number: int
    version: int
    why: Told = told({})
    locale: str = ""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/calloff 17`."""
    card = found(args, known)
    if card is None or not may("cancel", card, incoming.at, incoming.person):
        return _not_now(card)
    first = known[TheCity()].languages[0]
    state = CallingOff(number=card.number, version=card.version, locale=first)
    return Turn(state, _shown(state, incoming, known))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the reason in one language, or that it is right."""
    assert isinstance(state, CallingOff)
    card, said = known[MeetingByNumber(state.number)], unbuttoned(incoming.what)
    if card is None or not may("cancel", card, incoming.at, incoming.person):
        return _not_now(card, *said)
    city, token = known[TheCity()], tapped(incoming.what)
    if token == AGAIN:
        return _at(state, city.languages[0], incoming, known, *said)
    if token == SURE and not state.locale:
        return _sure(state, card, incoming, known, *said)
    if token in (SKIP, ENOUGH) and state.locale and state.why.words:
        then = _next(state, city) if token == SKIP else ""
        return _at(state, then, incoming, known, *said)
    if isinstance(incoming.what, Wrote) and state.locale:
        return _written(state, clean(incoming.what.text), incoming, known)
    return Turn(state, (say(line("meeting-why-wanted")), *_shown(state, incoming, known)))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, CallingOff)
    return _shown(state, incoming, known)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    assert isinstance(state, CallingOff)
    return line("meeting-why-title", n=str(state.number))


def place(state: Frozen) -> object:
    """The language that is asked for."""
    assert isinstance(state, CallingOff)
    return state.locale, state.version


def _not_now(card: MeetingCard | None, *said: Reply) -> Turn:
    rows = (open_row(card), MENU_ROW) if card is not None else (MENU_ROW,)
    why = "meeting-cannot-cancel" if card is not None else "meeting-unknown"
    return Turn(replies=(*said, say(line(why), buttons=rows)))


def _next(state: CallingOff, city: CityCard) -> str:
    later = city.languages[city.languages.index(state.locale) + 1 :]
    return later[0] if later else ""


def _at(state: CallingOff, locale: str, incoming: Incoming, known: Known, *said: Reply) -> Turn:
    then = state.model_copy(update={"locale": locale})
    return Turn(then, (*said, *_shown(then, incoming, known)))


def _written(state: CallingOff, text: str, incoming: Incoming, known: Known) -> Turn:
    if not text or len(text) > LONGEST_WHY:
        long = line("question-too-long", n=len(text), most=LONGEST_WHY)
        wrong = long if text else line("question-wants-words")
        return Turn(state, (say(wrong), *_shown(state, incoming, known)))
    why = told({**dict(state.why.words), state.locale: text})
    kept = state.model_copy(update={"why": why})
    return _at(kept, _next(state, known[TheCity()]), incoming, known)


def _shown(state: CallingOff, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    if state.locale:
        return (_question(state, known[TheCity()]),)
    card = known[MeetingByNumber(state.number)]
    assert card is not None
    people = amount(known[WhoKnow(state.number)])
    sure = line("meeting-why-sure", n=str(state.number), people=people)
    rows: tuple[Row, ...] = (
        (choice(line("button-meeting-cancel-sure"), SURE),),
        (choice(line("button-meeting-why-again"), AGAIN),),
        _NOTHING,
    )
    return (*_looks(card, state.why, incoming, known[TheCity()]), say(sure, buttons=rows))


def _looks(card: MeetingCard, why: Told, incoming: Incoming, city: CityCard) -> tuple[Reply, ...]:
    """The message as it will be read, once for each language it is written in."""
    letter = cancelled_letter(as_cancelled(card, why, incoming.at), city)
    shown = letter.model_copy(update={"lane": "reply"})
    return tuple(shown.model_copy(update={"locale": one}) for one, _ in why.words)


def _question(state: CallingOff, city: CityCard) -> Reply:
    asked = line("meeting-why-ask", n=str(state.number), language=NAMES[state.locale])
    skip: tuple[Row, ...] = ()
    if state.why.words:
        skip = (
            (choice(line("button-meeting-skip"), SKIP),),
            (choice(line("button-meeting-enough"), ENOUGH),),
        )
    return say(asked, line("meeting-why-how", most=LONGEST_WHY), buttons=(*skip, _NOTHING))


_NOTHING: Row = (Button(label=line("button-meeting-nothing"), press=Command(name="cancel")),)


def _sure(
    state: CallingOff, card: MeetingCard, incoming: Incoming, known: Known, *said: Reply
) -> Turn:
    if card.version != state.version:
        now = state.model_copy(update={"version": card.version})
        changed = say(line("meeting-changed-by-other", n=str(card.number)))
        return Turn(now, (*said, changed, *_shown(now, incoming, known)))
    event = cancelled(card, state.why, incoming.at, known[TheCity()])
    done = line("meeting-cancelled-now", n=str(card.number))
    rows: tuple[Row, ...] = (open_row(card), MENU_ROW)
    told_too = told_of(card, incoming, known)
    return Turn(None, (*said, say(done, buttons=rows), *told_too), (event,))


def told_of(card: MeetingCard, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """Whoever called it hears that somebody else of the team cancelled it; not at night."""
    if card.called_by in ("", incoming.person):
        return ()
    said = line("meeting-cancelled-team", n=str(card.number))
    rows = ((does(line("button-meeting-open"), "meeting", card.number),),)
    letter = Reply(to=card.called_by, lane="reminder", for_team=True, blocks=(said,), buttons=rows)
    return in_their_time((letter,), incoming.at, known)


CALL_OFF = TalkKind("calloff", CallingOff, begin, step, ask, title, place, roles=STAFF)
