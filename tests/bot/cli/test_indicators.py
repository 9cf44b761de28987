"""`portevoix indicators`: one page in words, as a PDF, as a picture and in a workbook."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from bot.__main__ import main

ASKED = ("indicators", "--from", "2026-01-01", "--to", "2026-03-31", "--lang", "en")


@pytest.mark.parametrize("locale", ["fr", "fr-simple", "en", "ar"])
def test_the_page_is_one_page_in_each_language(
    town: Path, capsys: pytest.CaptureFixture[str], locale: str
) -> None:
    pdf, png = town / "page.pdf", town / "page.png"
    assert main([*ASKED, "--in", locale, "--pdf", str(pdf), "--png", str(png)]) == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    assert png.read_bytes().startswith(b"\x89PNG"), "of two pages the typesetter makes a list"
    assert "page.pdf" in capsys.readouterr().out


def test_the_workbook_has_every_figure_and_how_it_is_made(
    town: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = town / "figures.xlsx"
    assert main([*ASKED, "--xlsx", str(file), "--png", str(town / "page.png")]) == 0
    book = load_workbook(file)
    assert book.sheetnames == ["Indicators", "Weeks", "Parts", "How"]
    rows = {row[1]: row for row in book["Indicators"].iter_rows(values_only=True)}
    notes = {row[0] for row in book["How"].iter_rows(min_row=2, values_only=True)}
    assert rows["held"][3] is None, "nothing is known yet: not none"
    assert rows["answers"][3] is None, "what is not told is an empty cell"
    assert {row[5] for row in rows.values() if isinstance(row[5], int)} <= notes
    assert (town / "page.png").read_bytes().startswith(b"\x89PNG")
    assert "Answers to consultations" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("2026-03-31", "2026-01-01", "earlier one first"),
        ("2999-01-01", "2999-02-01", "None of these days is over"),
        ("2020-01-01", "2021-01-01", "too long"),
    ],
)
def test_days_that_cannot_be_counted_are_refused_with_the_rule_they_break(
    town: Path, capsys: pytest.CaptureFixture[str], since: str, until: str, said: str
) -> None:
    assert main(["indicators", "--from", since, "--to", until, "--lang", "en"]) == 1
    assert said in capsys.readouterr().err


def test_days_that_are_not_over_are_cut_and_it_says_so(
    town: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    today = datetime.now(ZoneInfo("Europe/Paris")).date()
    since = today - timedelta(days=6)
    assert main(["indicators", "--from", str(since), "--to", str(today), "--lang", "fr"]) == 0
    told = capsys.readouterr()
    assert "Compté jusqu’au" in told.err
    assert (today - timedelta(days=1)).strftime("%Y") in told.err
    assert main([*ASKED]) == 0
    assert "Counted until" not in capsys.readouterr().err


def test_no_file_is_replaced(town: Path) -> None:
    there = town / "page.pdf"
    there.write_bytes(b"mine")
    assert main([*ASKED, "--pdf", str(there)]) == 1
    assert there.read_bytes() == b"mine"
