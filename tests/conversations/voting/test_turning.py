"""Turning 16 and 18 around a vote, from an age that was tapped: a table, and everybody in it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.voting.election import Election
from conversations.voting.rules import rounds_for
from conversations.voting.turning import Young, born, census_for_this_month, doubtful_rounds

SPRING = Election(
    kind="presidential", first_round=date(2022, 4, 10), second_round=date(2022, 4, 24)
)
AGES: tuple[Young, ...] = ("16_17", "turns_18")


@pytest.mark.parametrize(
    ("age", "today", "rounds"),
    [
        ("turns_18", "2022-01-10", (1, 2)),
        ("turns_18", "2022-04-10", (1, 2)),
        ("turns_18", "2022-04-11", (2,)),
        # Whoever turns 18 in 2021 is old enough in the spring.
        ("turns_18", "2021-11-21", ()),
        ("16_17", "2021-11-21", (1, 2)),
        ("16_17", "2020-11-21", (1, 2)),
        # Still 17 two days before the first round: 18 on its eve at the earliest.
        ("16_17", "2022-04-08", (1, 2)),
        ("16_17", "2022-04-09", (2,)),
        ("16_17", "2022-04-22", (2,)),
        ("16_17", "2022-04-23", ()),
    ],
)
def test_rounds_that_hang_on_a_birthday(age: Young, today: str, rounds: tuple[int, ...]) -> None:
    found = doubtful_rounds(age, SPRING, date.fromisoformat(today))
    assert found == tuple(SPRING.rounds[n - 1] for n in rounds)


@given(st.sampled_from(AGES), st.dates(date(2020, 1, 1), date(2022, 4, 24)), st.integers(0, 800))
def test_where_there_is_no_doubt_all_of_that_age_are_alike(
    age: Young, today: date, days: int
) -> None:
    oldest, youngest = born(age, today)
    somebody = min(oldest + timedelta(days=days), youngest)
    to_come = {day for day in SPRING.rounds if day >= today}
    sure = to_come - set(doubtful_rounds(age, SPRING, today))
    assert sure & set(rounds_for(somebody, SPRING)) == sure & set(rounds_for(oldest, SPRING))


@pytest.mark.parametrize(
    ("today", "until"),
    [
        ("2026-11-21", "2027-02-28"),
        ("2027-11-30", "2028-02-29"),
        ("2026-09-01", "2026-12-31"),
        ("2028-02-29", "2028-05-31"),
    ],
)
def test_the_census_of_whoever_turns_16_this_month(today: str, until: str) -> None:
    assert census_for_this_month(date.fromisoformat(today)) == date.fromisoformat(until)
