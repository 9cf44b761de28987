"""Brings a database up to date: numbered .sql files, all pending ones in one transaction.

Rules:
1. A file once released never changes: its name and SHA-256 are recorded, a difference is refused.
2. All or nothing: a process killed half-way leaves the database as it was.
3. A database that knows files we do not have belongs to a newer version: refused.
"""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from conversations.frozen import utc_text
from storage.errors import StoreError

FOLDER = Path(__file__).parent / "migrations"
_RECORDS = """
CREATE TABLE IF NOT EXISTS migrations (
    name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL
)"""


def migrate(connection: sqlite3.Connection, folder: Path = FOLDER) -> list[str]:
    """Apply what is pending; the names applied. The caller keeps other writers away."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(_RECORDS)
        applied = [_apply(connection, file) for file in _pending(connection, folder)]
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return applied


def pending(connection: sqlite3.Connection, folder: Path = FOLDER) -> list[str]:
    """The names of the files not applied yet."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").fetchone()
    files = _files(folder) if known is None else _pending(connection, folder)
    return [file.name for file in files]


def has_tables(connection: sqlite3.Connection) -> bool:
    """Whether anything was ever written into this database."""
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None


def statements(script: str) -> Iterator[str]:
    """The statements of `script` (`executescript` would commit before each of them)."""
    so_far = ""
    for text_line in script.splitlines(keepends=True):
        so_far += text_line
        if sqlite3.complete_statement(so_far):
            yield so_far
            so_far = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in so_far.splitlines()):
        raise StoreError("broken", "a migration ends in the middle of a statement")


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))


def _pending(connection: sqlite3.Connection, folder: Path) -> list[Path]:
    files = {file.name: file for file in _files(folder)}
    recorded = dict(connection.execute("SELECT name, sha256 FROM migrations").fetchall())
    for name, checksum in recorded.items():
        if name not in files:
            raise StoreError("newer", name)
        if _checksum(files[name]) != checksum:
            raise StoreError("changed", name)
    return [file for name, file in files.items() if name not in recorded]


def _apply(connection: sqlite3.Connection, file: Path) -> str:
    for statement in statements(file.read_text(encoding="utf-8")):
        connection.execute(statement)
    connection.execute(
        "INSERT INTO migrations (name, sha256, applied_at) VALUES (:name, :sha256, :at)",
        {"name": file.name, "sha256": _checksum(file), "at": utc_text(datetime.now(UTC))},
    )
    return file.name


def _checksum(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()
