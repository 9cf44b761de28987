"""`/inbox`: the list, one request, and what is done with it by a tap.

Rules:
1. `list SCOPE PAGE [TOPIC]` filters; `104` opens; `104 close 7` acts on version 7 of it.
2. A button that was made for another version does nothing: the request is shown as it is now, and
   who changed it. So two people never undo each other's work by accident.
3. Reading what a resident said is written to the staff log; the list says nothing they said.
"""

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import Line, Row, Words, line, say, verbatim
from conversations.requests.acting import ACTS
from conversations.requests.buttons import does
from conversations.requests.events import InboxOpened, NoticesChosen, RequestSeen
from conversations.requests.known import (
    SCOPES,
    Inbox,
    Mates,
    PreparedAnswers,
    Request,
    RequestByNumber,
    Scope,
)
from conversations.requests.listing import listed, topics_to_filter
from conversations.requests.notices import wants_news
from conversations.requests.parts import delivered
from conversations.requests.rules import WITHIN_REACH, decide, holding
from conversations.requests.thread import seen_by_team
from conversations.requests.topics import topics_of
from conversations.talk import Aside, Turn
from conversations.who import TEAM, PersonByRef, PersonCard

DONE = {"take": "mine", "release": "free", "close": "closed", "reopen": "waiting"}
"""What an act comes to: whoever taps once more finds it done, not changed by others."""


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """What the words after `/inbox` mean; whatever is not understood is the list."""
    words = args.split()
    match words:
        case [number, *rest] if number.isdecimal() and number.isascii() and len(number) < 12:
            return _request(int(number), rest, incoming, known)
        case ["topics", *rest]:
            scope: Scope = next((s for s in SCOPES if s in rest), "all")
            return Turn(
                replies=(in_place(topics_to_filter(scope, known[TheCity()]), incoming.what),)
            )
        case ["notices", *rest]:
            return _notices(rest, incoming, known)
        case ["prepared", *rest]:
            return _prepared(rest, incoming, known)
        case _:
            return _list(words, incoming, known)


def _list(words: list[str], incoming: Incoming, known: Known) -> Turn:
    card, city = known[PersonByRef(incoming.person)], known[TheCity()]
    scope: Scope = next((s for s in SCOPES if s in words), "waiting")
    topic = next((key for key, _ in topics_of(city) if key in words[2:]), "")
    page = next((int(w) for w in words if w.isdecimal() and len(w) < 5), 0)
    everything = "others" in WITHIN_REACH[card.role]
    view = known[Inbox(incoming.person, everything, scope, topic, page)]
    shown = listed(view, scope, topic, page, incoming.at, city)
    return Turn(
        replies=(in_place(shown, incoming.what) if words else shown,),
        events=_looked(incoming, known),
    )


def _looked(incoming: Incoming, known: Known) -> tuple[Event, ...]:
    """They have seen that something waits: from now on they may be told of the next."""
    told = any(m.person == incoming.person and m.told for m in known[Mates()])
    return (InboxOpened(),) if told else ()


def _request(number: int, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    card = known[PersonByRef(incoming.person)]
    request = known[RequestByNumber(number)]
    if request is None or request.status == "withdrawn":
        return _nothing(line("requests-gone", n=str(number)))
    held = holding(request.assigned, card.person)
    if decide(card.role, held, request.status, "see") == "not-yours":
        return _nothing(_theirs(request))
    match rest:
        case ["file", position]:
            return _file(request, position)
        case ["page", page] if page.isdecimal() and len(page) < 5:
            return shown_to(request, incoming, known, page=int(page))
        case [act, *more] if act in ACTS:
            return _act(act, request, more, incoming, known)
        case _:
            return shown_to(request, incoming, known, fresh=True)


def _act(act: str, request: Request, more: list[str], incoming: Incoming, known: Known) -> Turn:
    """One act, if the button was made for the request as it is."""
    card = known[PersonByRef(incoming.person)]
    held = holding(request.assigned, card.person)
    version, *arguments = more or [""]
    if version != str(request.version):
        if DONE.get(act) in (held, request.status):  # a double tap
            return shown_to(request, incoming, known)
        return shown_to(request, incoming, known, first=(_changed(request, card),), fresh=True)
    name, act_on = ACTS[act]
    if decide(card.role, held, request.status, name) in ("not-yours", "not-now"):
        return shown_to(request, incoming, known, first=(line("requests-not-now"),), fresh=True)
    return act_on(request, arguments, incoming, known)


def _changed(request: Request, card: PersonCard) -> Line:
    if request.assigned and request.assigned != card.person:
        return _theirs(request)
    return line("requests-changed", n=str(request.number))


def _theirs(request: Request) -> Line:
    label = request.assigned_label or line("requests-no-label")
    return line("requests-theirs", label=label, n=str(request.number))


def shown_to(
    request: Request,
    incoming: Incoming,
    known: Known,
    *,
    first: tuple[Words, ...] = (),
    page: int = 0,
    fresh: bool = False,
) -> Turn:
    """The request, in place of the message tapped unless `fresh`; that it was read is logged."""
    card, city = known[PersonByRef(incoming.person)], known[TheCity()]
    shown = seen_by_team(request, card, incoming.at, city, page)
    shown = shown.model_copy(update={"blocks": (*first, *shown.blocks)})
    events = (RequestSeen(number=request.number), *_looked(incoming, known))
    return Turn(replies=(shown if fresh else in_place(shown, incoming.what),), events=events)


def _file(request: Request, position: str) -> Turn:
    found = [s for s in request.thread if str(s.position) == position and s.part.what]
    if not found:
        return _nothing(line("requests-gone", n=str(request.number)))
    return Turn(replies=(delivered(found[0].part),), events=(RequestSeen(number=request.number),))


def _notices(rest: list[str], incoming: Incoming, known: Known) -> Turn:
    me = next((m for m in known[Mates()] if m.person == incoming.person), None)
    wanted = wants_news(me) if me else False
    events: tuple[Event, ...] = ()
    if rest in (["yes"], ["no"]):
        wanted = rest == ["yes"]
        events = (NoticesChosen(wanted=wanted),)
    turn = does(
        line("requests-button-notices-no" if wanted else "requests-button-notices-yes"),
        "inbox",
        "notices",
        "no" if wanted else "yes",
    )
    said = line("requests-notices-yes" if wanted else "requests-notices-no")
    return Turn(
        replies=(in_place(say(said, buttons=((turn,), _back())), incoming.what),), events=events
    )


def _prepared(rest: list[str], incoming: Incoming, known: Known) -> Turn:
    everything = known[PreparedAnswers()]
    one = next((p for p in everything if [p.name] == rest), None)
    if one is not None:
        texts = [
            line("requests-prepared-text", language=line(f"requests-language-{locale}"), text=text)
            for locale, text in one.words.words
        ]
        back: Row = (does(line("requests-button-prepared"), "inbox", "prepared"),)
        return Turn(replies=(in_place(say(*texts, buttons=(back, _back())), incoming.what),))
    rows = tuple((does(verbatim(p.title), "inbox", "prepared", p.name),) for p in everything)
    said = line("requests-prepared" if everything else "requests-prepared-none")
    return Turn(replies=(in_place(say(said, buttons=(*rows, _back())), incoming.what),))


def _back() -> Row:
    return (does(line("requests-button-inbox"), "inbox", "list"),)


def _nothing(why: Line) -> Turn:
    return Turn(replies=(say(why, buttons=(_back(), MENU_ROW)),))


INBOX = Aside("inbox", take, roles=TEAM)
