"""SPSS syntax beside a CSV: reads it, names its variables, labels them and their values.

Rules (IBM SPSS Statistics, "Variable names", VARIABLE LABELS, VALUE LABELS, GET DATA):
1. A name has 64 bytes at most, begins with a letter, does not end with `.` or `_`, is none of the
   reserved words, and differs from the others in more than capitals.
2. A label of a variable has 255 bytes at most, one of a value 120; both are cut between characters.
3. A text stands in apostrophes, an apostrophe in it twice, and no line end in it.
4. A row of the CSV is one line: the reader of SPSS knows no line ends within cells.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, count
from pathlib import Path
from typing import NamedTuple

from bot.exports.columns import AXES, BEFORE, Column
from bot.exports.labels import Labels
from bot.exports.sinks import CsvSink, on_one_line
from bot.exports.table import Table
from bot.exports.writing import Whole
from conversations.cells import guard
from conversations.ideas.open_data import Cell
from conversations.surveys.columns import column_of
from conversations.surveys.form import Form

LONGEST_NAME, LONGEST_LABEL, LONGEST_VALUE_LABEL = 64, 255, 120
WIDEST = 32_767
"""Bytes of a string of SPSS."""
RESERVED = frozenset(
    ("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with")
)
_FOREIGN = re.compile(r"[^\w.]")
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,14})")
_INTEGER, _DECIMAL = "F15.0", "F16.7"
"""Read as whole numbers, whose own point counts: a format with decimals would invent some."""


class SpssCsvSink(CsvSink):
    """A CSV whose rows are lines, and which knows how wide its columns are."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        super().__init__(path, columns)
        self.bytes = [1] * len(columns)

    def add_cells(self, cells: Iterable[Cell]) -> None:
        made = [
            guard(on_one_line(cell)) if isinstance(cell, str) and cell else cell for cell in cells
        ]
        for n, cell in enumerate(made):
            if isinstance(cell, str) and len(cell) * 4 > self.bytes[n]:
                self.bytes[n] = max(self.bytes[n], len(cell.encode("utf-8", "replace")))
        self.put_row(made)


class Variable(NamedTuple):
    """One column as SPSS knows it."""

    name: str
    format: str
    label: str
    values: Mapping[str, str]
    """The labels of its values."""


def variables(
    table: Table, widths: Sequence[int], labels: Labels, forms: Iterable[Form]
) -> list[Variable]:
    """Those of `table`, in order."""
    kinds = {column_of(f.path): f.data_type for form in forms for f in form.fields}
    before = 0 if table.way else len(BEFORE)
    after = len(table.header) - before - len(table.columns)
    columns: list[Column | None] = [*[None] * before, *table.columns, *[None] * after]
    names = names_of(table.header)
    return [
        _variable(name, heading, column, width, labels, kinds)
        for name, heading, column, width in zip(names, table.header, columns, widths, strict=True)
    ]


def _variable(
    name: str,
    heading: str,
    column: Column | None,
    width: int,
    labels: Labels,
    kinds: Mapping[str, str],
) -> Variable:
    text = f"A{min(width, WIDEST)}"
    if column is None:
        return Variable(name, text, heading, {})
    label = labels.heading(column)
    if column.choice is not None:
        return Variable(name, "F1.0", label, {})
    kind = kinds.get(column.key, "string")
    if column.axis in AXES or kind in ("int", "decimal"):
        return Variable(name, _INTEGER if kind == "int" else _DECIMAL, label, {})
    values = labels.choices(column.key)
    if labels.several(column.key):
        return Variable(name, text, label, {})
    if values and all(_WHOLE.fullmatch(value) for value in values):
        return Variable(name, _INTEGER, label, values)
    widest = max((len(value.encode()) for value in values), default=1)
    return Variable(name, f"A{min(max(width, widest), WIDEST)}", label, values)


def names_of(headings: Sequence[str]) -> list[str]:
    """A name of SPSS for each heading, as near to it as may be."""
    taken: set[str] = set()
    found = []
    for heading in headings:
        name = next(one for one in _tries(_plain(heading)) if one.lower() not in taken)
        taken.add(name.lower())
        found.append(name)
    return found


def _plain(heading: str) -> str:
    name = _FOREIGN.sub("_", heading)
    if not name[:1].isalpha() or name.lower() in RESERVED:
        name = f"v_{name}"
    return name


def _tries(name: str) -> Iterable[str]:
    numbered = (_cut(name, LONGEST_NAME - len(str(n)) - 1).rstrip("._") + f"_{n}" for n in count(2))
    return chain([_cut(name, LONGEST_NAME).rstrip("._") or "v"], numbered)


def _cut(text: str, most: int) -> str:
    """As much of `text` as fits into so many bytes."""
    return text.encode("utf-8", "replace")[:most].decode("utf-8", "ignore")


def quoted(text: str, most: int) -> str:
    """`text` between apostrophes."""
    return "'" + _cut(" ".join(text.split()), most).replace("'", "''") + "'"


def syntax(csv: Path, made: Sequence[Variable]) -> str:
    """All of the file."""
    read = ((one.name, _INTEGER if one.format == _DECIMAL else one.format) for one in made)
    reading = "\n".join(f"  {name} {format}" for name, format in read)
    shown = "".join(f"FORMATS {o.name} ({_DECIMAL}).\n" for o in made if o.format == _DECIMAL)
    labelled = "\n".join(f"  {one.name}\n    {quoted(one.label, LONGEST_LABEL)}" for one in made)
    values = "".join(_values(one) for one in made if one.values)
    return (
        f"GET DATA\n  /TYPE=TXT\n  /FILE={quoted(csv.name, WIDEST)}\n  /ENCODING='UTF8'\n"
        "  /ARRANGEMENT=DELIMITED\n  /DELIMITERS=','\n  /QUALIFIER='\"'\n  /FIRSTCASE=2\n"
        f"  /VARIABLES=\n{reading}.\n{shown}"
        f"VARIABLE LABELS\n{labelled}.\n{values}EXECUTE.\n"
    )


def _values(one: Variable) -> str:
    quote = one.format.startswith("A")
    lines = (
        f"  {quoted(value, WIDEST) if quote else value}\n    {quoted(label, LONGEST_VALUE_LABEL)}"
        for value, label in one.values.items()
    )
    return f"VALUE LABELS {one.name}\n" + "\n".join(lines) + ".\n"


class SyntaxFile(Whole):
    """The syntax as SPSS knows it for UTF-8: with a byte order mark."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "utf-8-sig")


def syntax_beside(csv: Path) -> Path:
    """Where the syntax of a CSV stands."""
    return csv.with_suffix(".sps")
