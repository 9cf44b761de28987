"""Migrations: all or nothing, never changed afterwards, never guessed."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from storage.errors import StoreError
from storage.migrate import FOLDER, migrate, pending, statements

FIRST = "CREATE TABLE one (a TEXT);\nINSERT INTO one VALUES ('x; y');\n-- the end\n"
SECOND = "CREATE TABLE two (a TEXT);\nCREATE TABLE three (a TEXT);\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001_one.sql").write_text(FIRST)
    (folder / "0002_two.sql").write_text(SECOND)
    return folder


def fresh(path: Path | str = ":memory:") -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def tables(connection: sqlite3.Connection) -> set[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {row[0] for row in found}


def test_all_once_in_order(folder: Path) -> None:
    connection = fresh()
    assert pending(connection, folder) == ["0001_one.sql", "0002_two.sql"]
    assert migrate(connection, folder) == ["0001_one.sql", "0002_two.sql"]
    assert tables(connection) == {"migrations", "one", "two", "three"}
    assert migrate(connection, folder) == []
    (folder / "0003_more.sql").write_text("CREATE TABLE four (a TEXT);")
    assert migrate(connection, folder) == ["0003_more.sql"]


def test_one_that_fails_undoes_all(folder: Path) -> None:
    (folder / "0002_two.sql").write_text(SECOND + "CREATE TABLE one (a TEXT);")
    connection = fresh()
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(connection, folder)
    assert tables(connection) == set()


def test_a_changed_file_is_refused(folder: Path) -> None:
    connection = fresh()
    migrate(connection, folder)
    (folder / "0001_one.sql").write_text(FIRST + "-- harmless")
    with pytest.raises(StoreError) as refused:
        migrate(connection, folder)
    assert (refused.value.kind, refused.value.detail) == ("changed", "0001_one.sql")


def test_a_newer_database_is_refused(folder: Path) -> None:
    connection = fresh()
    migrate(connection, folder)
    (folder / "0002_two.sql").unlink()
    with pytest.raises(StoreError) as refused:
        migrate(connection, folder)
    assert refused.value.kind == "newer"


def test_half_a_statement_is_refused() -> None:
    with pytest.raises(StoreError):
        list(statements("CREATE TABLE one (a TEXT);\nCREATE TABLE two (a"))


def test_a_semicolon_in_a_text_or_trigger_ends_nothing() -> None:
    trigger = "CREATE TRIGGER t AFTER INSERT ON one BEGIN\n  DELETE FROM two;\n  SELECT 1;\nEND;\n"
    assert list(statements(FIRST + trigger))[-1].strip().endswith("END;")
    assert len(list(statements(FIRST + trigger))) == 3


KILLED = """
import sqlite3, sys, time
from pathlib import Path
from storage.migrate import migrate
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.create_function("dawdle", 0, lambda: (print("half", flush=True), time.sleep(60)))
migrate(connection, Path(sys.argv[2]))
"""


def test_killed_half_way_it_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    (folder / "0002_two.sql").write_text(SECOND + "SELECT dawdle();\n")
    path = tmp_path / "house.db"
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path), str(folder)],
        stdout=subprocess.PIPE,
        cwd=FOLDER.parents[1],
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"half\n"
    process.kill()
    process.wait()
    process.stdout.close()
    connection = fresh(path)
    assert tables(connection) == set()
    (folder / "0002_two.sql").write_text(SECOND)
    assert len(migrate(connection, folder)) == 2
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_ours_leave_a_sound_database() -> None:
    connection = fresh()
    migrate(connection)
    assert {"inbox", "outbox", "talks", "people"} <= tables(connection)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
