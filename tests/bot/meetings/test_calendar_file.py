"""A calendar's file: what it says of meetings, and everything that is wrong in it by its event."""

from pathlib import Path

import pytest

from bot.meetings.calendar_file import LARGEST
from conversations.meetings.meeting import LONGEST_TEXT
from tests.bot.meetings.calendars import calendar, event, read, walls, wrong

ONE = "2026-12-15 17:30-19:30"


def test_an_event_is_a_meeting(tmp_path: Path) -> None:
    text = calendar(
        event(
            "SEQUENCE:3",
            "GEO:43.3;5.4",
            "URL:https://marseille.fr/visio",
            r"DESCRIPTION:Des bancs\, de l'ombre\;\net des jeux",
            "ORGANIZER;CN=Madame X:mailto:x@ville.example",
            "ATTENDEE;CN=Ben:mailto:ben@example.org",
            SUMMARY="La place",
        )
    )
    (one,) = read(tmp_path, text).dated
    assert (one.uid, one.own_uid, one.sequence, one.day) == (*("place@ville.example",) * 2, 3, None)
    said = one.said
    assert said is not None and said.title == "La place" and said.locale == "fr" and said.public
    assert said.description == "Des bancs, de l'ombre;\net des jeux"
    assert (said.latitude, said.longitude) == (43.3, 5.4)
    assert (said.place, said.online) == ("Maison pour tous", "https://marseille.fr/visio")
    assert "x@ville" not in repr(one) and "ben@" not in repr(one)


@pytest.mark.parametrize(
    ("start", "found"),
    [
        ("DTSTART;TZID=Europe/Paris:20261215T183000", ONE),
        ("DTSTART;TZID=W. Europe Standard Time:20261215T183000", ONE),
        ("DTSTART;TZID=/citadel.org/20260101_1/Europe/Paris:20261215T183000", ONE),
        ("DTSTART;TZID=Indian/Mayotte:20261215T203000", ONE),
        ("DTSTART:20261215T183000", ONE),
        ("DTSTART:20261215T173000Z", ONE),
        ("DTSTART;TZID=America/New_York:20261215T123000", ONE),
    ],
)
def test_its_hour_is_a_moment_whatever_the_zone(tmp_path: Path, start: str, found: str) -> None:
    text = calendar(event(start, "DURATION:PT2H", DTSTART="", DTEND=""))
    assert walls(tmp_path, text) == [found]


@pytest.mark.parametrize(
    ("start", "found"),
    [
        ("20270328T023000", "2027-03-28 01:30-02:30"),  # skipped: as before the jump
        ("20271031T023000", "2027-10-31 00:30-01:30"),  # comes twice: the first
        ("20271031T030000", "2027-10-31 02:00-03:00"),
    ],
)
def test_on_the_night_of_a_change(tmp_path: Path, start: str, found: str) -> None:
    more = (f"DTSTART;TZID=Europe/Paris:{start}", "DURATION:PT1H")
    assert walls(tmp_path, calendar(event(*more, DTSTART="", DTEND=""))) == [found]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("RRULE:FREQ=WEEKLY;COUNT=3", ["12-15", "12-22", "12-29"]),
        ("RRULE:FREQ=WEEKLY;UNTIL=20261222T173000Z", ["12-15", "12-22"]),
        ("RRULE:FREQ=WEEKLY;UNTIL=20261222", ["12-15", "12-22"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=3TU;COUNT=2", ["12-15", "01-19"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3;COUNT=2", ["12-15", "01-19"]),
        ("RRULE:FREQ=YEARLY", ["12-15", "12-15"]),
        ("RRULE:FREQ=DAILY;INTERVAL=2;COUNT=2", ["12-15", "12-17"]),
    ],
)
def test_what_comes_again_becomes_separate_meetings(
    tmp_path: Path, rule: str, days: list[str]
) -> None:
    found = read(tmp_path, calendar(event(rule)))
    assert [f"{one.day:%m-%d}" for one in found.dated] == days
    assert found.dated[0].own_uid == "place@ville.example-20261215"
    assert found.whole == {"place@ville.example": (0, "La place")}


def test_it_comes_at_the_same_hour_of_its_clock_for_two_years(tmp_path: Path) -> None:
    found = walls(tmp_path, calendar(event("RRULE:FREQ=MONTHLY;BYDAY=3TU")))
    assert len(found) == 24
    assert found[4] == "2027-04-20 16:30-18:30" and found[-1] == "2028-11-21 17:30-19:30"


def test_what_is_over_of_a_series_is_left_out(tmp_path: Path) -> None:
    start = ("DTSTART;TZID=Europe/Paris:20260105T183000", "DURATION:PT2H")
    text = calendar(event(*start, "RRULE:FREQ=MONTHLY;COUNT=13;BYDAY=1MO", DTSTART="", DTEND=""))
    assert walls(tmp_path, text) == ["2026-12-07 17:30-19:30", "2027-01-04 17:30-19:30"]


def test_dates_are_left_out_moved_and_cancelled(tmp_path: Path) -> None:
    moved = event(
        "RECURRENCE-ID;TZID=Europe/Paris:20261222T183000",
        "DTSTART;TZID=Europe/Paris:20261223T190000",
        "DURATION:PT1H",
        DTSTART="",
        DTEND="",
        SUMMARY="La place, mercredi",
    )
    gone = event("RECURRENCE-ID:20270112T173000Z", "STATUS:CANCELLED")
    text = calendar(
        event(
            "RRULE:FREQ=WEEKLY;COUNT=6",
            "EXDATE;TZID=Europe/Paris:20261229T183000",
            "EXDATE;VALUE=DATE:20270105",
        ),
        moved,
        gone,
    )
    found = read(tmp_path, text).dated
    told = [(f"{one.day:%m-%d}", one.said and f"{one.said.starts:%m-%d %H}") for one in found]
    assert told == [
        *(("12-15", "12-15 17"), ("12-22", "12-23 18")),
        *(("01-12", None), ("01-19", "01-19 17")),
    ]
    assert found[1].said is not None and found[1].said.title == "La place, mercredi"


def test_what_is_cancelled_has_nothing_to_say(tmp_path: Path) -> None:
    for text in (calendar(event(), method="CANCEL"), calendar(event("STATUS:CANCELLED"))):
        assert [one.said for one in read(tmp_path, text).dated] == [None]


def test_html_is_read_as_text(tmp_path: Path) -> None:
    text = calendar(
        event(
            "DESCRIPTION:<p>Bonjour&nbsp\\;<b>à tous</b></p>"
            "<script>alert(1)</script><br>5 < 6 &amp\\; 7",
            SUMMARY="<b>La</b> place",
            LOCATION="MPT\\nSalle 2",
        )
    )
    (one,) = read(tmp_path, text).dated
    assert one.said is not None
    assert one.said.title == "La place" and one.said.place == "MPT Salle 2"
    assert one.said.description == "Bonjour à tous\n\n5 < 6 & 7"


def test_a_long_text_is_cut_and_that_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, calendar(event(f"DESCRIPTION:{'mot ' * 400}")))
    (one,) = found.dated
    assert one.said is not None and len(one.said.description) <= LONGEST_TEXT
    assert one.said.description.endswith("mot…") and found.cut == ["La place"]


def test_what_is_private_is_hidden_and_what_is_long_over_is_left_out(tmp_path: Path) -> None:
    over = event("DTSTART;VALUE=DATE:20260101", UID="over", DTSTART="", DTEND="")
    found = read(tmp_path, calendar(event("CLASS:PRIVATE"), over))
    (one,) = found.dated
    assert one.said is not None and not one.said.public and found.over == 1


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        (event(UID=""), "uid"),
        (event(DTSTART=""), "no-start"),
        (event(DTEND=""), "no-end"),
        (event("DTEND:20261215T170000Z", DTEND=""), "ends"),
        (event("DTEND:20261225T170000Z", DTEND=""), "long"),
        (event("DTSTART;VALUE=DATE:20261215", DTSTART="", DTEND=""), "all-day"),
        (event("DTSTART:20269915T170000", DTSTART=""), "broken"),
        (event("DTSTART:00010101T170000", "RRULE:FREQ=DAILY", DTSTART=""), "broken"),
        (event("DTSTART;TZID=Mars/Olympus:20261215T183000", DTSTART=""), "zone"),
        (event("DTSTART;TZID=../../etc/passwd:20261215T183000", DTSTART=""), "zone"),
        (event("RRULE:FREQ=HOURLY"), "rule"),
        (event("RRULE:FREQ=SECONDLY"), "rule"),
        (event("RRULE:FREQ=WEEKLY;BYHOUR=9,10"), "rule"),
        (event("RRULE:FREQ=YEARLY;BYWEEKNO=51"), "rule"),
        (event("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), "rule"),
        (event("RRULE:FREQ=WEEKLY;BYDAY=MO"), "rule"),
        (event("RRULE:FREQ=OFTEN"), "rule"),
        (event("RRULE:FREQ=DAILY;INTERVAL=0"), "rule"),
        (event("RRULE:FREQ=MONTHLY;INTERVAL=0"), "rule"),
        (event("RRULE:FREQ=DAILY;INTERVAL=-1"), "rule"),
        (event("RRULE:FREQ=MONTHLY;BYDAY=99TU"), "rule"),
        (event("GEO:nan;nan"), "broken"),
        (event("RECURRENCE-ID:1;2"), "broken"),
        (event("RRULE:FREQ=WEEKLY;COUNT=2", "RDATE:20261216T173000Z"), "rule"),
        (event("RECURRENCE-ID;RANGE=THISANDFUTURE:20261215T173000Z"), "range"),
        (event(SUMMARY=""), "title"),
        (event(SUMMARY="x" * 91), "title-long"),
        (event(LOCATION="x" * 201), "place-long"),
        (event(LOCATION=""), "nowhere"),
        (event("URL:http://evil.example/", LOCATION=""), "nowhere"),
    ],
)
def test_one_bad_event_stops_it_and_all_are_told(
    tmp_path: Path, broken: str, sentence: str
) -> None:
    other = event("DTEND:20261215T170000Z", UID="other", SUMMARY="L'autre", DTEND="")
    found = wrong(tmp_path, calendar(event(UID="right"), broken, other))
    assert {one for one, _ in found} == {sentence, "ends"} and ("ends", "L'autre") in found


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "none"),
        ("Bonjour", "unreadable"),
        (b"BEGIN:VCALENDAR\n\xff\xfe", "unreadable"),
        (calendar(), "none"),
        (calendar(event(), method="REPLY"), "method"),
        (calendar(event(), event(SUMMARY="Encore")), "twice"),
        (calendar(*(event(UID=f"u{n}") for n in range(501))), "many"),
        (calendar(event("RRULE:FREQ=DAILY")), "many"),
        (b"x" * (LARGEST + 1), "large"),
    ],
)
def test_a_file_that_is_no_calendar_of_ours_says_so(
    tmp_path: Path, text: str | bytes, sentence: str
) -> None:
    assert [one for one, _ in wrong(tmp_path, text)] == [sentence]


def test_of_two_versions_the_newer_counts(tmp_path: Path) -> None:
    text = calendar(event("SEQUENCE:2", SUMMARY="Neuve"), event("SEQUENCE:1", SUMMARY="Vieille"))
    assert [one.name for one in read(tmp_path, text).dated] == ["Neuve"]
