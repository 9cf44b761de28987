"""`portevoix survey`: check, publish, list, close, as typed."""

import io
import sqlite3
from pathlib import Path

import pytest

from tests.bot.cli.house import hand_in, typed
from tests.bot.surveys.tables import write_xlsx

GOOD = """
| survey |
| | type | name | label::Français (fr) | label::English (en) |
| | select_one l | a | Oui ou non ? | Yes or no? |
| choices |
| | list_name | name | label::Français (fr) | label::English (en) |
| | l | oui | Oui | Yes |
| | l | non | Non | No |
| settings |
| | form_title | form_title::English (en) | form_id | default_language |
| | Ma rue | My street | Ma_Rue | Français (fr) |
"""
BAD = GOOD.replace("| | select_one l |", "| | colour | t | T | T |\n| | select_one l |")
Said = pytest.CaptureFixture[str]


@pytest.fixture
def good(town: Path) -> Path:
    return write_xlsx(town / "good.xlsx", GOOD)


@pytest.fixture
def bad(town: Path) -> Path:
    return write_xlsx(town / "bad.xlsx", BAD)


def test_check_says_where_and_what(bad: Path, capsys: Said) -> None:
    assert typed("survey", "check", bad) == 1
    out = capsys.readouterr().out
    assert "survey, ligne 2, colonne «\u00a0type\u00a0»" in out
    assert "n’existe pas" in out


def test_check_speaks_english(bad: Path, capsys: Said) -> None:
    assert typed("survey", "check", bad, "--lang", "en") == 1
    assert 'survey, row 2, column "type": there is no type "colour"' in capsys.readouterr().out


def test_check_of_a_good_file_gives_its_length(good: Path, capsys: Said) -> None:
    assert typed("survey", "check", good) == 0
    out = capsys.readouterr().out
    assert "Aucune erreur." in out
    assert "100 entretiens au hasard" in out


def test_check_of_something_else_is_no_traceback(town: Path, capsys: Said) -> None:
    (town / "a.xlsx").write_bytes(b"%PDF-1.4")
    assert typed("survey", "check", town / "a.xlsx") == 1
    assert "PDF" in capsys.readouterr().err


def test_wrong_usage_is_two(town: Path) -> None:
    with pytest.raises(SystemExit) as stop:
        typed("survey", "check")
    assert stop.value.code == 2


def test_publish_refuses_errors_and_stores_nothing(bad: Path, town: Path, capsys: Said) -> None:
    assert typed("survey", "publish", bad) == 1
    assert "n’est pas publiée" in capsys.readouterr().err
    assert not (town / "data").exists()


def test_publish_gives_the_link(good: Path, capsys: Said) -> None:
    assert typed("survey", "publish", good) == 0
    out = capsys.readouterr().out
    assert "ma-rue, version 1" in out
    assert "?start=survey_ma-rue" in out


def test_the_same_file_again_is_no_new_version(good: Path, town: Path, capsys: Said) -> None:
    typed("survey", "publish", good, "--closes", "2130-01-01")
    capsys.readouterr()
    assert typed("survey", "publish", good) == 0
    assert "déjà publiée" in capsys.readouterr().out
    with sqlite3.connect(town / "data" / "portevoix.db") as db:
        assert db.execute("SELECT count(*) FROM survey_versions").fetchone() == (1,)
        assert (
            db.execute("SELECT closes_at FROM surveys").fetchone()[0].startswith("2130-01-01T22:59")
        )
        names = [row[0] for row in db.execute("SELECT name FROM journal")]
    db.close()
    assert names == ["SurveyPublished"]


def test_a_changed_file_is_a_new_version(good: Path, capsys: Said) -> None:
    typed("survey", "publish", good)
    write_xlsx(good, GOOD.replace("Oui ou non", "Oui, ou non"))
    capsys.readouterr()
    assert typed("survey", "publish", good) == 0
    assert "version 2" in capsys.readouterr().out


def test_new_dates_alone_are_no_new_version(good: Path, capsys: Said) -> None:
    typed("survey", "publish", good)
    capsys.readouterr()
    assert typed("survey", "publish", good, "--opens", "2130-01-01T09:00") == 0
    out = capsys.readouterr().out
    assert "version 1" in out
    assert "Elle ouvre le dimanche 1er janvier 2130 à 09\u00a0h\u00a000." in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--slug", "Ma Rue"), "ne convient pas"),
        (("--slug", ""), "ne convient pas"),
        (("--slug", "a" * 41), "ne convient pas"),
        (("--slug", "../x"), "ne convient pas"),
        (("--opens", "demain"), "n’est pas une date"),
        (("--closes", "2020-01-01"), "déjà passée"),
        (("--opens", "2131-01-01", "--closes", "2130-01-01"), "après l’ouverture"),
    ],
)
def test_what_will_not_do_is_said(
    good: Path, words: tuple[str, ...], said: str, capsys: Said
) -> None:
    assert typed("survey", "publish", good, *words) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fr", "Elle ferme le vendredi 30 juin 2130 à 23\u00a0h\u00a059."),
        ("en", "It closes on Friday 30 June 2130 at 23:59."),
    ],
)
def test_a_day_alone_is_open_from_its_start_to_its_end(
    good: Path, town: Path, lang: str, said: str, capsys: Said
) -> None:
    dates = ("--opens", "2130-06-30", "--closes", "2130-06-30")
    assert typed("survey", "publish", good, *dates, "--lang", lang) == 0
    assert said in capsys.readouterr().out
    with sqlite3.connect(town / "data" / "portevoix.db") as db:
        opens, closes = db.execute("SELECT opens_at, closes_at FROM surveys").fetchone()
    db.close()
    assert opens.startswith("2130-06-29T22:00")
    assert closes.startswith("2130-06-30T21:59")


def test_an_hour_given_is_the_hour_it_closes(good: Path, capsys: Said) -> None:
    assert typed("survey", "publish", good, "--closes", "2130-06-30T18:00") == 0
    assert "à 18\u00a0h\u00a000." in capsys.readouterr().out


def test_small_counts_are_not_shown(good: Path, town: Path, capsys: Said) -> None:
    typed("survey", "publish", good)
    capsys.readouterr()
    typed("survey", "list")
    nobody = capsys.readouterr().out
    hand_in(town, "ma-rue", *({"a": "oui"} for _ in range(10)))
    typed("survey", "list")
    assert capsys.readouterr().out == nobody
    assert "moins de 11" in nobody
    hand_in(town, "ma-rue", *({"a": "oui"} for _ in range(11)))
    typed("survey", "list")
    eleven = capsys.readouterr().out
    assert eleven.rstrip().endswith("environ 20")
    hand_in(town, "ma-rue", *({"a": "oui"} for _ in range(12)))
    typed("survey", "list")
    assert capsys.readouterr().out == eleven, "whoever looks again sees nobody come"


@pytest.mark.parametrize(
    "words", [("K7M2-9QXF",), ("k7m29qxf",), ("k7m2", "9qxf"), (" K7M2 – 9qxf ",)]
)
def test_a_receipt_is_known_however_it_is_typed(
    good: Path, town: Path, words: tuple[str, ...], capsys: Said
) -> None:
    typed("survey", "publish", good)
    hand_in(town, "ma-rue", {"a": "oui"})
    with sqlite3.connect(town / "data" / "portevoix.db") as db:
        db.execute("UPDATE submissions SET receipt = 'K7M2-9QXF'")
    db.close()
    capsys.readouterr()
    assert typed("survey", "receipt", *words) == 0
    assert "K7M2-9QXF\u00a0: réponses à" in capsys.readouterr().out
    assert typed("survey", "receipt", "K7M2-9QXA") == 1


def test_a_receipt_from_a_lent_chat_is_known_by_its_day(
    good: Path, town: Path, capsys: Said
) -> None:
    typed("survey", "publish", good)
    hand_in(town, "ma-rue", {"a": "oui"})
    with sqlite3.connect(town / "data" / "portevoix.db") as db:
        db.execute("UPDATE submissions SET receipt = 'K7M2-9QXF', submitted_at = '2026-11-21'")
    db.close()
    capsys.readouterr()
    assert typed("survey", "receipt", "K7M2-9QXF") == 0
    assert "2026-11-21." in capsys.readouterr().out


def test_the_list_says_since_when_without_dates(good: Path, capsys: Said) -> None:
    typed("survey", "publish", good)
    capsys.readouterr()
    typed("survey", "list")
    assert "· depuis sa publication, sans date de fin ·" in capsys.readouterr().out
    typed("survey", "publish", good, "--closes", "2130-06-30")
    capsys.readouterr()
    typed("survey", "list")
    assert "· depuis sa publication, jusqu’au 2130-06-30 23:59 ·" in capsys.readouterr().out


def test_a_count_of_one_is_no_plural(good: Path, town: Path, capsys: Said) -> None:
    typed("survey", "check", good)
    assert "Nombre de questions\u00a0: 1 au plus court" in capsys.readouterr().out
    typed("survey", "publish", good)
    hand_in(town, "ma-rue", {"a": "oui"})
    typed("export", "survey", "ma-rue", "--to", town / "a.csv")
    assert "Lignes\u00a0: 1." in capsys.readouterr().out


def test_list_of_nothing(town: Path, capsys: Said) -> None:
    assert typed("survey", "list") == 0
    assert capsys.readouterr().out == "Aucune consultation n’est publiée.\n"


def test_closing_asks_first(good: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    typed("survey", "publish", good)
    monkeypatch.setattr("sys.stdin", io.StringIO("non\n"))
    assert typed("survey", "close", "ma-rue") == 1
    assert "Rien n’a changé" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO("Oui\n"))
    assert typed("survey", "close", "ma-rue") == 0
    assert "Corrections possibles jusqu’au" in capsys.readouterr().out


def test_closing_without_a_terminal_names_the_flag(
    good: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    typed("survey", "publish", good)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert typed("survey", "close", "ma-rue") == 1
    assert "ajoutez --yes" in capsys.readouterr().out


def test_closing_plans_the_anonymity(
    good: Path, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CORRECTION_DAYS", "5")
    typed("survey", "publish", good)
    assert typed("survey", "close", "ma-rue", "--yes") == 0
    with sqlite3.connect(town / "data" / "portevoix.db") as db:
        (closed, until) = db.execute("SELECT closed_at, correct_until FROM surveys").fetchone()
        (due,) = db.execute("SELECT due_at FROM due").fetchone()
        days = db.execute("SELECT julianday(?) - julianday(?)", (until, closed)).fetchone()[0]
    db.close()
    assert due == until
    assert days == pytest.approx(5)


def test_what_is_closed_stays_closed(good: Path, capsys: Said) -> None:
    typed("survey", "publish", good)
    typed("survey", "close", "ma-rue", "--yes")
    capsys.readouterr()
    assert typed("survey", "close", "ma-rue", "--yes") == 1
    assert typed("survey", "publish", good) == 1
    assert typed("survey", "close", "none", "--yes") == 1
    err = capsys.readouterr().err
    assert "est déjà fermée" in err
    assert "choisissez un autre nom" in err
    assert "Aucune consultation ne s’appelle" in err


def test_a_file_that_is_no_database_is_said(town: Path, capsys: Said) -> None:
    (town / "data").mkdir()
    (town / "data" / "portevoix.db").write_bytes(b"not a database, " * 100)
    assert typed("survey", "list") == 1
    assert "base de données" in capsys.readouterr().err
