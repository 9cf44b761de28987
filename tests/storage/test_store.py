"""A transaction is all or nothing, whoever is cancelled, killed or locked out meanwhile."""

import asyncio
import random
import sqlite3
import threading
from pathlib import Path

import pytest

from storage import inbox
from storage.db import Db
from storage.errors import StoreError
from storage.inbox import Arrived
from storage.store import Store, open_store
from storage.unit import Unit
from tests.storage.conftest import NOON


def arrival(number: int) -> list[Arrived]:
    return [Arrived(str(number), "{}")]


async def put(store: Store, number: int) -> None:
    await store.write(lambda unit: inbox.put(unit.db, "telegram", arrival(number), NOON))


async def ids(db: Db) -> set[int]:
    return {int(row[0]) for row in await db.execute("SELECT update_id FROM inbox")}


async def test_what_fails_leaves_nothing(store: Store) -> None:
    async def fails(unit: Unit) -> None:
        await inbox.put(unit.db, "telegram", arrival(1), NOON)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await store.write(fails)
    assert await store.read(ids) == set()


async def test_a_savepoint_undoes_only_itself(store: Store) -> None:
    async def half(unit: Unit) -> None:
        await inbox.put(unit.db, "telegram", arrival(1), NOON)
        with pytest.raises(ZeroDivisionError):
            async with unit.savepoint():
                await inbox.put(unit.db, "telegram", arrival(2), NOON)
                raise ZeroDivisionError
        async with unit.savepoint():
            await inbox.put(unit.db, "telegram", arrival(3), NOON)

    await store.write(half)
    assert await store.read(ids) == {1, 3}


async def test_a_unit_may_not_wait(store: Store) -> None:
    async def waits(unit: Unit) -> None:
        await inbox.put(unit.db, "telegram", arrival(1), NOON)
        await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="may not wait"):
        await store.write(waits)
    await put(store, 2)
    assert await store.read(ids) == {2}


async def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await store.read(lambda db: db.run("DELETE FROM inbox"))


async def test_400_tasks_cancelled_at_random_leave_no_transaction_open(store: Store) -> None:
    dice, done = random.Random(14), set()

    async def one(number: int) -> None:
        await put(store, number)
        done.add(number)

    for start in range(0, 400, 20):
        tasks = [asyncio.create_task(one(start + n)) for n in range(20)]
        for task in dice.sample(tasks, 12):
            for _ in range(dice.randrange(6)):
                await asyncio.sleep(0)
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    assert len(done) < 400, "nothing was cancelled in time: the test tries nothing"
    await put(store, 1000)
    kept = await store.read(ids)
    assert done | {1000} <= kept


async def test_threads_end_with_the_store(url: str) -> None:
    before = set(threading.enumerate())
    store = await open_store(url)
    ours = set(threading.enumerate()) - before
    assert len(ours) == 3, "a writer and two readers"
    await store.close()
    await store.close()
    for thread in ours:
        thread.join(timeout=10)
    assert not any(thread.is_alive() for thread in ours)


async def test_waits_for_a_foreign_lock_and_says_so(
    store: Store, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.write(lambda unit: unit.db.run("PRAGMA busy_timeout = 20"))
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(put(store, 1))
    while store.health is None:
        await asyncio.sleep(0.01)
    assert store.health == "locked"
    assert not waiting.done()
    other.execute("COMMIT")
    other.close()
    await waiting
    assert store.health is None
    assert await store.read(ids) == {1}
    assert caplog.text.count("locked: waiting for it") == 1


async def test_two_processes_of_ours_take_turns(url: str) -> None:
    stores = [await open_store(url), await open_store(url)]
    await asyncio.gather(*(put(stores[n % 2], n) for n in range(60)))
    assert await stores[0].read(ids) == set(range(60))
    for store in stores:
        await store.close()


async def test_impatience_names_the_lock(url: str) -> None:
    first = await open_store(url)
    other = sqlite3.connect(first.path, isolation_level=None)
    store = await open_store(url, patience=0.05)
    await store.write(lambda unit: unit.db.run("PRAGMA busy_timeout = 1"))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError) as refused:
        await put(store, 1)
    assert refused.value.kind == "locked"
    other.close()
    await store.close()
    await first.close()


async def test_full_disk_keeps_nothing_half_and_goes_on_when_there_is_room(store: Store) -> None:
    pages = await store.write(lambda unit: unit.db.one("PRAGMA page_count"))
    assert pages is not None
    await store.write(lambda unit: unit.db.execute(f"PRAGMA max_page_count = {pages[0] + 3}"))

    async def heavy(unit: Unit) -> None:
        await inbox.put(unit.db, "telegram", arrival(1), NOON)
        await inbox.put(unit.db, "telegram", [Arrived("2", "x" * 100_000)], NOON)

    waiting = asyncio.create_task(store.write(heavy))
    while store.health is None:
        await asyncio.sleep(0.01)
    assert store.health == "full"
    assert await store.read(ids) == set()
    await store._writer.execute_fetchall("PRAGMA max_page_count = 1000000")
    await waiting
    assert store.health is None
    assert await store.read(ids) == {1, 2}


async def test_a_slow_reader_of_pages_does_not_pin_the_log(store: Store) -> None:
    await store.write(
        lambda unit: inbox.put(
            unit.db, "telegram", [Arrived(f"a{n:03}", "x" * 500) for n in range(200)], NOON
        )
    )

    async def page(db: Db, after: str) -> list[str]:
        rows = await db.execute(
            "SELECT update_id FROM inbox WHERE update_id > :after AND update_id LIKE 'a%' "
            "ORDER BY update_id LIMIT 50",
            {"after": after},
        )
        return [row[0] for row in rows]

    seen, log = [], Path(f"{store.path}-wal")
    async for rows in store.pages(page, "", lambda row: row):
        seen += rows
        for number in range(600):
            text = [Arrived(f"b{len(seen)}-{number}", "y" * 3_000)]
            await store.write(lambda unit, text=text: inbox.put(unit.db, "t", text, NOON))
        assert log.stat().st_size < 12_000_000
    assert len(seen) == 200


@pytest.mark.parametrize(
    ("url", "kind"), [("postgresql://x", "address"), ("sqlite:///", "address"), ("x", "address")]
)
async def test_an_address_that_is_none(url: str, kind: str) -> None:
    with pytest.raises(StoreError) as refused:
        await open_store(url)
    assert refused.value.kind == kind


async def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError) as refused:
        await open_store(f"sqlite:///{tmp_path / 'file' / 'house.db'}")
    assert refused.value.kind == "directory"


async def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as refused:
        await open_store(f"sqlite:///{tmp_path}")
    assert refused.value.kind == "unwritable"


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "house.db").write_bytes(b"not a database, surely" * 100)
    with pytest.raises(StoreError) as refused:
        await open_store(f"sqlite:///{tmp_path / 'house.db'}")
    assert refused.value.kind == "not_ours"


async def test_only_we_may_read_the_file(store: Store) -> None:
    assert store.path.stat().st_mode & 0o077 == 0
