"""The rows that a submission becomes: its own, and one for each instance of a repeat it holds."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.exports.columns import AXES, BEFORE, Column, choices_of, is_answer, is_split
from bot.exports.labels import Names
from bot.exports.table import Table, Way, way_of
from conversations.ideas.open_data import Cell
from conversations.surveys.columns import column_of
from conversations.surveys.form import Field, Form, Question
from storage.submissions import Submission

Where = tuple[int, ...]
Put = Callable[[list[Cell], str], None]
"""Puts an answer into the cells of its row."""

_POSITION = re.compile(r"\[([0-9]+)\]")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?")
_DIGITS = 15
"""How many a spreadsheet keeps; a longer number stays text."""


class Line(NamedTuple):
    """One row: of which table, where it stands within the repeats, and its cells."""

    table: int
    where: Where
    cells: list[Cell]


class Rows:
    """Makes rows of submissions to the versions `forms`; with `numbers`, they are no text."""

    def __init__(
        self,
        tables: Sequence[Table],
        forms: Mapping[int, Form],
        names: Names,
        zone: str,
        numbers: bool = False,
    ) -> None:
        self._tables, self._names, self._numbers = tables, names, numbers
        self._number = {table.way: n for n, table in enumerate(tables)}
        self._puts = {version: self._of(version, form) for version, form in forms.items()}
        self._time = lru_cache(4096)(_clock(ZoneInfo(zone)))

    def _of(self, version: int, form: Form) -> dict[str, tuple[int, Put]]:
        found: dict[str, tuple[int, Put]] = {}
        for one in form.fields:
            if is_answer(one):
                table = self._number[way_of(form, one.path)]
                found[column_of(one.path)] = table, self._put(version, table, one)
        return found

    def _put(self, version: int, table: int, one: Field) -> Put:
        key, first = column_of(one.path), 0 if table else len(BEFORE)
        columns = self._tables[table].columns
        at = {column: n for n, column in enumerate(columns, first) if column.key == key}
        if isinstance(one, Question) and one.kind == "geopoint":
            return _point([at[Column(key, axis=axis)] for axis in AXES], self._numbers)
        if one.data_type in ("int", "decimal") and self._numbers:
            return _number(at[Column(key)])
        value = self._names.value
        whole = at.get(Column(key))
        split = [(at[Column(key, c)], c) for c in choices_of(one) if Column(key, c) in at]

        def put(cells: list[Cell], text: str) -> None:
            if whole is not None:
                cells[whole] = value(version, key, text)
            taken = text.split() if split else ()
            for n, choice in split:
                cells[n] = 1 if choice in taken else 0

        return put if is_split(one) and split else _text(at[Column(key)], version, key, value)

    def of(self, one: Submission) -> list[Line]:
        """Its rows, table by table, within a table in the order of the instances."""
        # A version published since the tables were laid out: whoever reads will begin again.
        puts = self._puts.get(one.version, {})
        made: dict[tuple[int, Where], list[Cell]] = {(0, ()): self._own(one)}
        for stored, value in one.answers:
            name, where = _parsed(stored)
            table, put = puts.get(name, (0, None))
            if put is None or len(where) != len(self._tables[table].way) or not value:
                continue
            put(self._cells(made, one.id, table, where), value)
        if len(made) == 1:
            return [Line(0, (), made[0, ()])]
        return [Line(table, where, cells) for (table, where), cells in sorted(made.items())]

    def _own(self, one: Submission) -> list[Cell]:
        times = (self._time(text) for text in (one.submitted_at, one.started_at, one.submitted_at))
        after = (one.id, _version(one.version, self._numbers), one.locale, one.channel)
        return [*times, *[None] * len(self._tables[0].columns), *after]

    def _cells(
        self, made: dict[tuple[int, Where], list[Cell]], id: str, table: int, where: Where
    ) -> list[Cell]:
        known = made.get((table, where))
        if known is None:
            way = self._tables[table].way
            if len(way) > 1:
                self._cells(made, id, self._number[way[:-1]], where[:-1])
            keys = (key_of(id, way[:-1], where[:-1]), key_of(id, way, where))
            known = [*[None] * len(self._tables[table].columns), *keys]
            made[table, where] = known
        return known


def key_of(id: str, way: Way, where: Where) -> str:
    """The KEY of an instance as ODK Central writes it: `<submission>/g/house[2]/member[1]`."""
    steps = (f"{name}[{number}]" for name, number in zip(way, where, strict=True))
    return "/".join((id, *steps))


@lru_cache(20_000)
def _parsed(stored: str) -> tuple[str, Where]:
    """The column's key and where the answer stands: `house[2]-name` -> `house-name`, (2,)."""
    if "[" not in stored:
        return stored, ()
    return _POSITION.sub("", stored), tuple(map(int, _POSITION.findall(stored)))


def _text(at: int, version: int, key: str, value: Callable[[int, str, str], str]) -> Put:
    def put(cells: list[Cell], text: str) -> None:
        cells[at] = value(version, key, text)

    return put


def _number(at: int) -> Put:
    def put(cells: list[Cell], text: str) -> None:
        cells[at] = number(text)

    return put


def _point(at: list[int], numbers: bool) -> Put:
    def put(cells: list[Cell], text: str) -> None:
        for n, part in zip(at, text.split(), strict=False):
            cells[n] = number(part) if numbers else part

    return put


def number(text: str) -> Cell:
    """`text` as a number, where nothing of it is lost."""
    found = _NUMBER.fullmatch(text)
    if found is None or len(text) - text.count("-") - text.count(".") > _DIGITS:
        return text
    return float(text) if found[1] else int(text)


def _version(version: int, numbers: bool) -> Cell:
    return version if numbers else str(version)


def _clock(zone: ZoneInfo) -> Callable[[str], str]:
    def time(text: str) -> str:
        """A moment on the city's clock with its offset; a day stays a day."""
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            return text
        if len(text) <= 10 or at.tzinfo is None:
            return text
        return at.astimezone(zone).isoformat(timespec="seconds")

    return time
