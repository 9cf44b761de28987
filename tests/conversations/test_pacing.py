"""How long a sending takes, over nights, holidays and a change of the clocks."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.pacing import duration, ends
from conversations.quiet import QuietDays, QuietHours

PARIS = "Europe/Paris"
TOWN = QuietHours()
NO_HOURS = QuietHours(since=0, until=0)
SUNDAYS = QuietDays()
HOLIDAYS = QuietDays(dates=frozenset({date(2026, 7, 14), date(2027, 1, 1)}))
HOUR = 3600
"""As many people as a rate of one a second reaches in an hour."""


def paris(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(PARIS))


def test_it_takes_as_long_as_the_rate_allows() -> None:
    assert duration(0, 30) == timedelta(0)
    assert duration(45, 30) == timedelta(seconds=1.5)
    assert duration(100, 0.5) == timedelta(seconds=200)
    assert duration(1_000_000, 0) == timedelta(0)


@pytest.mark.parametrize(
    ("begin", "people", "days", "over"),
    [
        ("2026-11-20 10:00", 2 * HOUR, None, "2026-11-20 12:00"),
        ("2026-11-20 10:00", 0, None, "2026-11-20 10:00"),
        # In the night it only begins in the morning, even for nobody.
        ("2026-11-20 22:00", 2 * HOUR, None, "2026-11-21 11:00"),
        ("2026-11-20 22:00", 0, None, "2026-11-21 09:00"),
        # It is over when the evening comes, or one message too late.
        ("2026-11-20 20:00", HOUR, None, "2026-11-20 21:00"),
        ("2026-11-20 20:00", HOUR + 1, None, "2026-11-21 09:00:01"),
        ("2026-11-20 20:00", 3 * HOUR, None, "2026-11-21 11:00"),
        # Twelve hours a day: over several nights, and over a Sunday.
        ("2026-11-19 20:00", 14 * HOUR, None, "2026-11-21 10:00"),
        ("2026-11-20 20:00", 14 * HOUR, SUNDAYS, "2026-11-23 10:00"),
        ("2026-11-22 12:00", HOUR, SUNDAYS, "2026-11-23 10:00"),
        # Over 14 July; over New Year's Day and, two days later, a Sunday.
        ("2026-07-13 20:00", 2 * HOUR, HOLIDAYS, "2026-07-15 10:00"),
        ("2026-12-31 20:00", 14 * HOUR, HOLIDAYS, "2027-01-04 10:00"),
        # Over the nights in which the clocks change.
        ("2026-10-24 20:00", 2 * HOUR, None, "2026-10-25 10:00"),
        ("2027-03-27 20:00", 2 * HOUR, None, "2027-03-28 10:00"),
        ("2027-03-27 20:00", 2 * HOUR, SUNDAYS, "2027-03-29 10:00"),
    ],
)
def test_it_pauses_while_it_is_quiet(
    begin: str, people: int, days: QuietDays | None, over: str
) -> None:
    found = ends(paris(begin), people, 1, TOWN, PARIS, days)
    assert found == paris(over).astimezone(UTC)
    assert found.tzinfo is UTC


def test_without_a_pause_a_day_in_spring_is_an_hour_shorter_on_the_wall() -> None:
    assert ends(paris("2027-03-27 12:00"), 24 * HOUR, 1, NO_HOURS, PARIS) == paris(
        "2027-03-28 13:00"
    ).astimezone(UTC)


def test_where_every_day_is_quiet_it_never_ends() -> None:
    never = QuietDays(weekdays=tuple(range(7)))
    with pytest.raises(ValueError, match="never"):
        ends(paris("2026-11-20 10:00"), 1, 1, TOWN, PARIS, never)


HOURS = st.integers(0, 23)
QUIETS = st.builds(QuietHours, since=HOURS, until=HOURS)
BEGINS = st.datetimes(
    datetime(2026, 9, 1), datetime(2027, 11, 30), timezones=st.just(ZoneInfo(PARIS))
)
DAYS = st.none() | st.builds(QuietDays, weekdays=st.sets(HOURS.map(lambda h: h % 7), max_size=4))


@given(BEGINS, st.integers(0, 50_000), st.sampled_from([0, 0.5, 1, 30]), QUIETS, DAYS)
def test_it_never_ends_early_nor_works_in_the_quiet(
    begin: datetime, people: int, rate: float, quiet: QuietHours, days: QuietDays | None
) -> None:
    over = ends(begin, people, rate, quiet, PARIS, days)
    began = begin.astimezone(UTC)
    assert over >= began + duration(people, rate)
    # Whole hours of the wall clock that were allowed; the first and the last are cut.
    minute = began.replace(minute=0, second=0, microsecond=0)
    worked = timedelta(0)
    while minute < over:
        following = minute + timedelta(hours=1)
        local = minute.astimezone(ZoneInfo(PARIS))
        if not quiet.holds(local.hour) and not (days and days.holds(local.date())):
            worked += min(following, over) - max(minute, began)
        minute = following
    assert worked == duration(people, rate)


@given(BEGINS, st.integers(0, 20_000), st.integers(0, 20_000), QUIETS, DAYS)
def test_more_people_never_take_less_time(
    begin: datetime, some: int, more: int, quiet: QuietHours, days: QuietDays | None
) -> None:
    first = ends(begin, some, 1, quiet, PARIS, days)
    assert ends(begin, some + more, 1, quiet, PARIS, days) >= first
