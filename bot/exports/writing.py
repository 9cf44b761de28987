"""Writes a CSV that is either whole or not there, and reads one back as it was.

UTF-8 with a byte order mark (Excel asks for it), RFC 4180 with every cell in quotes (a program that
takes `;` for a separator too then does not cut it), cells guarded (conversations/cells.py).
"""

import csv
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import TracebackType
from typing import Any, Self

from conversations.cells import guard, unguard

csv.field_size_limit(1_000_000)


class Whole:
    """A file that takes its name only when it is complete: `with Whole(path) as file`."""

    def __init__(self, path: Path, encoding: str | None = "utf-8") -> None:
        self.path = path
        self.rows = 0
        text: dict[str, Any] = {"encoding": encoding, "errors": "replace", "newline": ""}
        self._file: Any = NamedTemporaryFile(  # noqa: SIM115 - closed by __exit__
            "w" if encoding else "wb",
            dir=path.parent,
            prefix=f".{path.name}.",
            suffix=".part",
            delete=False,
            **(text if encoding else {}),
        )

    def __enter__(self) -> Self:
        return self

    def put(self, data: str | bytes) -> None:
        """Add `data` as it is."""
        self._file.write(data)

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


class Draft(Whole):
    """A CSV on its way."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "utf-8-sig")
        self._csv = csv.writer(self._file, lineterminator="\r\n", quoting=csv.QUOTE_ALL)

    def write(self, row: Iterable[str]) -> None:
        """Add one row of cells."""
        self.put_row(guard(cell) for cell in row)

    def put_row(self, row: Iterable[object]) -> None:
        """Add one row of cells that are guarded already, or numbers."""
        self._csv.writerow(row)
        self.rows += 1


def read_back(path: Path) -> Iterator[list[str]]:
    """The rows of a file written here, every cell as it was before it was guarded."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file, strict=True):
            yield [unguard(cell) for cell in row]
