"""When reminders of an election leave: by day, over both changes of the clocks, while of use."""

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from conversations.city import CityCard
from conversations.quiet import QuietHours
from conversations.reply import told
from conversations.voting.election import Election, Hours
from conversations.voting.remind_hours import at_once, remind_hours

LONG_BEFORE = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
PRESIDENTIAL = Election(
    kind="presidential", first_round=date(2027, 4, 18), second_round=date(2027, 5, 2)
)


def _told(election: Election, *, now: datetime = LONG_BEFORE, **city: Any) -> list[str]:
    """`name 2027-04-18 09:00` on the town's clock."""
    card = CityCard(name=told({"fr": "Ici"}), **city)
    zone = ZoneInfo(card.time_zone)
    found = remind_hours(election, now, card)
    return [f"{name} {at.astimezone(zone):%Y-%m-%d %H:%M}" for name, at in found]


def test_every_reminder_of_two_rounds() -> None:
    assert _told(PRESIDENTIAL) == [
        "registration-online-30 2027-02-08 10:00",
        "registration-paper-30 2027-02-10 10:00",
        "registration-online-7 2027-03-03 10:00",
        "registration-paper-7 2027-03-05 10:00",
        "registration-online-1 2027-03-09 10:00",
        "registration-paper-1 2027-03-11 10:00",
        "proxy-1-21 2027-03-28 10:00",
        "proxy-1-7 2027-04-11 10:00",
        "proxy-2-21 2027-04-11 10:00",
        "polling-1-1 2027-04-17 10:00",
        "polling-1-0 2027-04-18 09:00",
        "proxy-2-7 2027-04-25 10:00",
        "polling-2-1 2027-05-01 10:00",
        "polling-2-0 2027-05-02 09:00",
    ]


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        # The vote on the night on which the clocks go forward: nine is two hours from Greenwich,
        # the eve one.
        (date(2027, 3, 28), {"polling-1-1": "27 09:00", "polling-1-0": "28 07:00"}),
        # And on which they go back.
        (date(2027, 10, 31), {"polling-1-1": "30 08:00", "polling-1-0": "31 08:00"}),
    ],
)
def test_a_vote_on_the_day_of_a_change(day: date, utc: dict[str, str]) -> None:
    vote = Election(kind="municipal", first_round=day)
    found = dict(remind_hours(vote, LONG_BEFORE, CityCard(name=told({"fr": "Ici"}))))
    assert {name: f"{found[name]:%d %H:%M}" for name in utc} == utc


def test_a_reminder_on_the_day_of_a_change_leaves_at_ten() -> None:
    """21 days before 18 April 2027 the clocks go forward."""
    found = dict(remind_hours(PRESIDENTIAL, LONG_BEFORE, CityCard(name=told({"fr": "Ici"}))))
    assert found["proxy-1-21"] == datetime(2027, 3, 28, 8, 0, tzinfo=UTC)
    assert found["registration-paper-1"] == datetime(2027, 3, 11, 9, 0, tzinfo=UTC)


def test_only_those_to_come() -> None:
    ten = datetime(2027, 4, 11, 8, 0, tzinfo=UTC)
    assert [one.split()[0] for one in _told(PRESIDENTIAL, now=ten)] == [
        "polling-1-1",
        "polling-1-0",
        "proxy-2-7",
        "polling-2-1",
        "polling-2-0",
    ]
    assert _told(PRESIDENTIAL, now=datetime(2027, 5, 2, 8, 0, tzinfo=UTC)) == []


@pytest.mark.parametrize(
    ("quiet", "hours", "told"),
    [
        # Ten is quiet: at the first hour that is not.
        ((21, 11), None, ["17 11:00", "18 11:00"]),
        # No hour is: not before the polls are open, and never by night.
        ((9, 9), None, ["17 10:00", "18 08:00"]),
        ((9, 9), (7, 19), ["17 10:00", "18 07:00"]),
        # Quiet all day: the eve in the evening; on the day before eight, or before the polls close.
        ((8, 17), None, ["17 17:00", "18 17:00"]),
        ((8, 18), (8, 19), ["17 18:00", "18 18:00"]),
        # Once the polls are closed it is of no use.
        ((8, 18), None, ["17 18:00"]),
        ((8, 19), (8, 19), ["17 19:00"]),
        # It would be tomorrow: the eve is over.
        ((10, 0), None, ["18 08:00"]),
    ],
)
def test_outside_quiet_hours_and_while_of_use(
    quiet: tuple[int, int], hours: tuple[int, int] | None, told: list[str]
) -> None:
    polls = Hours(opens=time(hours[0]), closes=time(hours[1])) if hours else None
    vote = Election(kind="municipal", first_round=date(2027, 4, 18), hours=polls)
    since, until = quiet
    found = _told(vote, quiet=QuietHours(since=since, until=until))
    assert [one.split(" ", 1)[1][8:] for one in found if one.startswith("polling")] == told


def test_a_deadline_is_spoken_of_through_its_last_day() -> None:
    """Quiet from ten until nine: a day later, and still in time; not for a proxy on the day."""
    found = _told(PRESIDENTIAL, quiet=QuietHours(since=10, until=9))
    assert "registration-online-1 2027-03-10 09:00" in found
    assert "registration-paper-1 2027-03-12 09:00" in found
    assert not [one for one in found if one.startswith("polling-1-1")]


def test_no_reminder_of_a_day_that_does_not_exist() -> None:
    """A ballot of before 2022 has no deadline online."""
    old = Election(kind="regional", first_round=date(2021, 6, 20))
    early = datetime(2021, 1, 1, tzinfo=UTC)
    assert not [one for one in _told(old, now=early) if "online" in one]


@pytest.mark.parametrize(
    ("now", "quiet", "told"),
    [
        # The last day online, after ten; on paper two days later.
        ((10, 14, 30), (21, 8), ["registration-online-0 10 14:30"]),
        # Between two reminders; the night before eight.
        ((6, 12, 0), (21, 8), ["registration-online-4 06 12:00"]),
        ((6, 5, 0), (21, 8), ["registration-online-4 06 08:00"]),
        # Today is over: never at night.
        ((10, 22, 0), (21, 8), []),
        # One comes today anyway; it is over; it is far.
        ((9, 9, 0), (21, 8), []),
        ((9, 11, 0), (21, 8), ["registration-online-1 09 11:00"]),
        ((12, 12, 0), (21, 8), ["registration-paper-0 12 12:00"]),
        ((13, 12, 0), (21, 8), []),
        ((2, 12, 0), (21, 8), []),
    ],
)
def test_whoever_stands_for_it_late_has_a_reminder_leave_today(
    now: tuple[int, int, int], quiet: tuple[int, int], told: list[str]
) -> None:
    day, hour, minute = now
    card = _city(quiet)
    zone = ZoneInfo(card.time_zone)
    found = at_once(PRESIDENTIAL, datetime(2027, 3, day, hour, minute, tzinfo=zone), card)
    assert [f"{name} {at.astimezone(zone):%d %H:%M}" for name, at in found] == told


def _city(quiet: tuple[int, int]) -> CityCard:
    hours = QuietHours(since=quiet[0], until=quiet[1])
    return CityCard(name=told({"fr": "Ici"}), quiet=hours)
