"""What is warned of before an election is kept, and what is not."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from conversations.voting.doubts import doubts
from conversations.voting.election import Election, Overrides
from conversations.voting.known import ElectionCard

TODAY = date(2026, 11, 26)
FIRST, SECOND = date(2027, 4, 18), date(2027, 5, 2)


def _odd(*cards: ElectionCard, own: str = "", **more: Any) -> list[str]:
    """What comes after `election-odd-` of each line."""
    parts = {"kind": "presidential", "first_round": FIRST, "second_round": SECOND, **more}
    found = doubts(Election(**parts), cards, TODAY, own)
    return [one.id.removeprefix("election-odd-") for one in found]


def _card(day: date, **more: Any) -> ElectionCard:
    election = Election(kind=more.pop("kind", "presidential"), first_round=day)
    at = datetime(2026, 11, 1, tzinfo=UTC)
    return ElectionCard(id="other", election=election, added_at=at, **more)


@pytest.mark.parametrize(
    ("more", "odd"),
    [
        ({}, []),
        ({"second_round": None}, []),
        ({"first_round": date(2027, 4, 17), "second_round": None}, ["weekday"]),
        ({"second_round": date(2027, 4, 25)}, ["second"]),
        ({"kind": "municipal"}, ["second"]),
        ({"kind": "municipal", "second_round": date(2027, 4, 25)}, []),
        ({"first_round": date(2036, 12, 7), "second_round": None}, []),
        ({"first_round": date(2037, 1, 4), "second_round": None}, ["far"]),
        ({"overrides": Overrides(online=date(2027, 2, 24))}, []),
        ({"overrides": Overrides(online=date(2027, 2, 23))}, ["rule"]),
        ({"overrides": Overrides(paper=date(2027, 4, 9))}, ["rule"]),
        ({"overrides": Overrides(late=date(2027, 4, 8))}, []),
        ({"overrides": Overrides(late=date(2027, 4, 9))}, ["late"]),
    ],
)
def test_what_is_odd_about_its_days(more: dict[str, Any], odd: list[str]) -> None:
    assert _odd(**more) == odd


@pytest.mark.parametrize(
    ("card", "odd"),
    [
        (_card(date(2027, 5, 16)), ["near"]),
        (_card(date(2027, 5, 17)), []),
        (_card(date(2027, 4, 4)), ["near"]),
        (_card(date(2027, 5, 9), kind="municipal"), []),
        (_card(date(2027, 5, 9), cancelled=True), []),
    ],
)
def test_another_of_its_kind_within_two_weeks(card: ElectionCard, odd: list[str]) -> None:
    assert _odd(card) == odd
    assert _odd(card, own="other") == [], "not of itself"
