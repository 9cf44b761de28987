"""Seats: who has one, who waits, and to whom a free one is offered; pure rules.

Rules:
1. Never more people have a seat than there are. Seats that are offered are kept.
2. Nobody who comes now passes those who wait: while somebody waits, a new answer waits too.
3. A free seat is offered to the first in the line, for a while; to somebody who would bring more
   people than there are seats, as many as there are. Then it passes on to the next.
4. An offer is never made at night and never ends at night; it is shorter as the meeting nears. In
   the last hour nothing is offered any more: who asks first has what is free.
5. Who gives a place up and comes back stands at the end.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.city import CityCard
from conversations.meetings.events import Rsvped, SeatOffered
from conversations.meetings.known import Answer, InLine, MeetingCard, Offered, Registration, Seat
from conversations.meetings.meeting import MOST_SEATS
from conversations.quiet import QuietHours, closes, next_allowed

TOO_LATE = timedelta(hours=1)
"""Before the meeting: whoever is offered a seat must be able to come."""
SHORTEST = timedelta(minutes=15)
PART = 4
"""An offer takes at most so small a part of the time that is left."""


def room_for(card: MeetingCard, mine: Registration) -> int | None:
    """How many people could sit if `mine` answered yes now; None: nobody counts."""
    if card.free is None:
        return None
    if mine.keeps:
        return card.free + mine.keeps if not card.line else mine.keeps
    return 0 if card.line else card.free


def seat_for(card: MeetingCard, mine: Registration, guests: int) -> Seat:
    """Where a yes of `mine` with so many guests leaves them."""
    room = room_for(card, mine)
    return "seated" if room is None or 1 + guests <= room else "waiting"


def answered(
    card: MeetingCard, mine: Registration, answer: Answer, guests: int, code: str
) -> Rsvped:
    """The answer as it counts; `code` is what they would show at the door."""
    if answer != "yes":
        return Rsvped(meeting=card.number, answer=answer)
    seat = seat_for(card, mine, guests)
    joins = seat == "waiting" and mine.seat != "waiting"
    return Rsvped(
        meeting=card.number, answer=answer, guests=guests, seat=seat, joins=joins, code=code
    )


def after(card: MeetingCard, mine: Registration, said: Rsvped) -> MeetingCard:
    """The meeting once `said` counts: what is offered next goes by it."""
    keeps = 1 + said.guests if said.seat == "seated" else 0
    line = [one for one in card.line if one.person != mine.person]
    kept = next((one for one in card.line if one.person == mine.person), None)
    if said.seat == "waiting" and kept is not None:
        moved = kept.model_copy(update={"guests": said.guests})
        line = [moved if one is kept else one for one in card.line]
    if said.joins and card.waiting == len(card.line):
        last = max((one.queue for one in card.line), default=0)
        line.append(InLine(person=mine.person, guests=said.guests, queue=last + 1))
    waiting = card.waiting - (mine.seat == "waiting") + (said.seat == "waiting")
    offered = tuple(one for one in card.offered if one.person != mine.person)
    taken = card.taken - mine.keeps + keeps
    return card.model_copy(
        update={"taken": taken, "line": tuple(line), "waiting": waiting, "offered": offered}
    )


def lapsed(card: MeetingCard, at: datetime) -> tuple[tuple[Offered, ...], MeetingCard]:
    """The offers that are over at `at`, and the meeting without them."""
    over = tuple(one for one in card.offered if one.until <= at)
    left = tuple(one for one in card.offered if one.until > at)
    taken = card.taken - sum(one.held for one in over)
    return over, card.model_copy(update={"taken": taken, "offered": left})


@dataclass(frozen=True)
class Window:
    """When an offer is told, until when it is good, and from when on it may ring no more (None: it
    always may)."""

    sent_at: datetime
    until: datetime
    closes: datetime | None


def window(starts: datetime, at: datetime, quiet: QuietHours, city: CityCard) -> Window | None:
    """The hours of an offer made at `at` to somebody with these quiet hours; None: too late."""
    sent = next_allowed(at, quiet, city.time_zone)
    left = starts - sent
    if left < TOO_LATE:
        return None
    term = max(SHORTEST, min(timedelta(hours=city.seat_offer_hours), left / PART))
    until = sent + term
    morning = next_allowed(until, quiet, city.time_zone)
    if morning > until:
        until = morning + min(timedelta(hours=1), term)
    until = min(until, starts - TOO_LATE / 2)
    if next_allowed(until, quiet, city.time_zone) > until:
        return None  # it would have to end at night, before the morning of the meeting
    return Window(sent, until, closes(sent, quiet, city.time_zone))


def next_in_line(card: MeetingCard) -> tuple[tuple[InLine, int], ...]:
    """To whom free seats are offered now, and how many to each."""
    free = card.free if card.free is not None else MOST_SEATS
    found: list[tuple[InLine, int]] = []
    for one in card.line:
        if free <= 0:
            break
        held = min(1 + one.guests, free)
        found.append((one, held))
        free -= held
    return tuple(found)


def offer(card: MeetingCard, one: InLine, held: int, until: datetime) -> SeatOffered:
    """Seats for the first who waits."""
    return SeatOffered(meeting=card.number, person=one.person, held=held, until=until)
