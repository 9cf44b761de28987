"""A member of the team answers: messages or a prepared answer, looked over once, then sent.

Rules:
1. Before it is sent the request is read again, in the same transaction. If somebody else has
   answered, the resident has written or it is in other hands now, nothing is sent: that is shown
   first, and they choose.
2. What nobody had is theirs once they answer it.
3. The resident hears the town or a label; what the team notes never leaves by this door.
"""

from collections.abc import Iterator

from conversations.event import Event
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.questions.asking import Complaint, unbuttoned
from conversations.reply import Reply, Row, Words, line, say, verbatim
from conversations.requests.buttons import answers, does
from conversations.requests.delivering import in_another_language, letters
from conversations.requests.events import RequestAnswered, RequestAssigned
from conversations.requests.known import Part, Prepared, PreparedAnswers, Request, RequestByNumber
from conversations.requests.listing import mate_name
from conversations.requests.parts import all_shown, heard, shown, warned
from conversations.requests.reaching import STOP, gone, leave, left, reached
from conversations.requests.rules import decide, holding, speaks_as
from conversations.talk import TalkKind, Turn
from conversations.who import TEAM, PersonByRef, PersonCard

SEND, ANEW, PREPARED = "s", "n", "p"
MOST_PREPARED = 20


class Answering(Frozen):
    """The answer so far, and what its author had seen of the request when they began."""

    number: int
    parts: tuple[Part, ...] = ()
    seen: int = 0
    """The last message they saw."""
    assigned: str = ""
    choosing: bool = False
    warned: bool = False
    """They were told of something new, and may send all the same."""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/answer 104`."""
    request = reached(args, "answer", incoming, known)
    if request is None:
        return gone(args)
    state = Answering(number=request.number, seen=_last(request), assigned=request.assigned)
    return Turn(state, ask(state, incoming, known))


def _last(request: Request) -> int:
    return max((said.position for said in request.thread), default=0)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What to write, the prepared answers, or how it reads before it is sent."""
    assert isinstance(state, Answering)
    request = known[RequestByNumber(state.number)]
    if request is None:
        return (say(line("requests-gone", n=str(state.number))),)
    if state.choosing:
        return (_to_choose(known[PreparedAnswers()]),)
    card = known[PersonByRef(incoming.person)]
    if not state.parts:
        return (_opening(request, card),)
    return (_recap(state, request, card, known[PreparedAnswers()]),)


def _opening(request: Request, card: PersonCard) -> Reply:
    said = line(
        "requests-answer-words",
        n=str(request.number),
        language=line(f"requests-language-{request.locale}"),
        voice=_voice(card),
    )
    return say(said, buttons=(answers(line("requests-button-use-prepared"), PREPARED), leave()))


def _voice(card: PersonCard) -> Words:
    if speaks_as(card.role) == "town":
        return line("requests-voice-town")
    return line("requests-voice-ambassador", label=card.label or line("requests-voice-team"))


def _recap(
    state: Answering, request: Request, card: PersonCard, prepared: tuple[Prepared, ...]
) -> Reply:
    blocks: list[Words] = [
        line("requests-answer-recap", n=str(request.number), voice=_voice(card)),
        *all_shown(state.parts),
        *_meant(state.parts, card.locale, prepared),
    ]
    written = in_another_language(request, state.parts)
    if written:
        reader = line(f"requests-language-{request.locale}")
        text = line(f"requests-language-{written}")
        blocks.append(line("requests-answer-tongue", reader=reader, text=text))
    if any(part.what in ("voice", "audio", "video") for part in state.parts):
        blocks.append(line("requests-answer-heard"))
    blocks += warned(state.parts)
    if not request.reachable:
        blocks.append(line("requests-unreachable"))
    rows = (
        answers(line("requests-button-send-answer"), SEND),
        answers(line("requests-button-anew"), ANEW),
        leave(),
    )
    return say(*blocks, buttons=rows)


def _meant(parts: tuple[Part, ...], locale: str, prepared: tuple[Prepared, ...]) -> Iterator[Words]:
    """What a prepared answer says, for an author who may not read the resident's language."""
    for part in parts:
        one = next((p for p in prepared if part.text in dict(p.words.words).values()), None)
        if one is None:
            continue
        tongue, text = one.words.spoken(locale)
        sent = next(written for written, words in one.words.words if words == part.text)
        if not part.what and _base(sent) not in (_base(locale), _base(tongue)):
            language = line(f"requests-language-{tongue}")
            yield line("requests-answer-means", language=language, text=verbatim(text))


def _base(locale: str) -> str:
    """French and simple French are one language to whoever reads."""
    return locale.split("-")[0]


def _to_choose(prepared: tuple[Prepared, ...]) -> Reply:
    rows = tuple(
        answers(verbatim(one.title), str(i)) for i, one in enumerate(prepared[:MOST_PREPARED])
    )
    said = line("requests-prepared-choose" if prepared else "requests-prepared-none")
    return say(said, buttons=(*rows, answers(line("button-back"), ANEW)))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear a message, or one of the buttons."""
    assert isinstance(state, Answering)
    if isinstance(incoming.what, Pressed):
        return _pressed(state, incoming.what, incoming, known)
    parts = heard(incoming.what, state.parts)
    if isinstance(parts, Complaint):
        return Turn(state, (say(parts.says), *ask(state, incoming, known)))
    return _onward(state, incoming, known, parts=parts, choosing=False)


def _onward(state: Answering, incoming: Incoming, known: Known, **change: object) -> Turn:
    after = state.model_copy(update=change)
    return Turn(after, (*unbuttoned(incoming.what), *ask(after, incoming, known)))


def _pressed(state: Answering, press: Pressed, incoming: Incoming, known: Known) -> Turn:
    match press.token:
        case "s" if state.parts:
            return _send(state, incoming, known)
        case "p":
            return _onward(state, incoming, known, choosing=True)
        case "n":
            return _onward(state, incoming, known, parts=(), choosing=False)
        case "x":
            return left(state.number, press)
        case token if state.choosing and token.isdecimal():
            return _chosen(state, int(token), incoming, known)
    return Turn(state, (say(line("question-button-unknown")), *ask(state, incoming, known)))


def _chosen(state: Answering, at: int, incoming: Incoming, known: Known) -> Turn:
    """The prepared answer in the resident's language, or in the nearest that it was written in."""
    prepared, request = known[PreparedAnswers()], known[RequestByNumber(state.number)]
    if request is None or at >= len(prepared):
        return _onward(state, incoming, known, choosing=False)
    text = prepared[at].words.spoken(request.locale)[1]
    return _onward(state, incoming, known, parts=(*state.parts, Part(text=text)), choosing=False)


def _send(state: Answering, incoming: Incoming, known: Known) -> Turn:
    card = known[PersonByRef(incoming.person)]
    request = known[RequestByNumber(state.number)]
    if request is None or request.status == "withdrawn":
        return Turn(None, (*unbuttoned(incoming.what), *gone(state.number).replies))
    held = holding(request.assigned, card.person)
    if decide(card.role, held, request.status, "answer") == "not-yours":
        return Turn(None, (*unbuttoned(incoming.what), _not_sent(request, state.parts)))
    news = _news(state, request, card)
    if news:
        seen = {"seen": _last(request), "assigned": request.assigned, "warned": True}
        asked = say(*news, line("requests-answer-still"), buttons=_still())
        return Turn(state.model_copy(update=seen), (*unbuttoned(incoming.what), asked))
    return _sent(state.parts, request, card, incoming)


def _news(state: Answering, request: Request, card: PersonCard) -> list[Words]:
    """What happened to the request since they looked: others' answers, the resident, its hands."""
    said: list[Words] = []
    for one in request.thread:
        if one.position <= state.seen or one.side == "note" or one.by == card.person:
            continue
        if one.side == "team":
            said += [line("requests-just-answered", label=mate_name(one.role, one.label))]
        else:
            said += [line("requests-just-added")]
        said += shown(one.part)
    if request.assigned not in (state.assigned, card.person, ""):
        label = request.assigned_label or line("requests-no-label")
        said.append(line("requests-theirs", label=label, n=str(request.number)))
    return said


def _still() -> tuple[Row, ...]:
    return (
        answers(line("requests-button-send-anyway"), SEND),
        answers(line("requests-button-drop"), STOP),
    )


def _not_sent(request: Request, parts: tuple[Part, ...]) -> Reply:
    """In whose hands it is now, and the answer that was written for nothing, to copy."""
    label = request.assigned_label or line("requests-no-label")
    said = line("requests-theirs", label=label, n=str(request.number))
    back: Row = (does(line("requests-button-inbox"), "inbox"),)
    return say(said, line("requests-answer-not-sent"), *all_shown(parts), buttons=(back,))


def _sent(parts: tuple[Part, ...], request: Request, card: PersonCard, incoming: Incoming) -> Turn:
    """Posted to the resident, unless nothing reaches them: then it waits in their own list."""
    number = request.number
    event = RequestAnswered(number=number, parts=parts, label=card.label, role=card.role)
    mine = RequestAssigned(number=number, person=card.person)
    events: tuple[Event, ...] = (event,) if request.assigned else (event, mine)
    post = letters(request, parts, card.role, card.label) if request.reachable else ()
    told = "requests-answer-sent" if request.reachable else "requests-answer-kept"
    back: Row = (does(line("requests-button-inbox"), "inbox"),)
    done = say(line(told, n=str(number)), buttons=(_open(number), back))
    return Turn(None, (*unbuttoned(incoming.what), done, *post), events)


def _open(number: int) -> Row:
    return (does(line("requests-button-open"), "inbox", number),)


def title(state: Frozen, known: Known) -> Words:
    """What it is called when it is offered again."""
    assert isinstance(state, Answering)
    return line("requests-title-answer", n=str(state.number))


def place(state: Frozen) -> object:
    """Whatever is shown anew makes the buttons before it old."""
    assert isinstance(state, Answering)
    return state.choosing, len(state.parts), state.seen, state.assigned


ANSWER = TalkKind("answer", Answering, begin, step, ask, title, place, roles=TEAM)
