"""A meeting in a TOML file: what it becomes, and everything that is wrong with it at once."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli.meetings_adding import EXAMPLE
from bot.meetings.file import read_meetings
from bot.telegram.attaching import drawn
from conversations.audience import Audience
from conversations.meetings.meeting import NEEDS, Meeting, Spot
from conversations.reply import told
from tests.bot.meetings.written import PLAIN, TOWN, one, read, wrong

ALL = """
starts = "2026-12-15 18:30"
ends = 2026-12-15T20:30:00
capacity = 40
reserved = 10
guests = 0
public = false
needs = ["step_free"]
interpreters = ["zdj", "ar", "ar"]
organiser = "CIQ"
photo = "a.png"
remind_unanswered_days = 0
remind_coming_hours = [2, 48, 2]
feedback = false
title = { en = "Square", fr = " La place " }
description = { fr = "Des bancs <b>?" }
[place]
name = "MPT"
address = "8 rue X"
latitude = 43.3
longitude = 5.4
arrondissement = 1
online = "https://Marseille.fr/visio"
access = { fr = "Sans marche" }
[[agenda]]
fr = "Ombre"
[[agenda]]
fr = "Jeux"
[audience]
secteurs = [1]
ages = ["18_25"]
"""


def series(text: str) -> str:
    """The plain meeting, and when it comes again."""
    return f"{PLAIN}[series]\n{text}\n"


def walls(folder: Path, text: str) -> list[str]:
    """When each of the meetings begins and ends, in UTC."""
    return [f"{m.starts:%m-%d %H:%M}-{m.ends:%H:%M}" for m in read(folder, text).meetings]


def test_what_is_left_out_has_its_usual_value(tmp_path: Path) -> None:
    assert one(tmp_path) == Meeting(
        title=told({"fr": "La place"}),
        starts=datetime(2026, 12, 15, 17, 30, tzinfo=UTC),
        ends=datetime(2026, 12, 15, 19, 30, tzinfo=UTC),
        spot=Spot(name="Maison pour tous"),
    )


def test_everything_may_be_said(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(drawn("https://t.me/x"))
    found = read(tmp_path, ALL)
    (meeting,) = found.meetings
    assert meeting.title == told({"fr": "La place", "en": "Square"})
    assert meeting.description == told({"fr": "Des bancs <b>?"}) and not meeting.description.html
    assert meeting.agenda == (told({"fr": "Ombre"}), told({"fr": "Jeux"}))
    assert meeting.spot == Spot(
        name="MPT",
        address="8 rue X",
        access=told({"fr": "Sans marche"}),
        latitude=43.3,
        longitude=5.4,
        arrondissement=1,
        online="https://marseille.fr/visio",
    )
    assert meeting.audience == Audience(districts=(1, 7), age_bands=("18_25",))
    assert (meeting.seats, meeting.most_guests, meeting.public) == (30, 0, False)
    assert (meeting.needs, meeting.interpreters) == (("step_free",), ("zdj", "ar"))
    assert (meeting.remind_unanswered, meeting.remind_coming) == (None, (48, 2))
    assert found.attachment is not None and meeting.picture == found.attachment.file
    assert (meeting.organiser, meeting.feedback) == ("CIQ", False)


def test_nobody_needs_to_be_invited(tmp_path: Path) -> None:
    assert one(tmp_path, "invites = false\n" + PLAIN).audience is None
    found = wrong(tmp_path, f"invites = false\n{PLAIN}[audience]\nsecteurs = [1]\n")
    assert found == [("meetings-file-invites", "9", "audience")]


def test_the_example_is_right(tmp_path: Path) -> None:
    found = read_meetings(EXAMPLE, TOWN)
    assert len(found.meetings) == 5
    first = found.meetings[0]
    assert [locale for locale, _ in first.title.words] == list(TOWN.city.languages)
    assert first.needs == NEEDS and first.spot.mapped


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [("city-missing", "1", key) for key in ("title", "place", "starts", "ends")]),
        (
            PLAIN.replace('fr = "La place"', 'en = "Square"\noc = "Plaça"\nfr-simple = 3'),
            [
                ("announce-first-language", "4", "title"),
                ("announce-choice", "6", "title.oc"),
                ("city-text", "7", "title.fr-simple"),
            ],
        ),
        (
            "capacity = 0\nguests = 10\nneeds = ['lift']\nstart = 1\npublic = 'yes'\n" + PLAIN,
            [
                ("meetings-file-least", "1", "capacity"),
                ("announce-at-most", "2", "guests"),
                ("announce-choice", "3", "needs"),
                ("city-unknown-near", "4", "start"),
                ("city-yes-no", "5", "public"),
            ],
        ),
        (
            "capacity = 5\nreserved = 5\n" + PLAIN.replace("T20:30", "T18:30"),
            [("meetings-file-reserved", "2", "reserved"), ("meetings-file-ends", "5", "ends")],
        ),
        (
            "interpreters = ['ar', 'a dialect of ours']\n" + PLAIN,
            [("announce-choice", "1", "interpreters")],
        ),
        ("capacity = 3\n" + PLAIN, [("announce-says", "1", "guests")]),
        (PLAIN.replace("2026", "2025"), [("announce-says", "2", "starts")]),
        (PLAIN.replace("2026", "2030"), [("announce-says", "2", "starts")]),
        (
            PLAIN.replace("ends = 2026-12-15", "ends = 2026-12-23"),
            [("meetings-file-long", "3", "ends")],
        ),
        (PLAIN.replace("18:30", "18:30:00+01:00"), [("announce-aware", "2", "starts")]),
        (PLAIN.replace("T20:30", ""), [("announce-at", "3", "ends")]),
        (
            PLAIN.replace("name = ", "latitude = 91.0\nnom = "),
            [
                ("meetings-file-nowhere", "6", "place"),
                ("announce-at-most", "7", "place.latitude"),
                ("city-unknown-near", "8", "place.nom"),
            ],
        ),
        (
            f"{PLAIN}latitude = 43.3\narrondissement = 99\nonline = 'https://evil.example/x'\n",
            [
                ("meetings-file-half-position", "6", "place"),
                ("announce-number", "9", "place.arrondissement"),
                ("announce-says", "10", "place.online"),
            ],
        ),
        (f"agenda = 'Ombre'\n{PLAIN}", [("meetings-file-agenda", "1", "agenda")]),
        (f"{PLAIN}[[agenda]]\nen = 'Shade'\n", [("announce-first-language", "8", "agenda")]),
        (f"photo = 'b.png'\n{PLAIN}", [("city-no-geojson", "1", "photo")]),
        (
            PLAIN.replace("La place", "x" * 91),
            [("ideas-long", "5", "title.fr")],
        ),
    ],
)
def test_everything_wrong_is_told_at_once(
    tmp_path: Path, text: str, found: list[tuple[str, str, str]]
) -> None:
    assert wrong(tmp_path, text) == found


def test_a_series_stays_at_its_hour_over_both_clock_changes(tmp_path: Path) -> None:
    text = series('every = "month"\nwhich = "third"\nday = "tuesday"\nuntil = 2027-12-31')
    found = walls(tmp_path, text)
    assert len(found) == 13
    assert found[:5] == [
        *("12-15 17:30-19:30", "01-19 17:30-19:30", "02-16 17:30-19:30"),
        *("03-16 17:30-19:30", "04-20 16:30-18:30"),
    ]
    assert found[-2:] == ["11-16 17:30-19:30", "12-21 17:30-19:30"]


def test_a_series_without_an_end_has_two_dozen_meetings(tmp_path: Path) -> None:
    assert len(walls(tmp_path, series('rule = "FREQ=WEEKLY;INTERVAL=2"'))) == 24


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "until = 2027-01-01",
            [("meetings-file-every", "8", "series"), ("announce-useless", "9", "series.until")],
        ),
        ('every = "week"\ndays = ["monday"]', [("meetings-file-first", "8", "series")]),
        ('rule = "FREQ=HOURLY"', [("meetings-file-rule", "9", "series.rule")]),
        (
            'every = "week"\ndays = ["tuesday"]\nuntil = 2026-12-01',
            [("meetings-file-never", "11", "series.until")],
        ),
        ('rule = "FREQ=DAILY"\nuntil = 2027-12-01', [("meetings-file-many", "10", "series.until")]),
        (
            'every = "month"',
            [("city-missing", "8", "series.day"), ("city-missing", "8", "series.which")],
        ),
        ('rule = "FREQ=MONTHLY;INTERVAL=12;BYDAY=3TU"', [("announce-says", "2", "starts")]),
    ],
)
def test_what_is_wrong_with_a_series_is_told(
    tmp_path: Path, text: str, found: list[tuple[str, str, str]]
) -> None:
    assert wrong(tmp_path, series(text)) == found


def at_night(starts: str, ends: str) -> str:
    """A meeting in a night on which the clocks change."""
    return PLAIN.replace("2026-12-15T18:30", starts).replace("2026-12-15T20:30", ends)


def test_on_the_night_of_a_change_an_hour_is_missing_or_comes_twice(tmp_path: Path) -> None:
    found = wrong(tmp_path, at_night("2027-03-28T02:30", "2027-03-28T04:00"))
    assert found == [("meetings-file-skipped", "2", "starts")]
    spring = one(tmp_path, at_night("2027-03-28T01:30", "2027-03-28T03:30"))
    assert spring.lasts().total_seconds() == 3600
    autumn = one(tmp_path, at_night("2027-10-31T02:30", "2027-10-31T03:30"))
    assert autumn.starts == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    assert autumn.lasts().total_seconds() == 2 * 3600
