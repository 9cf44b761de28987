"""Copies of the database: whole, of one moment, ours alone, or not there at all."""

import sqlite3
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from storage.before import KEPT, copies_beside
from storage.copying import alone, copied, copy_of, look_over, media_in, version_of
from storage.errors import StoreError
from storage.migrate import FOLDER
from storage.store import Store, open_store
from storage.unit import Unit
from tests.storage.test_upgrade import first_version


def rows(path: Path, table: str) -> int:
    return int(alone(path).execute(f"SELECT count(*) FROM {table}").fetchone()[0])


async def fill(unit: Unit) -> None:
    """Two tables that must agree: a copy in which they differ is of two moments."""
    for name in ("a", "b"):
        await unit.db.run(
            "INSERT INTO journal (ref, at, name, data) SELECT :name, '', :name, hex(randomblob(99))"
            " FROM sqlite_master",
            {"name": name},
        )


async def test_a_copy_stands_alone_and_is_ours(store: Store, tmp_path: Path) -> None:
    await store.write(fill)
    to = tmp_path / "copy.db"
    copied(store.path, to)
    assert rows(to, "journal") > 0
    assert stat.S_IMODE(to.stat().st_mode) == 0o600
    assert sorted(one.name for one in tmp_path.glob("*copy.db*")) == ["copy.db"]
    assert version_of(to) == max(one.name for one in FOLDER.glob("*.sql"))
    assert media_in(to) == []


async def test_a_copy_under_load_is_of_one_moment(store: Store, tmp_path: Path) -> None:
    over, made = threading.Event(), []

    def copy() -> None:
        for n in range(5):
            to = tmp_path / f"copy-{n}.db"
            copied(store.path, to)
            made.append(to)
            time.sleep(0.02)
        over.set()

    thread = threading.Thread(target=copy)
    thread.start()
    while not over.is_set():
        await store.write(fill)
    thread.join()
    counts = []
    for to in made:
        found = alone(to).execute("SELECT count(*) FROM journal GROUP BY name").fetchall()
        assert len({row[0] for row in found}) <= 1
        counts.append(rows(to, "journal"))
    assert counts == sorted(counts)
    assert counts[-1] > counts[0], "the writer went on all the while"


def test_what_is_no_database_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'house.db'}"
    with pytest.raises(StoreError) as none:
        copy_of(url, tmp_path / "copy.db")
    assert none.value.kind == "none"
    (tmp_path / "house.db").write_bytes(b"no database at all, but long enough " * 100)
    with pytest.raises(StoreError) as wrong:
        copy_of(url, tmp_path / "copy.db")
    assert wrong.value.kind == "not_ours"
    assert not list(tmp_path.glob("*copy.db*"))


async def test_a_damaged_copy_is_found_out(store: Store, tmp_path: Path) -> None:
    await store.write(fill)
    to = tmp_path / "copy.db"
    copied(store.path, to)
    content = bytearray(to.read_bytes())
    content[8_192:24_576] = b"\xff" * 16_384
    to.write_bytes(content)
    with pytest.raises(StoreError) as damaged:
        look_over(to)
    assert damaged.value.kind == "not_whole"


async def test_before_an_update_there_is_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "house.db"
    first_version(path, tmp_path / "first")
    store = await open_store(f"sqlite:///{path}")
    await store.close()
    (copy,) = copies_beside(path)
    assert copy.name.startswith("house.db.before-0002_")
    assert version_of(copy) == "0001_house.sql"
    assert rows(copy, "people") == 1
    again = await open_store(f"sqlite:///{path}")
    await again.close()
    assert copies_beside(path) == [copy], "nothing was to be changed"


async def test_a_new_database_is_not_copied(store: Store) -> None:
    assert copies_beside(store.path) == []


async def test_a_damaged_database_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "house.db"
    first_version(path, tmp_path / "first")
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO consents VALUES ('nobody', 'consultations', '', 1, '1')")
    connection.close()
    with pytest.raises(StoreError) as refused:
        await open_store(f"sqlite:///{path}")
    assert refused.value.kind == "not_whole"
    assert version_of(path) == "0001_house.sql"


async def test_only_the_last_copies_stay(tmp_path: Path) -> None:
    path = tmp_path / "house.db"
    first_version(path, tmp_path / "first")
    for n in range(KEPT + 2):
        path.with_name(f"house.db.before-000{n}_old.sql").touch()
    store = await open_store(f"sqlite:///{path}")
    await store.close()
    assert len(copies_beside(path)) == KEPT
    assert copies_beside(path)[-1].stat().st_size > 0


KILLED = """
import sys
from pathlib import Path
from storage import copying
def dawdle(path):
    print("half", flush=True)
    sys.stdin.read()
copying.look_over = dawdle
copying.copied(Path(sys.argv[1]), Path(sys.argv[2]))
"""


async def test_killed_half_way_there_is_no_copy(store: Store, tmp_path: Path) -> None:
    to = tmp_path / "copy.db"
    words = [sys.executable, "-c", KILLED, str(store.path), str(to)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(words, cwd=FOLDER.parents[1], **pipes) as process:  # type: ignore[call-overload]
        assert process.stdout.readline() == b"half\n"
        process.kill()
    assert not to.exists()
    copied(store.path, to)
    assert to.exists()
    assert not list(tmp_path.glob(".*part*"))
