"""Spreadsheets for tests: written as text here, made into real .xlsx files or rows of sheets."""

from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from bot.sample.build import tables
from conversations.surveys.lint.sheets import Sheets, sheet

SETTINGS = """
| settings |
| | form_title | form_id |
| | Titre | titre |
"""


def sheets_of(text: str) -> Sheets:
    """The rows of `text` as the rules see them, with a title when it has none."""
    found = tables(text if "| settings |" in text else text + SETTINGS)
    parts = {
        name: sheet(name, found.get(name, [[]])[0], _rows(found.get(name, [[]])))
        for name in ("survey", "choices", "settings")
    }
    return Sheets(**parts, names=tuple(found))


def _rows(table: list[list[str]]) -> list[dict[str, str]]:
    return [dict(zip(table[0], row, strict=False)) for row in table[1:]]


def xlsx_of(text: str) -> bytes:
    """A real workbook of `text`."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in tables(text if "| settings |" in text else text + SETTINGS).items():
        made = book.create_sheet(name)
        for row in rows:
            made.append([cell or None for cell in row])
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def write_xlsx(path: Path, text: str) -> Path:
    """A workbook of `text` at `path`."""
    path.write_bytes(xlsx_of(text))
    return path
