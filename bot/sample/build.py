"""Makes the sample spreadsheets from their readable sources: `python -m bot.sample.build`.

Of what is asked after a meeting it also makes the form that the bot asks.
"""

import json
import re
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from bot.surveys.checking import check
from bot.surveys.reading import read_bytes

HERE = Path(__file__).parent
SOURCE = HERE / "consultation.md"
TARGET = HERE / "consultation.xlsx"
TEMPLATE, TEMPLATE_XLSX = HERE / "modele.md", HERE / "modele.xlsx"
MEETING, MEETING_XLSX = HERE / "reunion.md", HERE / "reunion.xlsx"
FEEDBACK = HERE.parents[1] / "storage" / "feedback.json"
THEN = " · "
"""What stands between that title and the name of the meeting."""

_WIDE = re.compile(r"label|hint|message|title|relevant|constraint|calculation", re.I)


def build(source: Path = SOURCE, target: Path = TARGET) -> None:
    """Write the spreadsheet anew, where it says something else (its bytes bear the hour)."""
    wanted = tables(source.read_text(encoding="utf-8"))
    if target.exists() and _said(target) == wanted:
        return
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in wanted.items():
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


def _said(spreadsheet: Path) -> dict[str, list[list[str]]]:
    book = load_workbook(spreadsheet, read_only=True)
    read = {
        sheet.title: [["" if cell is None else str(cell) for cell in row] for row in sheet.values]
        for sheet in book.worksheets
    }
    book.close()
    return read


def compiled(source: Path = MEETING) -> str:
    """What storage publishes after a meeting: its title in each language, and the form."""
    report = check(read_bytes(source.read_bytes()))
    if report.findings:
        raise ValueError(report.findings)
    titles = dict(report.title.words)
    form = {"title": titles, "then": THEN, "xform": report.xform.decode()}
    return json.dumps(form, ensure_ascii=False, indent=2) + "\n"


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
    build(TEMPLATE, TEMPLATE_XLSX)
    build(MEETING, MEETING_XLSX)
    FEEDBACK.write_text(compiled(), encoding="utf-8")
