"""Quiet hours: until when a reminder waits, also in the nights in which the clocks change."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.quiet import QuietHours, next_allowed
from conversations.reply import LANES

PARIS = "Europe/Paris"
TOWN = QuietHours()


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


HOURS = st.integers(0, 23)
MOMENTS = st.integers(0, 400 * 24 * 60).map(lambda m: utc("2026-03-01") + timedelta(minutes=m))


@given(MOMENTS, HOURS, HOURS, st.sampled_from([PARIS, "Europe/London", "Indian/Reunion"]))
def test_it_leaves_outside_of_quiet_hours_and_never_early_nor_a_day_late(
    at: datetime, since: int, until: int, zone: str
) -> None:
    quiet = QuietHours(since=since, until=until)
    leaves = next_allowed(at, quiet, zone)
    assert leaves >= at
    assert leaves.tzinfo is UTC
    assert leaves - at <= timedelta(hours=25)
    gap = leaves.astimezone(ZoneInfo(zone)).hour == until + 1  # the clock jumped over `until`
    assert gap or not quiet.holds(leaves.astimezone(ZoneInfo(zone)).hour)
    if not quiet.holds(at.astimezone(ZoneInfo(zone)).hour):
        assert leaves == at


def test_every_lane_is_decided() -> None:
    night = paris("2026-11-21 23:00")
    waits = {lane: next_allowed(night, TOWN, PARIS, lane) > night for lane in LANES}
    assert waits == {"reply": False, "reminder": True, "announcement": True}
