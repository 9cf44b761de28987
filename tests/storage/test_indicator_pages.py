"""The journal is read on in pages, and each entry counts once whatever happens between two."""

import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import date
from typing import TypeVar

import pytest

from storage import indicator_days
from storage.db import Db
from storage.hands import OneByOne
from storage.store import Store
from tests.storage.test_indicators import TODAY, ZONE, handed_in, happen

T = TypeVar("T")
DAY = date(2026, 3, 5)

KILLED = """
import asyncio, os, signal, sys
from storage import indicator_days
from storage.hands import OneByOne
from storage.store import open_store

class Killed(OneByOne):
    pages = 0
    async def write(self, work):
        if self.pages == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        self.pages += 1
        return await super().write(work)

async def main():
    indicator_days.AT_ONCE = 10
    await indicator_days.read_on(Killed(await open_store(sys.argv[1])), "Europe/Paris")

asyncio.run(main())
"""


async def counted(store: Store) -> tuple[int, int]:
    """The answers of that day, and how far the journal is read."""

    async def work(db: Db) -> tuple[int, int]:
        row = await db.one("SELECT sum(count) FROM indicator_counts WHERE what = 'answers'")
        return (row[0] or 0) if row else 0, int(await indicator_days.mark(db, "read") or 0)

    return await store.read(work)


@pytest.fixture
async def journal(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A hundred entries, ten pages of them."""
    monkeypatch.setattr(indicator_days, "AT_ONCE", 10)
    await happen(store, DAY, *[handed_in()] * 100)
    return store


async def test_a_process_that_is_killed_between_two_pages_counts_nothing_twice(
    journal: Store,
) -> None:
    url = f"sqlite:///{journal.path}"
    done = subprocess.run([sys.executable, "-c", KILLED, url], check=False)
    assert done.returncode == -signal.SIGKILL
    assert await counted(journal) == (30, 30)
    assert await indicator_days.read_on(OneByOne(journal), ZONE) == 70
    assert await counted(journal) == (100, 100)


async def test_what_somebody_else_counts_after_the_look_counts_once(journal: Store) -> None:
    class Another(OneByOne):
        first = True

        async def write(self, work: Callable[[Db], Awaitable[T]]) -> T:
            if self.first:
                self.first = False
                await indicator_days.read_on(OneByOne(journal), ZONE)
            return await super().write(work)

    assert await indicator_days.read_on(Another(journal), ZONE) == 0
    assert await counted(journal) == (100, 100)


async def test_one_tidying_counts_so_many_pages_and_the_next_goes_on(
    journal: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indicator_days, "MOST_PAGES", 4)
    for there in (40, 40, 20, 0):
        assert await indicator_days.read_on(OneByOne(journal), ZONE) == there
    assert await counted(journal) == (100, 100)
    await happen(journal, TODAY, handed_in())
    assert await indicator_days.read_on(OneByOne(journal), ZONE) == 1
