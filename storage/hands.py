"""The two ways to tidy up: each page in a transaction of its own, or all in one that is open."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from storage.db import Db
from storage.store import Store
from storage.unit import Unit

T = TypeVar("T")


class OneByOne:
    """Each page in a transaction of its own."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def read(self, work: Callable[[Db], Awaitable[T]]) -> T:
        """In a reader: nobody waits for it."""
        return await self._store.read(work)

    async def write(self, work: Callable[[Db], Awaitable[T]]) -> T:
        """In the writer, after whoever waited before."""

        async def done(unit: Unit) -> T:
            return await work(unit.db)

        return await self._store.write(done)


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
