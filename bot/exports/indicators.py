"""Writes the indicators into a workbook: every figure, the weeks, the parts, and how it is made.

What is not told is an empty cell beside the words for it: none and a few look the same.
"""

from collections.abc import Callable
from pathlib import Path

from bot.exports.sinks import XlsxSink
from conversations.ideas.open_data import Cell
from conversations.printed import IndicatorsPage
from conversations.reply import Label

Say = Callable[[Label], str]
FIGURES = ("group", "figure", "label", "value", "told as", "how")
SHARES = ("table", "part", "label", "percent", "of all residents", "how")


def write_indicators(page: IndicatorsPage, path: Path, say: Say) -> int:
    """Write `page` to `path`, in the language of `say`; how many figures. The file is whole or not
    there; OSError where it cannot be written."""
    with XlsxSink(path, FIGURES, "Indicators") as book:
        for row in _figures(page, say):
            book.add_cells(row)
        weeks = book.sheet(("week", *(one.name for one in page.columns)), "Weeks")
        for row in _weeks(page, say):
            weeks.add_cells(row)
        parts = book.sheet(SHARES, "Parts")
        for row in _parts(page, say):
            parts.add_cells(row)
        how = book.sheet(("number", "how it is computed"), "How")
        for reason in page.key:
            how.add_cells((None, say(reason)))
        for number, note in enumerate(page.notes, 1):
            how.add_cells((number, say(note)))
        book.finish()
        return book.rows


def _figures(page: IndicatorsPage, say: Say) -> list[tuple[Cell, ...]]:
    about = [(say(page.city), "", say(page.title), None, say(page.period), None)]
    remarks = [("", "remark", say(one), None, "", None) for one in page.remarks]
    rows = [
        (say(group.title), row.name, say(row.label), row.number, say(row.value), row.note)
        for group in page.groups
        for row in group.rows
    ]
    return [*about, *remarks, *rows]


def _weeks(page: IndicatorsPage, say: Say) -> list[tuple[Cell, ...]]:
    if not page.columns:
        return []
    firsts = [say(figure.label) for figure in page.columns[0].figures]
    counts = [[figure.count for figure in one.figures] for one in page.columns]
    return [(first, *(one[at] for one in counts)) for at, first in enumerate(firsts)]


def _parts(page: IndicatorsPage, say: Say) -> list[tuple[Cell, ...]]:
    return [
        (say(table.title), row.name, say(row.label), row.percent, row.reference, table.note)
        for table in page.shares
        for row in table.rows
    ]
