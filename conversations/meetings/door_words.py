"""What the team sees at the door: the list with its counters, and the page of one code."""

from collections.abc import Sequence
from datetime import datetime

from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard
from conversations.meetings.door_known import ON_A_PAGE, DoorView, Ticket
from conversations.meetings.door_rules import chairs, most, standing
from conversations.meetings.known import MeetingCard
from conversations.meetings.telling import facts, when
from conversations.reply import Arg, Button, Hour, Reply, Row, Words, line, say

LIST, MISSING = "all", "rest"
"""The two ways to look at the list, as buttons carry them."""


def list_page(card: MeetingCard, view: DoorView, *, missing: bool, lead: Sequence[Words]) -> Reply:
    """Counters, and a large button for each code: a tap checks in, or opens who is in."""
    shown = MISSING if missing else LIST
    blocks: list[Words] = [*lead, line("meeting-door-title", title=card.meeting.title)]
    blocks.append(_counters(card, view))
    if not view.found:
        blocks.append(line(f"meeting-door-empty-{shown}"))
    where = (shown, view.page)
    rows = [_ticket_row(one, where) for one in view.rows]
    return say(*blocks, buttons=(*rows, *_below(card.number, view, where)))


def _counters(card: MeetingCard, view: DoorView) -> Words:
    counted = {"here": view.here, "expected": view.expected, "walkins": view.walk_ins}
    if card.meeting.capacity is None:
        return line("meeting-door-counters", **counted)
    return line("meeting-door-counters-seats", seats=card.meeting.capacity, **counted)


def _ticket_row(one: Ticket, where: tuple[str, int]) -> Row:
    if one.came is not None:
        said = line("button-door-here", code=one.code, n=one.came)
        return (does(said, "door", one.meeting, one.code),)
    said = line("button-door-expected", code=one.code, n=one.people)
    return (does(said, "door", one.meeting, "+", one.code, one.people, *where),)


def _below(number: int, view: DoorView, where: tuple[str, int]) -> list[Row]:
    shown, page = where
    turns: list[Button] = []
    if page:
        turns.append(does(line("button-door-before"), "door", number, "list", shown, page - 1))
    if view.found > (page + 1) * ON_A_PAGE:
        turns.append(does(line("button-door-next"), "door", number, "list", shown, page + 1))
    other = LIST if shown == MISSING else MISSING
    walked = [does(line("button-door-plus"), "door", number, "w+", *where)]
    if view.walk_ins:
        walked.append(does(line("button-door-minus"), "door", number, "w-", *where))
    return [
        *([tuple(turns)] if turns else []),
        tuple(walked),
        (does(line("button-door-type"), "doorcode", number),),
        (does(line(f"button-door-show-{other}"), "door", number, "list", other, 0),),
        MENU_ROW,
    ]


def ticket_page(card: MeetingCard, one: Ticket, at: datetime, *, already: bool) -> Reply:
    """The page of one code: who is in, or who may be let in."""
    stands = standing(one)
    if stands == "here":
        return _in(card, one, already=already)
    room = most(card, one, at)
    said = line(f"meeting-door-stand-{stands.replace('_', '-')}", code=one.code, n=one.people)
    if stands == "seated":
        rows = _counts(one, room)
        return say(_title(card), said, buttons=(*rows, back(card)))
    rows = tuple(_let_in(one, n) for n in range(room, 0, -1))
    return say(_title(card), said, _free(card, one, at), buttons=(*rows, back(card)))


def _title(card: MeetingCard) -> Words:
    return line("meeting-what", title=card.meeting.title)


def _in(card: MeetingCard, one: Ticket, *, already: bool) -> Reply:
    assert one.came is not None
    assert one.came_at is not None
    told: dict[str, Arg] = {
        "code": one.code,
        "n": one.came,
        "people": one.people,
        "at": Hour(at=one.came_at),
    }
    said = line("meeting-door-already" if already else "meeting-door-in", **told)
    more = (line("meeting-door-change"),) if one.people > 1 else ()
    undo = (does(line("button-door-undo"), "door", one.meeting, "-", one.code),)
    rows = _counts(one, one.people) if one.people > 1 else ()
    return say(_title(card), said, *more, buttons=(*rows, undo, back(card)))


def _counts(one: Ticket, people: int) -> tuple[Row, ...]:
    """How many came: everybody first, two in a row so that the buttons stay large."""
    buttons = [
        does(
            line("button-door-all" if n == people else "button-door-count", n=n),
            *("door", one.meeting, "+", one.code, n),
        ).model_copy(update={"chosen": n == one.came})
        for n in range(people, 0, -1)
    ]
    rest = buttons[1:]
    return ((buttons[0],), *(tuple(rest[i : i + 2]) for i in range(0, len(rest), 2)))


def _let_in(one: Ticket, n: int) -> Row:
    return (does(line("button-door-let-in", n=n), "door", one.meeting, "+", one.code, n),)


def _free(card: MeetingCard, one: Ticket, at: datetime) -> Words:
    if one.seat == "offered":
        return line("meeting-door-held", n=one.held)
    room = chairs(card, at)
    return line("meeting-door-free-any") if room is None else line("meeting-door-free", n=room)


def back(card: MeetingCard) -> Row:
    """To the list."""
    return (does(line("button-door-list"), "door", card.number),)


def undone_page(card: MeetingCard, one: Ticket) -> Reply:
    """They were not seen after all; one tap says that they were."""
    again = does(
        line("button-door-again", n=one.people), "door", one.meeting, "+", one.code, one.people
    )
    said = line("meeting-door-undone", code=one.code)
    return say(_title(card), said, buttons=((again,), back(card)))


def not_here(why: str, card: MeetingCard, city: CityCard) -> Reply:
    """Why nobody is checked in at that meeting now, and when it is."""
    return say(line(f"meeting-door-shut-{why}"), facts(card.meeting, city), buttons=(MENU_ROW,))


def of_another(card: MeetingCard, here: MeetingCard | None, code: str, city: CityCard) -> Reply:
    """A code of another meeting; that one's door may be open too."""
    rows: list[Row] = [(does(line("button-door-that-one"), "door", card.number, code),)]
    if here is not None:
        rows.append(back(here))
    said = line("meeting-door-other", code=code)
    return say(said, facts(card.meeting, city), buttons=tuple(rows))


def unknown_code(code: str, card: MeetingCard | None) -> Reply:
    """Nobody has it; they may still come in, counted without a name."""
    said = line("meeting-door-unknown", code=code)
    if card is None:
        return say(said, buttons=(MENU_ROW,))
    plus = does(line("button-door-plus"), "door", card.number, "w+", LIST, 0)
    return say(said, line("meeting-door-unknown-then"), buttons=((plus,), back(card)))


def which(cards: Sequence[MeetingCard], city: CityCard) -> Reply:
    """The meetings whose door is open, to choose from."""
    rows = tuple((does(one.meeting.title, "door", one.number),) for one in cards)
    told = tuple(
        line("meeting-door-one", title=one.meeting.title, when=when(one.meeting, city))
        for one in cards
    )
    return say(line("meeting-door-which"), *told, buttons=(*rows, MENU_ROW))
