"""What was erased may lie in the unused part of a page; the file written anew holds none of it."""

import asyncio
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from storage import rewriting
from storage.gate import Gate
from storage.store import Store, open_store
from storage.unit import Unit

MANY = 2_000


def keys() -> list[str]:
    """Ids as long as those of people, the same each time."""
    dice = random.Random("keys")
    return [f"{dice.getrandbits(128):032x}" for _ in range(MANY)]


async def plant(store: Store, *, gone: int) -> list[str]:
    """A table of many, in which pages are filled, split and emptied; the keys that went."""
    everybody, dice = keys(), random.Random("gone")

    async def table(unit: Unit) -> None:
        await unit.db.run("CREATE TABLE many (who TEXT PRIMARY KEY, said TEXT) WITHOUT ROWID")
        for who in everybody:
            said = "x" * dice.randint(1, 200)
            await unit.db.run("INSERT INTO many VALUES (:who, :said)", {"who": who, "said": said})

    async def leave(unit: Unit) -> None:
        await unit.db.executemany("DELETE FROM many WHERE who = :who", [{"who": w} for w in left])

    left = dice.sample(everybody, gone)
    await store.write(table)
    await store.write(leave)
    await store.checkpoint()
    return left


def found(path: Path, gone: list[str]) -> list[str]:
    """Who of `gone` stands in the bytes of any of the files."""
    there = b"".join(one.read_bytes() for one in path.parent.iterdir())
    return [who for who in gone if who.encode() in there]


async def test_it_holds_nothing_of_what_was_erased(store: Store) -> None:
    gone = await plant(store, gone=MANY // 2)
    assert found(store.path, gone), "SQLite leaves no copies any more: rewriting may go"
    assert await store.rewrite()
    assert found(store.path, gone) == []
    assert len(found(store.path, keys())) == MANY - len(gone)


KILLED = """
import asyncio, os, signal, sys
from storage.store import open_store

async def main(url, steps):
    store = await open_store(url)
    left = [int(steps)]
    def step():
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
    await store._writer._execute(store._writer._conn.set_progress_handler, step, 100)
    await store.rewrite()

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("steps", [1, 40, 200])
async def test_killed_in_the_middle_the_file_is_as_it_was(tmp_path: Path, steps: int) -> None:
    url = f"sqlite:///{tmp_path / 'house.db'}"
    store = await open_store(url)
    await plant(store, gone=10)
    before = await store.read(lambda db: db.execute("SELECT * FROM many"))
    await store.close()
    child = subprocess.run(
        [sys.executable, "-c", KILLED, url, str(steps)], env={**os.environ}, check=False
    )
    assert child.returncode == -signal.SIGKILL, "it was over before"
    store = await open_store(url)
    assert await store.read(lambda db: db.execute("SELECT * FROM many")) == before
    ((well,),) = await store.read(lambda db: db.execute("PRAGMA integrity_check"))
    assert well == "ok"
    assert await store.rewrite()
    await store.close()


async def test_at_a_stop_it_is_let_go_of(store: Store) -> None:
    gone = await plant(store, gone=MANY // 2)
    assert (before := found(store.path, gone))
    begun, connection = threading.Event(), store._writer._conn

    def step() -> None:
        begun.set()
        time.sleep(0.01)

    await store._writer._execute(connection.set_progress_handler, step, 100)
    rewriting = asyncio.create_task(store.rewrite())
    await asyncio.to_thread(begun.wait)
    rewriting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await rewriting
    await store._writer._execute(connection.set_progress_handler, None, 0)
    rows = await store.write(lambda unit: unit.db.execute("SELECT count(*) FROM many"))
    assert [tuple(row) for row in rows] == [(MANY - len(gone),)]
    assert found(store.path, gone) == before, "it was not finished"
    assert await store.rewrite()


async def test_left_while_it_waits_for_another_it_is_not_begun(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, waits, really = list[object](), threading.Event(), Gate._wait

    def wait(gate: Gate) -> None:
        waits.set()
        really(gate)

    monkeypatch.setattr(Gate, "_wait", wait)
    monkeypatch.setattr("storage.store.rewrite", begun.append)
    other = Gate(store.path.with_name(f"{store.path.name}.lock"))
    with other:
        rewriting = asyncio.create_task(store.rewrite())
        await asyncio.to_thread(waits.wait)
        rewriting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await rewriting
    other.close()
    assert await store.write(lambda unit: unit.db.execute("SELECT 1"))
    assert not begun


async def test_without_room_or_too_large_it_waits(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(rewriting, "LARGEST", 1)
        assert not await store.rewrite()
        assert "too large" in caplog.text
    usage = shutil.disk_usage("/")._replace(free=store.path.stat().st_size)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    assert not await store.rewrite()
    assert "too little room" in caplog.text
    assert store.health is None


async def test_while_somebody_else_keeps_it_it_is_put_off(store: Store) -> None:
    impatient = "PRAGMA busy_timeout = 10"
    await store.write(lambda unit: unit.db.execute(impatient))
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert not await store.rewrite()
    other.execute("ROLLBACK")
    other.close()
    assert await store.rewrite()


async def test_it_takes_its_room_beside_the_database(store: Store) -> None:
    await plant(store, gone=MANY // 2)
    taken: set[Path] = set()

    def look() -> None:
        for one in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                if "etilqs" in (name := os.readlink(one)):  # as SQLite calls them
                    taken.add(Path(name).parent)

    def set_up() -> None:
        store._writer._conn.execute("PRAGMA cache_size = 10")
        store._writer._conn.set_progress_handler(look, 1000)

    await store._writer._execute(set_up)  # type: ignore[no-untyped-call]
    assert await store.rewrite()
    assert taken == {store.path.parent}
