"""One process of ours writes at a time; the others wait, and say so."""

import asyncio
import fcntl
import os

import pytest

from storage import gate
from storage.errors import StoreError
from storage.gate import running_alone
from storage.store import Store, open_store


async def touch(store: Store) -> None:
    await store.write(
        lambda unit: unit.db.run("INSERT INTO secrets VALUES ('x', 'y') ON CONFLICT DO NOTHING")
    )


async def test_it_waits_for_the_gate_and_says_so_once(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(gate, "SAYS_SO_AFTER", 0.02)
    other = os.open(f"{store.path}.lock", os.O_RDWR)
    fcntl.flock(other, fcntl.LOCK_EX)
    writing = asyncio.create_task(touch(store))
    while "waiting for it" not in caplog.text:
        await asyncio.sleep(0.01)
    assert not writing.done()
    assert await store.read(lambda db: db.one("SELECT * FROM secrets")) is None, "readers go on"
    os.close(other)
    await writing
    assert caplog.text.count("waiting for it") == 1
    assert store.health is None


async def test_kept_for_too_long_it_is_trouble(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "GIVES_WAY_AFTER", 0.02)
    store = await open_store(url, patience=0.05)
    other = os.open(f"{store.path}.lock", os.O_RDWR)
    fcntl.flock(other, fcntl.LOCK_EX)
    with pytest.raises(StoreError) as refused:
        await touch(store)
    assert refused.value.kind == "locked"
    os.close(other)
    await touch(store)
    await store.close()


def test_one_bot_at_a_time_on_a_database(url: str) -> None:
    with running_alone(url):
        with pytest.raises(StoreError) as second, running_alone(url):
            pass
        assert second.value.kind == "in_use"
    with running_alone(url):
        """The first is over: the next may begin."""


async def test_a_command_beside_the_running_bot(url: str) -> None:
    with running_alone(url):
        store = await open_store(url)
        await store.close()
