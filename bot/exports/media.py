"""The files that were sent as answers, in a zip: called as the table calls them, nobody's.

Rules:
1. A file that is not on the disk is counted, by what became of it: `waiting` (Telegram has it
   still), `failed`, `refused`, or `missing` (its row is there, the file is not).
2. No hour of a file is told.
"""

import shutil
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from bot.exports.writing import Whole
from bot.surveys.folder import NAME
from storage.media import AnswerFile

KEPT, MISSING = "kept", "missing"


class MediaZip(Whole):
    """The zip at `path`, of files of the media folder."""

    def __init__(self, path: Path, folder: Path) -> None:
        super().__init__(path, None)
        self.states: Counter[str] = Counter()
        """How many files there are in each state."""
        self._folder, self._names = folder, set[str]()
        self._zip = ZipFile(self._file, "w", ZIP_STORED)

    def __enter__(self) -> Self:
        return self

    def add(self, files: Iterable[AnswerFile]) -> None:
        """Those that are on the disk."""
        for one in files:
            self.states[self._put(one)] += 1

    def _put(self, one: AnswerFile) -> str:
        if one.state != KEPT:
            return one.state
        if not NAME.fullmatch(one.path):
            return MISSING
        name = f"{one.submission}/{one.name}" if one.name in self._names else one.name
        try:
            with (
                (self._folder / one.path).open("rb") as source,
                self._zip.open(ZipInfo(name), "w", force_zip64=True) as target,
            ):
                shutil.copyfileobj(source, target)
        except FileNotFoundError:
            return MISSING
        self._names.add(name)
        return KEPT

    def finish(self) -> None:
        """Write the list of its files, then give it its name."""
        self._zip.close()
        super().finish()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        with suppress(OSError, ValueError):
            self._zip.close()
        super().__exit__(kind, error, at)
