"""A request as the team reads it: what was said, noted and sent, and what one may do with it."""

from datetime import datetime

from conversations.city import CityCard
from conversations.reply import Button, Instant, Reply, Row, Words, line, say
from conversations.requests.buttons import does
from conversations.requests.known import Request, Said
from conversations.requests.listing import mate_name, status_of
from conversations.requests.parts import headed
from conversations.requests.rules import Holding, TeamAct, decide, holding
from conversations.requests.topics import topic_name
from conversations.who import PersonCard

MOST_CHARACTERS = 2500
"""What is shown of a request at once: a message of Telegram's holds 4,096."""


def pages_of(thread: tuple[Said, ...]) -> list[list[Said]]:
    """The messages in pages that fit one message of Telegram's, oldest first."""
    pages: list[list[Said]] = [[]]
    size = 0
    for said in thread:
        long = len(said.part.text) + 60
        if pages[-1] and size + long > MOST_CHARACTERS:
            pages.append([])
            size = 0
        pages[-1].append(said)
        size += long
    return pages


def seen_by_team(
    request: Request, card: PersonCard, at: datetime, city: CityCard, page: int = 0
) -> Reply:
    """The request with its latest page (0) or another, and the buttons for what is possible."""
    pages = pages_of(request.thread)
    page = page if 0 < page <= len(pages) else len(pages)
    here = headed(pages[page - 1], _who)
    rows = [*_files(pages[page - 1], request.number), *_turner(request.number, page, len(pages))]
    blocks = (_heading(request, at, city), *_state(request, card), *here)
    return say(*blocks, buttons=(*rows, *_acts(request, card)))


def _heading(request: Request, at: datetime, city: CityCard) -> Words:
    return line(
        "requests-thread",
        n=str(request.number),
        topic=topic_name(city, request.topic),
        language=line(f"requests-language-{request.locale}"),
        status=status_of(request, at),
    )


def _state(request: Request, card: PersonCard) -> list[Words]:
    held = holding(request.assigned, card.person)
    label = request.assigned_label or line("requests-no-label")
    said: list[Words] = [line(f"requests-thread-{held}", label=label)]
    if not request.reachable:
        said.append(line("requests-unreachable"))
    if request.rating and request.status != "waiting":  # it was about the answer they had
        said.append(line(f"requests-rated-{request.rating}"))
    return said


def _who(said: Said) -> Words:
    at = Instant(at=said.at)
    if said.side == "resident":
        return line("requests-said-resident", at=at)
    kind = "requests-said-note" if said.side == "note" else "requests-said"
    return line(kind, who=mate_name(said.role, said.label), at=at)


def _files(here: list[Said], number: int) -> list[Row]:
    return [
        (does(line(f"requests-file-{s.part.what}"), "inbox", number, "file", s.position),)
        for s in here
        if s.part.what
    ]


def _turner(number: int, page: int, pages: int) -> list[Row]:
    turns = []
    if page > 1:
        turns.append(does(line("requests-button-earlier"), "inbox", number, "page", page - 1))
    if page < pages:
        turns.append(does(line("requests-button-later"), "inbox", number, "page", page + 1))
    return [tuple(turns)] if turns else []


def _acts(request: Request, card: PersonCard) -> tuple[Row, ...]:
    """What this member of the team may do with it now."""
    held = holding(request.assigned, card.person)
    hands: TeamAct = "release" if held == "mine" else "take"
    together: tuple[tuple[TeamAct, ...], ...] = (
        ("answer", "note"),
        (hands, "give"),
        ("close", "reopen", "retopic"),
    )
    rows = [
        tuple(_button(act, request) for act in acts if _may(card, held, request, act))
        for acts in together
    ]
    back: Row = (does(line("requests-button-inbox"), "inbox"),)
    return (*(row for row in rows if row), back)


def _may(card: PersonCard, held: Holding, request: Request, act: TeamAct) -> bool:
    return decide(card.role, held, request.status, act) not in ("not-yours", "not-now")


def _button(act: TeamAct, request: Request) -> Button:
    label = line(f"requests-do-{act}")
    if act in ("answer", "note"):
        return does(label, act, request.number)
    return does(label, "inbox", request.number, act, request.version)
