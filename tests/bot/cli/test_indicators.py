"""`portevoix indicators`: one page in words, as a PDF, as a picture and in a workbook."""

from pathlib import Path

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


def test_days_that_cannot_be_counted_are_refused_and_no_file_is_replaced(
    town: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["indicators", "--from", "2026-03-31", "--to", "2026-01-01", "--lang", "en"]) == 1
    assert "cannot be counted" in capsys.readouterr().err
    assert main(["indicators", "--from", "2999-01-01", "--to", "2999-02-01", "--lang", "en"]) == 1
    there = town / "page.pdf"
    there.write_bytes(b"mine")
    assert main([*ASKED, "--pdf", str(there)]) == 1
    assert there.read_bytes() == b"mine"
