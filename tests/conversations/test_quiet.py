"""Quiet time: until when a message waits, also on holidays and in the nights of a clock change."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.quiet import QuietDays, QuietHours, closes, moment_of, next_allowed
from conversations.reply import LANES

PARIS = "Europe/Paris"
TOWN = QuietHours()
NO_HOURS = QuietHours(since=0, until=0)
"""Quiet hours that end when they begin: there are none."""
SUNDAYS = QuietDays()
DAYS = QuietDays(
    dates=frozenset({date(2026, 7, 14), date(2027, 1, 1), date(2027, 3, 29), date(2026, 10, 26)})
)
NO_DAYS = QuietDays(weekdays=())
EVERY_DAY = QuietDays(weekdays=(0, 1, 2, 3, 4, 5, 6))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def paris(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(PARIS), fold=fold)


@pytest.mark.parametrize(
    ("at", "quiet", "leaves"),
    [
        # An ordinary day in winter: one hour ahead of UTC.
        (paris("2026-11-21 08:59:59"), TOWN, utc("2026-11-21 08:00")),
        (paris("2026-11-21 09:00"), TOWN, utc("2026-11-21 08:00")),
        (paris("2026-11-21 20:59:59"), TOWN, utc("2026-11-21 19:59:59")),
        (paris("2026-11-21 21:00"), TOWN, utc("2026-11-22 08:00")),
        (paris("2026-11-21 23:59"), TOWN, utc("2026-11-22 08:00")),
        (paris("2026-11-22 00:00"), TOWN, utc("2026-11-22 08:00")),
        # Hours of one's own.
        (paris("2026-11-21 19:00"), QuietHours(since=19, until=10), utc("2026-11-22 09:00")),
        (paris("2026-11-21 22:59"), QuietHours(since=23, until=7), utc("2026-11-21 21:59")),
        (paris("2026-11-22 06:59"), QuietHours(since=23, until=7), utc("2026-11-22 06:00")),
        # Hours of one day; none at all.
        (paris("2026-11-21 13:30"), QuietHours(since=12, until=14), utc("2026-11-21 13:00")),
        (paris("2026-11-21 14:00"), QuietHours(since=12, until=14), utc("2026-11-21 13:00")),
        (paris("2026-11-21 03:00"), QuietHours(since=9, until=9), utc("2026-11-21 02:00")),
        # Until midnight, from midnight.
        (paris("2026-11-21 22:00"), QuietHours(since=21, until=0), utc("2026-11-21 23:00")),
        (paris("2026-11-21 00:00"), QuietHours(since=0, until=8), utc("2026-11-21 07:00")),
        # 25 October 2026: 02:00 to 03:00 comes twice, the night is an hour longer.
        (paris("2026-10-24 21:00"), TOWN, utc("2026-10-25 08:00")),
        (paris("2026-10-25 02:30"), TOWN, utc("2026-10-25 08:00")),
        (paris("2026-10-25 02:30", fold=1), TOWN, utc("2026-10-25 08:00")),
        (paris("2026-10-25 01:59"), QuietHours(since=21, until=2), utc("2026-10-25 00:00")),
        (paris("2026-10-25 02:30"), QuietHours(since=21, until=3), utc("2026-10-25 02:00")),
        (paris("2026-10-25 02:30", fold=1), QuietHours(since=21, until=3), utc("2026-10-25 02:00")),
        (paris("2026-10-25 21:00"), TOWN, utc("2026-10-26 08:00")),
        # 28 March 2027: there is no 02:00 to 03:00, the night is an hour shorter.
        (paris("2027-03-27 21:00"), TOWN, utc("2027-03-28 07:00")),
        (paris("2027-03-28 01:59"), TOWN, utc("2027-03-28 07:00")),
        (paris("2027-03-28 03:00"), TOWN, utc("2027-03-28 07:00")),
        (paris("2027-03-28 01:30"), QuietHours(since=21, until=2), utc("2027-03-28 01:00")),
        (paris("2027-03-28 21:00"), TOWN, utc("2027-03-29 07:00")),
    ],
)
def test_what_is_sent_at_night_waits_for_the_morning(
    at: datetime, quiet: QuietHours, leaves: datetime
) -> None:
    assert next_allowed(at, quiet, PARIS) == leaves
    assert next_allowed(at, quiet, PARIS, "announcement") == leaves
    assert next_allowed(at, quiet, PARIS, "reply") == at.astimezone(UTC)


@pytest.mark.parametrize(
    ("at", "quiet", "days", "leaves"),
    [
        # A Sunday: from midnight to midnight, then what the night lacks.
        (paris("2026-11-21 20:59"), TOWN, SUNDAYS, utc("2026-11-21 19:59")),
        (paris("2026-11-21 21:00"), TOWN, SUNDAYS, utc("2026-11-23 08:00")),
        (paris("2026-11-22 00:00"), TOWN, SUNDAYS, utc("2026-11-23 08:00")),
        (paris("2026-11-22 12:00"), TOWN, SUNDAYS, utc("2026-11-23 08:00")),
        (paris("2026-11-22 23:59:59"), TOWN, SUNDAYS, utc("2026-11-23 08:00")),
        (paris("2026-11-23 08:59"), TOWN, SUNDAYS, utc("2026-11-23 08:00")),
        # A night that does not reach midnight: the day after begins at midnight.
        (paris("2026-11-22 12:00"), QuietHours(since=1, until=5), SUNDAYS, utc("2026-11-22 23:00")),
        (paris("2026-11-23 00:30"), QuietHours(since=1, until=5), SUNDAYS, utc("2026-11-22 23:30")),
        (paris("2026-11-23 01:00"), QuietHours(since=1, until=5), SUNDAYS, utc("2026-11-23 04:00")),
        (
            paris("2026-11-22 12:00"),
            QuietHours(since=21, until=0),
            SUNDAYS,
            utc("2026-11-22 23:00"),
        ),
        (paris("2026-11-22 12:00"), QuietHours(since=0, until=6), SUNDAYS, utc("2026-11-23 05:00")),
        (paris("2026-11-22 12:00"), NO_HOURS, SUNDAYS, utc("2026-11-22 23:00")),
        (paris("2026-11-21 23:59"), NO_HOURS, SUNDAYS, utc("2026-11-21 22:59")),
        # 14 July 2026 is a Tuesday, in summer.
        (paris("2026-07-13 20:59"), TOWN, DAYS, utc("2026-07-13 18:59")),
        (paris("2026-07-13 21:00"), TOWN, DAYS, utc("2026-07-15 07:00")),
        (paris("2026-07-14 10:00"), TOWN, DAYS, utc("2026-07-15 07:00")),
        # New Year's Day 2027 is a Friday: it is quiet from Thursday evening to Saturday morning.
        (paris("2026-12-31 21:00"), TOWN, DAYS, utc("2027-01-02 08:00")),
        (paris("2027-01-01 15:00"), TOWN, DAYS, utc("2027-01-02 08:00")),
        (paris("2027-01-01 15:00"), NO_HOURS, DAYS, utc("2027-01-01 23:00")),
        # Both clocks change on a Sunday. Easter Monday follows one, a day we made up the other.
        (paris("2027-03-27 21:00"), TOWN, SUNDAYS, utc("2027-03-29 07:00")),
        (paris("2027-03-27 21:00"), TOWN, DAYS, utc("2027-03-30 07:00")),
        (paris("2027-03-28 01:59"), NO_HOURS, SUNDAYS, utc("2027-03-28 22:00")),
        (paris("2026-10-24 21:00"), TOWN, SUNDAYS, utc("2026-10-26 08:00")),
        (paris("2026-10-25 02:30", fold=1), TOWN, DAYS, utc("2026-10-27 08:00")),
        (paris("2026-10-25 02:30"), NO_HOURS, SUNDAYS, utc("2026-10-25 23:00")),
        # Days that are no days.
        (paris("2026-11-21 21:00"), TOWN, NO_DAYS, utc("2026-11-22 08:00")),
    ],
)
def test_nothing_but_an_answer_leaves_on_a_quiet_day(
    at: datetime, quiet: QuietHours, days: QuietDays, leaves: datetime
) -> None:
    assert next_allowed(at, quiet, PARIS, "announcement", days) == leaves
    assert next_allowed(at, quiet, PARIS, "reminder", days) == leaves
    assert next_allowed(at, quiet, PARIS, "reply", days) == at.astimezone(UTC)


def test_where_every_day_is_quiet_only_answers_leave() -> None:
    noon = paris("2026-11-21 12:00")
    with pytest.raises(ValueError, match="never"):
        next_allowed(noon, TOWN, PARIS, "announcement", EVERY_DAY)
    assert next_allowed(noon, TOWN, PARIS, "reply", EVERY_DAY) == noon


def test_a_single_hour_that_the_night_of_the_change_lacks_waits_for_the_next_night() -> None:
    quiet = QuietHours(since=3, until=2)
    assert next_allowed(paris("2027-03-28 01:00"), quiet, PARIS) == utc("2027-03-29 00:00")
    assert next_allowed(paris("2026-10-25 01:00"), quiet, PARIS) == utc("2026-10-25 00:00")
    assert closes(paris("2026-10-25 02:00"), quiet, PARIS) == utc("2026-10-25 02:00")


@pytest.mark.parametrize(
    ("at", "quiet", "days", "stops"),
    [
        (paris("2026-11-20 09:00"), TOWN, None, utc("2026-11-20 20:00")),
        (paris("2026-11-20 20:59:59"), TOWN, None, utc("2026-11-20 20:00")),
        (paris("2026-07-15 12:34:56"), TOWN, None, utc("2026-07-15 19:00")),
        (paris("2026-11-20 14:00"), QuietHours(since=12, until=14), None, utc("2026-11-21 11:00")),
        # The evening before a Sunday is an evening; without hours it is midnight.
        (paris("2026-11-21 09:00"), TOWN, SUNDAYS, utc("2026-11-21 20:00")),
        (paris("2026-11-21 09:00"), NO_HOURS, SUNDAYS, utc("2026-11-21 23:00")),
        (paris("2026-11-21 09:00"), QuietHours(since=1, until=5), SUNDAYS, utc("2026-11-21 23:00")),
        (paris("2026-11-23 00:00"), QuietHours(since=1, until=5), SUNDAYS, utc("2026-11-23 00:00")),
        (paris("2026-11-23 09:00"), NO_HOURS, SUNDAYS, utc("2026-11-28 23:00")),
        # Until New Year's Day; until a Sunday that is 25 hours long; until one of 23.
        (paris("2026-12-28 09:00"), NO_HOURS, DAYS, utc("2026-12-31 23:00")),
        (paris("2026-10-19 09:00"), NO_HOURS, SUNDAYS, utc("2026-10-24 22:00")),
        (paris("2027-03-22 09:00"), NO_HOURS, SUNDAYS, utc("2027-03-27 23:00")),
        # Through the change itself.
        (paris("2026-10-25 00:00"), QuietHours(since=4, until=9), None, utc("2026-10-25 03:00")),
        (paris("2027-03-28 00:00"), QuietHours(since=4, until=9), None, utc("2027-03-28 02:00")),
        (paris("2027-03-28 00:00"), QuietHours(since=2, until=9), None, utc("2027-03-28 01:00")),
        (paris("2026-11-20 09:00"), NO_HOURS, None, None),
        (paris("2026-11-20 09:00"), NO_HOURS, NO_DAYS, None),
    ],
)
def test_it_gets_quiet_in_the_evening_or_before_a_quiet_day(
    at: datetime, quiet: QuietHours, days: QuietDays | None, stops: datetime | None
) -> None:
    assert closes(at, quiet, PARIS, days) == stops


@pytest.mark.parametrize(
    ("wall", "zone", "moment"),
    [
        ("2026-11-21 10:00", PARIS, "2026-11-21 09:00"),
        # What is skipped is the jump, wherever in the gap it lies.
        ("2027-03-28 01:59:59", PARIS, "2027-03-28 00:59:59"),
        ("2027-03-28 02:00", PARIS, "2027-03-28 01:00"),
        ("2027-03-28 02:30", PARIS, "2027-03-28 01:00"),
        ("2027-03-28 02:59:59.5", PARIS, "2027-03-28 01:00"),
        ("2027-03-28 03:00", PARIS, "2027-03-28 01:00"),
        # What comes twice is the first.
        ("2026-10-25 02:00", PARIS, "2026-10-25 00:00"),
        ("2026-10-25 02:30", PARIS, "2026-10-25 00:30"),
        ("2027-10-31 02:30", PARIS, "2027-10-31 00:30"),
        ("2026-10-25 03:00", PARIS, "2026-10-25 02:00"),
        # Half an hour, two hours, a whole day.
        ("2026-10-04 02:15", "Australia/Lord_Howe", "2026-10-03 15:30"),
        ("2027-03-28 02:00", "Antarctica/Troll", "2027-03-28 01:00"),
        ("2011-12-30 12:00", "Pacific/Apia", "2011-12-30 10:00"),
    ],
)
def test_a_wall_time_becomes_one_moment(wall: str, zone: str, moment: str) -> None:
    for fold in (0, 1):
        assert moment_of(datetime.fromisoformat(wall).replace(fold=fold), zone) == utc(moment)


HOURS = st.integers(0, 23)
QUIETS = st.builds(QuietHours, since=HOURS, until=HOURS)
MOMENTS = st.integers(0, 400 * 24 * 60).map(lambda m: utc("2026-03-01") + timedelta(minutes=m))
NEAR_A_CHANGE = st.builds(
    lambda day, minutes: utc(day) + timedelta(minutes=minutes),
    st.sampled_from(["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"]),
    st.integers(-2 * 24 * 60, 2 * 24 * 60),
)
SOME_DAYS = st.builds(
    QuietDays,
    weekdays=st.sets(st.integers(0, 6), max_size=2).map(tuple),
    dates=st.frozensets(st.sampled_from([date(2026, 10, 24), date(2027, 3, 29)])),
)
ZONES = st.sampled_from([PARIS, "Europe/London", "Indian/Reunion", "Antarctica/Troll"])


def is_quiet(at: datetime, quiet: QuietHours, days: QuietDays | None, zone: str) -> bool:
    local = at.astimezone(ZoneInfo(zone))
    return quiet.holds(local.hour) or (days is not None and days.holds(local.date()))


def minutes(begin: datetime, end: datetime) -> list[datetime]:
    """Whole minutes from `begin` to before `end`; of a long time the two days before its end."""
    begin = max(begin, end - timedelta(days=2))
    whole = -(-(end - begin) // timedelta(minutes=1))
    return [begin + timedelta(minutes=minute) for minute in range(whole)]


@given(MOMENTS | NEAR_A_CHANGE, QUIETS, SOME_DAYS | st.none(), ZONES)
def test_it_leaves_at_the_first_moment_that_is_not_quiet(
    at: datetime, quiet: QuietHours, days: QuietDays | None, zone: str
) -> None:
    leaves = next_allowed(at, quiet, zone, "announcement", days)
    assert leaves >= at
    assert leaves.tzinfo is UTC
    assert not is_quiet(leaves, quiet, days, zone)
    assert next_allowed(leaves, quiet, zone, "announcement", days) == leaves
    assert all(is_quiet(one, quiet, days, zone) for one in minutes(at, leaves))


@given(MOMENTS | NEAR_A_CHANGE, QUIETS, ZONES)
def test_without_quiet_days_it_leaves_within_a_day(
    at: datetime, quiet: QuietHours, zone: str
) -> None:
    # Quiet but for an hour or two that a night in spring may lack: then it is the next day's.
    most = timedelta(hours=25 if (quiet.since - quiet.until) % 24 > 2 else 49)
    assert next_allowed(at, quiet, zone) - at <= most


@given(MOMENTS | NEAR_A_CHANGE, QUIETS, SOME_DAYS | st.none(), ZONES)
def test_nothing_is_quiet_until_it_closes(
    at: datetime, quiet: QuietHours, days: QuietDays | None, zone: str
) -> None:
    at = next_allowed(at, quiet, zone, "announcement", days)
    stops = closes(at, quiet, zone, days)
    if stops is None:
        assert quiet.since == quiet.until
        return
    assert stops > at
    assert stops.tzinfo is UTC
    assert is_quiet(stops, quiet, days, zone)
    assert not any(is_quiet(one, quiet, days, zone) for one in minutes(at, stops))


@given(MOMENTS | NEAR_A_CHANGE, ZONES)
def test_a_moment_is_what_the_wall_showed_first(at: datetime, zone: str) -> None:
    local = at.astimezone(ZoneInfo(zone))
    again = moment_of(local.replace(tzinfo=None), zone)
    assert again == at if not local.fold else again < at


def test_every_lane_is_decided() -> None:
    night = paris("2026-11-21 23:00")
    waits = {lane: next_allowed(night, TOWN, PARIS, lane) > night for lane in LANES}
    assert waits == {"reply": False, "reminder": True, "announcement": True}
