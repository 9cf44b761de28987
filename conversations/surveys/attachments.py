"""Files that come with a form: recorded voices, pictures and films of questions, and lists as CSV.

Rules:
1. An attachment is known by the name that the form gives it, and kept by its content.
2. A CSV is UTF-8 (with or without a mark at its start) or Windows-1252, its cells are separated by
   commas, semicolons or tabs, and its first row says its columns.
"""

import csv
from collections.abc import Mapping
from typing import Literal

from conversations.frozen import Frozen
from conversations.reply import TownFile
from conversations.surveys.xpath import Row

MOST_ROWS = 50_000
"""France has about 35,000 communes."""
MOST_COLUMNS = 60
MOST_CELL = 2_000
"""Characters."""
CsvFault = Literal["encoding", "empty", "columns", "rows", "cell", "broken"]


class Attachment(Frozen):
    """A file as the form names it; `content` of a CSV only, the others are sent by their `file`."""

    name: str
    file: TownFile
    content: bytes = b""


Attachments = Mapping[str, Attachment]
NO_ATTACHMENTS: Attachments = {}


class CsvError(ValueError):
    """A CSV that is no list; `reason` is a stable name."""

    def __init__(self, reason: CsvFault, row: int = 0) -> None:
        super().__init__(f"{reason} in row {row}")
        self.reason: CsvFault = reason
        self.row = row


def columns_of(content: bytes) -> tuple[str, ...]:
    """The columns of a CSV; raises CsvError for the first row only."""
    return _table(content, most=1)[0]


def is_empty(csv: Attachment) -> bool:
    """Whether a CSV has nothing below its headings; raises CsvError where it is none."""
    return not _table(csv.content, most=1)[1]


def rows_of(content: bytes) -> tuple[Row, ...]:
    """Every row of a CSV, by its columns; raises CsvError."""
    columns, rows = _table(content, MOST_ROWS)
    return tuple(
        Row(dict(zip(columns, cells, strict=False)), place) for place, cells in enumerate(rows)
    )


def _table(content: bytes, most: int) -> tuple[tuple[str, ...], list[list[str]]]:
    text = _decoded(content)
    reader = csv.reader((f"{line}\n" for line in text.split("\n")), delimiter=_separator(text))
    try:
        columns = tuple(cell.strip() for cell in next(reader, []))
        if not any(columns):
            raise CsvError("empty")
        if len(columns) > MOST_COLUMNS or len({c for c in columns if c}) < sum(map(bool, columns)):
            raise CsvError("columns", 1)
        return columns, _filled(reader, most)
    except csv.Error:
        raise CsvError("broken", reader.line_num) from None


def _filled(reader: "csv._reader", most: int) -> list[list[str]]:  # type: ignore[name-defined]
    found: list[list[str]] = []
    for cells in reader:
        if not any(cells):
            continue
        if len(found) == most:
            if most == MOST_ROWS:
                raise CsvError("rows", reader.line_num)
            break
        if max(map(len, cells)) > MOST_CELL:
            raise CsvError("cell", reader.line_num)
        found.append([cell.strip() for cell in cells])
    return found


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text
    raise CsvError("encoding")


def _separator(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)
