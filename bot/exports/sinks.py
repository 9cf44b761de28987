"""Where rows go: a file of one kind, whole or not there. A row is cells by column, in order.

Rules:
1. Numbers stay numbers where the kind knows them (XLSX, JSON).
2. For people, in CSV and XLSX, no cell may be run as a formula (conversations/cells.py). What only
   Decidim reads as XLSX or JSON is left as it is: there a text is a text.
"""

import csv
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import mkdtemp
from types import TracebackType
from typing import Protocol

from bot.exports.writing import Draft, Whole
from conversations.cells import guard
from conversations.ideas.files import feature, json_text, text_in
from conversations.ideas.open_data import Cell

Cells = Mapping[str, Cell]
LONGEST_CELL = 32_767
"""Characters that a cell of XLSX holds."""


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
        self.put_row(guard(cell) if isinstance(cell, str) else cell for cell in row.values())


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


class XlsxSink(Whole):
    """A workbook of one sheet, row after row onto the disk."""

    guarded = True

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        from xlsxwriter import Workbook

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
        self._sheet = self._book.add_worksheet()
        self._sheet.freeze_panes(1, 0)
        for n, column in enumerate(columns):
            self._sheet.write_string(0, n, column)

    def add(self, row: Cells) -> None:
        """One more row."""
        self.rows += 1
        for n, cell in enumerate(row.values()):
            if isinstance(cell, int | float):
                self._sheet.write_number(self.rows, n, cell)
            elif cell:
                text = guard(cell) if self.guarded else cell
                self._sheet.write_string(self.rows, n, text[:LONGEST_CELL])

    def finish(self) -> None:
        """Pack the sheet into the workbook."""
        self._book.close()
        super().finish()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._book.fileclosed = 1
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
        self._item(dict(row))

    def _item(self, value: object) -> None:
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
            self._item(point)
