"""Copies of the database, whole and of one moment, while somebody may write to it.

Rules:
1. A copy is made by SQLite's backup API, all pages in one step: one read transaction, during which
   the writer goes on writing to its log (docs/decisions/0019-backups.md says what was measured).
2. It is written under a name that begins with a point, looked over, put on the disk and renamed:
   whoever finds a copy under its name finds a whole one.
3. It stands alone: no log beside it, readable and writable by us only.
"""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from storage.engine import connect, make_reader, path_of
from storage.errors import StoreError, passing
from storage.gate import AtWork, Gate


def copied(path: Path, to: Path) -> None:
    """Copy the database at `path` to `to`, which is there afterwards or not at all.

    Raises sqlite3.Error (also for a full disk), OSError, and StoreError `not_whole`.
    """
    beside = to.with_name(f".{to.name}.part")
    try:
        _copy(path, beside)
        look_over(beside)
        settled(beside)
        os.replace(beside, to)
        settled(to.parent)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def copy_of(url: str, to: Path) -> None:
    """The same of the database at `url`, for people: StoreError says what stands in the way."""
    path = path_of(url)
    if not path.is_file():
        raise StoreError("none", str(path))
    try:
        copied(path, to)
    except sqlite3.Error as error:
        raise StoreError(passing(error) or "not_ours", str(path)) from error


def media_in(copy: Path) -> list[str]:
    """The names of the files on the disk that the answers in a copy name."""
    with closing(alone(copy)) as opened:
        rows = opened.execute("SELECT path FROM files WHERE path <> '' ORDER BY path")
        return [row[0] for row in rows]


def version_of(copy: Path) -> str:
    """The last migration that a copy has seen; StoreError `not_ours` where there is none."""
    with closing(alone(copy)) as opened:
        try:
            row = opened.execute("SELECT max(name) FROM migrations").fetchone()
        except sqlite3.Error as error:
            raise StoreError("not_ours", copy.name) from error
    if row[0] is None:
        raise StoreError("not_ours", copy.name)
    return str(row[0])


def _copy(path: Path, to: Path) -> None:
    to.unlink(missing_ok=True)
    os.close(os.open(to, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    gate, at_work = Gate(path.with_name(f"{path.name}.lock")), AtWork(path)
    try:
        source = connect(path)
        try:
            with gate:  # the first look may recover a log left by a crash
                make_reader(source)
            with closing(sqlite3.connect(to, isolation_level=None)) as target:
                target.execute("PRAGMA synchronous = OFF")  # it is synced once, as a whole
                source.backup(target, pages=-1)
                target.execute("PRAGMA journal_mode = DELETE")
        finally:
            with gate:  # the last to leave moves the log into the database
                source.close()
    finally:
        gate.close()
        at_work.close()


def look_over(path: Path) -> None:
    """Read a copy that nobody writes to from its first page to its last; StoreError `not_whole`."""
    with closing(alone(path)) as copy:
        try:
            said = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
            astray = copy.execute("PRAGMA foreign_key_check").fetchone()
        except sqlite3.DatabaseError as error:
            raise StoreError("not_whole", path.name) from error
    if said != "ok" or astray is not None:
        raise StoreError("not_whole", path.name)


def alone(path: Path) -> sqlite3.Connection:
    """A copy that nobody else uses, to be read only, without touching anything beside it."""
    quoted = path.resolve().as_uri()
    copy = sqlite3.connect(f"{quoted}?mode=ro&immutable=1", uri=True, isolation_level=None)
    copy.row_factory = sqlite3.Row
    return copy


def settled(path: Path) -> None:
    """What is in this file or folder is on the disk."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
