"""The days around a ballot on which a town hall may not say everything."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.ballots import Ballot, promotion_ban, silence, silent_days
from conversations.reply import told


def ballot(name: str, *rounds: str) -> Ballot:
    return Ballot(name=told({"en": name}), rounds=tuple(map(date.fromisoformat, rounds)))


PRESIDENT = ballot("president", "2027-04-18", "2027-05-02")
EUROPE = ballot("europe", "2029-06-10")
LEAP = ballot("leap", "2028-03-01")
SUMMER = ballot("summer", "2028-08-31", "2028-09-07")
PARLIAMENT = ballot("parliament", "2027-06-13", "2027-06-20")


@pytest.mark.parametrize(
    ("one", "first", "last"),
    [
        # The month of the first round counts, also when the second is in another.
        (PRESIDENT, "2026-10-01", "2027-05-02"),
        (EUROPE, "2028-12-01", "2029-06-10"),
        (PARLIAMENT, "2026-12-01", "2027-06-20"),
        # Months, not days: from the first of a month that has no 31st, and over a 29 February.
        (SUMMER, "2028-02-01", "2028-09-07"),
        (LEAP, "2027-09-01", "2028-03-01"),
        (ballot("new year", "2027-01-01"), "2026-07-01", "2027-01-01"),
        (ballot("december", "2026-12-31"), "2026-06-01", "2026-12-31"),
        # Ballots of the past: March 2026 and June 2021.
        (ballot("town", "2026-03-15", "2026-03-22"), "2025-09-01", "2026-03-22"),
        (ballot("regions", "2021-06-20", "2021-06-27"), "2020-12-01", "2021-06-27"),
    ],
)
def test_promotion_ends_six_whole_months_before(one: Ballot, first: str, last: str) -> None:
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    day = timedelta(days=1)
    around = (begins - day, begins, one.rounds[0], ends, ends + day)
    assert [promotion_ban((one,), when) for when in around] == [None, one, one, one, None]


@pytest.mark.parametrize(
    ("one", "days"),
    [
        (PRESIDENT, ["2027-04-17", "2027-04-18", "2027-05-01", "2027-05-02"]),
        (EUROPE, ["2029-06-09", "2029-06-10"]),
        (LEAP, ["2028-02-29", "2028-03-01"]),
        (ballot("not leap", "2027-03-01"), ["2027-02-28", "2027-03-01"]),
        (ballot("new year", "2028-01-01"), ["2027-12-31", "2028-01-01"]),
    ],
)
def test_results_are_silent_on_the_eve_and_the_day_of_each_round(
    one: Ballot, days: list[str]
) -> None:
    silent = sorted(map(date.fromisoformat, days))
    assert sorted(silent_days((one,))) == silent
    around = [one.rounds[0] + timedelta(days=n) for n in range(-4, 20)]
    assert [when for when in around if silence((one,), when)] == silent


@pytest.mark.parametrize(
    ("day", "banned"),
    [
        ("2026-09-30", None),
        ("2026-10-01", PRESIDENT),
        ("2026-12-01", PRESIDENT),  # both; the one that comes first is named
        ("2027-05-02", PRESIDENT),
        ("2027-05-03", PARLIAMENT),
        ("2027-06-21", None),
    ],
)
def test_of_several_ballots_the_first_is_named(day: str, banned: Ballot | None) -> None:
    when = date.fromisoformat(day)
    assert promotion_ban((PARLIAMENT, PRESIDENT), when) == banned
    assert promotion_ban((PRESIDENT, PARLIAMENT), when) == banned


def test_without_ballots_everything_may_be_said() -> None:
    assert promotion_ban((), date(2027, 4, 18)) is None
    assert silence((), date(2027, 4, 18)) is None
    assert silent_days(()) == frozenset()


DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@given(DAYS, DAYS)
def test_a_silent_day_is_within_the_ban_which_lasts_about_half_a_year(one: date, day: date) -> None:
    held = (Ballot(name=told({}), rounds=(one,)),)
    assert (silence(held, day) is not None) == (day in silent_days(held))
    assert all(promotion_ban(held, silent) for silent in silent_days(held))
    banned = promotion_ban(held, day) is not None
    assert banned or not timedelta() <= one - day <= timedelta(days=180)
    assert not banned or timedelta() <= one - day <= timedelta(days=184 + 30)
