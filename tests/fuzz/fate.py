"""What is random in the house, made repeatable: the same seed draws the same ids and keys."""

import asyncio
import random
import secrets
import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import aiosqlite

from bot.surveys import checker
from storage import store


@contextmanager
def fated(seed: int | str) -> Iterator[None]:
    """Inside, the house draws its ids and keys by the seed; `token_hex` is all it draws with."""
    dice, before = random.Random(seed), secrets.token_hex
    secrets.token_hex = lambda n=None: dice.randbytes(n or 32).hex()
    try:
        yield
    finally:
        secrets.token_hex = before


@contextmanager
def checked_once() -> Iterator[None]:
    """Inside, a spreadsheet that was checked is not checked again: the same file, the same."""
    before, checker.looked_at = checker.looked_at, _looked_at
    try:
        yield
    finally:
        checker.looked_at = before


class _Here:
    """A connection to the database in this thread."""

    def __init__(self, make: Callable[[], sqlite3.Connection], _: int) -> None:
        self._make = make

    def __await__(self) -> Generator[Any, None, "_Here"]:
        self._conn = self._make()
        return self
        yield

    async def close(self) -> None:
        self._conn.close()


async def _hopped(connection: _Here, work: Callable[..., Any], *args: Any) -> Any:
    """`work` is done, whoever is cancelled while it is: as where a thread of its own does it."""
    value = work(*args)
    await asyncio.sleep(0)
    return value


@contextmanager
def in_one_thread() -> Iterator[None]:
    """Inside, what the store does is done here and not in threads of its own: the same steps in the
    same order, every time, and in less of it. The state machine of hypothesis uses the threads."""
    before = store._hop, aiosqlite.Connection
    store._hop, aiosqlite.Connection = _hopped, _Here  # type: ignore[assignment,misc]
    try:
        yield
    finally:
        store._hop, aiosqlite.Connection = before  # type: ignore[assignment,misc]


_looked_at = cache(checker.looked_at)
