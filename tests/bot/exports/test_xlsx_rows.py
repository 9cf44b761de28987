"""Cells of a workbook: whatever is written is read back, by another program than wrote it."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from bot.exports import sinks
from bot.exports.sinks import DecidimXlsxSink, XlsxSink
from bot.exports.xlsx_rows import LONGEST_CELL, row_xml
from conversations.cells import unguard


def _read(sink: type[XlsxSink], text: str) -> object:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        with sink(path, ["x", "y"]) as made:
            made.add({"x": text, "y": 1})
            made.finish()
        book = load_workbook(path)
        assert book.active is not None and book.active.max_row == 2
        assert (book.active["B2"].value, book.active["A2"].data_type != "f") == (1, True)
        return book.active["A2"].value


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")))
@example(" & <b> \x01 _x0041_ _x005F_\r\n ")
@example("=1+1")
def test_any_text_is_read_back(text: str) -> None:
    found = _read(XlsxSink, text)
    assert unguard(unescape(found) if isinstance(found, str) else "") == text
    found = _read(DecidimXlsxSink, text)
    assert (unescape(found) if isinstance(found, str) else "") == text


def test_what_no_cell_holds_is_cut() -> None:
    found = _read(XlsxSink, "😀" * LONGEST_CELL)
    assert isinstance(found, str) and set(found[:-1]) == {"😀"}
    assert len(found.encode("utf-16-le")) // 2 <= LONGEST_CELL


def test_what_is_no_character_breaks_no_file() -> None:
    assert "\ud800" not in row_xml(1, ["A"], ["a\ud800b\ufffe"])


def test_numbers_are_numbers_and_nothing_has_no_cell() -> None:
    row = row_xml(2, ["A", "B", "C", "D"], [1, None, 2.5, ""])
    assert row == '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2.5</v></c></row>'


def test_a_sheet_that_is_full_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sinks, "MOST_ROWS", 3)
    with XlsxSink(tmp_path / "a.xlsx", ["x"]) as made:
        made.add({"x": "1"})
        made.add({"x": "2"})
        with pytest.raises(OSError, match="too large"):
            made.add({"x": "3"})
    assert not list(tmp_path.iterdir())
    with pytest.raises(OSError, match="too large"):
        XlsxSink(tmp_path / "b.xlsx", ["x"] * 16_385)
