"""Ideas from paper and meetings: every problem by line, nothing twice, all or nothing."""

import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.exports.sinks import CsvSink, XlsxSink
from bot.imports.problems import Unreadable
from bot.imports.tables import read_table
from tests.bot.cli.house import typed
from tests.bot.exports.planted import planted, run
from tests.bot.imports.lines import GOOD, HEADING, file, rows

Said = pytest.CaptureFixture[str]


@pytest.fixture
def house(town: Path) -> Path:
    """A town without ideas."""
    typed("survey", "list")
    return town


def test_ideas_enter_without_author_and_wait_for_the_review(house: Path, capsys: Said) -> None:
    assert typed("ideas", "import", file(HEADING + GOOD), "--channel", "meeting") == 0
    assert "2 nouvelle(s)" in capsys.readouterr().out
    columns = "reference, status, text, theme, arrondissement, place, channel, locale"
    assert rows(house, f"SELECT {columns} FROM ideas ORDER BY reference") == [
        ("reunion:1", "received", "Un banc.", "transports", 6, "district", "meeting", "fr"),
        ("reunion:2", "received", "De l’ombre.", "", None, "", "meeting", "fr"),
    ]
    when = "SELECT handed_in_at FROM ideas WHERE reference = 'reunion:1'"
    assert rows(house, when) == [("2026-03-01T00:00:00.000000+00:00",)], "the day only"
    nobody = "author IS NULL AND receipt IS NULL AND published_at IS NULL AND called = ''"
    assert rows(house, f"SELECT count(*) FROM ideas WHERE {nobody}") == [(2,)]
    assert rows(house, "SELECT DISTINCT written_by FROM idea_versions") == [("staff",)]
    assert rows(house, "SELECT status FROM idea_changes") == [("received",)] * 2
    log = "SELECT act, people FROM staff_log WHERE act LIKE 'ideas.%'"
    assert rows(house, log) == [("ideas.imported", 2)]


def test_the_same_file_twice_changes_nothing(house: Path, capsys: Said) -> None:
    typed("ideas", "import", file(HEADING + GOOD))
    before = rows(house, "SELECT * FROM ideas")
    capsys.readouterr()
    assert typed("ideas", "import", file(HEADING + GOOD)) == 0
    assert "2 déjà là" in capsys.readouterr().out
    assert rows(house, "SELECT * FROM ideas") == before
    assert len(rows(house, "SELECT * FROM staff_log WHERE act = 'ideas.imported'")) == 1


def test_without_references_the_words_stand_for_them(house: Path) -> None:
    for _ in range(2):
        assert typed("ideas", "import", file("text;theme\nUn banc.;\nDe l’ombre.;\n")) == 0
    assert rows(house, "SELECT count(*) FROM ideas") == [(2,)]


def test_a_corrected_line_changes_the_idea_until_the_review_has_it(
    house: Path, capsys: Said
) -> None:
    typed("ideas", "import", file(HEADING + GOOD))
    run(house, ("UPDATE ideas SET status = 'in_review' WHERE reference = 'papier:2'", {}))
    capsys.readouterr()
    corrected = GOOD.replace("banc", "grand banc").replace("ombre", "ombre fraîche")
    assert typed("ideas", "import", file(HEADING + corrected)) == 0
    out = capsys.readouterr().out
    assert "1 modifiée(s)" in out
    assert "1 déjà en cours de relecture" in out
    texts = rows(house, "SELECT text FROM ideas ORDER BY reference")
    assert texts == [("Un grand banc.",), ("De l’ombre.",)]
    assert rows(house, "SELECT max(version) FROM idea_versions") == [(2,)]


BAD = (
    ("1,,,,", "Ligne 2 : l’idée n’a pas de texte"),
    ("1," + "a" * 4001 + ",,,", "4001 caractères"),
    ("1,Un banc.,licornes,,", "le thème « licornes »"),
    ("1,Un banc.,,75056,", "le code INSEE « 75056 »"),
    ("1,Un banc.,,,2026-02-30", "« 2026-02-30 » n’est pas une date"),
    ("1,Un banc.,,,31/12/2099", "n’est pas encore passé"),
    ("1,Un banc.,,\n", "4 cellules au lieu de 5"),
    ('1,"Un" banc.,,,', "guillemets"),
    ('1,"Un banc.,,,\n2,x,,,', "guillemets"),
    ("7,Un,,,\n7,Deux,,,", "Ligne 3 : la référence « papier:7 » est déjà à la ligne 2"),
)


@pytest.mark.parametrize(("lines", "said"), BAD)
def test_every_problem_is_told_by_line_and_nothing_is_written(
    house: Path, capsys: Said, lines: str, said: str
) -> None:
    assert typed("ideas", "import", file(HEADING + lines)) == 1
    err = capsys.readouterr().err.replace("\u00a0", " ")
    assert said in err
    assert "rien n’est écrit" in err
    assert rows(house, "SELECT count(*) FROM ideas") == [(0,)]


def test_all_problems_at_once_in_the_order_of_the_lines(house: Path, capsys: Said) -> None:
    lines = "1,,licornes,75056,hier\n2,Un banc.,,,\n3,Deux,,,2099-01-01\n4,x\n"
    assert typed("ideas", "import", file(HEADING + lines), "--dry-run") == 1
    err = capsys.readouterr().err.replace("\u00a0", " ")
    found = [one.split(" : ")[0] for one in err.splitlines()]
    assert found == ["Ligne 2"] * 4 + ["Ligne 4", "Ligne 5", "3 ligne(s) à corriger"]


def test_bad_lines_may_be_left_out(house: Path, capsys: Said) -> None:
    text = HEADING + GOOD + "3,,,,\n"
    assert typed("ideas", "import", file(text), "--skip-bad") == 0
    assert "1 ligne(s) laissée(s)" in capsys.readouterr().out
    assert rows(house, "SELECT count(*) FROM ideas") == [(2,)]


def test_a_file_that_breaks_off_is_refused_as_a_whole(house: Path, capsys: Said) -> None:
    text = HEADING + GOOD + '3,"Trois,,,\n4,Quatre,,,\n'
    assert typed("ideas", "import", file(text), "--skip-bad") == 1
    assert rows(house, "SELECT count(*) FROM ideas") == [(0,)]


def test_a_trial_writes_nothing(house: Path, capsys: Said) -> None:
    assert typed("ideas", "import", file(HEADING + GOOD), "--dry-run") == 0
    out = capsys.readouterr().out
    assert "2 nouvelle(s)" in out
    assert "rien n’est écrit" in out
    assert rows(house, "SELECT count(*) FROM ideas") == [(0,)]
    assert rows(house, "SELECT * FROM staff_log") == []


def test_what_fails_half_way_leaves_nothing(house: Path) -> None:
    from storage import ideas_import

    real, seen = ideas_import.keep_version, []

    async def breaks(*args: Any) -> None:
        seen.append(args)
        if len(seen) == 2:
            raise RuntimeError("the disk is gone")
        await real(*args)

    with pytest.MonkeyPatch.context() as patch, pytest.raises(RuntimeError):
        patch.setattr(ideas_import, "keep_version", breaks)
        typed("ideas", "import", file(HEADING + GOOD))
    assert rows(house, "SELECT count(*) FROM ideas") == [(0,)]
    assert rows(house, "SELECT count(*) FROM idea_changes") == [(0,)]


def test_files_that_are_none_are_told(house: Path, capsys: Said) -> None:
    Path("latin.csv").write_bytes("text\nÀ l’ombre\n".encode("cp1252"))
    Path("zip.xlsx").write_bytes(b"PK\x03\x04 nothing")
    files = {
        "none.csv": "none.csv",
        "latin.csv": "UTF-8",
        "zip.xlsx": "",
        str(file("theme\nx\n", "no.csv")): "IDEE_DESCRIPTION",
        str(file("text,text\nx,y\n", "two.csv")): "deux fois",
        str(file("", "empty.csv")): "",
    }
    for name, said in files.items():
        assert typed("ideas", "import", name) == 1
        err = capsys.readouterr().err
        assert err
        assert said in err, name


def test_a_workbook_made_by_hand(house: Path, capsys: Said) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["reference", "text", "latitude", "longitude", "date"])
    sheet.append([12, "Un banc.", 43.2964, 5.37, datetime(2026, 3, 1)])
    sheet.append([13, "Deux", None, None, None])
    book.save("x.xlsx")
    assert typed("ideas", "import", "x.xlsx") == 0
    columns = "reference, latitude, substr(handed_in_at, 1, 10)"
    first, second = rows(house, f"SELECT {columns} FROM ideas ORDER BY reference")
    assert first == ("papier:12", 43.2964, "2026-03-01")
    assert second[:2] == ("papier:13", None)
    sheet.append([14, '=HYPERLINK("x")'])
    book.save("y.xlsx")
    assert typed("ideas", "import", "y.xlsx") == 1
    assert "Ligne 4 : une cellule est une formule" in capsys.readouterr().err.replace("\u00a0", " ")


def test_what_is_no_character_is_left_out_of_a_sheet(house: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("IDEE_ID", "IDEE_DESCRIPTION"), (1, "Un_xD800_ banc_x0007_ _xD83D__xDE00_.")):
        sheet.append(row)
    book.save("x.xlsx")
    assert typed("ideas", "import", "x.xlsx") == 0
    assert rows(house, "SELECT text FROM ideas") == [("Un banc 😀.",)]


@pytest.mark.parametrize("format", ["csv", "xlsx", "opendata"])
def test_what_went_out_comes_back_as_it_was(house: Path, capsys: Said, format: str) -> None:
    nasty = '=1+1; « un\nbanc », "ici"\n- là\t+33\n@moi'
    planted(
        house,
        {"text": nasty, "channel": "paper", "author": None, "public_place": 1},
        {"text": "'déjà", "title": "=Titre", "cost": -3, "latitude": None, "longitude": None},
        {"text": "_x0041_ \u200dé", "locale": "ar", "place": "city", "arrondissement": None},
    )
    out = f"out.{'xlsx' if format == 'xlsx' else 'csv'}"
    assert typed("export", "ideas", "--format", format, "--to", out) == 0
    capsys.readouterr()
    assert typed("ideas", "import", out) == 0
    assert "3 déjà là" in capsys.readouterr().out, "in the house they come from"
    run(house, *((f"DELETE FROM {table}", {}) for table in ("idea_changes", "ideas")))
    assert typed("ideas", "import", out) == 0
    found = rows(house, "SELECT text, title, theme, locale FROM ideas ORDER BY reference")
    assert found == [
        (nasty, "", "transports", "fr"),
        ("'déjà", "=Titre", "transports", "fr"),
        ("_x0041_ \u200dé", "", "transports", "ar"),
    ]
    place = "SELECT latitude, longitude, arrondissement FROM ideas ORDER BY reference"
    assert rows(house, place)[0] == (43.28642, 5.38377, 6)
    assert rows(house, place)[1] == (None, None, 6)


NASTY = st.text(
    st.one_of(
        st.sampled_from(list("'=+-@＝＋－＠\t\n \u00a0\u200b\ufeff.1,eA\"é;|<>&_x")),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    min_size=1,
    max_size=30,
).filter(str.strip)


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(cells=st.lists(st.lists(NASTY, min_size=2, max_size=2), min_size=1, max_size=4))
@pytest.mark.parametrize(("sink", "name"), [(CsvSink, "x.csv"), (XlsxSink, "x.xlsx")])
def test_any_cells_come_back_as_they_were(
    tmp_path: Path, sink: Any, name: str, cells: list[list[str]]
) -> None:
    with sink(tmp_path / name, ["a", "b"]) as out:
        for row in cells:
            out.add(dict(zip("ab", row, strict=True)))
        out.finish()
    table = read_table(tmp_path / name)
    assert table.problems == ()
    assert [list(row.cells.values()) for row in table.rows] == cells


def test_a_bomb_is_not_opened(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<a>" + " " * 50_000_000 + "</a>")
    with pytest.raises(Unreadable) as wrong:
        read_table(tmp_path / "x.xlsx")
    assert wrong.value.problem.line == "check-file-bomb"
