"""What the talks of the team about one request share: finding it, and going back."""

from conversations.incoming import Incoming, What
from conversations.known import Known
from conversations.questions.asking import unbuttoned
from conversations.reply import Row, line, say
from conversations.requests.buttons import answers, does
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


STOP = "x"


def leave() -> Row:
    """A way out of the talk: of this one, whatever is open when an old button is tapped."""
    return answers(line("requests-button-stop"), STOP)


def left(number: int, what: What) -> Turn:
    """Out of it; nothing was sent or kept."""
    opened: Row = (does(line("requests-button-open"), "inbox", number),)
    said = say(line("requests-answer-dropped"), buttons=(opened,))
    return Turn(None, (*unbuttoned(what), said))
