"""When an announcement leaves once, every week or every month, also where the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from conversations.schedule import (
    ORDINALS,
    Schedule,
    monthly,
    next_occurrence,
    occurrences,
    overdue,
    weekly,
)

PARIS = "Europe/Paris"
TEN = time(10)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def shown(schedule: Schedule, most: int, after: str = "2026-01-01", zone: str = PARIS) -> list[str]:
    """The next sendings, in UTC."""
    found = occurrences(schedule, zone, utc(after), most)
    return [f"{one:%Y-%m-%d %H:%M}" for one in found]


def test_now_has_no_hour() -> None:
    assert shown(Schedule(), 3) == []
    assert next_occurrence(Schedule(), PARIS, utc("2026-01-01")) is None


def test_once_is_strictly_after() -> None:
    once = Schedule(at=wall("2026-11-21 10:00"))
    assert shown(once, 3) == ["2026-11-21 09:00"]
    assert shown(once, 3, "2026-11-21 08:59:59") == ["2026-11-21 09:00"]
    assert shown(once, 3, "2026-11-21 09:00") == []
    assert next_occurrence(once, PARIS, utc("2026-11-21 08:00")) == utc("2026-11-21 09:00")
    assert next_occurrence(once, PARIS, utc("2026-11-21 09:00")) is None
    noon = datetime(2026, 11, 21, 9, 30, tzinfo=ZoneInfo(PARIS))
    assert next_occurrence(once, PARIS, noon) == utc("2026-11-21 09:00")


@pytest.mark.parametrize(
    ("at", "rule", "sent"),
    [
        # Every Monday at ten, across both changes.
        (
            "2026-10-19 10:00",
            "FREQ=WEEKLY;BYDAY=MO",
            ["2026-10-19 08:00", "2026-10-26 09:00", "2026-11-02 09:00"],
        ),
        (
            "2027-03-22 10:00",
            "FREQ=WEEKLY;BYDAY=MO",
            ["2027-03-22 09:00", "2027-03-29 08:00", "2027-04-05 08:00"],
        ),
        ("2027-10-25 10:00", "FREQ=WEEKLY", ["2027-10-25 08:00", "2027-11-01 09:00"]),
        # Sundays at half past two: the hour that there is not, the hour that comes twice.
        (
            "2027-03-21 02:30",
            "FREQ=WEEKLY;BYDAY=SU",
            ["2027-03-21 01:30", "2027-03-28 01:00", "2027-04-04 00:30"],
        ),
        (
            "2026-10-18 02:30",
            "FREQ=WEEKLY;BYDAY=SU",
            ["2026-10-18 00:30", "2026-10-25 00:30", "2026-11-01 01:30"],
        ),
        (
            "2027-10-30 02:30",
            "FREQ=DAILY",
            ["2027-10-30 00:30", "2027-10-31 00:30", "2027-11-01 01:30"],
        ),
        ("2027-03-28 02:30", "FREQ=DAILY", ["2027-03-28 01:00", "2027-03-29 00:30"]),
        # `at` need not be a day of the rule: the first one after it is.
        (
            "2026-11-21 10:00",
            "FREQ=WEEKLY;BYDAY=TU,FR",
            ["2026-11-24 09:00", "2026-11-27 09:00", "2026-12-01 09:00"],
        ),
        (
            "2026-11-23 10:00",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=MO",
            ["2026-11-23 09:00", "2026-12-07 09:00", "2026-12-21 09:00"],
        ),
        ("2026-12-30 08:00", "INTERVAL=3;FREQ=DAILY", ["2026-12-30 07:00", "2027-01-02 07:00"]),
        (
            "2026-11-27 10:00",
            "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
            ["2026-11-27 09:00", "2026-11-30 09:00", "2026-12-01 09:00"],
        ),
        # The first Tuesday of the month; its last Friday.
        (
            "2026-10-06 18:00",
            "FREQ=MONTHLY;BYDAY=+1TU",
            ["2026-10-06 16:00", "2026-11-03 17:00", "2026-12-01 17:00", "2027-01-05 17:00"],
        ),
        (
            "2026-09-25 18:00",
            "FREQ=MONTHLY;BYDAY=-1FR",
            ["2026-09-25 16:00", "2026-10-30 17:00", "2026-11-27 17:00", "2026-12-25 17:00"],
        ),
        (
            "2027-02-01 18:00",
            "FREQ=MONTHLY;BYDAY=1MO,3MO",
            ["2027-02-01 17:00", "2027-02-15 17:00", "2027-03-01 17:00"],
        ),
        # A fifth Monday, a 31st: months that have none are passed over.
        ("2026-11-30 10:00", "FREQ=MONTHLY;BYDAY=5MO", ["2026-11-30 09:00", "2027-03-29 08:00"]),
        ("2027-01-31 10:00", "FREQ=MONTHLY", ["2027-01-31 09:00", "2027-03-31 08:00"]),
        (
            "2027-01-31 10:00",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            ["2027-01-31 09:00", "2027-02-28 09:00", "2027-03-31 08:00"],
        ),
        (
            "2027-02-01 10:00",
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
            ["2027-02-01 09:00", "2027-02-15 09:00"],
        ),
        ("2026-07-14 10:00", "FREQ=MONTHLY;INTERVAL=12", ["2026-07-14 08:00", "2027-07-14 08:00"]),
    ],
)
def test_it_comes_again(at: str, rule: str, sent: list[str]) -> None:
    schedule = Schedule(at=wall(at), rule=rule)
    assert shown(schedule, len(sent)) == sent
    assert shown(schedule, len(sent) - 1, f"{sent[0]}:00") == sent[1:]
    assert Schedule.model_validate_json(schedule.model_dump_json()) == schedule


def test_the_last_day_is_a_whole_day() -> None:
    mondays = {"at": wall("2026-11-23 23:30"), "rule": "FREQ=WEEKLY;BYDAY=MO"}
    sent = ["2026-11-23 22:30", "2026-11-30 22:30", "2026-12-07 22:30"]
    assert shown(Schedule(**mondays, until=date(2026, 12, 7)), 9) == sent
    assert shown(Schedule(**mondays, until=date(2026, 12, 13)), 9) == sent
    assert shown(Schedule(**mondays, until=date(2026, 12, 6)), 9) == sent[:2]
    assert shown(Schedule(**mondays, until=date(2026, 11, 23)), 9) == sent[:1]
    # On a clock far ahead of UTC the day is the town's as well.
    reunion = Schedule(at=wall("2026-11-23 02:00"), rule="FREQ=DAILY", until=date(2026, 11, 24))
    assert shown(reunion, 9, zone="Indian/Reunion") == ["2026-11-22 22:00", "2026-11-23 22:00"]


def test_what_was_missed_is_told_up_to_now() -> None:
    daily = Schedule(at=wall("2026-11-20 10:00"), rule="FREQ=DAILY")
    missed = overdue(daily, PARIS, utc("2026-11-21 09:00"), utc("2026-11-23 09:00"))
    assert missed == (utc("2026-11-22 09:00"), utc("2026-11-23 09:00"))
    assert overdue(daily, PARIS, utc("2026-11-21 09:00"), utc("2026-11-22 08:59")) == ()


def test_every_week_from_the_first_such_day_on() -> None:
    saturday = date(2026, 11, 21)
    made = weekly(saturday, TEN, (4, 1, 4), date(2026, 12, 31))
    assert made == Schedule(
        at=wall("2026-11-24 10:00"), rule="FREQ=WEEKLY;BYDAY=TU,FR", until=date(2026, 12, 31)
    )
    assert weekly(saturday, TEN, (5,)).at == wall("2026-11-21 10:00")
    assert weekly(saturday, TEN, (4,)).at == wall("2026-11-27 10:00")


def test_every_month_from_the_first_such_day_on() -> None:
    made = monthly(date(2026, 11, 4), time(18, 30), 1, 1)
    assert made == Schedule(at=wall("2026-12-01 18:30"), rule="FREQ=MONTHLY;BYDAY=+1TU")
    assert monthly(date(2026, 11, 3), TEN, 1, 1).at == wall("2026-11-03 10:00")
    assert monthly(date(2026, 11, 28), TEN, -1, 4).at == wall("2026-12-25 10:00")
    assert monthly(date(2026, 11, 1), TEN, -1, 4).rule == "FREQ=MONTHLY;BYDAY=-1FR"


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"at": utc("2026-11-21 10:00")}, "aware"),
        ({"at": "2026-11-21T10:00:00Z"}, "aware"),
        ({"rule": "FREQ=DAILY"}, "no-at"),
        ({"until": date(2026, 12, 31)}, "no-rule"),
        ({"at": wall("2026-11-21 10:00"), "until": date(2026, 12, 31)}, "no-rule"),
        (
            {"at": wall("2026-11-21 10:00"), "rule": "FREQ=DAILY", "until": date(2026, 11, 20)},
            "never",
        ),
        (
            {"at": wall("2027-02-01 10:00"), "rule": "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31"},
            "never",
        ),
    ],
)
def test_what_does_not_fit_together_is_told_by_its_kind(
    fields: dict[str, object], kind: str
) -> None:
    with pytest.raises(ValidationError) as raised:
        Schedule.model_validate(fields)
    assert [error["type"] for error in raised.value.errors()] == [kind]


@pytest.mark.parametrize(
    "rule",
    [
        *("WEEKLY", "FREQ", "FREQ=", ";", " ", "BYDAY=MO", "RRULE:FREQ=DAILY", "freq=daily"),
        *("FREQ=YEARLY", "FREQ=HOURLY", "FREQ=MINUTELY", "FREQ=SECONDLY"),
        *("FREQ=DAILY;COUNT=3", "FREQ=DAILY;UNTIL=20270101T000000Z"),
        *("FREQ=DAILY;DTSTART=20270101T000000", "FREQ=DAILY\nEXDATE:20270101T100000"),
        *("FREQ=DAILY\n", "FREQ=DAILY;", "FREQ=DAILY;FREQ=WEEKLY", "FREQ=DAILY;BYHOUR=2,3"),
        *("FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;INTERVAL=100"),
        *("FREQ=DAILY;INTERVAL=7;BYDAY=MO", "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1"),
        *("FREQ=WEEKLY;BYDAY=", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=1MO"),
        *("FREQ=WEEKLY;BYDAY=MO,", "FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=WEEKLY;WKST=1"),
        *("FREQ=MONTHLY;BYDAY=6MO", "FREQ=MONTHLY;BYDAY=0MO", "FREQ=MONTHLY;BYMONTHDAY=32"),
        *("FREQ=MONTHLY;BYMONTH=2", "FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO"),
    ],
)
def test_a_rule_that_is_not_ours_is_refused(rule: str) -> None:
    with pytest.raises(ValidationError) as raised:
        Schedule(at=wall("2027-02-01 10:00"), rule=rule)
    assert [error["type"] for error in raised.value.errors()] == ["rule"]


def test_no_weekday_is_no_week() -> None:
    with pytest.raises(ValidationError):
        weekly(date(2026, 11, 21), TEN, ())


DATES = st.dates(date(2026, 1, 1), date(2028, 1, 1))
TIMES = st.times().map(lambda one: one.replace(second=0, microsecond=0, fold=0)) | st.sampled_from(
    [time(2), time(2, 30), time(0), time(23, 59)]
)
ATS = st.builds(datetime.combine, DATES, TIMES)
WEEKDAYS = st.sets(st.integers(0, 6), min_size=1).map(tuple)
WEEKS = st.builds(weekly, DATES, TIMES, WEEKDAYS)
MONTHS = st.builds(monthly, DATES, TIMES, st.sampled_from(ORDINALS), st.integers(0, 6))
RULES = st.sampled_from(["", "FREQ=DAILY", "FREQ=DAILY;INTERVAL=2", "FREQ=MONTHLY;BYDAY=5SU"])
OTHERS = st.builds(lambda at, rule: Schedule(at=at, rule=rule), ATS, RULES)
SCHEDULES = WEEKS | MONTHS | OTHERS
AFTERS = st.datetimes(
    datetime(2025, 12, 1), datetime(2028, 3, 1), timezones=st.sampled_from([UTC, ZoneInfo(PARIS)])
)
ZONES = st.sampled_from([PARIS, "Europe/London", "Indian/Reunion", "Pacific/Tahiti"])


@given(SCHEDULES, ZONES, AFTERS, st.integers(1, 30))
def test_sendings_only_ever_move_on_and_none_is_left_out(
    schedule: Schedule, zone: str, after: datetime, most: int
) -> None:
    found = occurrences(schedule, zone, after, most)
    assert len(found) == most or not schedule.rule
    assert all(one.tzinfo is UTC for one in found)
    assert all(one > after.astimezone(UTC) for one in found)
    assert all(one < other for one, other in pairwise(found))
    # One at a time they are the same.
    for before, one in pairwise((after, *found)):
        assert next_occurrence(schedule, zone, before) == one
    assert found == (overdue(schedule, zone, after, found[-1]) if found else ())


@given(DATES, TIMES, WEEKDAYS)
def test_no_change_of_the_clocks_doubles_or_drops_a_week(
    start: date, hour: time, weekdays: tuple[int, ...]
) -> None:
    schedule = weekly(start, hour, weekdays)
    found = occurrences(schedule, PARIS, utc("2025-12-01"), 60 * len(weekdays))
    local = [one.astimezone(ZoneInfo(PARIS)) for one in found]
    days = [start + timedelta(days=count) for count in range(60 * 7 + 7)]
    assert [one.date() for one in local] == [day for day in days if day.weekday() in weekdays][
        : len(found)
    ]
    for one in local:
        skipped = one.date() in (date(2026, 3, 29), date(2027, 3, 28), date(2028, 3, 26))
        assert one.time() == (time(3) if skipped and hour.hour == 2 else hour)
        assert not one.fold


@given(DATES, TIMES, st.sampled_from(ORDINALS), st.integers(0, 6))
def test_every_month_has_its_weekday_once(
    start: date, hour: time, ordinal: int, weekday: int
) -> None:
    found = occurrences(monthly(start, hour, ordinal, weekday), PARIS, utc("2025-12-01"), 30)
    days = [one.astimezone(ZoneInfo(PARIS)).date() for one in found]
    assert days[0] >= start
    assert {day.weekday() for day in days} == {weekday}
    months = [day.year * 12 + day.month for day in days]
    assert months == list(range(months[0], months[0] + 30))
    for day in days:
        if ordinal > 0:
            assert (day.day - 1) // 7 == ordinal - 1
        else:
            assert (day + timedelta(days=7)).month != day.month
