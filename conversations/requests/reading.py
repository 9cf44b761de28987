"""A resident's own requests: which there are, what was said, taken back, thanked for and rated."""

from conversations.buttons import MENU_ROW
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Instant, Reply, Row, Words, line, say
from conversations.requests.buttons import RATINGS, does, rating_row, under_answer
from conversations.requests.events import RequestRated, RequestTakenBack, RequestThanked
from conversations.requests.known import Request, RequestByNumber, RequestsOf, Said
from conversations.requests.parts import delivered, headed
from conversations.requests.rules import after, speaks_as
from conversations.requests.topics import topic_name
from conversations.talk import Aside, Turn

ON_A_PAGE = 6
MESSAGES_ON_A_PAGE = 6


def own(args: str, incoming: Incoming, known: Known) -> Request | None:
    """The request whose number begins `args`, where it is the speaker's own and still there."""
    request = _asked(args, incoming, known)
    return None if request is None or request.status == "withdrawn" else request


def _asked(args: str, incoming: Incoming, known: Known) -> Request | None:
    """The same, also when it was taken back."""
    number = args.partition(" ")[0]
    if not (number.isdecimal() and number.isascii() and len(number) < 12):
        return None
    request = known[RequestByNumber(int(number))]
    return request if request and request.person == incoming.person else None


def take_questions(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/questions`: the list; `104` one of them, `104 back` asks, `104 gone` takes it back."""
    word, _, rest = args.partition(" ")
    if not word or word == "page":
        return Turn(replies=(_list(_number(rest), incoming, known),))
    request = _asked(args, incoming, known)
    if request is None or (request.status == "withdrawn" and rest != "gone"):
        return _unknown()
    number, _, page = rest.partition(" ")
    match number:
        case "back":
            return Turn(replies=(_sure(request),))
        case "gone":
            return _taken_back(request, incoming)
        case "file":
            return _file(request, _number(page))
        case _:
            return Turn(replies=(_one(request, _number(number), known[TheCity()]),))


def take_thanks(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/thanks 104`: the answer is clear; what is left under it is the rating."""
    request = own(args, incoming, known)
    if request is None or after(request.status, "thank") is None:
        return _unknown()
    said = say(line("requests-thanked", n=str(request.number)), buttons=(_mine_row(), MENU_ROW))
    events = () if request.status == "closed" else (RequestThanked(number=request.number),)
    buttons = under_answer(request.number, clear=True, given=request.rating)
    return Turn(replies=(*_rewritten(incoming, buttons), said), events=events)


def take_rate(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/rate 104 up`: one tap; another one changes it."""
    request = own(args, incoming, known)
    rating = next((r for r in RATINGS if r == args.partition(" ")[2]), None)
    if request is None or rating is None or not _rateable(request):
        return _unknown()
    clear = request.status == "closed"
    buttons = under_answer(request.number, clear=clear, given=rating)
    events = (
        () if rating == request.rating else (RequestRated(number=request.number, rating=rating),)
    )
    thanks = () if request.rating else (say(line("requests-rated")),)
    return Turn(replies=(*_rewritten(incoming, buttons), *thanks), events=events)


def _rateable(request: Request) -> bool:
    return request.first_answered_at is not None and after(request.status, "rate") is not None


def _rewritten(incoming: Incoming, buttons: tuple[Row, ...]) -> tuple[Reply, ...]:
    """The message that was tapped with other buttons, its words as they are."""
    message = getattr(incoming.what, "message", None)
    return () if message is None else (Reply(edits=message, buttons=buttons),)


def _list(page: int, incoming: Incoming, known: Known) -> Reply:
    asked, city = known[RequestsOf(incoming.person)], known[TheCity()]
    new: Row = (does(line("requests-button-ask"), "ask"),)
    if not asked:
        return say(line("requests-none"), buttons=(new, MENU_ROW))
    here = asked[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    rows = [(does(_label(r, city), "questions", r.number),) for r in here]
    if len(asked) > (page + 1) * ON_A_PAGE:
        rows.append((does(line("requests-button-older"), "questions", "page", page + 1),))
    blocks: list[Words] = [line("requests-mine")]
    blocks += [_row(r, city) for r in here]
    return say(*blocks, buttons=(*rows, new, MENU_ROW))


def _label(request: Request, city: CityCard) -> Words:
    topic = topic_name(city, request.topic)
    return line("requests-button-one", n=str(request.number), topic=topic)


def _row(request: Request, city: CityCard) -> Words:
    return line(
        "requests-mine-row",
        n=str(request.number),
        topic=topic_name(city, request.topic),
        status=line(f"requests-status-{request.status}"),
        at=Instant(at=request.asked_at),
    )


def _one(request: Request, page: int, city: CityCard) -> Reply:
    said = [s for s in request.thread if s.side != "note"]
    pages = max(1, -(-len(said) // MESSAGES_ON_A_PAGE))
    page = min(page or pages, pages)
    here = said[(page - 1) * MESSAGES_ON_A_PAGE : page * MESSAGES_ON_A_PAGE]
    blocks = (_row(request, city), *headed(here, _who))
    rows: list[Row] = _files(here, request.number)
    if page > 1:
        rows.append((does(line("requests-button-earlier"), "questions", request.number, page - 1),))
    rows.append((does(line("requests-button-add"), "reply", request.number),))
    if _rateable(request):
        rows.append(rating_row(request.number, request.rating))
    rows.append((does(line("requests-button-take-back"), "questions", request.number, "back"),))
    return say(*blocks, buttons=(*rows, _mine_row(), MENU_ROW))


def _who(said: Said) -> Words:
    at = Instant(at=said.at)
    if said.side == "resident":
        return line("requests-said-you", at=at)
    return line("requests-said", who=voice_of(said), at=at)


def voice_of(said: Said) -> Words:
    """The name under which a resident hears whoever answered."""
    if speaks_as(said.role) == "town":
        return line("requests-voice-town")
    return line("requests-voice-ambassador", label=said.label or line("requests-voice-team"))


def _files(here: list[Said], number: int) -> list[Row]:
    return [
        (does(line(f"requests-file-{s.part.what}"), "questions", number, "file", s.position),)
        for s in here
        if s.part.what
    ]


def _file(request: Request, position: int) -> Turn:
    found = [s for s in request.thread if s.position == position and s.side != "note"]
    if not found or not found[0].part.what:
        return _unknown()
    return Turn(replies=(delivered(found[0].part),))


def _sure(request: Request) -> Reply:
    number = request.number
    gone: Row = (does(line("requests-button-take-back-sure"), "questions", number, "gone"),)
    kept: Row = (does(line("requests-button-keep"), "questions", number),)
    return say(line("requests-take-back", n=str(number)), buttons=(gone, kept))


def _taken_back(request: Request, incoming: Incoming) -> Turn:
    """Gone; a double tap hears the same and does nothing more."""
    said = say(line("requests-taken-back", n=str(request.number)), buttons=(MENU_ROW,))
    event = RequestTakenBack(number=request.number)
    events = () if request.status == "withdrawn" else (event,)
    return Turn(replies=(*_rewritten(incoming, ()), said), events=events)


def _unknown() -> Turn:
    return Turn(replies=(say(line("requests-unknown"), buttons=(_mine_row(), MENU_ROW)),))


def _mine_row() -> Row:
    return (does(line("requests-button-mine"), "questions"),)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 5 else 0


QUESTIONS = Aside("questions", take_questions)
THANKS = Aside("thanks", take_thanks)
RATE = Aside("rate", take_rate)
