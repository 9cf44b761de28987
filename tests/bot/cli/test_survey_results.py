"""`portevoix survey results`: files that show what residents are shown, in steps of 11 people."""

import csv
import sqlite3
from pathlib import Path

import pytest

from tests.bot.cli.house import hand_in, typed
from tests.bot.surveys.tables import write_xlsx

FORM = """
| survey |
| | type | name | label::Français (fr) | label::العربية (ar) |
| | select_one l | a | +Oui ou non ? | نعم أم لا؟ |
| | text | words | Un mot ? | كلمة؟ |
| | integer | age | Combien ? | كم؟ |
| choices |
| | list_name | name | label::Français (fr) | label::العربية (ar) |
| | l | oui | Oui | نعم |
| | l | non | Non | لا |
| | l | peut | Peut-être | ربما |
| settings |
| | form_title | form_id | default_language | results |
| | Ma rue | rue | Français (fr) | answering |
"""
Said = pytest.CaptureFixture[str]


def people(yes: int, no: int, perhaps: int = 0) -> list[dict[str, str]]:
    said = ["oui"] * yes + ["non"] * no + ["peut"] * perhaps
    return [{"a": one, "words": f"secret {n}"} for n, one in enumerate(said)]


@pytest.fixture
def rue(town: Path) -> Path:
    """A folder in which the consultation `rue` is published."""
    assert typed("survey", "publish", write_xlsx(town / "rue.xlsx", FORM)) == 0
    return town


def told(folder: Path) -> dict[str, str]:
    """What the table tells of the first question, by cell."""
    with (folder / "rue-results.csv").open(encoding="utf-8-sig", newline="") as file:
        return {
            row["cell"]: row["people"] for row in csv.DictReader(file) if row["question"] == "a"
        }


def test_of_ten_people_nothing_is_written(rue: Path, capsys: Said) -> None:
    hand_in(rue, "rue", *people(6, 4))
    assert typed("survey", "results", "rue", "--to", rue) == 1
    assert "11" in capsys.readouterr().err
    assert not list(rue.glob("rue-results*"))


def test_pictures_a_table_and_their_words(rue: Path, capsys: Said) -> None:
    hand_in(rue, "rue", *people(40, 20))
    assert typed("survey", "results", "rue", "--to", rue, "--in", "ar") == 0
    names = {file.name for file in rue.glob("rue-results*")}
    assert names == {f"rue-results{end}" for end in (".csv", ".txt", "-1.png", "-1.svg")}
    assert (rue / "rue-results-1.png").read_bytes().startswith(b"\x89PNG")
    assert "نعم" in (rue / "rue-results-1.svg").read_text(encoding="utf-8")
    assert "لا تمثّل" in (rue / "rue-results.txt").read_text(encoding="utf-8")
    assert "non représentatives" in capsys.readouterr().out
    everything = b"".join(file.read_bytes() for file in rue.glob("rue-results*"))
    assert b"secret" not in everything
    with sqlite3.connect(rue / "data" / "portevoix.db") as db:
        assert db.execute("SELECT act, about FROM staff_log").fetchall()[-1] == (
            "results.written",
            "rue",
        )


def test_no_cell_of_the_table_is_a_formula(rue: Path) -> None:
    hand_in(rue, "rue", *people(40, 20))
    assert typed("survey", "results", "rue", "--to", rue) == 0
    assert ",+Oui" not in (rue / "rue-results.csv").read_text(encoding="utf-8-sig")


def test_the_folder_is_made(rue: Path) -> None:
    hand_in(rue, "rue", *people(40, 20))
    assert typed("survey", "results", "rue", "--to", rue / "site" / "results") == 0
    assert (rue / "site" / "results" / "rue-results.txt").exists()
    assert typed("survey", "results", "rue", "--to", rue / "site" / "results" / "rue-results.txt")


def test_files_that_are_there_stay(rue: Path, capsys: Said) -> None:
    hand_in(rue, "rue", *people(40, 20))
    (rue / "rue-results.txt").write_text("mine")
    assert typed("survey", "results", "rue", "--to", rue) == 1
    assert (rue / "rue-results.txt").read_text() == "mine"
    assert not (rue / "rue-results.csv").exists()
    assert typed("survey", "results", "rue", "--to", rue, "--force") == 0


def test_it_stays_until_eleven_more_have_answered(rue: Path) -> None:
    hand_in(rue, "rue", *people(44, 20))
    assert typed("survey", "results", "rue", "--to", rue) == 0
    first = told(rue)
    assert first == {"oui": "40", "non": "20", "peut": ""} or first["peut"] == ""
    hand_in(rue, "rue", *people(10, 0), version=2)
    assert typed("survey", "results", "rue", "--to", rue, "--force") == 0
    assert told(rue) == first
    hand_in(rue, "rue", *people(0, 11), version=3)
    assert typed("survey", "results", "rue", "--to", rue, "--force") == 0
    assert told(rue) != first


KINDS = """
| survey |
| | type | name | label::Français (fr) | parameters |
| | select_one l | a | Laquelle ? | |
| | select_multiple l | b | Lesquelles ? | |
| | rank l | c | Dans quel ordre ? | |
| | range | d | Combien ? | start=1 end=3 step=1 |
| choices |
| | list_name | name | label::Français (fr) |
| | l | x | Le bus |
| | l | y | Le parc |
| | l | z | La rue |
| settings |
| | form_title | form_id | default_language | results |
| | Mes choix | rue | Français (fr) | answering |
"""
ALIKE = (
    {"a": "x", "b": "x", "c": "x y z", "d": "1"},
    {"a": "y", "b": "y", "c": "y x z", "d": "2"},
    {"a": "z", "b": "z", "c": "z x y", "d": "3"},
)


def written(folder: Path) -> dict[str, bytes]:
    """Every file that shows results, by its name."""
    assert typed("survey", "results", "rue", "--to", folder, "--force") == 0
    return {file.name: file.read_bytes() for file in folder.glob("rue-results*")}


def choices(*people: int) -> list[dict[str, str]]:
    return [one for n, one in zip(people, ALIKE, strict=True) for _ in range(n)]


def test_no_file_differs_by_what_is_hidden_nor_at_the_end(town: Path) -> None:
    assert typed("survey", "publish", write_xlsx(town / "rue.xlsx", KINDS)) == 0
    hand_in(town, "rue", *choices(44, 9, 7))
    first = written(town)
    assert b",40" in first["rue-results.csv"] and len(first) == 4
    with sqlite3.connect(town / "data" / "portevoix.db") as db:
        db.execute("DELETE FROM submissions")
        db.execute("DELETE FROM survey_results")
    hand_in(town, "rue", *choices(44, 4, 12), version=2)
    assert written(town) == first
    hand_in(town, "rue", *choices(0, 10, 0), version=3)
    assert typed("survey", "close", "rue", "--yes") == 0
    assert written(town) == first, "closed, and what ten people changed is not told"


def test_the_sheet_and_the_command_say_when_results_are_given_back(rue: Path) -> None:
    def said() -> str:
        with sqlite3.connect(rue / "data" / "portevoix.db") as db:
            return str(db.execute("SELECT gives_back FROM surveys").fetchone()[0])

    assert said() == "answering"
    assert typed("survey", "publish", rue / "rue.xlsx", "--results", "never") == 0
    assert said() == "never"


def test_of_an_unknown_consultation_nothing_is_written(town: Path, capsys: Said) -> None:
    assert typed("survey", "results", "x", "--to", town) == 1
    assert "x" in capsys.readouterr().err
