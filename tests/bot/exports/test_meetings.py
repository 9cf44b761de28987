"""Files of meetings and registrations: what is in them, and that nobody is."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import icalendar
import openpyxl
import pytest

from bot.exports.writing import read_back
from storage.unit import Unit
from tests.bot.cli.announced import rows
from tests.bot.cli.gathered import gathered
from tests.bot.cli.house import in_store, typed

LOG = "SELECT act, about, people FROM staff_log ORDER BY seq"
SCENES = (
    "meeting 1, 2026-12-05 18:30, 30 seats, reserved 5, at =MPT, address 8 rue X,"
    ' position 43.3 5.4, about Des bancs, "La place"',
    'meeting 2, 2090-12-05 18:30, hidden, online https://marseille.fr/x, "Le conseil"',
    'meeting 3, 2027-12-05 18:30, cancelled, "Rien"',
)
OVER = "2020-01-01T10:00:00.000000+00:00"


def answered(
    town: Path, meeting: int, many: int, answer: str = "yes", seat: str = "seated", **more: Any
) -> None:
    """So many people answered so."""

    async def work(unit: Unit) -> None:
        first = await unit.db.one("SELECT count(*) FROM registrations")
        for n in range(many):
            row = {
                "meeting": meeting,
                "person": f"person-{(first or [0])[0] + n}",
                "answer": answer,
                "seat": seat,
                "answered_at": OVER,
                "code": f"CODE{(first or [0])[0] + n}",
                **more,
            }
            names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
            await unit.db.run(f"INSERT INTO registrations ({names}) VALUES ({values})", row)

    in_store(town, lambda store: store.write(work))


def run_sql(town: Path, sql: str) -> None:
    """The database as something else left it."""
    in_store(town, lambda store: store.write(lambda unit: unit.db.run(sql)))


@pytest.fixture
def house(town: Path) -> Path:
    """A town with meetings of every kind, of which the first is over and was answered."""
    gathered(town, *SCENES)
    answered(town, 1, 14, guests=0, came=1, needs="step_free interpreter", interpreter="ar")
    answered(town, 1, 12, guests=2, came=None)
    answered(town, 1, 3, "no", "", guests=0)
    answered(town, 1, 8, "maybe", "", guests=0)
    answered(town, 1, 2, "", "", guests=0, follows=1)
    answered(town, 2, 10, guests=0)
    ends = "UPDATE meetings SET ends_at = '2020-01-01', walk_ins = 4 WHERE number = 1"
    run_sql(town, ends)
    past = (
        "json_set(definition, '$.starts', '2020-01-01T17:00:00Z', '$.ends', '2020-01-01T19:00:00Z')"
    )
    run_sql(town, f"UPDATE meetings SET definition = {past}, starts_at = '2020' WHERE number = 1")
    return town


def table(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV, by their headings."""
    head, *body = list(read_back(path))
    return [dict(zip(head, row, strict=True)) for row in body]


def exported(house: Path, what: str, name: str, *more: str) -> Path:
    """A file that was written."""
    path = house / name
    assert typed("export", what, "--to", path, *more) == 0
    return path


def test_a_meeting_is_facts_with_the_columns_of_decidim(house: Path) -> None:
    first, second, third = table(exported(house, "meetings", "m.csv"))
    assert first["id"] == "1" and first["title/fr"] == "La place" and first["title/ar"] == ""
    assert first["start_time"] == "2020-01-01T18:00:00+01:00"
    assert (first["location"], first["address"]) == ("=MPT", "8 rue X")
    assert (first["latitude"], first["longitude"]) == ("43.3", "5.4")
    assert (first["attendees"], first["available_slots"], first["reserved_slots"]) == (
        "18",
        "30",
        "5",
    )
    assert first["state"] == "over" and first["type_of_meeting"] == "in_person"
    assert (second["private_meeting"], second["type_of_meeting"]) == ("1", "online")
    assert (third["withdrawn"], third["state"]) == ("1", "cancelled") and third["withdrawn_at"]
    assert "'=MPT" in (house / "m.csv").read_text(encoding="utf-8-sig")


def test_few_people_are_as_nobody(house: Path) -> None:
    first, second, _ = table(exported(house, "meetings", "m.csv"))
    told = [first[f"answered_{one}"] for one in ("yes", "no", "maybe")]
    assert told == ["26", "", ""]
    assert (first["needs_step_free"], first["needs_childcare"]) == ("14", "")
    assert first["follows_count"] == "" and second["answered_yes"] == ""


def test_figures_stay_when_the_registrations_are_gone(house: Path) -> None:
    run_sql(house, "DELETE FROM registrations")
    run_sql(house, """UPDATE meetings SET figures = '{"yes": 40, "came": 33}' WHERE number = 1""")
    first = table(exported(house, "meetings", "m.csv"))[0]
    assert (first["answered_yes"], first["attendees"]) == ("40", "33")
    assert table(exported(house, "registrations", "r.csv")) == []


def test_a_registration_is_a_row_without_a_person(house: Path) -> None:
    path = exported(house, "registrations", "r.csv")
    found = table(path)
    assert list(found[0]) == ["meeting", "start_time", "answer", "seat", "attended", "guests"]
    assert {one["meeting"] for one in found} == {"1"}  # ten people answered for the second
    told = Counter(tuple(list(one.values())[2:]) for one in found)
    assert told == {
        ("yes", "seated", "yes", "0"): 14,
        ("yes", "seated", "no", "2"): 12,
        ("", "", "", ""): 11,
    }
    text = path.read_text(encoding="utf-8-sig")
    assert not any(secret in text for secret in ("person", "CODE", "step_free", "2020-01-01T10"))


def test_who_came_is_told_once_it_is_over(house: Path) -> None:
    answered(house, 2, 4, guests=0, came=1)
    found = [
        one for one in table(exported(house, "registrations", "r.csv")) if one["meeting"] == "2"
    ]
    assert [one["attended"] for one in found] == ["unknown"] * 14


def test_every_format_says_the_same_and_the_log_knows(house: Path) -> None:
    rows_of = table(exported(house, "meetings", "m.csv"))
    made = json.loads(exported(house, "meetings", "m.json", "--format", "json").read_text())
    assert [one["title/fr"] for one in made] == [one["title/fr"] for one in rows_of]
    sheet = openpyxl.load_workbook(exported(house, "meetings", "m.xlsx", "--format", "xlsx")).active
    assert sheet is not None and [cell.value for cell in sheet[1]] == list(rows_of[0])
    assert sheet.cell(2, list(rows_of[0]).index("location") + 1).value == "'=MPT"
    exported(house, "registrations", "r.json", "--format", "json")
    assert rows(house, LOG)[-4:] == [
        *(("meeting.exported", f"meetings:{kind}", 0) for kind in ("csv", "json", "xlsx")),
        ("meeting.exported", "registrations:json", 40),  # 37, to the ten
    ]


def test_a_calendar_holds_the_public_ones(house: Path) -> None:
    path = exported(house, "meetings", "m.ics", "--format", "ics")
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert {(str(one["UID"]), str(one["STATUS"])) for one in events} == {
        ("meeting-1@example.org", "CONFIRMED"),
        ("meeting-3@example.org", "CANCELLED"),
    }
    path = exported(house, "meetings", "n.ics", "--format", "ics", "--since", "2027-01-01")
    assert len(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")) == 1


def test_since_a_day(house: Path) -> None:
    found = table(exported(house, "meetings", "m.csv", "--since", "2027-12-05"))
    assert [one["id"] for one in found] == ["2", "3"]
    assert table(exported(house, "registrations", "r.csv", "--since", "2027-12-05")) == []
