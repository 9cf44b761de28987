"""Writes a CSV that is either whole or not there, and reads one back as it was.

UTF-8 with a byte order mark (Excel asks for it), RFC 4180 with every cell in quotes (a program that
takes `;` for a separator too then does not cut it), cells guarded (cells.py).
"""

import csv
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import TracebackType

from bot.exports.cells import guard, unguard

csv.field_size_limit(1_000_000)


class Draft:
    """A file that takes its name only when it is complete: `with Draft(path) as draft`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rows = 0
        self._file = NamedTemporaryFile(  # noqa: SIM115 - closed by __exit__
            "w",
            encoding="utf-8-sig",
            errors="replace",
            newline="",
            dir=path.parent,
            prefix=f".{path.name}.",
            suffix=".part",
            delete=False,
        )
        self._csv = csv.writer(self._file, lineterminator="\r\n", quoting=csv.QUOTE_ALL)

    def __enter__(self) -> "Draft":
        return self

    def write(self, row: Iterable[str]) -> None:
        """Add one row of cells."""
        self._csv.writerow([guard(cell) for cell in row])
        self.rows += 1

    def finish(self) -> None:
        """Everything is on disk: give the file its name, in one step."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        os.replace(self._file.name, self.path)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._file.close()
        with suppress(FileNotFoundError):
            os.unlink(self._file.name)


def read_back(path: Path) -> Iterator[list[str]]:
    """The rows of a file written here, every cell as it was before it was guarded."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file, strict=True):
            yield [unguard(cell) for cell in row]
