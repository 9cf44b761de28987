"""Days and hours to come, as buttons and as people type them."""

from datetime import date, time

import pytest

from conversations.incoming import Pressed, SentOther, Wrote
from conversations.questions.asking import NOTHING_YET, Answer, Complaint, Redraw
from conversations.questions.coming import ComingDay, HourOfDay
from conversations.questions.hours import read_hour
from conversations.quiet import QuietDays, QuietHours

SATURDAY = date(2026, 11, 28)
DAYS = ComingDay(SATURDAY, QuietDays(dates=frozenset({date(2026, 12, 1)})))
HOURS = HourOfDay(QuietHours(since=21, until=9))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("18 h 30", time(18, 30)),
        ("18h30", time(18, 30)),
        ("18:30", time(18, 30)),
        ("9", time(9)),
        ("9 h", time(9)),
        ("9 heures", time(9)),
        ("١٨:٣٠", time(18, 30)),
        ("24 h", None),
        ("9 h 75", None),
        ("midi", time(12)),
        ("", None),
        ("-5", None),
    ],
)
def test_hours_as_people_type_them(typed: str, expected: time | None) -> None:
    assert read_hour(typed) == expected


def test_no_button_for_a_quiet_day() -> None:
    tokens = [row[0].press.token for row in DAYS.show(NOTHING_YET).rows]  # type: ignore[union-attr]
    assert "d0" in tokens, "today"
    assert "d1" not in tokens, "Sunday"
    assert "d3" not in tokens, "a holiday"
    assert len(tokens) == 10


def test_a_day_is_tapped_or_typed() -> None:
    monday = Pressed(talk="t", step=1, token="d2")
    heard = DAYS.hear(NOTHING_YET, monday)
    assert isinstance(heard, Answer) and heard.value == date(2026, 11, 30)
    typed = DAYS.hear(NOTHING_YET, Wrote(text="14 décembre 2026"))
    assert isinstance(typed, Answer) and typed.value == date(2026, 12, 14)


@pytest.mark.parametrize(
    "what",
    [
        Wrote(text="27/11/2026"),
        Wrote(text="demain peut-être"),
        Pressed(talk="t", step=1, token="d1"),
        Pressed(talk="t", step=1, token="d999"),
        SentOther(what="sticker"),
    ],
)
def test_what_is_no_day_to_come_is_asked_again(what: Wrote | Pressed | SentOther) -> None:
    assert isinstance(DAYS.hear(NOTHING_YET, what), Complaint)


def test_a_quiet_hour_is_refused_with_the_reason() -> None:
    heard = HOURS.hear(NOTHING_YET, Wrote(text="22 h"))
    assert isinstance(heard, Complaint) and heard.says.id == "announcement-hour-quiet"
    assert isinstance(HOURS.hear(NOTHING_YET, Wrote(text="9 h")), Answer)
    pressed = HOURS.hear(NOTHING_YET, Pressed(talk="t", step=1, token="h18"))
    assert isinstance(pressed, Answer) and pressed.value == time(18)


@pytest.mark.parametrize("token", ["h24", "h", "x18", "h1x"])
def test_a_forged_hour_is_no_answer(token: str) -> None:
    heard = HOURS.hear(NOTHING_YET, Pressed(talk="t", step=1, token=token))
    assert isinstance(heard, Complaint)


EVENINGS = HourOfDay(QuietHours(since=21, until=9), offered=(time(9), time(18, 30), time(20)))


def test_people_may_come_at_an_hour_at_which_nothing_is_sent() -> None:
    tokens = [one.press.token for row in EVENINGS.show(NOTHING_YET).rows for one in row]  # type: ignore[union-attr]
    assert tokens == ["h9", "h18:30", "h20"]
    for what, hour in (
        (Pressed(talk="t", step=1, token="h18:30"), time(18, 30)),
        (Wrote(text="22 h 15"), time(22, 15)),
    ):
        heard = EVENINGS.hear(NOTHING_YET, what)
        assert isinstance(heard, Answer) and heard.value == hour


def test_a_far_day_is_found_in_a_calendar() -> None:
    days = ComingDay(SATURDAY, QuietDays(weekdays=()), farther=True)
    draft = NOTHING_YET
    for token in ("c", "y2027", "m1"):
        heard = days.hear(draft, Pressed(talk="t", step=1, token=token))
        assert isinstance(heard, Redraw)
        draft = heard.draft
    found = days.hear(draft, Pressed(talk="t", step=1, token="d17"))
    assert isinstance(found, Answer) and found.value == date(2027, 1, 17)
    assert isinstance(DAYS.hear(NOTHING_YET, Pressed(talk="t", step=1, token="c")), Complaint)


def test_a_day_that_is_over_is_not_taken_from_the_calendar_either() -> None:
    days = ComingDay(SATURDAY, QuietDays(weekdays=()), farther=True)
    shown = NOTHING_YET.model_copy(update={"chosen": (2026, 11)})
    assert isinstance(days.hear(shown, Pressed(talk="t", step=1, token="d3")), Complaint)
