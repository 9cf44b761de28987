"""Rows of a sheet as XLSX has them (ECMA-376 part 1, 18.3.1.73): cells with their text inline.

XlsxWriter makes all else of a workbook. Its own way with a cell takes several times as long, which
counts where a consultation has millions of them.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape

from xlsxwriter.utility import xl_col_to_name

from conversations.ideas.open_data import Cell

LONGEST_CELL = 32_767
"""Characters that a cell of XLSX holds, counted as UTF-16 does."""
_ODD = re.compile(r"[&<>\x00-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_|^\s|\s$")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML cannot hold, and what reads as if it stood for that (ECMA-376 part 1, 22.9.2.19)."""


class RowsOf:
    """Appends rows to one sheet of a workbook that XlsxWriter keeps in constant memory."""

    def __init__(self, sheet: Any, columns: int) -> None:
        self._sheet, self._row = sheet, 0
        self._names = [xl_col_to_name(n) for n in range(columns)]
        sheet.dim_rowmin = sheet.dim_colmin = 0
        sheet.dim_colmax = columns - 1

    def add(self, cells: Iterable[Cell]) -> None:
        """One more row; what is empty has no cell."""
        self._sheet.dim_rowmax = self._row
        self._row += 1
        self._sheet.row_data_fh.write(row_xml(self._row, self._names, cells))

    def close(self) -> None:
        """Close the file in which they wait; it may be closed already."""
        if self._sheet.row_data_fh is not None:
            self._sheet.row_data_fh.close()


def row_xml(number: int, names: Sequence[str], cells: Iterable[Cell]) -> str:
    """The row called `number`, in columns called `names`."""
    made = [f'<row r="{number}">']
    for name, cell in zip(names, cells, strict=True):
        if isinstance(cell, int | float):
            made.append(f'<c r="{name}{number}"><v>{cell!r}</v></c>')
        elif cell:
            text = f"<t>{cell}" if _is_plain(cell) else _odd(cell)
            made.append(f'<c r="{name}{number}" t="inlineStr"><is>{text}</t></is></c>')
    made.append("</row>")
    return "".join(made)


def _is_plain(text: str) -> bool:
    return len(text) <= LONGEST_CELL // 2 and _ODD.search(text) is None


def _odd(text: str) -> str:
    """Text that is long, or has something in it that XML or its readers take for their own."""
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * LONGEST_CELL]
    kept = escape(_ESCAPED.sub(_code, units.decode("utf-16-le", "replace")))
    return f'<t xml:space="preserve">{kept}'


def _code(found: re.Match[str]) -> str:
    return f"_x{ord(found[0]):04X}_"
