"""What applies to whom: a table, and what may never be said."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.voting.advice import Answers, advice
from conversations.voting.election import Election, Overrides

SPRING = Election(kind="presidential", first_round=date(2027, 4, 18), second_round=date(2027, 5, 2))
TOWN = Election(kind="municipal", first_round=date(2032, 3, 14), second_round=date(2032, 3, 21))
EUROPE = Election(kind="european", first_round=date(2029, 6, 10))
VOTE = Election(kind="referendum", first_round=date(2027, 4, 18))
LONG_BEFORE, ONLINE_OVER = date(2027, 1, 10), date(2027, 3, 11)
CLOSED, TOO_LATE, BETWEEN = date(2027, 3, 20), date(2027, 4, 10), date(2027, 4, 25)


def codes(election: Election | None, today: date, **said: Any) -> list[str]:
    return [one.code for one in advice(Answers(**said), election, today)]


@pytest.mark.parametrize(
    ("said", "election", "today", "wanted"),
    [
        ({"age": "under_16"}, SPRING, LONG_BEFORE, ["census", "census_month", "city"]),
        ({"age": "18_25", "citizen": "other"}, SPRING, LONG_BEFORE, ["city"]),
        (
            {"age": "16_17", "census": "no"},
            SPRING,
            LONG_BEFORE,
            ["census", "census_month", "at_18", "between", "second_only", "city"],
        ),
        ({"age": "16_17", "census": "yes"}, None, LONG_BEFORE, ["census_done", "at_18", "city"]),
        ({"age": "16_17", "census": "unsure"}, None, LONG_BEFORE, ["census_ask", "at_18", "city"]),
        # Turning 18 between two rounds, or in the year of a vote that has one.
        (
            {"age": "turns_18", "census": "yes", "moved": "no"},
            SPRING,
            LONG_BEFORE,
            ["between", "second_only", "at_18", "parents", "check", "polls"],
        ),
        # The first round is over: only the second is in doubt.
        (
            {"age": "turns_18", "census": "yes", "moved": "no"},
            SPRING,
            BETWEEN,
            ["between", "at_18", "parents", "check", "polls"],
        ),
        # All who turn 18 this year are old enough for a vote of the next.
        (
            {"age": "turns_18", "census": "yes", "moved": "no"},
            SPRING,
            date(2026, 11, 21),
            ["at_18", "parents", "check", "polls"],
        ),
        (
            {"age": "turns_18", "census": "no"},
            VOTE,
            LONG_BEFORE,
            [
                "between",
                "request",
                "online",
                "paper",
                "papers",
                "census_late",
                "parents",
                "check",
                "polls",
            ],
        ),
        # The census is possible until 25: said to whoever has not done it, or may not have.
        (
            {"age": "18_25", "census": "unsure", "moved": "no"},
            None,
            LONG_BEFORE,
            ["request", "no_date", "papers", "census_late", "parents", "check"],
        ),
        # Registered by the State at 18, unless they moved since.
        (
            {"age": "18_25", "census": "yes", "moved": "no"},
            SPRING,
            LONG_BEFORE,
            ["state", "parents", "check", "polls"],
        ),
        (
            {"age": "18_25", "census": "yes", "moved": "here", "away": True},
            SPRING,
            LONG_BEFORE,
            ["request", "online", "paper", "papers", "parents", "parents_listed", "check", "proxy"],
        ),
        # Nobody can register any more: what is said is where they may still be on a list.
        (
            {"age": "18_25", "census": "yes", "moved": "here", "away": True},
            SPRING,
            TOO_LATE,
            [
                "request",
                "over",
                "still_there",
                "left_off",
                "papers",
                "parents",
                "check",
                "proxy_if",
            ],
        ),
        (
            {"age": "26_plus", "moved": "inside"},
            SPRING,
            TOO_LATE,
            [
                "request",
                "moved_inside",
                "over",
                "old_station",
                "left_off",
                "papers",
                "check",
                "polls_if",
            ],
        ),
        ({"age": "26_plus", "moved": "no"}, SPRING, LONG_BEFORE, ["check", "polls"]),
        (
            {"age": "26_plus", "moved": "inside"},
            SPRING,
            ONLINE_OVER,
            ["request", "moved_inside", "paper_only", "papers", "check", "polls"],
        ),
        (
            {"age": "26_plus", "moved": "here"},
            SPRING,
            CLOSED,
            ["request", "closed", "late", "still_there", "left_off", "papers", "check", "polls_if"],
        ),
        (
            {"age": "26_plus", "moved": "here"},
            SPRING,
            TOO_LATE,
            ["request", "over", "still_there", "left_off", "papers", "check", "polls_if"],
        ),
        (
            {"age": "26_plus", "moved": "here"},
            None,
            LONG_BEFORE,
            ["request", "no_date", "papers", "check"],
        ),
        # Citizens of the Union: the town and Europe, nothing else.
        (
            {"age": "26_plus", "citizen": "eu", "moved": "here"},
            SPRING,
            LONG_BEFORE,
            ["eu_not_this", "eu", "city"],
        ),
        (
            {"age": "26_plus", "citizen": "eu", "moved": "here"},
            TOWN,
            date(2032, 1, 1),
            ["eu", "online", "paper", "papers", "check", "polls"],
        ),
        (
            {"age": "18_25", "citizen": "eu", "moved": "no"},
            EUROPE,
            date(2029, 1, 1),
            ["eu", "eu_once", "online", "paper", "papers", "check", "polls"],
        ),
        (
            {"age": "26_plus", "citizen": "eu", "moved": "inside"},
            EUROPE,
            date(2029, 1, 1),
            ["eu", "eu_once", "moved_inside", "online", "paper", "papers", "check", "polls"],
        ),
        (
            {"age": "26_plus", "citizen": "eu", "moved": "here"},
            EUROPE,
            date(2029, 6, 5),
            ["eu", "eu_once", "over", "still_there", "left_off", "papers", "check", "polls_if"],
        ),
        (
            {"age": "turns_18", "citizen": "eu", "moved": "no"},
            TOWN,
            date(2032, 1, 1),
            ["eu", "between", "second_only", "online", "paper", "papers", "check", "polls"],
        ),
        (
            {"age": "16_17", "citizen": "eu"},
            TOWN,
            date(2032, 1, 1),
            ["eu", "between", "second_only", "city"],
        ),
        ({"age": "16_17", "citizen": "eu"}, SPRING, LONG_BEFORE, ["eu", "city"]),
    ],
)
def test_what_applies(
    said: dict[str, Any], election: Election | None, today: date, wanted: list[str]
) -> None:
    assert codes(election, today, **said) == wanted


def test_days_are_told_with_what_is_left() -> None:
    found = advice(Answers(age="26_plus", moved="here"), SPRING, date(2027, 3, 10))
    days = {one.code: (one.day, one.left) for one in found if one.day and one.left is not None}
    assert days == {"online": (date(2027, 3, 10), 0), "paper": (date(2027, 3, 12), 2)}


def test_between_the_rounds_the_next_one_is_spoken_of() -> None:
    found = advice(Answers(age="turns_18", census="yes", moved="no"), SPRING, BETWEEN)
    days = {one.code: one.day for one in found if one.day}
    assert days == {"between": date(2027, 5, 2), "polls": date(2027, 5, 2)}


def test_frozen_lists_leave_only_the_late_cases() -> None:
    vote = Election(
        kind="legislative",
        first_round=date(2027, 6, 27),
        overrides=Overrides(frozen_on=date(2027, 5, 1)),
    )
    found = codes(vote, date(2027, 5, 10), age="26_plus", moved="here")
    closed = ["closed", "late", "still_there", "left_off"]
    assert found == ["request", *closed, "papers", "check", "polls_if"]


answers = st.builds(
    Answers,
    age=st.sampled_from(("under_16", "16_17", "turns_18", "18_25", "26_plus")),
    citizen=st.sampled_from(("french", "eu", "other")),
    moved=st.sampled_from((None, "no", "inside", "here")),
    census=st.sampled_from((None, "yes", "no", "unsure")),
    away=st.sampled_from((None, True, False)),
)


@given(
    answers,
    st.sampled_from((None, SPRING, TOWN, VOTE, EUROPE)),
    st.dates(date(2026, 1, 1), date(2032, 3, 1)),
)
def test_whoever_asks_is_told_something_and_nothing_twice(
    said: Answers, election: Election | None, today: date
) -> None:
    found = [one.code for one in advice(said, election, today)]
    assert found
    assert len(found) == len(set(found))
    if said.citizen == "other" or said.age in ("under_16", "16_17"):
        assert found[-1] == "city", "who cannot vote is shown where they count"
    else:
        assert {"check", "city"} & set(found)
