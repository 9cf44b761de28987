"""What is looked at before a meeting is called or changed, and who hears of it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from conversations.ballots import Ballot
from conversations.city import ArrondissementCard, CityCard, SecteurCard
from conversations.known import Known
from conversations.meetings.checking import called_for, faults, unwritten, warnings
from conversations.meetings.comparing import differing, onto
from conversations.meetings.known import MeetingCard, MeetingsToCome
from conversations.meetings.meeting import Meeting, Spot
from conversations.meetings.sketch import (
    Sketch,
    as_meeting,
    sketch_of,
)
from conversations.meetings.sure import hearing
from conversations.quiet import moment_of
from conversations.reply import Line, line, told

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CITY = CityCard(
    name=told({"fr": "Marseille"}),
    holidays=(date(2026, 12, 25),),
    secteurs=(
        SecteurCard(
            number=1, name="1er", arrondissements=(ArrondissementCard(number=1, name="1"),)
        ),
    ),
    ballots=(Ballot(name=told({"fr": "Municipales"}), rounds=(date(2027, 6, 6),)),),
)


def at(text: str) -> datetime:
    """A moment by the town's clock."""
    return moment_of(datetime.fromisoformat(text), CITY.time_zone)


def sketch(starts: str = "2026-12-08 18:30", hours: float = 2, **more: Any) -> Sketch:
    given: dict[str, Any] = {"title": told({"fr": "La place"}), "spot": Spot(name="Salle")}
    begins = at(starts)
    return Sketch(starts=begins, ends=begins + timedelta(hours=hours), **{**given, **more})


def card(one: Sketch, **more: Any) -> MeetingCard:
    return MeetingCard(
        number=17, uid="17", meeting=as_meeting(one), called_at=NOW, changed_at=NOW, **more
    )


@pytest.mark.parametrize(
    ("one", "where"),
    [
        (sketch(), []),
        (Sketch(), ["title", "day", "place"]),
        (Sketch(title=told({"fr": "x"}), starts=at("2026-12-08 18:30")), ["lasts", "place"]),
        (sketch(hours=-1), ["lasts"]),
        (sketch("2026-11-24 09:00"), ["day"]),
        (sketch("2031-01-01 09:00"), ["day"]),
        (sketch(often="weekly"), ["until"]),
        (sketch(capacity=5, reserved=5), ["reserved"]),
        (sketch(capacity=5, most_guests=5), ["guests"]),
        (sketch(capacity=5, reserved=4, most_guests=0), []),
        (sketch(spot=Spot(online="https://x")), []),
        (sketch(spot=Spot(latitude=1, longitude=2)), ["place"]),
    ],
)
def test_what_is_wrong_leads_to_where_it_is_put_right(one: Sketch, where: list[str]) -> None:
    assert [there for there, _ in faults(one, None, NOW, CITY)] == where


def test_seats_that_people_have_are_not_taken_away() -> None:
    before = card(sketch(capacity=30), taken=12)
    assert not faults(sketch(capacity=12), before, NOW, CITY)
    ((where, said),) = faults(sketch(capacity=14, reserved=3), before, NOW, CITY)
    assert where == "capacity"
    assert dict(said.args) == {"taken": 12, "seats": 11}


def test_one_that_has_begun_may_still_be_put_right() -> None:
    begun = sketch("2026-11-24 09:30")
    assert not faults(begun, card(begun), NOW, CITY)
    assert faults(sketch("2026-11-24 09:40"), card(begun), NOW, CITY)


def ids(lines: tuple[Any, ...]) -> list[str]:
    return [one.id for one in lines if isinstance(one, Line)]


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ("2026-11-29 18:30", []),
        ("2026-11-30 20:00", []),
        ("2026-12-25 18:30", ["meeting-call-warn-promotion", "meeting-call-warn-holiday"]),
        ("2026-12-05 17:00", ["meeting-call-warn-promotion"]),
        ("2027-06-05 18:30", ["meeting-call-warn-silence", "meeting-call-warn-promotion"]),
        ("2027-06-07 18:30", []),
    ],
)
def test_what_is_read_before_it_is_called(starts: str, expected: list[str]) -> None:
    """The promotion ban begins with the sixth month before the ballot of June: 1 December."""
    known = Known({MeetingsToCome(NOW, all=True): ()})
    meetings = called_for(sketch(starts), CITY)
    assert ids(warnings(meetings, 0, NOW, known, CITY)) == expected


@pytest.mark.parametrize(
    ("starts", "hours", "number", "twice"),
    [
        ("2026-11-28 18:30", 2, 0, True),
        ("2026-11-28 20:00", 1, 0, True),
        ("2026-11-28 20:30", 1, 0, False),
        ("2026-11-28 17:30", 1, 0, False),
        ("2026-11-28 18:30", 2, 17, False),
    ],
)
def test_another_meeting_at_the_same_hour(
    starts: str, hours: float, number: int, twice: bool
) -> None:
    known = Known({MeetingsToCome(NOW, all=True): (card(sketch("2026-11-28 18:30")),)})
    meetings = called_for(sketch(starts, hours), CITY)
    found = ids(warnings(meetings, number, NOW, known, CITY))
    assert ("meeting-call-warn-same-hour" in found) == twice


def test_a_meeting_that_nobody_can_find_is_said() -> None:
    known = Known({MeetingsToCome(NOW, all=True): ()})
    hidden = called_for(sketch("2026-11-28 18:30", audience=None, public=False), CITY)
    assert ids(warnings(hidden, 0, NOW, known, CITY)) == ["meeting-call-warn-unseen"]
    listed = called_for(sketch("2026-11-28 18:30", audience=None), CITY)
    assert not warnings(listed, 0, NOW, known, CITY)


def test_missing_languages_are_named_for_what_is_written() -> None:
    whole = told(dict.fromkeys(CITY.languages, "x"))
    assert ids(unwritten(sketch(title=whole), CITY)) == []
    one = sketch(title=whole, description=told({"fr": "x"}))
    assert ids(unwritten(one, CITY)) == ["meeting-call-missing-description"]


BEFORE = as_meeting(sketch(capacity=30))


def changed(**more: Any) -> Meeting:
    return BEFORE.model_copy(update=more)


@pytest.mark.parametrize(
    ("mine", "theirs", "kept", "both"),
    [
        ({"organiser": "A"}, {"public": False}, {"organiser": "A", "public": False}, ()),
        ({"organiser": "A"}, {"organiser": "B"}, {"organiser": "B"}, ("organiser",)),
        ({"organiser": "A"}, {"organiser": "A"}, {"organiser": "A"}, ()),
        (
            {"starts": at("2026-12-09 18:30"), "ends": at("2026-12-09 20:30")},
            {"ends": at("2026-12-08 22:00")},
            {"starts": at("2026-12-08 18:30"), "ends": at("2026-12-08 22:00")},
            ("when",),
        ),
        ({"reserved": 3}, {"most_guests": 1}, {"reserved": 3, "most_guests": 1}, ()),
    ],
)
def test_what_two_people_change_at_once(
    mine: dict[str, Any], theirs: dict[str, Any], kept: dict[str, Any], both: tuple[str, ...]
) -> None:
    written_by_me = sketch_of(changed(**mine))
    now, found = onto(written_by_me, BEFORE, changed(**theirs))
    assert as_meeting(now) == changed(**kept)
    assert found == both


def test_nothing_changed_is_nothing_to_say() -> None:
    assert differing(BEFORE, sketch_of(BEFORE)) == ()
    assert differing(BEFORE, changed(needs=())) == ("needs",)


MOVED = {"starts": at("2026-12-09 18:30"), "ends": at("2026-12-09 20:30")}


@pytest.mark.parametrize(
    ("change", "know", "expected"),
    [
        (MOVED, 0, "meeting-call-hear-nobody"),
        (MOVED, 1, "meeting-call-hear"),
        ({"spot": Spot(name="Ailleurs")}, 1, "meeting-call-hear"),
        ({"organiser": "A"}, 40, "meeting-call-rewritten"),
        ({"organiser": "A"}, 0, "meeting-call-unheard"),
        ({"feedback": False}, 40, "meeting-call-unheard"),
    ],
)
def test_who_hears_of_a_change(change: dict[str, Any], know: int, expected: str) -> None:
    (said,) = hearing(card(sketch(capacity=30)), changed(**change), NOW, know)
    assert isinstance(said, Line) and said.id == expected


def test_how_many_hear_of_it_is_told_in_steps() -> None:
    (said,) = hearing(card(sketch(capacity=30)), changed(**MOVED), NOW, 36)
    assert isinstance(said, Line)
    assert dict(said.args)["people"] == line("announcement-people", n=30)
