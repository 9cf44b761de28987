"""Proposals for Decidim: what its importer asks, read as its readers read."""

import csv
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bot.exports.decidim import LONGEST, SHORTEST, referred
from tests.bot.cli.house import typed
from tests.bot.exports.planted import planted

LIST = "Il faut :\n- des bancs\n- de l’ombre ; « vite »"


@pytest.fixture
def house(town: Path) -> Path:
    """A town with ideas that are hard to import."""
    typed("survey", "list")
    planted(
        town,
        {"text": LIST, "title": "Place"},
        {"text": "mot " * 200, "public_place": 1},
        {"text": "", "title": "", "latitude": None, "longitude": None, "arrondissement": None},
        {"text": '=1+1 "et" <b>gras</b>'},
    )
    return town


def from_csv(file: Path) -> list[list[str]]:
    """As readers/csv.rb does: `;`, and no other encoding than UTF-8 without a mark."""
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.reader(opened, delimiter=";", strict=True))


def from_xlsx(file: Path) -> list[list[Any]]:
    return [list(row) for row in openpyxl.load_workbook(file).worksheets[0].values]


def from_json(file: Path) -> list[list[Any]]:
    """As readers/json.rb does: the headings of the first object, then values by their place."""
    rows = json.loads(file.read_bytes())
    return [list(rows[0]), *(list(row.values()) for row in rows)]


READERS = {".csv": from_csv, ".xlsx": from_xlsx, ".json": from_json}


@pytest.mark.parametrize("suffix", READERS)
def test_its_importer_takes_every_proposal(house: Path, suffix: str) -> None:
    file = Path(f"x{suffix}")
    assert typed("export", "ideas", "--format", "decidim", "--to", file) == 0
    header, *rows = READERS[suffix](file)
    assert {"title/fr", "body/fr"} <= set(header), "proposals_verifier.rb"
    assert len(set(header)) == len(header), "verifier.rb: no heading twice"
    assert len(rows) == 4
    for row in rows:
        found = dict(zip(header, row, strict=True))
        assert found["body/fr"], "models/proposal.rb: title and body are there"
        assert SHORTEST <= len(found["title/fr"]) <= LONGEST
        assert found["body/fr"].endswith(f"[porte-voix:{referred(found['body/fr'])}]")
    numbers = [referred(row[header.index("body/fr")]) for row in rows]
    assert numbers == [10001, 10002, 10003, 10004]
    addresses = [row[header.index("address")] for row in rows]
    assert addresses[:2] == ["6e arrondissement", "12 rue Secrète"]
    assert float(rows[0][header.index("latitude")]) == 43.286


def test_no_line_break_reaches_its_csv_reader(house: Path) -> None:
    for name in ("x.csv", "x.json"):
        typed("export", "ideas", "--format", "decidim", "--to", name)
    raw = Path("x.csv").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf"), "older readers take it for a part of the heading"
    assert raw.count(b"\n") == 5
    body = from_csv(Path("x.csv"))[1][1]
    assert body == "Il faut : / - des bancs / - de l’ombre ; « vite » / [porte-voix:10001]"
    assert from_json(Path("x.json"))[1][1] == f"{LIST}\n\n[porte-voix:10001]"


def test_a_table_opened_by_hand_runs_nothing_and_decidim_gets_the_words(house: Path) -> None:
    for suffix in READERS:
        typed("export", "ideas", "--format", "decidim", "--to", f"x{suffix}")
    bodies = [READERS[suffix](Path(f"x{suffix}"))[4][1] for suffix in READERS]
    assert bodies[0].startswith("'=1+1"), "CSV is opened by spreadsheets too"
    assert bodies[1].startswith('=1+1 "et" <b>gras</b>')
    assert bodies[2] == bodies[1]
    cells = openpyxl.load_workbook(Path("x.xlsx")).worksheets[0].iter_rows()
    assert "f" not in {cell.data_type for row in cells for cell in row}


def test_taxonomies_are_a_text(house: Path) -> None:
    words = ("export", "ideas", "--format", "decidim", "--taxonomies")
    assert typed(*words, "12,15", "--to", "x.xlsx") == 0
    header, first, *_ = from_xlsx(Path("x.xlsx"))
    assert first[header.index("taxonomies/ids")] == "12,15"
    assert typed(*words, "12", "--to", "y.xlsx") == 0
    header, first, *_ = from_xlsx(Path("y.xlsx"))
    assert first[header.index("taxonomies/ids")] == "12", "its importer splits it: no number"
    assert typed(*words, "twelve", "--to", "z.xlsx") == 1
    assert typed("export", "ideas", "--taxonomies", "12", "--to", "z.csv") == 1


def test_another_ending_is_told(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed("export", "ideas", "--format", "decidim", "--to", "x.ods") == 1
    assert "decidim-csv" in capsys.readouterr().err
    assert typed("export", "ideas", "--format", "decidim-csv", "--to", "x.ods") == 0
