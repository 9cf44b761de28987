"""Where rows go: a file of one kind, whole or not there. A row is cells by column, in order.

Rules:
1. Numbers stay numbers where the kind knows them (XLSX, JSON).
2. For people, in CSV and XLSX, no cell may be run as a formula (conversations/cells.py). What only
   Decidim reads as XLSX or JSON is left as it is: there a text is a text.
"""

import csv
import errno
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import mkdtemp
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from bot.exports.writing import Draft, Whole
from conversations.cells import guard
from conversations.ideas.files import feature, json_text, text_in
from conversations.ideas.open_data import Cell

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

Cells = Mapping[str, Cell]
MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""Of a sheet of XLSX, with its heading."""


class Sink(Protocol):
    """A file that takes rows."""

    rows: int
    """How many it has, without the heading."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None: ...
    def __enter__(self) -> "Sink": ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None: ...
    def add(self, row: Cells) -> None: ...
    def finish(self) -> None: ...


class CsvSink(Draft):
    """For spreadsheets and other programs."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        super().__init__(path)
        self.write(columns)
        self.rows = 0

    def add(self, row: Cells) -> None:
        """One more row."""
        self.add_cells(row.values())

    def add_cells(self, cells: Iterable[Cell]) -> None:
        """The same by its cells alone, in order."""
        self.put_row([guard(cell) if isinstance(cell, str) else cell for cell in cells])


class DecidimCsvSink(Whole):
    """For Decidim's reader: `;`, no byte order mark, and no line break in a cell."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        super().__init__(path)
        self._csv = csv.writer(self._file, delimiter=";", lineterminator="\n")
        self._csv.writerow(columns)

    def add(self, row: Cells) -> None:
        """One more row."""
        self._csv.writerow([guard(on_one_line(text_in(cell))) for cell in row.values()])
        self.rows += 1


def on_one_line(text: str) -> str:
    """Lines as verses are quoted: ` / ` between them."""
    return " / ".join(part for line in text.splitlines() if (part := line.strip()))


class Sheet:
    """A sheet of a workbook, row after row."""

    def __init__(self, sheet: "Worksheet", columns: Sequence[str], guarded: bool) -> None:
        from bot.exports.xlsx_rows import RowsOf

        self.rows = -1
        self._guarded, self._rows = guarded, RowsOf(sheet, len(columns))
        sheet.freeze_panes(1, 0)
        self.add_cells(columns)

    def add_cells(self, cells: Iterable[Cell]) -> None:
        """One more row; OSError where a sheet has no room for it."""
        self.rows += 1
        room_for(self.rows < MOST_ROWS)
        if self._guarded:
            cells = [guard(cell) if isinstance(cell, str) else cell for cell in cells]
        self._rows.add(cells)

    def close(self) -> None:
        """Give up the file in which its rows wait."""
        self._rows.close()


def room_for(it: bool) -> None:
    """Raise OSError where `it` is more than a workbook holds."""
    if not it:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))


class XlsxSink(Whole):
    """A workbook, row after row onto the disk; one sheet unless more are asked for."""

    guarded = True

    def __init__(self, path: Path, columns: Sequence[str], name: str | None = None) -> None:
        from xlsxwriter import Workbook

        room_for(len(columns) <= MOST_COLUMNS)
        super().__init__(path, None)
        # Rows wait beside the file, hidden, and not where others might read them.
        self._folder = mkdtemp(dir=path.parent, prefix=f".{path.name}.")
        options = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "tmpdir": self._folder,
        }
        self._book = Workbook(self._file, options)
        self._sheets: list[Sheet] = []
        self._first = self.sheet(columns, name)

    def sheet(self, columns: Sequence[str], name: str | None = None) -> Sheet:
        """One more sheet."""
        self._sheets.append(Sheet(self._book.add_worksheet(name), columns, self.guarded))
        return self._sheets[-1]

    def add(self, row: Cells) -> None:
        """One more row of the first sheet."""
        self.add_cells(row.values())

    def add_cells(self, cells: Iterable[Cell]) -> None:
        """The same by its cells alone, in order."""
        self._first.add_cells(cells)
        self.rows = self._first.rows

    def finish(self) -> None:
        """Pack the sheets into the workbook."""
        self._book.close()
        super().finish()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._book.fileclosed = 1
        for sheet in self._sheets:
            sheet.close()
        super().__exit__(kind, error, at)
        shutil.rmtree(self._folder, ignore_errors=True)


class DecidimXlsxSink(XlsxSink):
    """For Decidim, which takes a guard for a part of the text."""

    guarded = False


class JsonSink(Whole):
    """A list of objects, all with the same names in the same order."""

    begins, ends = "[\n", "\n]\n"

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        super().__init__(path)
        self._file.write(self.begins)

    def add(self, row: Cells) -> None:
        """One more object."""
        self.item(dict(row))

    def item(self, value: object) -> None:
        """The same, whatever is within."""
        self._file.write((",\n" if self.rows else "") + json_text(value))
        self.rows += 1

    def finish(self) -> None:
        """Close what is open."""
        self._file.write(self.ends)
        super().finish()


class GeoSink(JsonSink):
    """A map of what has a place."""

    begins, ends = '{"type": "FeatureCollection", "features": [\n', "\n]}\n"

    def add(self, row: Cells) -> None:
        """One more point, if it is one."""
        point = feature(row)
        if point is not None:
            self.item(point)
