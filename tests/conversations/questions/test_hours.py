"""Times and moments as people type and tap them, and over the changes of the clock."""

from datetime import date, time, timedelta
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from conversations.incoming import Pressed, SentOther, Wrote
from conversations.questions.asking import NOTHING_YET, Answer, Complaint, Draft, Redraw
from conversations.questions.date_time import DateTime
from conversations.questions.hours import read_hour
from conversations.questions.time_of_day import TimeOfDay

AN_HOUR = TimeOfDay(timedelta(hours=1))
MOMENT = DateTime(date(2026, 11, 21), ZoneInfo("Europe/Paris"))


def pressed(token: str) -> Pressed:
    return Pressed(talk="t", step=1, token=token)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("14h30", time(14, 30)),
        ("à 14 h 30", time(14, 30)),
        ("2:30 pm", time(14, 30)),
        ("2.30 p.m.", time(14, 30)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("٢:٣٠ م", time(14, 30)),
        ("۱۴:۳۰", time(14, 30)),
        ("الساعة ٣ بعد الظهر", time(15)),
        ("٩ صباحًا", time(9)),
        ("8h du soir", time(20)),
        ("minuit", time(0)),
        ("13 am", None),
        ("0 pm", None),
        ("24:00", None),
        ("8:5", None),
        ("14/07", None),
        ("demain", None),
    ],
)
def test_hours_in_every_language_of_the_house(typed: str, expected: time | None) -> None:
    assert read_hour(typed) == expected


def test_a_time_keeps_the_offset_of_the_town() -> None:
    heard = AN_HOUR.hear(NOTHING_YET, pressed("h18"))
    assert isinstance(heard, Answer)
    assert heard.value.isoformat(timespec="milliseconds") == "18:00:00.000+01:00"
    typed = AN_HOUR.hear(NOTHING_YET, Wrote(text="6:05 am"))
    assert isinstance(typed, Answer) and typed.value.isoformat() == "06:05:00+01:00"


@pytest.mark.parametrize("what", [pressed("h24"), pressed("d3"), SentOther(what="sticker")])
def test_what_is_no_time_is_asked_again(what: Pressed | SentOther) -> None:
    assert isinstance(AN_HOUR.hear(NOTHING_YET, what), Complaint)
    assert isinstance(MOMENT.hear(Draft(typed="2026-07-14"), what), Complaint)


def test_the_day_waits_for_its_hour() -> None:
    day = MOMENT.hear(NOTHING_YET, pressed("t1"))
    assert day == Redraw(Draft(typed="2026-11-20"))
    hour = MOMENT.hear(Draft(typed="2026-11-20"), Wrote(text="14h05"))
    assert isinstance(hour, Answer) and hour.value.isoformat() == "2026-11-20T14:05:00+01:00"
    assert MOMENT.hear(Draft(typed="2026-11-20"), pressed("o")) == Redraw(NOTHING_YET)
    again = MOMENT.hear(Draft(typed="2026-11-20"), Wrote(text="14/07/2026"))
    assert again == Redraw(Draft(typed="2026-07-14"))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("14/07/2026 14h30", "2026-07-14T14:30:00+02:00"),
        ("14 juillet 2026 à 14 h 30", "2026-07-14T14:30:00+02:00"),
        ("14 July 2026, 2:30 pm", "2026-07-14T14:30:00+02:00"),
        ("hier midi", "2026-11-20T12:00:00+01:00"),
        # The clock is set forward at 2 and back at 3: one hour is skipped, one comes twice.
        ("29/03/2026 2h30", "2026-03-29T03:30:00+02:00"),
        ("25/10/2026 2h30", "2026-10-25T02:30:00+02:00"),
        ("25/10/2026 3h00", "2026-10-25T03:00:00+01:00"),
    ],
)
def test_both_at_once(typed: str, expected: str) -> None:
    heard = MOMENT.hear(NOTHING_YET, Wrote(text=typed))
    assert isinstance(heard, Answer) and heard.value.isoformat() == expected


@pytest.mark.parametrize(
    "typed", ["a " * 2048, "12 mars " * 500, "\ufdfa " * 2048, "\ufdfa" * 4096]
)
@pytest.mark.parametrize("draft", [NOTHING_YET, Draft(typed="2026-11-28")])
def test_a_long_text_is_no_moment_and_costs_nothing(typed: str, draft: Draft) -> None:
    asked = DateTime(date(2026, 11, 28), ZoneInfo("Europe/Paris"))
    began = process_time()
    assert isinstance(asked.hear(draft, Wrote(text=typed)), Complaint)
    assert process_time() - began < 0.2  # seconds; everybody else waits meanwhile


@pytest.mark.parametrize(
    ("typed", "zone"),
    [("01/01/0001 00:00", "Europe/Paris"), ("31/12/9999 23:59", "America/Martinique")],
)
def test_a_moment_that_no_clock_can_say_is_asked_again(typed: str, zone: str) -> None:
    asked = DateTime(date(2026, 11, 28), ZoneInfo(zone))
    assert isinstance(asked.hear(NOTHING_YET, Wrote(text=typed)), Complaint)
