"""Rules of calendars that would cost long to follow, or never end: they are refused at once."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from time import process_time
from types import FrameType
from zoneinfo import ZoneInfo

import pytest
from icalendar import vRecur

from bot.meetings.recurrences import Exotic, walls

FIRST = datetime(2026, 12, 1, 18)
LAST = datetime(2028, 11, 1)


@contextmanager
def not_forever() -> Iterator[None]:
    """Fails after five seconds, instead of filling the memory."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(5)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def found(rule: str) -> list[datetime]:
    read = vRecur.from_ical(rule)  # type: ignore[no-untyped-call]
    with not_forever():
        return list(walls(read, FIRST, ZoneInfo("Europe/Paris"), LAST))


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=MONTHLY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=WEEKLY;INTERVAL=-2",
        "FREQ=MONTHLY;BYDAY=99TU",
        "FREQ=YEARLY;BYDAY=-99TU",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=MO;BYSETPOS=5",
        "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=366",
    ],
)
def test_a_rule_that_never_fits_is_refused_before_anything_is_walked(rule: str) -> None:
    start = process_time()
    with pytest.raises(Exotic):
        found(rule)
    assert process_time() - start < 0.25, "to the year 9999 it takes a second or two"


@pytest.mark.parametrize(
    ("rule", "many"),
    [
        ("FREQ=DAILY", 701),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", 101),
        ("FREQ=WEEKLY;WKST=SU;BYDAY=TU,SA", 201),
        ("FREQ=MONTHLY;BYDAY=1TU", 23),
        ("FREQ=YEARLY;BYMONTH=12;BYDAY=1TU", 2),
        ("FREQ=YEARLY;INTERVAL=99999999", 1),
        ("FREQ=MONTHLY;COUNT=3", 3),
    ],
)
def test_others_are_followed_until_the_last_day(rule: str, many: int) -> None:
    assert len(found(rule)) == many
