"""SQLite as this house uses it: where the file is, and how a connection to it is set up."""

import os
import sqlite3
from pathlib import Path

from storage.errors import StoreError

PREFIX = "sqlite:///"
BUSY_MS = 2_000
"""How long a connection waits by itself for a program that is not ours (a SQLite shell)."""

_WRITER = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what is forgotten does not linger in free pages
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 67108864",
    "PRAGMA cache_size = -16384",
)
_READER = ("PRAGMA query_only = 1", "PRAGMA wal_autocheckpoint = 0")


def path_of(url: str) -> Path:
    """The file behind `sqlite:///relative.db` or `sqlite:////absolute.db`."""
    if not url.startswith(PREFIX) or url == PREFIX:
        raise StoreError("address", url.partition("://")[0])
    return Path(url.removeprefix(PREFIX))


def version_info() -> tuple[int, ...]:
    """SQLite's own version, as numbers."""
    return sqlite3.sqlite_version_info


def has_wal_reset_bug(version: tuple[int, ...]) -> bool:
    """Whether two programs that write at once could damage a database (SQLite 3.7.0 to 3.51.2)."""
    return (3, 7, 0) <= version < (3, 51, 3)


def prepare(path: Path) -> None:
    """Make the folder and an empty file only we may read; StoreError when that is impossible."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError("directory", str(path.parent)) from error
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreError("unwritable", str(path)) from error


def connect(path: Path) -> sqlite3.Connection:
    """A connection not set up yet: SQLite opens the file when it is first used."""
    connection = sqlite3.connect(
        path, isolation_level=None, timeout=BUSY_MS / 1000, cached_statements=512
    )
    connection.row_factory = sqlite3.Row
    return connection


def make_writer(connection: sqlite3.Connection) -> None:
    """Set up the only connection that may write; the first of a process.

    What any of them needs room for meanwhile (VACUUM, a long sort) then lies in the database's own
    folder: elsewhere it would be people's data on another disk, or in a small one made of memory.
    """
    _set_up(connection, _WRITER)
    folder = Path(connection.execute("PRAGMA database_list").fetchone()[2]).parent
    quoted = str(folder).replace("'", "''")
    connection.execute(f"PRAGMA temp_store_directory = '{quoted}'")


def make_reader(connection: sqlite3.Connection) -> None:
    """Set up one that cannot write, nor move the write-ahead log into the database."""
    _set_up(connection, _READER)


def _set_up(connection: sqlite3.Connection, pragmas: tuple[str, ...]) -> None:
    for pragma in pragmas:
        connection.execute(pragma)
    # The first look recovers a log left by a crash: better now, behind the gate.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
