"""Repeats, every kind of answer, media, SPSS and increments, read back from every kind of file."""

import csv
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.exports.writing import read_back
from bot.settings import Settings
from tests.bot.cli.house import hand_in, typed
from tests.bot.exports.surveyed import publish_forms

FORM = """
| survey |
| | type | name | label::Français (fr) | label::English (en) | parameters |
| | text | idea | Une idée ? | An idea? | |
| | geopoint | where | Où ? | Where? | |
| | select_multiple l | some | Plusieurs ? | Some? | |
| | rank l | order | Dans quel ordre ? | Which order? | |
| | range | note | Note ? | Mark? | start=0 end=5 step=1 |
| | time | hour | Heure ? | Hour? | |
| | dateTime | moment | Moment ? | Moment? | |
| | geotrace | way | Chemin ? | Way? | |
| | audio | said | Un mot ? | A word? | |
| | begin_group | g | G | G | |
| | begin_repeat | house | Maison | House | |
| | text | street | @Rue ? | @Street? | |
| | begin_repeat | member | Personne | Person | |
| | integer | age | Âge ? | Age? | |
| | geopoint | spot | Lieu ? | Spot? | |
| | end_repeat |
| | end_repeat |
| | end_group |
| choices |
| | list_name | name | label::Français (fr) | label::English (en) |
| | l | x | L’X | The X |
| | l | y | Le Y | The Y |
| settings |
| | form_title | form_id | default_language |
| | T | t | Français (fr) |
"""
GIVEN = {
    "idea": "un banc\nà l’ombre",
    "where": "43.2965000 5.3698000 0 0",
    "some": "y",
    "order": "y x",
    "note": "4",
    "hour": "14:30:00.000+01:00",
    "moment": "2027-03-01T14:30:00.000+01:00",
    "way": "43.1 5.1 0 0;43.2 5.2 0 0",
    "said": "audio-0123456789ab.ogg",
    "g-house[1]-street": "=HYPERLINK(1)",
    "g-house[2]-member[1]-age": "30",
    "g-house[2]-member[2]-age": "5",
    "g-house[2]-member[2]-spot": "43.0000001 5.0 0 0",
}


@pytest.fixture
def asked(town: Path) -> Path:
    """A consultation with a repeat within a repeat, and one set of answers."""
    publish_forms(town, FORM)
    hand_in(town, "t", GIVEN)
    return town


def _csv(path: Path) -> list[dict[str, str]]:
    header, *rows = read_back(path)
    return [dict(zip(header, row, strict=True)) for row in rows]


def _files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()}


def test_csv_has_a_file_for_each_repeat(asked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed("export", "survey", "t", "--to", "a.csv") == 0
    assert _files(asked) == {"a.csv", "a-house.csv", "a-member.csv"}
    (own,) = _csv(asked / "a.csv")
    key = own["KEY"]
    assert (own["where-Latitude"], own["where-Longitude"]) == ("43.2965000", "5.3698000")
    assert (own["where-Altitude"], own["where-Accuracy"]) == ("0", "0")
    assert (own["idea"], own["order"], own["note"]) == ("un banc\nà l’ombre", "y x", "4")
    assert own["way"] == "43.1 5.1 0 0;43.2 5.2 0 0"
    assert not [name for name in own if "house" in name or name == "where"]
    assert _csv(asked / "a-house.csv") == [
        {"street": "=HYPERLINK(1)", "PARENT_KEY": key, "KEY": f"{key}/g/house[1]"},
        {"street": "", "PARENT_KEY": key, "KEY": f"{key}/g/house[2]"},
    ]
    members = _csv(asked / "a-member.csv")
    assert [one["age"] for one in members] == ["30", "5"]
    assert [one["PARENT_KEY"] for one in members] == [f"{key}/g/house[2]"] * 2
    assert members[1]["KEY"] == f"{key}/g/house[2]/member[2]"
    assert (members[0]["spot-Latitude"], members[1]["spot-Latitude"]) == ("", "43.0000001")
    said = capsys.readouterr().out
    assert "house" in said and "member" in said


def test_no_cell_and_no_heading_of_a_repeat_is_a_formula(asked: Path) -> None:
    assert typed("export", "survey", "t", "--to", "a.csv", "--labels") == 0
    with (asked / "a-house.csv").open(encoding="utf-8-sig", newline="") as file:
        header, first, _ = csv.reader(file)
    assert header[0] == "'@Rue\u00a0?" and first[0] == "'=HYPERLINK(1)"
    assert typed("export", "survey", "t", "--to", "a.xlsx", "--format", "xlsx", "--labels") == 0
    book = load_workbook(asked / "a.xlsx")
    cells = [cell for sheet in book for row in sheet for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    texts = [cell.value for cell in cells if isinstance(cell.value, str)]
    assert "'=HYPERLINK(1)" in texts and "'@Rue\u00a0?" in texts
    assert not [text for text in texts if text.startswith(("=", "@"))]


def test_xlsx_has_a_sheet_for_each_repeat_and_numbers(asked: Path) -> None:
    assert typed("export", "survey", "t", "--to", "a.xlsx", "--format", "xlsx") == 0
    assert _files(asked) == {"a.xlsx"}
    book = load_workbook(asked / "a.xlsx")
    assert book.sheetnames == ["submissions", "house", "member"]
    header, row = book["submissions"].iter_rows(values_only=True)
    own = dict(zip(header, row, strict=True))
    assert (own["where-Latitude"], own["note"], own["some/y"]) == (43.2965, 4, 1)
    assert (own["hour"], own["FormVersion"]) == ("14:30:00.000+01:00", 1)
    _, first, second = book["member"].iter_rows(values_only=True)
    assert (first[0], second[0]) == (30, 5)
    assert first[-1] == f"{own['KEY']}/g/house[2]/member[1]"


def test_json_nests_repeats(asked: Path) -> None:
    assert typed("export", "survey", "t", "--to", "a.json", "--format", "json") == 0
    (own,) = json.loads((asked / "a.json").read_text(encoding="utf-8"))
    assert (own["note"], own["where-Longitude"], own["some/x"]) == (4, 5.3698, 0)
    first, second = own["g-house"]
    assert (first["street"], first["member"]) == ("=HYPERLINK(1)", [])
    assert [one["age"] for one in second["member"]] == [30, 5]
    assert second["member"][0]["spot-Latitude"] is None


def test_labels_name_ranks_and_points(asked: Path) -> None:
    words = ("--labels", "--lang", "en")
    assert typed("export", "survey", "t", "--to", "a.csv", *words) == 0
    (own,) = _csv(asked / "a.csv")
    assert own["Which order?"] == "The Y; The X"
    assert own["Where? / Latitude"] == "43.2965000"
    assert [one["Age?"] for one in _csv(asked / "a-member.csv")] == ["30", "5"]


@pytest.mark.parametrize(
    ("way", "names"), [("one", ["some"]), ("split", ["some/x", "some/y"])], ids=["one", "split"]
)
def test_several_choices_stand_one_way_alone(asked: Path, way: str, names: list[str]) -> None:
    assert typed("export", "survey", "t", "--to", "a.csv", "--multiple", way) == 0
    (own,) = _csv(asked / "a.csv")
    assert [name for name in own if name.startswith("some")] == names
    assert own[names[-1]] == ("y" if way == "one" else "1")


def test_what_stands_beside_is_not_replaced_unasked(
    asked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (asked / "a-member.csv").write_text("mine")
    assert typed("export", "survey", "t", "--to", "a.csv") == 1
    assert "a-member.csv" in capsys.readouterr().err
    assert _files(asked) == {"a-member.csv"}
    assert (asked / "a-member.csv").read_text() == "mine"
    assert typed("export", "survey", "t", "--to", "a.csv", "--force") == 0
    assert len(_csv(asked / "a-member.csv")) == 2


NO_REPEAT = FORM.replace("begin_repeat | member", "begin_group | member").replace(
    "| | end_repeat |\n| | end_repeat |", "| | end_group |\n| | end_repeat |"
)


def test_a_repeat_of_one_version_may_be_a_group_of_the_next(town: Path) -> None:
    publish_forms(town, FORM, NO_REPEAT)
    hand_in(town, "t", GIVEN, version=1)
    hand_in(town, "t", {"g-house[1]-member-age": "40"}, version=2)
    assert typed("export", "survey", "t", "--to", "a.csv") == 0
    houses = _csv(town / "a-house.csv")
    assert sorted(one["member-age"] for one in houses) == ["", "", "40"]
    assert [one["age"] for one in _csv(town / "a-member.csv")] == ["30", "5"]


def _db(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / "data" / "portevoix.db", isolation_level=None)


def test_media_are_in_a_zip_and_what_is_not_there_is_said(
    asked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stored, folder = f"{7:032x}.ogg", Settings().media_path
    folder.mkdir(parents=True)
    (folder / stored).write_bytes(b"OggS")
    rows = [
        ("audio-0123456789ab.ogg", stored, "kept"),
        ("photo-waiting.jpg", "", "waiting"),
        ("photo-refused.jpg", "", "refused"),
        ("photo-gone.jpg", f"{8:032x}.jpg", "kept"),
        ("photo-away.jpg", "../../portevoix.db", "kept"),
    ]
    with _db(asked) as db:
        db.executemany(
            "INSERT INTO files (submission, name, file_id, what, mime, size, path, state)"
            " SELECT id, ?, 'secret-of-telegram', 'voice', 'audio/ogg', 4, ?, ? FROM submissions",
            rows,
        )
    assert typed("export", "survey", "t", "--to", "a.csv", "--media", "m.zip") == 0
    with zipfile.ZipFile(asked / "m.zip") as packed:
        assert packed.namelist() == ["audio-0123456789ab.ogg"]
        assert packed.read("audio-0123456789ab.ogg") == b"OggS"
        assert packed.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)
    (own,) = _csv(asked / "a.csv")
    assert own["said"] in ("audio-0123456789ab.ogg",)
    said = capsys.readouterr().out
    assert "m.zip\u00a0: fichiers envoyés en réponse, 1." in said
    assert (
        "Telegram\u00a0: 1" in said and "contenu\u00a0: 1" in said and "fichiers\u00a0: 2" in said
    )


def test_the_zip_is_no_table_and_is_not_replaced_unasked(asked: Path) -> None:
    assert typed("export", "survey", "t", "--to", "a.csv", "--media", "a.csv") == 1
    assert _files(asked) == set()
    (asked / "m.zip").write_text("mine")
    assert typed("export", "survey", "t", "--to", "a.csv", "--media", "m.zip") == 1
    assert _files(asked) == {"m.zip"}


def test_no_file_says_who(asked: Path) -> None:
    with _db(asked) as db:
        db.execute("UPDATE submissions SET receipt = 'ABCD-EFGH'")
        db.execute(
            "INSERT INTO identities (person, chat_id, seen_at) VALUES ('person-1-0', 424242, '2')"
        )
    for format in ("csv", "xlsx", "json"):
        words = ("--format", format, *(("--spss",) if format == "csv" else ()))
        assert (
            typed("export", "survey", "t", "--to", f"a.{format}", "--media", "m.zip", *words) == 0
        )
        (asked / "m.zip").unlink()
    found = "".join(_all_text(path) for path in asked.iterdir() if path.is_file())
    assert "HYPERLINK" in found
    for secret in ("person-", "424242", "ABCD-EFGH"):
        assert secret not in found


def _all_text(path: Path) -> str:
    if path.suffix != ".xlsx":
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as packed:
        return "".join(packed.read(name).decode() for name in packed.namelist())


def _submitted(folder: Path, *moments: str) -> None:
    with _db(folder) as db:
        ids = [row[0] for row in db.execute("SELECT id FROM submissions ORDER BY id")]
        db.executemany(
            "UPDATE submissions SET submitted_at = ? WHERE id = ?", zip(moments, ids, strict=True)
        )


MOMENTS = (
    "2027-03-01T22:59:00.000000+00:00",  # before midnight in Marseille
    "2027-03-01T23:00:00.000000+00:00",  # at midnight
    "2027-03-01",  # anonymous: that day, at some hour
    "2027-03-01T00:00:00.000000+00:00",  # in a chat that was lent: the same
    "2027-02-28",
)


def test_an_increment_begins_at_midnight_in_the_town(
    town: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish_forms(town, FORM)
    hand_in(town, "t", *({"idea": str(n)} for n in range(5)))
    _submitted(town, *MOMENTS)
    assert typed("export", "survey", "t", "--to", "a.csv", "--since", "2027-03-02") == 0
    assert len(_csv(town / "a.csv")) == 3
    assert "KEY" in capsys.readouterr().out
    assert typed("export", "survey", "t", "--to", "b.csv", "--since", "2027-03-03") == 0
    assert _csv(town / "b.csv") == []
    with _db(town) as db:
        db.execute("UPDATE surveys SET anonymous_at = '2027-03-10', secret = NULL")
    assert typed("export", "survey", "t", "--to", "c.csv", "--since", "2027-02-01") == 0
    assert "anonymes" in capsys.readouterr().out
