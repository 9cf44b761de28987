"""The spreadsheet as rules see it: sheets of rows of cells, each knowing where it stands."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from conversations.frozen import Frozen
from conversations.surveys.lint.columns import Column, column

MISSING = ("", "-")
"""pyxform writes a lone dash where a translation is missing."""


class Cell(Frozen):
    """One cell that is not empty."""

    column: Column
    text: str


class Row(Frozen):
    """One row by its number in the spreadsheet (the headings are row 1)."""

    number: int
    cells: tuple[Cell, ...] = ()

    def text(self, base: str) -> str:
        """What stands under `base` in whichever language comes first; '' when nothing does."""
        return next((cell.text for cell in self.all(base)), "")

    def heading(self, base: str) -> str:
        """The heading under which `base` is written here; its one name when it is not."""
        return next((cell.column.heading for cell in self.all(base)), base)

    def all(self, base: str) -> Iterator[Cell]:
        """The cells of `base`, one for each language that has one."""
        return (cell for cell in self.cells if cell.column.base == base)

    def under(self, heading: str) -> str:
        """What stands under a heading of the authors' own (a column made for a choice_filter)."""
        return next((cell.text for cell in self.cells if cell.column.heading == heading), "")


class Sheet(Frozen):
    """A sheet's headings and its rows that are not empty."""

    name: str
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()

    def has(self, base: str) -> bool:
        return any(column.base == base for column in self.columns)

    def of(self, base: str) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.base == base)


class Sheets(Frozen):
    """The three sheets of a form, and the names of all the sheets there are."""

    survey: Sheet
    choices: Sheet
    settings: Sheet
    names: tuple[str, ...] = ()

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that questions and choices are written in; '' for no code."""
        columns = (*self.survey.of("label"), *self.choices.of("label"))
        return tuple(dict.fromkeys(column.language for column in columns))

    @cached_property
    def lists(self) -> dict[str, tuple[Row, ...]]:
        """The rows of every list of choices, by the list's name."""
        found: dict[str, list[Row]] = {}
        for row in self.choices.rows:
            if row.text("list_name"):
                found.setdefault(row.text("list_name"), []).append(row)
        return {name: tuple(rows) for name, rows in found.items()}


def sheet(name: str, headings: Sequence[str], rows: Sequence[Mapping[str, str]]) -> Sheet:
    """A sheet from raw rows, the first of which is the spreadsheet's row 2."""
    columns = tuple(column(name, heading) for heading in headings)
    numbered = (_row(name, number, row) for number, row in enumerate(rows, start=2))
    return Sheet(name=name, columns=columns, rows=tuple(row for row in numbered if row.cells))


def _row(name: str, number: int, raw: Mapping[str, str]) -> Row:
    filled = ((heading, text.strip()) for heading, text in raw.items() if text.strip())
    cells = tuple(Cell(column=column(name, heading), text=text) for heading, text in filled)
    return Row(number=number, cells=cells)
