"""`/door`: the team checks people in, by the code that they show or by the list.

Rules:
1. The page of a code shows how many they are, never who.
2. A tap says what is wanted (`+ K7-F2X 3`, `- K7-F2X`): two of the team, or a double tap, count
   once. Only people without a code are counted by one more and one fewer.
3. Whoever is not of the team is told to show the code at the door, whatever link they open.
4. A code is checked in at once with everybody it stands for; fewer is one tap more.
"""

from datetime import timedelta

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.codes import SCANNED, typed
from conversations.meetings.door_events import CheckInUndone, DoorKept, WalkInsCounted
from conversations.meetings.door_known import (
    DoorKeptBy,
    DoorList,
    DoorView,
    Ticket,
    TicketAt,
    TicketsByCode,
)
from conversations.meetings.door_rules import (
    checked_in,
    most,
    passed,
    standing,
    view_after,
    walked,
)
from conversations.meetings.door_words import (
    LIST,
    MISSING,
    back,
    list_page,
    not_here,
    of_another,
    ticket_page,
    undone_page,
    unknown_code,
    which,
)
from conversations.meetings.known import (
    MeetingByNumber,
    MeetingCard,
    MeetingsToCome,
    RegistrationsOf,
)
from conversations.meetings.rules import DOOR_AFTER, may
from conversations.questions.asking import in_place
from conversations.reply import Reply, Row, Words, line, say
from conversations.talk import Aside, Turn
from conversations.who import TEAM, PersonByRef

MOST_DOORS = 10
LONGEST_NUMBER = 9


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/door`, `/door 17`, `/door K7F2X`; what stands behind a code or a button says more."""
    if known[PersonByRef(incoming.person)].role not in TEAM:
        return Turn(replies=(_show_it(incoming, known),))
    scanned = SCANNED.fullmatch(args)
    if scanned is not None:
        return _scanned(int(scanned["meeting"]), scanned["code"], incoming, known)
    first, _, rest = args.partition(" ")
    card = known[MeetingByNumber(int(first))] if _is_number(first) else None
    if card is not None:
        closed = closed_door(card, incoming, known)
        if closed is not None:
            return Turn(replies=(in_place(closed, incoming.what),))
        return _at_door(card, rest, incoming, known)
    doors = open_doors(incoming, known)
    if args:
        return searched(args, doors[0] if len(doors) == 1 else None, incoming, known)
    if len(doors) == 1:
        return _listed(doors[0], LIST, 0, (), incoming, known)
    reply = which(doors, known[TheCity()]) if doors else say(_none_open(), buttons=(MENU_ROW,))
    return Turn(replies=(reply,))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER


def _none_open() -> Words:
    return line("meeting-door-none")


def _show_it(incoming: Incoming, known: Known) -> Reply:
    """For residents: the same sentence, whatever the code; their own codes are a tap away."""
    mine = known[RegistrationsOf(incoming.person, incoming.at)]
    rows: tuple[Row, ...] = tuple(
        (does(line("button-meeting-code"), "mycode", one.meeting),) for one in mine if one.code
    )
    return say(line("meeting-door-show"), buttons=(*rows[:1], MENU_ROW))


def open_doors(incoming: Incoming, known: Known) -> tuple[MeetingCard, ...]:
    """The meetings at which people are checked in now."""
    lately = known[MeetingsToCome(incoming.at - DOOR_AFTER, all=True)]
    found = [one for one in lately if may("door", one, incoming.at, incoming.person)]
    return tuple(found[:MOST_DOORS])


def closed_door(card: MeetingCard, incoming: Incoming, known: Known) -> Reply | None:
    """Why nobody is checked in there now; None: people are."""
    if may("door", card, incoming.at, incoming.person):
        return None
    phase = card.phase(incoming.at)
    why = {"cancelled": "cancelled", "over": "over"}.get(phase, "early")
    return not_here(why, card, known[TheCity()])


def _scanned(number: int, code: str, incoming: Incoming, known: Known) -> Turn:
    card = known[MeetingByNumber(number)]
    ticket = known[TicketAt(number, code)] if card is not None else None
    if card is None or ticket is None:
        here = card if card is not None and closed_door(card, incoming, known) is None else None
        return Turn(replies=(unknown_code(code, here),))
    closed = closed_door(card, incoming, known)
    return Turn(replies=(closed,)) if closed else shown(card, ticket, incoming, known)


def searched(text: str, here: MeetingCard | None, incoming: Incoming, known: Known) -> Turn:
    """A code that was typed: at the meeting `here` first, then at the others."""
    code = typed(text)
    if not code:
        rows: tuple[Row, ...] = (back(here) if here is not None else MENU_ROW,)
        return Turn(replies=(say(line("meeting-door-no-code"), buttons=rows),))
    found = known[TicketsByCode(code, incoming.at - timedelta(days=1))]
    mine = next((one for one in found if here is not None and one.meeting == here.number), None)
    if mine is not None and here is not None:
        return shown(here, mine, incoming, known)
    other = next((known[MeetingByNumber(one.meeting)] for one in found), None)
    if other is None:
        return Turn(replies=(unknown_code(code, here),))
    return Turn(replies=(of_another(other, here, code, known[TheCity()]),))


def shown(card: MeetingCard, ticket: Ticket, incoming: Incoming, known: Known) -> Turn:
    """What comes of a code: whoever has a seat is in at once, the others may be let in."""
    if standing(ticket) == "seated":
        return _came(card, ticket, ticket.people, incoming, known)
    page = ticket_page(card, ticket, incoming.at, already=True)
    return Turn(replies=(in_place(page, incoming.what),))


def _at_door(card: MeetingCard, rest: str, incoming: Incoming, known: Known) -> Turn:
    """What a button of the list or of a code says."""
    match rest.split():
        case []:
            return _listed(card, LIST, 0, (), incoming, known)
        case ["list", view, page] if _is_number(page):
            return _listed(card, view, int(page), (), incoming, known)
        case ["w+" | "w-" as sign, view, page] if _is_number(page):
            change = 1 if sign == "w+" else -1
            return _walked(card, change, view, int(page), incoming, known)
        case ["+" | "-" as sign, code, *more]:
            return _tapped(card, sign, code, more, incoming, known)
    return searched(rest, card, incoming, known)


def _tapped(
    card: MeetingCard, sign: str, code: str, more: list[str], incoming: Incoming, known: Known
) -> Turn:
    ticket = known[TicketAt(card.number, code)]
    if ticket is None:
        return Turn(replies=(unknown_code(code, card),))
    if sign == "-":
        return _undone(card, ticket, incoming, known)
    number, *where = more or [str(ticket.people)]
    came = int(number) if _is_number(number) else 0
    if not 1 <= came <= most(card, ticket, incoming.at):
        page = ticket_page(card, ticket, incoming.at, already=True)
        return Turn(replies=(in_place(page, incoming.what),))
    return _came(card, ticket, came, incoming, known, where)


def _came(
    card: MeetingCard,
    ticket: Ticket,
    came: int,
    incoming: Incoming,
    known: Known,
    where: list[str] | None = None,
) -> Turn:
    """So many came: said on the page of the code, or in the list where it was tapped."""
    said = checked_in(card, ticket, came)
    # Whoever taps the list a moment later than somebody else means "they are here", not how many.
    new = ticket.came is None if where else ticket.came != came
    now = passed(ticket, said, incoming.at) if new else ticket
    events = _kept(card, incoming, known, said) if new else ()
    if where and _is_number(where[-1]):
        view, page = where[0], int(where[-1])
        lead = line("meeting-door-in-list", code=now.code, n=now.came or came)
        turn = _listed(card, view, page, (lead,), incoming, known, (ticket, now))
        return Turn(replies=turn.replies, events=events)
    reply = ticket_page(card, now, incoming.at, already=not new)
    return Turn(replies=(in_place(reply, incoming.what),), events=events)


def _undone(card: MeetingCard, ticket: Ticket, incoming: Incoming, known: Known) -> Turn:
    gone = CheckInUndone(meeting=card.number, person=ticket.person)
    events = _kept(card, incoming, known, gone) if ticket.came is not None else ()
    return Turn(replies=(in_place(undone_page(card, ticket), incoming.what),), events=events)


def _walked(
    card: MeetingCard, change: int, view: str, page: int, incoming: Incoming, known: Known
) -> Turn:
    there = known[DoorList(card.number, page, view == MISSING)]
    after = walked(there, change)
    counted = WalkInsCounted(meeting=card.number, change=change)
    events = _kept(card, incoming, known, counted) if after != there else ()
    reply = list_page(card, after, missing=view == MISSING, lead=())
    return Turn(replies=(in_place(reply, incoming.what),), events=events)


def _listed(
    card: MeetingCard,
    view: str,
    page: int,
    lead: tuple[Words, ...],
    incoming: Incoming,
    known: Known,
    changed: tuple[Ticket, Ticket] | None = None,
) -> Turn:
    """The list in place of the message whose button was pressed."""
    missing = view == MISSING
    there: DoorView = known[DoorList(card.number, page, missing)]
    if changed is not None:
        there = view_after(there, *changed, missing=missing)
    reply = list_page(card, there, missing=missing, lead=lead)
    return Turn(replies=(in_place(reply, incoming.what),))


def _kept(card: MeetingCard, incoming: Incoming, known: Known, *events: Event) -> tuple[Event, ...]:
    """What happened; before the first of it, that this member of the team keeps the door."""
    there = known[DoorKeptBy(card.number, incoming.person)]
    return events if there else (DoorKept(number=card.number), *events)


DOOR = Aside("door", take)
