"""The database as the rooms of this floor see it: SQL in, rows out, awaited.

Rules:
1. On SQLite these methods never suspend: a whole transaction runs in one visit to the writer's
   thread (see store.py). They are `async` because an adapter for asyncpg will truly wait.
2. SQL stands in the subset that SQLite and PostgreSQL share, with `:name` parameters.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any

Row = sqlite3.Row
Params = Mapping[str, Any]
_NONE: Params = {}


class Db:
    """One connection inside one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    async def execute(self, sql: str, params: Params = _NONE) -> list[Row]:
        """Run `sql`; every row it gives."""
        return self._connection.execute(sql, params).fetchall()

    async def one(self, sql: str, params: Params = _NONE) -> Row | None:
        """Run `sql`; its first row, if any."""
        row: Row | None = self._connection.execute(sql, params).fetchone()
        return row

    async def run(self, sql: str, params: Params = _NONE) -> int:
        """Run `sql`; how many rows it touched."""
        return self._connection.execute(sql, params).rowcount

    async def executemany(self, sql: str, many: Iterable[Params]) -> int:
        """Run `sql` once for each of `many`; how many rows they touched."""
        return self._connection.executemany(sql, many).rowcount

    async def seen_elsewhere(self) -> int:
        """A number that is another one once another connection has written something."""
        row = self._connection.execute("PRAGMA data_version").fetchone()
        return int(row[0])

    def savepoint(self) -> "Savepoint":
        """`async with db.savepoint():` undoes what happened inside when an exception leaves it."""
        return Savepoint(self._connection)


class Savepoint:
    """A part of a transaction that can be undone alone; they nest."""

    __slots__ = ("_connection",)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    async def __aenter__(self) -> None:
        self._connection.execute("SAVEPOINT turn")

    async def __aexit__(
        self, kind: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None
    ) -> None:
        # A full disk ends the whole transaction by itself; then there is nothing left to undo.
        if kind is not None and self._connection.in_transaction:
            self._connection.execute("ROLLBACK TO turn")
        if self._connection.in_transaction:
            self._connection.execute("RELEASE turn")
