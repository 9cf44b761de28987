"""Seats: nobody is promised one that is taken, and those who wait are served in their order."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from conversations.city import CityCard
from conversations.meetings.known import Answer, InLine, MeetingCard, Offered, Registration, Seat
from conversations.meetings.meeting import Meeting, Spot
from conversations.meetings.seats import (
    after,
    answered,
    lapsed,
    next_in_line,
    room_for,
    seat_for,
    window,
)
from conversations.quiet import QuietHours
from conversations.reply import told

STARTS = datetime(2026, 12, 5, 17, 30, tzinfo=UTC)
CITY = CityCard(name=told({"fr": "Marseille"}))
QUIET = QuietHours(since=21, until=9)


def card(seats: int | None, taken: int = 0, *line: int, offered: int = 0) -> MeetingCard:
    meeting = Meeting(
        title=told({"fr": "La place"}),
        starts=STARTS,
        ends=STARTS + timedelta(hours=2),
        spot=Spot(name="Maison pour tous"),
        capacity=seats,
    )
    waiting = tuple(InLine(person=f"w{n}", guests=g, queue=n) for n, g in enumerate(line, 1))
    held = (Offered(person="o", held=offered, until=STARTS - timedelta(days=1)),) if offered else ()
    return MeetingCard(
        number=17,
        uid="17",
        meeting=meeting,
        called_at=STARTS,
        changed_at=STARTS,
        taken=taken + offered,
        line=waiting,
        waiting=len(line),
        offered=held,
    )


def mine(seat: Seat = "", guests: int = 0, **more: Any) -> Registration:
    return Registration(meeting=17, person="me", guests=guests, seat=seat, **more)


@pytest.mark.parametrize(
    ("there", "who", "guests", "seat"),
    [
        (card(None, 900), mine(), 9, "seated"),
        (card(30, 29), mine(), 0, "seated"),
        (card(30, 29), mine(), 1, "waiting"),
        (card(30, 30), mine(), 0, "waiting"),
        # A seat is free, but somebody has waited for it.
        (card(30, 29, 0), mine(), 0, "waiting"),
        # Whoever has a seat keeps it, and may bring as many as fit.
        (card(30, 30), mine("seated"), 0, "seated"),
        (card(30, 28), mine("seated"), 2, "seated"),
        (card(30, 28), mine("seated"), 3, "waiting"),
        (card(30, 28, 4), mine("seated"), 1, "waiting"),
        (card(30, 28, 4), mine("seated", 1), 1, "seated"),
        # What is offered is kept.
        (card(30, 29, offered=1), mine(), 0, "waiting"),
        (card(30, 28, 4, offered=2), mine("offered", 1, held=2), 1, "seated"),
    ],
)
def test_who_sits(there: MeetingCard, who: Registration, guests: int, seat: Seat) -> None:
    assert seat_for(there, who, guests) == seat


def test_reserved_seats_are_not_given_away() -> None:
    there = card(30, 25)
    kept = there.meeting.model_copy(update={"reserved": 5})
    assert seat_for(there.model_copy(update={"meeting": kept}), mine(), 0) == "waiting"


def test_room_is_what_is_free_and_what_is_theirs() -> None:
    assert room_for(card(None), mine()) is None
    assert room_for(card(10, 7), mine()) == 3
    assert room_for(card(10, 7), mine("seated", 1)) == 5
    assert room_for(card(10, 7, 2), mine()) == 0


@pytest.mark.parametrize("answer", ["no", "maybe"])
def test_a_no_frees_every_seat_they_had(answer: Answer) -> None:
    there, who = card(10, 10, 0, 1), mine("seated", 2)
    said = answered(there, who, answer, 2, "K7-F2X")
    assert (said.seat, said.guests, said.code) == ("", 0, "")
    then = after(there, who, said)
    assert then.free == 3
    assert [(one.person, held) for one, held in next_in_line(then)] == [("w1", 1), ("w2", 2)]


def test_the_first_is_offered_what_there_is() -> None:
    there = card(10, 9, 3, 0)
    assert [(one.person, held) for one, held in next_in_line(there)] == [("w1", 1)]


def test_who_changes_how_many_they_are_keeps_their_place_in_the_line() -> None:
    there = card(10, 10, 0, 1).model_copy(
        update={
            "line": (
                InLine(person="me", guests=0, queue=1),
                InLine(person="w2", guests=1, queue=2),
            )
        }
    )
    said = answered(there, mine("waiting"), "yes", 1, "")
    assert (said.seat, said.joins) == ("waiting", False)
    assert [one.person for one in after(there, mine("waiting"), said).line] == ["me", "w2"]


def test_who_leaves_the_line_and_comes_back_joins_its_end() -> None:
    there = card(10, 10, 0)
    assert answered(there, mine(), "yes", 0, "").joins


def test_offers_that_are_over_free_their_seats() -> None:
    there = card(10, 8, 0, offered=2)
    assert lapsed(there, STARTS - timedelta(days=2))[0] == ()
    over, then = lapsed(there, STARTS - timedelta(days=1))
    assert [one.person for one in over] == ["o"]
    assert then.free == 2


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """On the town's clock in December."""
    return datetime(2026, 12, day, hour - 1, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "sent", "until"),
    [
        # A week before, in the morning: half a day, ending before the quiet hours.
        (at(1, 9), at(1, 9), at(2, 10)),
        (at(1, 9, 30).replace(day=1), at(1, 9, 30), at(2, 10)),
        # At night it waits for the morning; it never ends at night either.
        (at(1, 23), at(2, 9), at(3, 10)),
        # A day before it is a quarter of what is left.
        (at(5, 10, 30), at(5, 10, 30), at(5, 12, 30)),
        # An hour before: nobody is offered anything any more.
        (at(5, 17, 45), None, None),
        (at(5, 18), None, None),
    ],
)
def test_hours_of_an_offer(now: datetime, sent: datetime | None, until: datetime | None) -> None:
    made = window(STARTS, now, QUIET, CITY)
    assert (made and made.sent_at, made and made.until) == (sent, until)


@pytest.mark.parametrize("now", [at(1, 9), at(1, 23)])
def test_an_offer_that_could_not_leave_by_day_does_not_ring_at_night(now: datetime) -> None:
    made = window(STARTS, now, QUIET, CITY)
    assert made is not None
    assert made.closes == made.sent_at.replace(hour=QUIET.since - 1, minute=0)
    free = window(STARTS, now, QuietHours(since=0, until=0), CITY)
    assert free is not None and free.closes is None
