"""The store: one writer, a few readers, and the only places where a transaction begins and ends.

Rules:
1. `write(work)` runs `work(unit)` in one transaction: all of it is kept, or nothing.
2. A unit may not wait. Its code is written with `await`, but runs from BEGIN to COMMIT in one
   visit to the writer's thread: one hop for many statements, and whoever cancels the waiting
   task can never leave a transaction open behind.
3. A full disk or a locked file is nobody's mistake: the work is undone, `health` turns red, and
   it is done again from its start until it succeeds or the store's patience ends.
4. Readers have connections of their own and stay short, so that the write-ahead log can shrink.
"""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, suppress
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any, TypeVar, TypeVarTuple

import aiosqlite

from storage.before import copy_before
from storage.db import Db
from storage.engine import connect, make_reader, make_writer, path_of, prepare
from storage.errors import Kind, StoreError, passing
from storage.gate import AtWork, Gate
from storage.migrate import has_tables, migrate, pending
from storage.rewriting import may_be_rewritten, rewrite
from storage.unit import Unit

log = logging.getLogger(__name__)

T = TypeVar("T")
R = TypeVar("R")
Args = TypeVarTuple("Args")
READERS = 2
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0
_SAID: dict[Kind, str] = {
    "full": "the disk is full: nothing is lost, everything waits for room",
    "locked": "another program keeps the database locked: waiting for it",
}
_OTHERWISE = "the database cannot be written just now: waiting and trying again"


class Store:
    """An open database; made by `open_store`."""

    def __init__(self, path: Path, gate: Gate, patience: float | None) -> None:
        self.path = path
        self.health: Kind | None = None
        """None while all is well; else what stands in the way."""
        self.applied = 0
        """How many events have been applied, at least."""
        self._gate = gate
        self._patience = patience
        self._lock = asyncio.Lock()
        self._readers: asyncio.Queue[aiosqlite.Connection] = asyncio.Queue()
        self._writer: aiosqlite.Connection
        self._open = AsyncExitStack()

    async def write(self, work: Callable[[Unit], Awaitable[T]]) -> T:
        """What `work` comes to, once it is on disk."""
        return await self._change(partial(self._transaction, work))

    async def read(self, work: Callable[[Db], Awaitable[T]]) -> T:
        """What `work` finds, at one consistent moment; it cannot write."""
        reader = await self._readers.get()
        try:
            return await _hop(reader, _looked, reader, work)
        finally:
            self._readers.put_nowait(reader)

    async def pages(
        self, page: Callable[..., Awaitable[Sequence[R]]], first: T, key: Callable[[R], T]
    ) -> AsyncIterator[Sequence[R]]:
        """Page after page of something long: `page(db, after=...)` reads what follows `after`.

        Each page is a transaction of its own: a slow consumer holds no lock and no old log.
        """
        after = first
        while rows := await self.read(partial(page, after=after)):
            yield rows
            after = key(rows[-1])

    async def checkpoint(self) -> None:
        """Move the write-ahead log into the database and empty it."""
        await self._change(self._emptied_log)

    async def rewrite(self) -> bool:
        """Write the whole file anew (rewriting.py); False: it is too large, or could not be now.

        Whoever is cancelled meanwhile lets go of it at once.
        """
        left = Event()
        async with self._lock:
            try:
                return await _hop(self._writer, self._rewritten, left)
            except asyncio.CancelledError:
                left.set()  # where it only waits behind the gate there is nothing to interrupt
                self._writer._conn.interrupt()
                raise
            except sqlite3.Error as error:
                if passing(error) is None:
                    raise
                log.warning("the database could not be written anew: another night")
                return False

    async def close(self) -> None:
        """Close every connection and end their threads; safe to call twice."""
        await self._open.aclose()

    async def _start(self) -> None:
        """The writer first, so that a log left by a crash is recovered behind the gate."""
        self._writer = await self._connected(make_writer)
        for _ in range(READERS):
            self._readers.put_nowait(await self._connected(make_reader))

    async def _connected(self, make: Callable[[sqlite3.Connection], None]) -> aiosqlite.Connection:
        def behind_the_gate() -> None:
            with self._gate:
                make(connection._conn)

        connection = aiosqlite.Connection(partial(connect, self.path), 64)
        await connection
        self._open.push_async_callback(self._disconnect, connection)
        await _hop(connection, behind_the_gate)
        return connection

    async def _disconnect(self, connection: aiosqlite.Connection) -> None:
        def behind_the_gate() -> None:
            # The last one to leave moves the log into the database: a write like any other.
            with self._gate:
                connection._conn.close()

        try:
            await _hop(connection, behind_the_gate)
        finally:
            await connection.close()

    async def _change(self, change: Callable[[], T]) -> T:
        pauses = _Pauses(self._patience)
        async with self._lock:
            while True:
                try:
                    value = await _hop(self._writer, change)
                except sqlite3.Error as error:
                    kind = passing(error)
                    if kind is None:
                        raise
                    self._turn_red(kind)
                    await pauses.take(kind)
                else:
                    self._turn_green()
                    return value

    def _transaction(self, work: Callable[[Unit], Awaitable[T]]) -> T:
        connection = self._writer._conn
        with self._gate:
            connection.execute("BEGIN IMMEDIATE")
            unit = Unit(Db(connection))
            try:
                value = _driven(work(unit))
                connection.execute("COMMIT")
            except BaseException:
                _undo(connection)
                raise
            finally:
                self.applied += unit.applied
            return value

    def _emptied_log(self) -> None:
        with self._gate:
            self._writer._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _rewritten(self, left: Event) -> bool:
        with self._gate:
            may = not left.is_set() and may_be_rewritten(self.path)
            if may:
                rewrite(self._writer._conn)
            return may

    def _turn_red(self, kind: Kind) -> None:
        if self.health != kind:
            log.error(_SAID.get(kind, _OTHERWISE))
        self.health = kind

    def _turn_green(self) -> None:
        if self.health is not None:
            log.warning("the database can be written again")
        self.health = None


async def open_store(url: str, *, patience: float | None = None, migrating: bool = True) -> Store:
    """The database at `url`, up to date; StoreError says what stands in the way.

    `patience` is how many seconds a write may wait for a lock or for room; None: for ever.
    """
    path = path_of(url)
    prepare(path)
    try:
        at_work = AtWork(path)
        gate = Gate(path.with_name(path.name + ".lock"))
    except OSError as error:
        raise StoreError("unwritable", str(path.parent)) from error
    store = Store(path, gate, patience)
    store._open.callback(at_work.close)
    store._open.callback(gate.close)
    try:
        await store._start()
        await _brought_up_to_date(store, migrating)
    except BaseException as error:
        await store.close()
        if isinstance(error, sqlite3.Error):
            raise StoreError(passing(error) or "not_ours", str(path)) from error
        raise
    return store


async def _brought_up_to_date(store: Store, migrating: bool) -> None:
    def step() -> list[str]:
        connection = store._writer._conn
        waiting = pending(connection)
        if waiting and migrating and has_tables(connection):
            copy_before(store.path, waiting[0])
        with store._gate:
            return migrate(connection) if migrating else waiting

    names = await store._change(step)
    if names and migrating:
        log.info("database brought up to date: %s", ", ".join(names))
    elif names:
        raise StoreError("older", names[0])


class _Pauses:
    """Growing pauses until the patience ends."""

    def __init__(self, patience: float | None) -> None:
        self._ends = None if patience is None else monotonic() + patience
        self._next = FIRST_PAUSE

    async def take(self, kind: Kind) -> None:
        if self._ends is not None and monotonic() >= self._ends:
            raise StoreError(kind)
        await asyncio.sleep(self._next)
        self._next = min(self._next * 2, LONGEST_PAUSE)


async def _hop(connection: aiosqlite.Connection, work: Callable[[*Args], T], *args: *Args) -> T:
    """Run `work` in the thread of `connection`.

    aiosqlite offers one statement per hop only; `_execute` is how it does so, and takes any
    function. This is the one place that leans on it.
    """
    value: T = await connection._execute(work, *args)  # type: ignore[no-untyped-call]
    return value


def _looked(reader: aiosqlite.Connection, work: Callable[[Db], Awaitable[T]]) -> T:
    connection = reader._conn
    connection.execute("BEGIN")
    try:
        return _driven(work(Db(connection)))
    finally:
        _undo(connection)


def _driven(work: Awaitable[T]) -> T:
    """What `work` comes to, without a loop: everything it awaits is ready at once."""
    steps = work.__await__()
    try:
        next(steps)
    except StopIteration as done:
        value: T = done.value
        return value
    close: Any = getattr(steps, "close", None)
    if close is not None:
        close()
    raise RuntimeError("a unit may not wait: it awaited something that is not the database")


def _undo(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
