"""Makes `consultation.xlsx` from its readable source: `python -m bot.sample.build`."""

import re
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

HERE = Path(__file__).parent
SOURCE = HERE / "consultation.md"
TARGET = HERE / "consultation.xlsx"

_WIDE = re.compile(r"label|hint|message|title|relevant|constraint|calculation", re.I)


def build(source: Path = SOURCE, target: Path = TARGET) -> None:
    """Write the spreadsheet anew."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in tables(source.read_text(encoding="utf-8")).items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([cell or None for cell in row])
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        for at, heading in enumerate(rows[0], start=1):
            width = 40 if _WIDE.match(heading) else 18
            sheet.column_dimensions[get_column_letter(at)].width = width
        for line in sheet.iter_rows():
            for cell in line:
                cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.freeze_panes = "C2"
    book.save(target)


def tables(text: str) -> dict[str, list[list[str]]]:
    """The tables of the source by their names; a line with one cell names the next table."""
    found: dict[str, list[list[str]]] = {}
    name = ""
    for line in text.splitlines():
        if not line.startswith("|"):
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) == 1:
            name = cells[0]
            found[name] = []
        else:
            found[name].append(cells[1:])
    return found


if __name__ == "__main__":
    build()
