"""How what is over goes: page by page, so that nobody waits for more than one page of it.

Rules:
1. Each page is a transaction of its own. Whoever waits to write has their turn between two pages:
   the store's lock is first come, first served.
2. What takes a look at many to find few is looked for by a reader, which blocks nobody; the writer
   takes the found keys only, and asks again whether they are still over.
3. Killed between two pages, nothing is lost: the next tidying finds what is left.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, Protocol, TypeVar

from storage.db import Db

T = TypeVar("T")
K = TypeVar("K")
F = TypeVar("F")

AT_ONCE = 1_000
"""Rows of a page: some ten milliseconds."""


class Hands(Protocol):
    """What looks and what changes (hands.py)."""

    async def read(self, work: Callable[[Db], Awaitable[T]]) -> T:
        """What `work` finds."""
        ...

    async def write(self, work: Callable[[Db], Awaitable[T]]) -> T:
        """What `work` comes to, once it is done."""
        ...


@dataclass(frozen=True, slots=True)
class Seen(Generic[K, F]):
    """What one look found, and after which key the next one begins; None: it was the last."""

    found: F
    after: K | None


async def in_pages(hands: Hands, page: Callable[[Db], Awaitable[int]]) -> int:
    """Change page after page until one comes to nothing; how many rows were changed."""
    gone = 0
    while rows := await hands.write(page):
        gone += rows
    return gone


async def looked_for(
    hands: Hands,
    look: Callable[..., Awaitable[Seen[K, F]]],
    change: Callable[..., Awaitable[int]],
    first: K,
    most: int = 1_000_000,
) -> int:
    """Look (`look(db, after=...)`) from `first` on, change (`change(db, found=...)`) what each look
    found, and go on to the last one, or for `most` looks; how many rows were changed."""
    gone, after = 0, first
    for _ in range(most):
        seen = await hands.read(partial(look, after=after))
        if seen.found:
            gone += await hands.write(partial(change, found=seen.found))
        if seen.after is None:
            break
        after = seen.after
    return gone
