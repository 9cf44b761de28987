"""The law in tables: every row of the facts, leap years, Saturdays, decrees."""

from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from conversations.voting.election import KINDS, Election, Hours, Kind, Overrides
from conversations.voting.rules import (
    Citizen,
    Way,
    birthday,
    census_until,
    computed,
    days_left,
    deadline,
    deadlines,
    may_take_part,
    nth_weekday_before,
    problems,
    reminders,
    rounds_for,
)

PRESIDENTIAL_2022 = Election(
    kind="presidential", first_round=date(2022, 4, 10), second_round=date(2022, 4, 24)
)
PRESIDENTIAL_2027 = Election(
    kind="presidential", first_round=date(2027, 4, 18), second_round=date(2027, 5, 2)
)


@pytest.mark.parametrize(
    ("first_round", "online", "paper", "late"),
    [
        ("2022-04-10", "2022-03-02", "2022-03-04", "2022-03-31"),
        ("2026-03-15", "2026-02-04", "2026-02-06", "2026-03-05"),
        ("2021-06-20", None, "2021-05-14", "2021-06-10"),
        ("2027-04-18", "2027-03-10", "2027-03-12", "2027-04-08"),
        # A leap year: 29 February stands between.
        ("2028-03-12", "2028-02-02", "2028-02-04", "2028-03-02"),
        # Overseas they vote on Saturday: the sixth Friday is the day before, five weeks earlier.
        ("2027-04-17", "2027-03-10", "2027-03-12", "2027-04-07"),
        # On a Friday and on a Wednesday: strictly before.
        ("2027-04-16", "2027-03-10", "2027-03-05", "2027-04-06"),
        ("2027-04-14", "2027-03-03", "2027-03-05", "2027-04-04"),
        # Over both nights on which the clocks change: days stay days.
        ("2027-04-04", "2027-02-24", "2027-02-26", "2027-03-25"),
        ("2027-11-07", "2027-09-29", "2027-10-01", "2027-10-28"),
        # The last ballots before one could register online, and the first.
        ("2021-12-31", None, "2021-11-19", "2021-12-21"),
        ("2022-01-02", "2021-11-24", "2021-11-26", "2021-12-23"),
    ],
)
def test_deadlines(first_round: str, online: str | None, paper: str, late: str) -> None:
    day = date.fromisoformat(first_round)
    said: dict[Way, str | None] = {"online": online, "paper": paper, "late": late}
    for way, wanted in said.items():
        found = computed(day, way)
        assert (found and found.isoformat()) == wanted


@given(st.dates(date(2022, 1, 1), date(2090, 1, 1)))
def test_online_ends_first_on_the_right_weekdays(day: date) -> None:
    online, paper = computed(day, "online"), computed(day, "paper")
    assert online is not None and paper is not None
    assert (online.weekday(), paper.weekday()) == (2, 4)
    assert 36 <= (day - paper).days <= 42
    assert 36 <= (day - online).days <= 42
    assert nth_weekday_before(day, day.weekday(), 1) == day - timedelta(days=7)


@pytest.mark.parametrize("way", ["online", "paper", "late"])
def test_a_day_set_by_hand_goes_before_the_rule(way: Way) -> None:
    decree = date(2027, 3, 20)
    moved = PRESIDENTIAL_2027.model_copy(update={"overrides": Overrides(**{way: decree})})
    found = deadline(moved, way)
    assert found is not None
    assert (found.day, found.by_hand) == (decree, True)
    others = [one for one in deadlines(moved) if one.way != way]
    assert not any(one.by_hand for one in others)


def test_an_online_day_may_be_set_where_the_law_gives_none() -> None:
    old = Election(
        kind="regional",
        first_round=date(2021, 6, 20),
        overrides=Overrides(online=date(2021, 5, 12)),
    )
    assert [one.way for one in deadlines(old)] == ["online", "paper", "late"]
    assert deadline(Election(kind="regional", first_round=date(2021, 6, 20)), "online") is None


def test_frozen_lists_end_every_ordinary_way_on_that_day() -> None:
    """The dissolution of June 2024: decree on the 9th, first round on the 30th."""
    lists = Overrides(frozen_on=date(2024, 6, 9))
    vote = Election(
        kind="legislative",
        first_round=date(2024, 6, 30),
        second_round=date(2024, 7, 7),
        overrides=lists,
    )
    days = {one.way: one.day for one in deadlines(vote)}
    # The ordinary days were over already when the decree came; late cases stay open.
    assert days == {
        "online": date(2024, 5, 22),
        "paper": date(2024, 5, 24),
        "late": date(2024, 6, 20),
    }
    early = vote.model_copy(update={"overrides": Overrides(frozen_on=date(2024, 5, 1))})
    assert {one.day for one in deadlines(early) if one.way != "late"} == {date(2024, 5, 1)}


@pytest.mark.parametrize(
    ("born", "rounds"),
    [
        ("2004-04-09", (1, 2)),
        ("2004-04-10", (2,)),
        ("2004-04-23", (2,)),
        ("2004-04-24", ()),
        ("1950-01-01", (1, 2)),
        ("2004-02-29", (1, 2)),
    ],
)
def test_who_turns_18_between_the_rounds(born: str, rounds: tuple[int, ...]) -> None:
    found = rounds_for(date.fromisoformat(born), PRESIDENTIAL_2022)
    assert found == tuple(PRESIDENTIAL_2022.rounds[n - 1] for n in rounds)


@pytest.mark.parametrize(
    ("born", "age", "day"),
    [
        ("2008-02-29", 18, "2026-02-28"),
        ("2008-02-29", 20, "2028-02-29"),
        ("2008-03-01", 18, "2026-03-01"),
        ("2010-11-21", 16, "2026-11-21"),
    ],
)
def test_birthdays(born: str, age: int, day: str) -> None:
    assert birthday(date.fromisoformat(born), age) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("born", "until"),
    [
        ("2010-11-21", "2027-02-28"),
        ("2011-11-30", "2028-02-29"),
        ("2010-09-01", "2026-12-31"),
        ("2010-10-31", "2027-01-31"),
        ("2010-01-31", "2026-04-30"),
    ],
)
def test_census(born: str, until: str) -> None:
    assert census_until(date.fromisoformat(born)) == date.fromisoformat(until)


VOTES: dict[Kind, tuple[bool, bool, bool]] = {
    "presidential": (True, False, False),
    "legislative": (True, False, False),
    "municipal": (True, True, False),
    "european": (True, True, False),
    "departmental": (True, False, False),
    "regional": (True, False, False),
    "referendum": (True, False, False),
}


@pytest.mark.parametrize("kind", KINDS)
def test_who_votes_in_what(kind: Kind) -> None:
    people: tuple[Citizen, ...] = ("french", "eu", "other")
    assert tuple(may_take_part(kind, one) for one in people) == VOTES[kind]


@pytest.mark.parametrize(
    ("wrong", "more"),
    [
        ("second-before-first", {"second_round": date(2027, 4, 18)}),
        ("second-before-first", {"second_round": date(2027, 4, 11)}),
        ("one-round", {"kind": "referendum", "second_round": date(2027, 5, 2)}),
        ("one-round", {"kind": "european", "second_round": date(2027, 5, 2)}),
        ("after-vote", {"overrides": Overrides(paper=date(2027, 4, 18))}),
        ("after-vote", {"overrides": Overrides(frozen_on=date(2027, 5, 1))}),
        ("hours", {"hours": Hours(opens=time(9), closes=time(8))}),
        ("hours", {"hours": Hours(closes=time(20, 30))}),
    ],
)
def test_what_cannot_be(wrong: str, more: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as error:
        Election(**{"kind": "presidential", "first_round": date(2027, 4, 18), **more})
    assert error.value.errors()[0]["type"] == wrong


def test_over_and_twice_on_one_day() -> None:
    today = date(2027, 4, 18)
    assert problems(PRESIDENTIAL_2027, (), today) == ("past",)
    assert problems(PRESIDENTIAL_2027, (), today - timedelta(days=1)) == ()
    twin = Election(kind="presidential", first_round=date(2027, 5, 2))
    other = Election(kind="legislative", first_round=date(2027, 4, 18))
    assert problems(PRESIDENTIAL_2027, (twin, other), date(2027, 1, 1)) == ("twin",)
    assert problems(PRESIDENTIAL_2027, (other,), date(2027, 1, 1)) == ()


def test_days_left_counts_the_day_itself() -> None:
    day = date(2027, 3, 12)
    assert [days_left(day, day - timedelta(days=n)) for n in (30, 0, -1)] == [30, 0, -1]


def test_reminders_of_two_rounds() -> None:
    found = [
        (one.topic, one.day.isoformat(), one.days_before) for one in reminders(PRESIDENTIAL_2027)
    ]
    assert found == [
        ("registration", "2027-02-08", 30),
        ("registration", "2027-02-10", 30),
        ("registration", "2027-03-03", 7),
        ("registration", "2027-03-05", 7),
        ("registration", "2027-03-09", 1),
        ("registration", "2027-03-11", 1),
        ("proxy", "2027-03-28", 21),
        ("proxy", "2027-04-11", 7),
        ("proxy", "2027-04-11", 21),
        ("polling", "2027-04-17", 1),
        ("polling", "2027-04-18", 0),
        ("proxy", "2027-04-25", 7),
        ("polling", "2027-05-01", 1),
        ("polling", "2027-05-02", 0),
    ]


def test_a_referendum_has_one_round_of_reminders() -> None:
    vote = Election(kind="referendum", first_round=date(2027, 10, 3))
    assert [one.topic for one in reminders(vote)].count("polling") == 2
