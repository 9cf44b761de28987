"""`portevoix log`, and that what staff do at the command line is in it."""

import sqlite3
from pathlib import Path

import pytest

from bot.exports.writing import read_back
from tests.bot.cli.house import hand_in, typed
from tests.bot.surveys.tables import write_xlsx

FORM = """
| survey |
| | type | name | label |
| | text | a | Quoi ? |
| settings |
| | form_title |
| | Ma rue |
"""
Said = pytest.CaptureFixture[str]


def acts(folder: Path) -> list[tuple[str, str, str, int]]:
    rows = sqlite3.connect(folder / "data" / "portevoix.db").execute(
        "SELECT who, act, about, people FROM staff_log ORDER BY seq"
    )
    return [tuple(row) for row in rows]


@pytest.fixture
def published(town: Path) -> Path:
    assert typed("survey", "publish", write_xlsx(town / "f.xlsx", FORM), "--slug", "rue") == 0
    return town


def test_publishing_closing_exporting_are_in_it(published: Path, capsys: Said) -> None:
    hand_in(published, "rue", *({"a": str(n)} for n in range(12)))
    assert typed("export", "survey", "rue", "--to", published / "rue.csv") == 0
    assert typed("survey", "close", "rue", "--yes") == 0
    assert acts(published) == [
        ("command line", "survey.published", "rue", 0),
        ("command line", "export.begun", "rue", 12),
        ("command line", "survey.closed", "rue", 0),
    ]


def test_what_was_refused_is_not(published: Path, capsys: Said) -> None:
    (published / "there.csv").touch()
    assert typed("export", "survey", "rue", "--to", published / "there.csv") == 1
    assert typed("export", "survey", "nowhere", "--to", published / "no.csv") == 1
    assert typed("survey", "receipt", "ABCD-2345") == 1
    assert [act for _, act, _, _ in acts(published)] == ["survey.published"]


def test_a_receipt_that_was_found_is_in_it_without_its_code(published: Path, capsys: Said) -> None:
    hand_in(published, "rue", {"a": "x"})
    file = published / "data" / "portevoix.db"
    with sqlite3.connect(file) as db:
        db.execute("UPDATE submissions SET receipt = 'ABCD-2345'")
    assert typed("survey", "receipt", "abcd", "2345") == 0
    assert acts(published)[-1] == ("command line", "receipt.checked", "rue", 1)
    assert "ABCD" not in str(acts(published))


def test_it_is_read_by_day_member_and_act(published: Path, capsys: Said) -> None:
    typed("invite", "ambassador", "--name", "Zeste")
    capsys.readouterr()
    assert typed("log", "--act", "survey") == 0
    out = capsys.readouterr().out
    assert "survey.published" in out and "rue" in out and "team.invited" not in out
    assert typed("log", "--act", "team.invited", "--who", "Command Line") == 0
    assert "ambassador · Zeste" in capsys.readouterr().out
    assert typed("log", "--who", "Zeste") == 0
    assert "survey" not in capsys.readouterr().out
    assert typed("log", "--since", "2099-01-01", "--lang", "en") == 0
    assert "Nothing of that kind" in capsys.readouterr().out
    assert acts(published)[-1][1] == "log.viewed"


def test_few_people_are_not_counted(published: Path, capsys: Said) -> None:
    hand_in(published, "rue", {"a": "x"}, {"a": "y"})
    typed("export", "survey", "rue", "--to", published / "rue.csv")
    capsys.readouterr()
    typed("log", "--act", "export", "--lang", "en")
    assert "people: fewer than 11" in capsys.readouterr().out
    typed("log", "--act", "export", "--to", published / "log.csv")
    (_, row) = read_back(published / "log.csv")
    assert row[3:] == ["export.begun", "rue", ""]


def test_a_file_of_it_is_guarded_and_known_to_it(published: Path, capsys: Said) -> None:
    typed("invite", "ambassador", "--name", "=SUM(A1)")
    capsys.readouterr()
    file = published / "log.csv"
    assert typed("log", "--to", file) == 0
    assert b'"ambassador \xc2\xb7 =SUM(A1)"' in file.read_bytes(), "no cell begins with a formula"
    header, *rows = read_back(file)
    assert header == ["at", "who", "role", "act", "about", "people"]
    assert [row[3] for row in rows] == ["survey.published", "team.invited", "log.exported"]
    assert rows[0][0].endswith(("+01:00", "+02:00")), "the city's clock"
    assert typed("log", "--to", file) == 1
    assert typed("log", "--to", file, "--force") == 0
    assert typed("log", "--to", published / "nowhere" / "log.csv") == 1


def test_a_label_that_is_a_formula_is_a_text(published: Path, capsys: Said) -> None:
    with sqlite3.connect(published / "data" / "portevoix.db") as db:
        db.execute("UPDATE staff_log SET who = '=SUM(A1)'")
    file = published / "log.csv"
    assert typed("log", "--to", file, "--act", "survey") == 0
    assert b'"\'=SUM(A1)"' in file.read_bytes()
    assert list(read_back(file))[1][1] == "=SUM(A1)"


def test_acts_and_whoever_did_them_are_said_in_words(town: Path, capsys: Said) -> None:
    typed("indicators")
    capsys.readouterr()
    assert typed("log", "--act", "indicators.seen") == 0
    said = capsys.readouterr().out
    assert "l’ordinateur de la mairie · Indicateurs lus (indicators.seen)" in said
    assert "command line" not in said
    assert typed("log", "--act", "indicators.seen", "--lang", "en") == 0
    assert "Indicators read (indicators.seen)" in capsys.readouterr().out
