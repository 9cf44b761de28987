"""The door: how codes are typed, who passes, and how many."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from conversations.meetings.codes import SCANNED, link_of, typed
from conversations.meetings.door_known import DoorView, Ticket
from conversations.meetings.door_rules import checked_in, most, passed, view_after, walked
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import Meeting, Spot
from conversations.meetings.rules import may
from conversations.reply import told

STARTS = datetime(2026, 12, 5, 17, 30, tzinfo=UTC)
BEFORE, DURING = STARTS - timedelta(hours=1), STARTS + timedelta(minutes=10)


def card(seats: int | None = 10, taken: int = 0, came: int = 0, **more: Any) -> MeetingCard:
    meeting = Meeting(
        title=told({"fr": "La place"}),
        starts=STARTS,
        ends=STARTS + timedelta(hours=2),
        spot=Spot(name="Maison pour tous"),
        capacity=seats,
    )
    return MeetingCard(
        number=17,
        uid="17",
        meeting=meeting,
        called_at=STARTS,
        changed_at=STARTS,
        taken=taken,
        came=came,
        **more,
    )


def ticket(seat: Any = "seated", guests: int = 0, **more: Any) -> Ticket:
    return Ticket(meeting=17, person="p", code="K7-F2X", seat=seat, guests=guests, **more)


@pytest.mark.parametrize(
    "text", ["K7-F2X", "K7F2X", "k7f2x", " k7 - f2x ", "k 7 f 2 x", "K7–F2X", "K٧F٢X"]
)
def test_a_code_is_found_however_it_is_typed(text: str) -> None:
    assert typed(text) == "K7-F2X"


@pytest.mark.parametrize("text", ["", "K7-F2", "K7-F2XX", "K7-F0X", "K7-FIX", "bonjour", "K" * 900])
def test_what_is_no_code_is_none(text: str) -> None:
    assert typed(text) == ""


def test_the_link_is_read_again_as_it_was_written() -> None:
    kind, _, rest = link_of(17, "K7-F2X").partition("_")
    found = SCANNED.fullmatch(rest)
    assert kind == "door" and found is not None
    assert (found["meeting"], found["code"]) == ("17", "K7-F2X")


@pytest.mark.parametrize(
    ("hours", "open_"),
    [(-12.1, False), (-12, True), (0, True), (2, True), (26, True), (26.1, False)],
)
def test_the_door_is_open_from_half_a_day_before_to_a_day_after(hours: float, open_: bool) -> None:
    at = STARTS + timedelta(hours=hours)
    assert may("door", card(), at, "z") is open_
    assert not may("door", card(status="cancelled"), at, "z")


def test_who_has_a_seat_passes_with_whom_they_bring() -> None:
    assert most(card(3, taken=3), ticket(guests=2), BEFORE) == 3


@pytest.mark.parametrize(
    ("of", "guests", "at", "passes"),
    [
        (card(3, taken=3), 1, BEFORE, 0),  # every seat is somebody's
        (card(3, taken=2), 1, BEFORE, 1),
        (card(3, taken=2, came=3), 1, BEFORE, 0),  # three came without having said so
        (card(3, taken=3, came=1), 1, DURING, 2),  # two did not come
        (card(3, taken=0, came=3), 0, DURING, 0),
        (card(None, taken=9), 3, BEFORE, 4),
    ],
)
def test_who_has_none_passes_where_there_is_room(
    of: MeetingCard, guests: int, at: datetime, passes: int
) -> None:
    assert most(of, ticket("waiting", guests), at) == passes


def test_who_was_offered_seats_has_them() -> None:
    assert most(card(3, taken=3), ticket("offered", 2, held=2), BEFORE) == 2
    said = checked_in(card(3, taken=3), ticket("offered", 2, held=2), 2)
    assert (said.let_in, said.seat) == (True, "seated")


def test_who_is_let_in_takes_a_free_seat_or_an_empty_chair() -> None:
    assert checked_in(card(3, taken=1), ticket("waiting"), 1).seat == "seated"
    assert checked_in(card(3, taken=3), ticket("waiting"), 1).seat == ""


def test_the_counters_follow_each_step() -> None:
    view = DoorView(rows=(ticket(guests=2),), found=1, expected=3)
    now = passed(view.rows[0], checked_in(card(), view.rows[0], 2), BEFORE)
    seen = view_after(view, view.rows[0], now, missing=False)
    assert (seen.here, seen.expected, len(seen.rows)) == (2, 0, 1)
    gone = view_after(view, view.rows[0], now, missing=True)
    assert (gone.found, gone.rows) == (0, ())


def test_there_are_never_fewer_than_no_people_without_a_code() -> None:
    view = DoorView(here=3, walk_ins=0)
    assert walked(view, -1) == view
    assert walked(walked(view, 1), -1) == view
