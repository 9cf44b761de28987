"""The two ways to tidy up: each page in a transaction of its own, or all in one that is open."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import TypeVar

from storage.db import Db
from storage.store import Store
from storage.unit import Unit

T = TypeVar("T")


LONGEST_REST = 1.0


class OneByOne:
    """Each page in a transaction of its own, and then a rest: so many times as long as the page
    took, with its waiting, hence the longer the more there is to do for others; a second at most.

    Between two processes the file's lock is not first come, first served: there too the other one
    has its turn in the rest.
    """

    def __init__(self, store: Store, *, rest: float = 0.0) -> None:
        self._store = store
        self._rest = rest

    async def read(self, work: Callable[[Db], Awaitable[T]]) -> T:
        """In a reader: nobody waits for it."""
        return await self._rested(self._store.read(work))

    async def write(self, work: Callable[[Db], Awaitable[T]]) -> T:
        """In the writer, after whoever waited before."""

        async def done(unit: Unit) -> T:
            return await work(unit.db)

        return await self._rested(self._store.write(done))

    async def _rested(self, page: Awaitable[T]) -> T:
        began = monotonic()
        value = await page
        if self._rest:
            await asyncio.sleep(min(self._rest * (monotonic() - began), LONGEST_REST))
        return value


class AllInOne:
    """Every page in the transaction that is open."""

    def __init__(self, db: Db) -> None:
        self._db = db

    async def read(self, work: Callable[[Db], Awaitable[T]]) -> T:
        """With what was changed before."""
        return await work(self._db)

    async def write(self, work: Callable[[Db], Awaitable[T]]) -> T:
        """Kept or undone with all the rest."""
        return await work(self._db)
