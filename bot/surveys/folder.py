"""The media folder: files that were sent as answers, whole or not there, under names of ours.

Rules:
1. A name is drawn at random and says nothing: neither whose file it is, nor what it was called.
2. A file is written beside itself and renamed once it is on the disk: a kill leaves none half.
3. Its hour is cut to the day, as the hours of anonymous answers are.
4. What no row of the database names is erased when the bot starts.
5. A marker says whose folder it is: of two bots in one folder, each would erase what the other
   has. A folder without one is taken over, as it was kept before there were markers.
"""

import os
import re
import secrets
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

NAME = re.compile(r"[0-9a-f]{32}\.[a-z0-9]{2,5}")
PART = re.compile(r"\.[0-9a-f]{32}\.[a-z0-9]{2,5}\.part")
MARKER = ".portevoix"
"""Holds the name of the database that the folder belongs to."""


class Taken(OSError):
    """The folder belongs to another database."""


class Folder:
    """Where the files of the database called `owner` are; made when the first one comes."""

    def __init__(self, path: Path, owner: str) -> None:
        self._path = path
        self._owner = owner

    def claim(self) -> None:
        """Mark the folder, if there is one, as ours; raises Taken, and OSError."""
        if not self._path.is_dir():
            return
        if not self._marked():
            self._mark()
        if self._marked() != self._owner:
            raise Taken(f"{self._path} belongs to another database")

    def _marked(self) -> str:
        """Whose it is; empty: nobody's yet."""
        return owner_of(self._path)

    def _mark(self) -> None:
        """Whole or not at all; of two that come at once, one is the first."""
        beside = self._path / f".{secrets.token_hex(16)}.mark.part"
        beside.write_text(f"{self._owner}\n", encoding="ascii")
        with beside.open("rb") as file:
            os.fsync(file.fileno())
        try:
            os.link(beside, self._path / MARKER)
        except OSError:  # it is there now; or this disk knows no links
            if not self._marked():
                os.replace(beside, self._path / MARKER)
        beside.unlink(missing_ok=True)
        self._settle()

    def put(self, content: bytes, ending: str, at: datetime) -> str:
        """Keep `content`; the name it has from now on. Raises OSError."""
        self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.claim()
        name = f"{secrets.token_hex(16)}.{ending}"
        beside, day = self._path / f".{name}.part", int(at.timestamp()) // 86_400 * 86_400
        try:
            with beside.open("xb") as file:
                os.fchmod(file.fileno(), 0o600)
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.utime(beside, (day, day))
            os.replace(beside, self._path / name)
        except BaseException:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
        self._settle()
        return name

    def erase(self, name: str) -> None:
        """Erase the file called so; it may be gone already. Raises OSError."""
        if NAME.fullmatch(name):
            (self._path / name).unlink(missing_ok=True)

    def sweep(self, kept: Iterable[str]) -> int:
        """Erase every file of ours that is not in `kept`; how many there were. Raises OSError."""
        known, gone = frozenset(kept), 0
        if not self._path.is_dir():
            return 0
        self.claim()
        for one in self._path.iterdir():
            ours = NAME.fullmatch(one.name) and one.name not in known
            if ours or PART.fullmatch(one.name):
                one.unlink(missing_ok=True)
                gone += 1
        return gone

    def _settle(self) -> None:
        folder = os.open(self._path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def owner_of(path: Path) -> str:
    """The name of the database that the folder at `path` belongs to; empty: of none yet.

    Raises OSError.
    """
    try:
        with (path / MARKER).open("rb") as file:
            return file.read(100).decode("ascii", "replace").strip()
    except (FileNotFoundError, NotADirectoryError):
        return ""
