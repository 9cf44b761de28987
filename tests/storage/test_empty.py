"""The empty database that other tests copy is the one that migrations make."""

import sqlite3
from pathlib import Path

from storage import migrate, store
from tests.empty import copied

TABLES = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
DONE = "SELECT name, sha256 FROM migrations ORDER BY name"


def _fresh(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    return connection


def test_the_copy_has_the_same_tables_rows_and_names(tmp_path: Path) -> None:
    real, copy = _fresh(tmp_path / "real.db"), _fresh(tmp_path / "copy.db")
    assert copied(copy) == migrate.migrate(real) != []
    for sql in (TABLES, DONE, "PRAGMA journal_mode", "PRAGMA page_size", "PRAGMA integrity_check"):
        assert copy.execute(sql).fetchall() == real.execute(sql).fetchall(), sql
    for (table,) in real.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        count = f"SELECT count(*) FROM {table}"
        assert copy.execute(count).fetchone() == real.execute(count).fetchone(), table
    assert copied(copy) == []
    real.close()
    copy.close()


def test_here_nothing_is_copied() -> None:
    assert store.migrate is migrate.migrate
