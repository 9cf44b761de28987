"""What the talks of the team about one request share: finding it, and going back."""

from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Row, line, say
from conversations.requests.buttons import does
from conversations.requests.known import Request, RequestByNumber
from conversations.requests.rules import TeamAct, decide, holding
from conversations.talk import Turn
from conversations.who import PersonByRef


def reached(args: str, act: TeamAct, incoming: Incoming, known: Known) -> Request | None:
    """The request `args` names, where the speaker may do `act` with it now."""
    if not (args.isdecimal() and args.isascii() and len(args) < 12):
        return None
    request, card = known[RequestByNumber(int(args))], known[PersonByRef(incoming.person)]
    if request is None:
        return None
    held = holding(request.assigned, card.person)
    may = decide(card.role, held, request.status, act) not in ("not-yours", "not-now")
    return request if may else None


def gone(number: object) -> Turn:
    """It is over: there is no such request, or not for them."""
    back: Row = (does(line("requests-button-inbox"), "inbox"),)
    return Turn(None, (say(line("requests-gone", n=str(number)), buttons=(back,)),))


def leave() -> Row:
    """A way out of the talk."""
    return (does(line("requests-button-stop"), "cancel"),)
