"""What may follow what, who may touch which request, and which time counts."""

from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest

from bot.city.working_days import holidays_at
from conversations.requests.rules import (
    NEXT,
    RESIDENT_ACTS,
    STATUSES,
    TEAM_ACTS,
    Act,
    Holding,
    Refusal,
    Status,
    TeamAct,
    decide,
    expected_on,
    holding,
    is_working,
    overdue,
    speaks_as,
    working_time,
)
from conversations.who import Role

ZONE = "Europe/Paris"
MARSEILLE = frozenset(holidays_at("13055"))

TABLE = """
            waiting   answered  closed    withdrawn
add         waiting   waiting   waiting   -
take_back   withdrawn withdrawn withdrawn -
thank       -         closed    closed    -
rate        waiting   answered  closed    -
see         waiting   answered  closed    -
take        waiting   answered  -         -
release     waiting   answered  -         -
give        waiting   answered  -         -
answer      answered  answered  answered  -
note        waiting   answered  closed    -
retopic     waiting   answered  closed    -
close       closed    closed    -         -
reopen      -         -         waiting   -
"""


def rows() -> list[tuple[str, str, str]]:
    """(act, before, after) for every cell of the table."""
    head, *lines = TABLE.strip().split("\n")
    return [
        (act, before, after)
        for act, *cells in (line.split() for line in lines)
        for before, after in zip(head.split(), cells, strict=True)
    ]


@pytest.mark.parametrize(("act", "before", "after"), rows())
def test_what_follows_what(act: Act, before: Status, after: str) -> None:
    assert NEXT[before].get(act, "-") == after


def test_the_table_names_every_act_and_status() -> None:
    assert {act for act, _, _ in rows()} == {*RESIDENT_ACTS, *TEAM_ACTS}
    assert set(NEXT) == set(STATUSES)
    assert set(TEAM_ACTS) == set(get_args(TeamAct))


REACH = """
            mine free others
resident    no   no   no
ambassador  yes  yes  no
staff       yes  yes  yes
admin       yes  yes  yes
"""


@pytest.mark.parametrize("act", TEAM_ACTS)
@pytest.mark.parametrize("line", REACH.strip().split("\n")[1:])
def test_who_may_touch_which_request(line: str, act: TeamAct) -> None:
    role: Role
    role, *cells = line.split()  # type: ignore[assignment]
    held: Holding
    for held, may in zip(get_args(Holding), cells, strict=True):
        for status in STATUSES:
            decided: Status | Refusal = decide(role, held, status, act)
            may_act = may == "yes" and (act != "give" or role in ("staff", "admin"))
            expected = NEXT[status].get(act, "not-now") if may_act else "not-yours"
            assert decided == expected, (role, held, status, act)


def test_whose_a_request_is() -> None:
    assert holding("", "ana") == "free"
    assert holding("ana", "ana") == "mine"
    assert holding("ben", "ana") == "others"


def test_staff_speak_as_the_town_and_ambassadors_under_their_label() -> None:
    assert [speaks_as(r) for r in get_args(Role)] == ["label", "label", "town", "town"]


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 4, 3), True),  # Good Friday: a working day in Marseille
        (date(2026, 4, 6), False),  # Easter Monday
        (date(2026, 5, 1), False),  # Labour Day, a Friday
        (date(2026, 5, 8), False),
        (date(2026, 5, 14), False),  # Ascension
        (date(2026, 5, 25), False),  # Whit Monday
        (date(2026, 7, 14), False),
        (date(2026, 11, 21), False),  # a Saturday
        (date(2026, 11, 22), False),  # a Sunday
        (date(2026, 11, 23), True),
        (date(2040, 4, 2), False),  # Easter Monday, years ahead
    ],
)
def test_working_days(day: date, works: bool) -> None:
    assert is_working(day, MARSEILLE) is works


def test_alsace_and_moselle_have_days_of_their_own() -> None:
    good_friday = date(2026, 4, 3)
    assert good_friday in holidays_at("67482")
    assert good_friday in holidays_at("57463")
    assert good_friday not in MARSEILLE


def local(text: str) -> datetime:
    """A moment of winter (+1) or summer (+2) written with its offset."""
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        ("2026-11-23T10:00+01:00", "2026-11-23T16:30+01:00", 6.5),
        ("2026-11-20T17:00+01:00", "2026-11-24T17:00+01:00", 48),  # over a weekend
        ("2026-11-21T09:00+01:00", "2026-11-22T20:00+01:00", 0),  # a weekend
        ("2026-04-30T12:00+02:00", "2026-05-04T12:00+02:00", 24),  # 1 May and a weekend
        ("2026-04-03T00:00+02:00", "2026-04-07T00:00+02:00", 24),  # Easter Monday
        ("2026-03-27T12:00+01:00", "2026-03-30T12:00+02:00", 24),  # the clocks change on Sunday
        ("2026-12-24T12:00+01:00", "2026-12-28T12:00+01:00", 24),  # Christmas, a Friday
        ("2026-11-23T10:00+01:00", "2026-11-23T10:00+01:00", 0),
        ("2026-11-24T10:00+01:00", "2026-11-23T10:00+01:00", 0),  # a clock set back
    ],
)
def test_working_time(start: str, end: str, hours: float) -> None:
    got = working_time(local(start), local(end), ZONE, MARSEILLE)
    assert got == timedelta(hours=hours)


def test_a_question_is_late_after_two_working_days() -> None:
    asked = local("2026-11-19T15:00+01:00")  # a Thursday
    assert not overdue(asked, local("2026-11-23T14:59+01:00"), ZONE, MARSEILLE)
    assert overdue(asked, local("2026-11-23T15:00+01:00"), ZONE, MARSEILLE)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("2026-11-23T10:00+01:00", date(2026, 11, 25)),
        ("2026-11-20T10:00+01:00", date(2026, 11, 24)),  # a Friday
        ("2026-04-30T10:00+02:00", date(2026, 5, 5)),  # before 1 May
        ("2026-04-03T23:30+02:00", date(2026, 4, 8)),  # before Easter
    ],
)
def test_when_an_answer_may_be_expected(asked: str, expected: date) -> None:
    assert expected_on(local(asked), ZONE, MARSEILLE) == expected


def test_midnight_belongs_to_the_city() -> None:
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # Monday already in Paris
    assert working_time(late, late + timedelta(minutes=30), ZONE, MARSEILLE) == timedelta(
        minutes=30
    )
