"""Reads a table from outside, CSV or XLSX, and says of every line what cannot be read.

Rules:
1. A file is looked at before anything opens it: how large it is, what it unpacks to (archive.py).
2. CSV is UTF-8 between `,` or `;`, whichever stands in the heading; quotes must be right, because
   what follows a wrong one would be read as something else.
3. Cells come back as they were before they were guarded (conversations/cells.py). A formula is not
   read, whatever a spreadsheet last made of it.
4. Half a character (a lone surrogate) can be neither kept nor printed: it is left out.
"""

import csv
import io
import re
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, NamedTuple

from bot.imports.problems import Unreadable, at_line
from bot.staff_words import Problem, problem
from bot.surveys.archive import check_archive
from conversations.cells import unguard

MOST_BYTES = 50_000_000
MOST_UNPACKED = 200_000_000
MOST_ROWS = 10_000
"""More would keep the running bot waiting: they are written in one transaction."""
MOST_COLUMNS = 100
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Row(NamedTuple):
    """One line of the table: where it begins in the file, its cells by column."""

    line: int
    cells: dict[str, str]


class Table(NamedTuple):
    """What could be read."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]


def read_table(path: Path) -> Table:
    """The table at `path`; Unreadable when it is none."""
    data = read_bytes(path)
    return _table(_xlsx_lines(data) if data.startswith(b"PK") else _csv_lines(data))


def read_bytes(path: Path) -> bytes:
    """What is in the file; Unreadable when it is not there, empty or too large."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Unreadable(problem("check-file-none", file=path)) from None
    except OSError:
        raise Unreadable(problem("check-file-unreadable", file=path)) from None
    if not data.strip():
        raise Unreadable(problem("check-file-empty"))
    if len(data) > MOST_BYTES:
        raise Unreadable(problem("check-file-large", limit=MOST_BYTES // 1_000_000))
    return data


def text_of(data: bytes) -> str:
    """`data` as text; Unreadable when it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(problem("ideas-import-encoding")) from None


def characters(text: str) -> str:
    """`text` with the halves of characters joined, or left out where one is alone."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


_Lines = Iterator[tuple[int, list[str]] | Problem]


def _table(lines: _Lines) -> Table:
    columns: tuple[str, ...] = ()
    rows: list[Row] = []
    problems: list[Problem] = []
    for found in lines:
        if isinstance(found, Problem):
            problems.append(found)
            continue
        line, cells = found[0], [characters(cell) for cell in found[1]]
        if not any(cell.strip() for cell in cells):
            continue
        if not columns:
            columns = tuple(cell.strip() for cell in cells)
        elif len(cells) != len(columns):
            count = {"found": len(cells), "wanted": len(columns)}
            problems.append(at_line(line, "cells", **count))
        elif len(rows) == MOST_ROWS:
            raise Unreadable(problem("ideas-import-rows", most=MOST_ROWS))
        else:
            rows.append(Row(line, dict(zip(columns, cells, strict=True))))
    twice = next((one for n, one in enumerate(columns) if one and one in columns[:n]), "")
    if twice:
        raise Unreadable(problem("ideas-import-columns", column=twice))
    return Table(columns, tuple(rows), tuple(problems))


def _csv_lines(data: bytes) -> _Lines:
    text = text_of(data)
    heading = text.partition("\n")[0]
    between = ";" if heading.count(";") > heading.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield at_line(line, "quotes")
            return
        yield line, [unguard(cell) for cell in cells]
        line = reader.line_num + 1


def _xlsx_lines(data: bytes) -> _Lines:
    from openpyxl import load_workbook

    wrong = check_archive(data, MOST_UNPACKED)
    if wrong is not None:
        raise Unreadable(wrong)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True)
        rows = book.worksheets[0].iter_rows(max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS)
        yield from _even(enumerate(rows, 1))
    except Unreadable:
        raise
    except Exception:  # whatever openpyxl raises on a file made by hand
        raise Unreadable(problem("check-file-damaged")) from None


def _even(rows: Iterator[tuple[int, Any]]) -> _Lines:
    """Lines as long as the heading: a sheet leaves out what is empty at the end."""
    width = 0
    for line, cells in rows:
        if any(cell.data_type == "f" for cell in cells):
            yield at_line(line, "formula")
            continue
        texts = [_cell(cell.value) for cell in cells]
        while texts and not texts[-1] and len(texts) > width:
            texts.pop()
        width = width or len(texts)
        yield line, texts + [""] * (width - len(texts))


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case str():
            return unguard(_ESCAPED.sub(lambda found: chr(int(found[1], 16)), value))
        case bool():
            return str(int(value))
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case _:
            return str(value)
