"""Where rows of several tables go: files beside each other, one workbook, or nested JSON.

Rules:
1. Nothing that is there is replaced unasked.
2. The table of submissions takes its name last: where it stands, the others stand too.
"""

import errno
import os
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Literal, Protocol, Self, TypeVar

from bot.exports.rows import Line
from bot.exports.sinks import MOST_COLUMNS, CsvSink, JsonSink, XlsxSink, room_for
from bot.exports.table import Table

S = TypeVar("S", bound=CsvSink)
Format = Literal["csv", "xlsx", "json"]
LONGEST_NAME = 31
"""Characters that Excel allows in the name of a sheet."""
FIRST_SHEET = "submissions"


class Book(Protocol):
    """A file, or several, that take the rows of `tables`."""

    def __enter__(self) -> "Book": ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None: ...
    def add_lines(self, lines: Sequence[Line]) -> None: ...
    def finish(self) -> None: ...


class CsvBook(Generic[S]):
    """One CSV for each table: `answers.csv`, `answers-member.csv`."""

    def __init__(self, path: Path, tables: Sequence[Table], sink: type[S]) -> None:
        self._open = ExitStack()
        self.sinks: list[S] = []
        with ExitStack() as opening:
            for file, table in zip(files_of(path, tables), tables, strict=True):
                made = sink(file, table.header)
                opening.enter_context(made)
                self.sinks.append(made)
            self._open = opening.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *why: Any) -> None:
        self._open.close()

    def add_lines(self, lines: Sequence[Line]) -> None:
        """The rows of one submission."""
        for table, _, cells in lines:
            self.sinks[table].add_cells(cells)

    def finish(self) -> None:
        """Everything is on disk."""
        for sink in reversed(self.sinks):
            sink.finish()


class XlsxBook(XlsxSink):
    """One workbook, a sheet for each table."""

    def __init__(self, path: Path, tables: Sequence[Table]) -> None:
        names = _sheet_names([table.name or FIRST_SHEET for table in tables])
        room_for(all(len(table.header) <= MOST_COLUMNS for table in tables))
        super().__init__(path, tables[0].header, names[0])
        for table, name in zip(tables[1:], names[1:], strict=True):
            self.sheet(table.header, name)

    def add_lines(self, lines: Sequence[Line]) -> None:
        """The rows of one submission."""
        for table, _, cells in lines:
            self._sheets[table].add_cells(cells)


class JsonBook(JsonSink):
    """A list of submissions; the instances of a repeat are a list in what they stand in."""

    def __init__(self, path: Path, tables: Sequence[Table]) -> None:
        super().__init__(path, ())
        self._tables = tables
        ways = {table.way: n for n, table in enumerate(tables)}
        self._above = [ways[table.way[:-1]] if table.way else 0 for table in tables]
        self._lists: list[list[str]] = [[] for _ in tables]
        for n, table in enumerate(tables[1:], 1):
            self._lists[self._above[n]].append(table.within)

    def add_lines(self, lines: Sequence[Line]) -> None:
        """One more object."""
        made: dict[tuple[int, tuple[int, ...]], dict[str, Any]] = {}
        for table, where, cells in lines:
            own: dict[str, Any] = dict(zip(self._tables[table].header, cells, strict=True))
            own.update((name, []) for name in self._lists[table])
            made[table, where] = own
            if where:
                made[self._above[table], where[:-1]][self._tables[table].within].append(own)
        self.item(made[0, ()])


def files_of(path: Path, tables: Sequence[Table]) -> list[Path]:
    """The CSV files of `tables`: PATH itself, then those beside it."""
    names = (f"-{table.name}" if table.name else "" for table in tables)
    return [path.with_name(f"{path.stem}{name}{path.suffix}") for name in names]


def book(format: Format, path: Path, tables: Sequence[Table]) -> Book:
    """The one for `format`."""
    if format == "csv":
        return CsvBook(path, tables, CsvSink)
    return XlsxBook(path, tables) if format == "xlsx" else JsonBook(path, tables)


def still_free(paths: Sequence[Path]) -> None:
    """Raise FileExistsError, with its name, where one of `paths` is there."""
    for path in paths:
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


def _sheet_names(names: Sequence[str]) -> list[str]:
    """Short enough, different for Excel, which sees no capitals, and none of its own."""
    found: dict[str, str] = {}
    for name in names:
        short, number = name[:LONGEST_NAME], 1
        while short.lower() in found or short.lower() == "history":
            number += 1
            short = f"{name[: LONGEST_NAME - len(str(number)) - 1]}~{number}"
        found[short.lower()] = short
    return list(found.values())
