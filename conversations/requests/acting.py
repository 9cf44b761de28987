"""What is done with a request by one tap: held, handed on, sorted, closed, opened again.

Each takes the request as it is now (the version was compared before) and answers with it as it
will be: the message tapped becomes the request after the act.
"""

from collections.abc import Callable, Mapping
from hashlib import sha256

from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import Reply, Row, Words, line, say
from conversations.requests.buttons import does
from conversations.requests.delivering import closed_unanswered
from conversations.requests.events import (
    RequestAssigned,
    RequestClosed,
    RequestReopened,
    RequestSorted,
)
from conversations.requests.known import Mate, Mates, Request
from conversations.requests.listing import mate_name
from conversations.requests.rules import TeamAct
from conversations.requests.thread import seen_by_team
from conversations.requests.topics import topic_name, topic_rows, topics_of
from conversations.talk import Turn
from conversations.who import PersonByRef

ActOn = Callable[[Request, list[str], Incoming, Known], Turn]
SURE = "sure"


def _take(request: Request, _args: list[str], incoming: Incoming, known: Known) -> Turn:
    label = known[PersonByRef(incoming.person)].label
    event = RequestAssigned(number=request.number, person=incoming.person)
    after = {"assigned": incoming.person, "assigned_label": label}
    return _done(request, after, event, incoming, known)


def _release(request: Request, _args: list[str], incoming: Incoming, known: Known) -> Turn:
    event = RequestAssigned(number=request.number, person="")
    return _done(request, {"assigned": "", "assigned_label": ""}, event, incoming, known)


def _give(request: Request, args: list[str], incoming: Incoming, known: Known) -> Turn:
    """To whom, by label; they are told, and find it among theirs."""
    others = [m for m in known[Mates()] if m.person != incoming.person]
    chosen = next((m for m in others if [handle(m)] == args), None)
    if chosen is None:
        return _choose(request, [(mate_name(m.role, m.label), handle(m)) for m in others], incoming)
    card, city = known[PersonByRef(incoming.person)], known[TheCity()]
    event = RequestAssigned(number=request.number, person=chosen.person)
    told = handed(chosen, request, mate_name(card.role, card.label), city)
    said = line(
        "requests-handed", n=str(request.number), label=mate_name(chosen.role, chosen.label)
    )
    done = say(said, buttons=((does(line("requests-button-inbox"), "inbox"),),))
    told_then = in_their_time((told,), incoming.at, known)
    return Turn(replies=(in_place(done, incoming.what), *told_then), events=(event,))


def handed(mate: Mate, request: Request, by: Words, city: CityCard) -> Reply:
    """What whoever is given a request is told: by whom, and about what."""
    topic = topic_name(city, request.topic)
    said = line("requests-given", label=by, n=str(request.number), topic=topic)
    opened: Row = (does(line("requests-button-open"), "inbox", request.number),)
    return Reply(to=mate.person, lane="reminder", blocks=(said,), buttons=(opened,))


def handle(mate: Mate) -> str:
    """A mark for a member of the team that fits into a button: theirs, but not their id."""
    return sha256(mate.person.encode()).hexdigest()[:8]


def _choose(request: Request, options: list[tuple[Words, str]], incoming: Incoming) -> Turn:
    number, version = request.number, request.version
    rows = tuple((does(name, "inbox", number, "give", version, mark),) for name, mark in options)
    back = _back(number)
    said = line("requests-give" if options else "requests-give-nobody", n=str(number))
    return Turn(replies=(in_place(say(said, buttons=(*rows, back)), incoming.what),))


def _back(number: int) -> Row:
    """Back to the request in the same message, with nothing done."""
    return (does(line("button-back"), "inbox", number, "page", 0),)


def _retopic(request: Request, args: list[str], incoming: Incoming, known: Known) -> Turn:
    city, number, version = known[TheCity()], request.number, request.version
    if args and args[0] in dict(topics_of(city)):
        event = RequestSorted(number=number, topic=args[0])
        return _done(request, {"topic": args[0]}, event, incoming, known)
    rows = topic_rows(city, lambda key, name: does(name, "inbox", number, "retopic", version, key))
    back = _back(number)
    said = say(line("requests-which-topic"), buttons=(*rows, back))
    return Turn(replies=(in_place(said, incoming.what),))


def _close(request: Request, args: list[str], incoming: Incoming, known: Known) -> Turn:
    """Closed; where nobody answered, only when they are sure, and the resident is told."""
    number, waits = request.number, request.status == "waiting"
    if waits and args != [SURE]:
        sure: Row = (
            does(
                line("requests-button-close-sure"), "inbox", number, "close", request.version, SURE
            ),
        )
        back = _back(number)
        asked = say(line("requests-close-sure", n=str(number)), buttons=(sure, back))
        return Turn(replies=(in_place(asked, incoming.what),))
    unanswered = waits and request.first_answered_at is None
    told = (closed_unanswered(request),) if unanswered and request.reachable else ()
    after = {"status": "closed", "waiting_since": None}
    return _done(request, after, RequestClosed(number=number), incoming, known, *told)


def _reopen(request: Request, _args: list[str], incoming: Incoming, known: Known) -> Turn:
    after = {"status": "waiting", "waiting_since": incoming.at}
    return _done(request, after, RequestReopened(number=request.number), incoming, known)


def _done(
    request: Request,
    after: Mapping[str, object],
    event: Event,
    incoming: Incoming,
    known: Known,
    *told: Reply,
) -> Turn:
    """The request as it is after the act, in place of the message tapped."""
    now = request.model_copy(update={**after, "version": request.version + 1})
    card, city = known[PersonByRef(incoming.person)], known[TheCity()]
    shown = seen_by_team(now, card, incoming.at, city)
    return Turn(replies=(in_place(shown, incoming.what), *told), events=(event,))


ACTS: dict[str, tuple[TeamAct, ActOn]] = {
    "take": ("take", _take),
    "release": ("release", _release),
    "give": ("give", _give),
    "retopic": ("retopic", _retopic),
    "close": ("close", _close),
    "reopen": ("reopen", _reopen),
}
"""The word in a button, the act it is, and what it does."""
