"""Writes all rows of something to a CSV, page by page; the staff log knows before the file does."""

import secrets
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bot.exports.writing import Draft
from conversations.event import Event
from storage.store import Store

R = TypeVar("R")


async def write_whole(
    store: Store,
    path: Path,
    header: Sequence[str],
    pages: AsyncIterator[Sequence[R]],
    row: Callable[[R], Iterable[str]],
    exported: Callable[[int], Event],
) -> int:
    """One row for each of `pages`, under `header`; how many. `exported` says so to the log."""
    with Draft(path) as draft:
        draft.write(header)
        async for page in pages:
            for one in page:
                draft.write(row(one))
        rows = draft.rows - 1
        event, at = exported(rows), datetime.now(UTC)
        await store.write(lambda unit: unit.did(event, f"staff-{secrets.token_hex(8)}", at))
        draft.finish()
    return rows
