"""Who may pass at the door, and how many: pure rules.

Rules:
1. Whoever has a seat passes with whom they brought. Fewer may come; more are counted without a
   name.
2. Whoever has none is let in by the team: before the start on seats that nobody has, from then on
   on every chair that is empty.
3. What is tapped says what is wanted: twice the same is once, whoever of the team taps.
"""

from datetime import datetime
from typing import Literal

from conversations.meetings.door_events import CheckedIn
from conversations.meetings.door_known import DoorView, Ticket
from conversations.meetings.known import MeetingCard

Standing = Literal["here", "seated", "waiting", "offered", "no_seat"]


def standing(ticket: Ticket) -> Standing:
    """Where somebody stands who shows their code."""
    if ticket.came is not None:
        return "here"
    if ticket.seat:
        return ticket.seat
    return "no_seat"


def chairs(card: MeetingCard, at: datetime) -> int | None:
    """How many people without a seat may be let in; None: nobody counts."""
    capacity, free = card.meeting.capacity, card.free
    if capacity is None or free is None:
        return None
    empty = max(0, capacity - card.came)
    return min(free, empty) if at < card.meeting.starts else empty


def most(card: MeetingCard, ticket: Ticket, at: datetime) -> int:
    """How many may pass with that code now."""
    match standing(ticket):
        case "here" | "seated":
            return ticket.people
        case "offered":
            return ticket.held
        case _:
            room = chairs(card, at)
            return ticket.people if room is None else min(room, ticket.people)


def checked_in(card: MeetingCard, ticket: Ticket, came: int) -> CheckedIn:
    """They pass; whoever had no seat has one where one was free."""
    let_in = standing(ticket) not in ("here", "seated")
    free = ticket.held if ticket.seat == "offered" else card.free
    seated = let_in and (free is None or came <= free)
    return CheckedIn(
        meeting=card.number,
        person=ticket.person,
        came=came,
        let_in=let_in,
        seat="seated" if seated else "",
    )


def passed(ticket: Ticket, said: CheckedIn, at: datetime) -> Ticket:
    """What stands behind the code afterwards."""
    seen = {"came": said.came, "came_at": ticket.came_at or at}
    if not said.let_in:
        return ticket.model_copy(update=seen)
    let_in = {"seat": said.seat, "answer": "yes", "guests": said.came - 1, "held": 0}
    return ticket.model_copy(update={**seen, **let_in})


def view_after(view: DoorView, before: Ticket, now: Ticket, *, missing: bool) -> DoorView:
    """The same page once `before` stands as `now`."""
    rows = tuple(now if one.code == now.code else one for one in view.rows)
    if missing:
        rows = tuple(one for one in rows if one.came is None)
    change = {
        "rows": rows,
        "found": view.found - (len(view.rows) - len(rows)),
        "here": view.here + (now.came or 0) - (before.came or 0),
        "expected": view.expected + _awaited(now) - _awaited(before),
    }
    return view.model_copy(update=change)


def _awaited(ticket: Ticket) -> int:
    return ticket.people if standing(ticket) == "seated" else 0


def walked(view: DoorView, change: int) -> DoorView:
    """The same with more or fewer people who had not said that they come."""
    after = max(0, view.walk_ins + change)
    return view.model_copy(update={"walk_ins": after, "here": view.here + after - view.walk_ins})
