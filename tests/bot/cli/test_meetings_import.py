"""`portevoix meetings import`: what a calendar changes here, shown, asked about, then done."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.bot.cli.announced import rows
from tests.bot.cli.gathered import first_tuesday, meeting
from tests.bot.cli.house import in_store, typed
from tests.bot.meetings.calendars import calendar, written
from tests.bot.meetings.calendars import event as usual

Said = pytest.CaptureFixture[str]
DAY = first_tuesday(3)
UID = "place@ville.example"


def event(*more: str, weeks: int = 0, hour: str = "1830", **instead: str) -> str:
    """The usual event, in three months."""
    day = DAY + timedelta(weeks=weeks)
    start = f"DTSTART;TZID=Europe/Paris:{day:%Y%m%d}T{hour}00"
    return usual(start, "DURATION:PT2H", *more, DTSTART="", DTEND="", **instead)


def taken(town: Path, *events: str, method: str = "PUBLISH", code: int = 0) -> None:
    """A calendar with these events is taken in."""
    file = written(town, calendar(*events, method=method))
    assert typed("meetings", "import", file, "--yes") == code


def said(capsys: Said) -> list[str]:
    """What was printed, with plain spaces."""
    return capsys.readouterr().out.translate({0xA0: " ", 0x202F: " "}).splitlines()


def stands(town: Path) -> list[tuple[str, str, int, int]]:
    """(name for calendars, how it stands, version, SEQUENCE) of every meeting."""
    found = rows(town, "SELECT uid, status, version, sequence FROM meetings ORDER BY number")
    return [(str(uid), str(status), version, sequence) for uid, status, version, sequence in found]


def test_a_meeting_is_called_and_taken_in_once(town: Path, capsys: Said) -> None:
    taken(town, event("SEQUENCE:4"))
    assert said(capsys)[0] == f"+ n° 1 · {DAY} 18:30 · La place"
    taken(town, event("SEQUENCE:4"))
    assert said(capsys) == ["Inchangées : 1", "Rien n’a changé."]
    assert stands(town) == [(UID, "planned", 1, 4)]
    assert rows(town, "SELECT act, about FROM staff_log") == [("meeting.called", "1")]
    card = meeting(town, 1)
    assert card is not None and card.meeting.title.words == (("fr", "La place"),)
    assert card.meeting.audience is not None and card.invites == "none"


def test_a_dry_run_writes_nothing(town: Path, capsys: Said) -> None:
    file = written(town, calendar(event()))
    assert typed("meetings", "import", file, "--dry-run") == 0
    assert said(capsys)[-1] == "Tout est juste. Rien n’est enregistré (--dry-run)."
    assert stands(town) == []


def test_a_change_is_an_act_of_its_own_and_tells_those_who_knew(town: Path, capsys: Said) -> None:
    taken(town, event())
    taken(town, event("SEQUENCE:1", hour="1900"))
    assert f"~ n° 1 · {DAY} 19:00 · La place (modifiée)" in said(capsys)
    assert stands(town) == [(UID, "planned", 2, 1)]
    batches = rows(town, "SELECT id, reply FROM batches")
    assert len(batches) == 1 and batches[0][0].startswith("meeting.1.changed.")
    assert '"sequence":1' in batches[0][1] and "meeting-moved-when" in batches[0][1]
    taken(town, event("SEQUENCE:7", hour="2000"))
    assert stands(town) == [(UID, "planned", 3, 7)]
    taken(town, event("SEQUENCE:7", "DESCRIPTION:Des bancs", hour="2000"))
    assert stands(town) == [(UID, "planned", 4, 7)]
    assert (
        len(rows(town, "SELECT 1 FROM batches WHERE id LIKE 'meeting.1.changed.%' AND source = ''"))
        == 2
    )


def test_what_is_older_changes_nothing_and_is_named(town: Path, capsys: Said) -> None:
    taken(town, event("SEQUENCE:3"))
    taken(town, event("SEQUENCE:2", hour="1900"), event(UID="autre"))
    out = said(capsys)
    assert "« La place » : une version plus récente est déjà ici ; elle reste." in out
    assert stands(town) == [(UID, "planned", 1, 3), ("autre", "planned", 1, 0)]


def test_it_is_cancelled_by_its_status_or_by_the_file(town: Path, capsys: Said) -> None:
    taken(town, event(), event(UID="b"), event(UID="c"))
    taken(town, event("STATUS:CANCELLED", "SEQUENCE:1"))
    taken(town, event("SEQUENCE:5", UID="b"), method="CANCEL")
    assert stands(town) == [
        *((UID, "cancelled", 2, 1), ("b", "cancelled", 2, 5)),
        ("c", "planned", 1, 0),
    ]
    assert len(rows(town, "SELECT 1 FROM batches WHERE id LIKE 'meeting.%.cancelled.%'")) == 2
    said(capsys)
    taken(town, event("STATUS:CANCELLED", UID="unknown"), event("SEQUENCE:9"))
    assert said(capsys)[:2] == [
        "Passées, ou annulées sans être connues ici : 1",
        "« La place » : cette réunion est annulée ici ; elle le reste.",
    ]


def test_a_series_is_taken_in_again_date_by_date(town: Path) -> None:
    taken(town, event("RRULE:FREQ=WEEKLY;COUNT=3"))
    days = [f"{UID}-{DAY + timedelta(weeks=n):%Y%m%d}" for n in range(4)]
    assert stands(town) == [(day, "planned", 1, 0) for day in days[:3]]
    assert rows(town, "SELECT DISTINCT series FROM meetings") == [("1",)]
    skipped = f"EXDATE;VALUE=DATE:{DAY + timedelta(weeks=1):%Y%m%d}"
    taken(town, event("RRULE:FREQ=WEEKLY;COUNT=4", skipped, "SEQUENCE:1", hour="1900"))
    assert stands(town) == [
        *((days[0], "planned", 2, 1), (days[1], "cancelled", 2, 1)),
        *((days[2], "planned", 2, 1), (days[3], "planned", 1, 1)),
    ]
    taken(town, event("RRULE:FREQ=WEEKLY;COUNT=4", "SEQUENCE:2", "STATUS:CANCELLED"))
    assert {status for _, status, _, _ in stands(town)} == {"cancelled"}


def test_an_event_that_becomes_a_series_stays_the_meeting_it_was(town: Path) -> None:
    taken(town, event())
    taken(town, event("RRULE:FREQ=WEEKLY;COUNT=2"))
    second = f"{UID}-{DAY + timedelta(weeks=1):%Y%m%d}"
    assert stands(town) == [(UID, "planned", 1, 0), (second, "planned", 1, 0)]
    taken(town, event())
    assert stands(town) == [(UID, "planned", 1, 0), (second, "cancelled", 2, 1)]


def test_what_the_town_added_stays(town: Path) -> None:
    taken(town, event("GEO:43.3;5.4"))
    change = """
    UPDATE meetings SET definition = json_set(definition, '$.capacity', 30,
        '$.title.words', json('[["fr", "La place"], ["ar", "الساحة"]]'),
        '$.spot.address', '8 rue X')"""

    in_store(town, lambda store: store.write(lambda unit: unit.db.run(change)))
    taken(town, event("DESCRIPTION:Des bancs"))
    card = meeting(town, 1)
    assert card is not None and card.version == 2 and card.meeting.capacity == 30
    assert dict(card.meeting.title.words)["ar"] == "الساحة"
    assert card.meeting.spot.address == "8 rue X" and card.meeting.spot.mapped
    taken(town, event("DESCRIPTION:Des bancs", LOCATION="Ailleurs"))
    card = meeting(town, 1)
    assert card is not None and card.meeting.spot.name == "Ailleurs"
    assert not card.meeting.spot.address and not card.meeting.spot.mapped


def test_a_bad_event_stops_it_all(town: Path, capsys: Said) -> None:
    taken(town, event(), event(UID="b", SUMMARY="Sans lieu", LOCATION=""), code=1)
    complained = capsys.readouterr().err.replace("\u00a0", " ")
    assert "« Sans lieu » : il n’a ni lieu, ni lien" in complained
    assert "Rien n’a changé." in complained and stands(town) == []
    taken(town, event(weeks=300), code=1)
    assert "dans plus de trois ans" in capsys.readouterr().err and stands(town) == []
