"""Figures about requests: nothing about fewer than eleven people, also not by subtraction."""

from datetime import UTC, datetime, timedelta

from conversations.requests.figures import Figures, Handled, figures
from conversations.requests.known import Rating

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
NOW = MONDAY + timedelta(days=30)


def asked(
    n: int, hours: float | None, rating: Rating | None = None, who: str = "p"
) -> list[Handled]:
    """`n` requests of as many people, answered after so many hours."""
    answered = None if hours is None else MONDAY + timedelta(hours=hours)
    return [Handled(f"{who}{i}", MONDAY, answered, rating) for i in range(n)]


def told(*groups: list[Handled], now: datetime = NOW) -> Figures:
    return figures([one for group in groups for one in group], now, "Europe/Paris", frozenset())


def test_ten_people_are_too_few_for_anything() -> None:
    assert told(asked(10, 5, "up")) == Figures(None, None, None, None, None)
    assert told() == Figures(None, None, None, None, None)


def test_many_questions_of_few_people_are_too_few() -> None:
    assert told(*[asked(5, 5, "up") for _ in range(10)]).asked is None


def test_the_median_counts_first_answers_in_working_days() -> None:
    assert told(asked(11, 12), asked(12, 36, who="q")).median_days == 1.5
    assert told(asked(11, 24 * 5 + 24)).median_days == 4.6  # a weekend is no working time


def test_what_still_waits_within_its_time_is_not_late() -> None:
    fresh = told(asked(11, 5), asked(20, None, who="q"), now=MONDAY + timedelta(hours=20))
    assert fresh.asked == 31
    assert fresh.in_time is None


def test_a_share_needs_eleven_on_either_side() -> None:
    assert told(asked(30, 5), asked(10, None, who="q")).in_time is None
    assert told(asked(33, 5), asked(11, None, who="q")).in_time == 75
    assert told(asked(10, 5), asked(30, None, who="q")).in_time is None


def test_ratings_are_shown_together_or_not_at_all() -> None:
    both = told(asked(12, 5, "up"), asked(11, 5, "down", who="q"))
    assert (both.helpful, both.unhelpful) == (12, 11)
    one = told(asked(40, 5, "up"), asked(3, 5, "down", who="q"))
    assert (one.helpful, one.unhelpful) == (None, None)
