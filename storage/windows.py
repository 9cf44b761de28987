"""Windows: between which moments a letter of a batch may leave, outside its reader’s quiet time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from storage.db import Db, Row
from storage.outbox import HELD


async def closed(db: Db, batch: str, most: int, at: datetime) -> list[Row]:
    """Letters (seq, person) whose window closed before they left; they need another one."""
    return await db.execute(
        """
        SELECT seq, person FROM outbox
        WHERE batch = :batch AND batch <> '' AND state = 'waiting' AND due_at <> :held
            AND closes_at <> '' AND closes_at <= :now LIMIT :most""",
        {"batch": batch, "now": utc_text(at), "most": most, "held": HELD},
    )


async def close(db: Db, person: str, at: datetime) -> None:
    """`person` chose other quiet hours: what waits for them needs another window."""
    await db.run(
        """
        UPDATE outbox SET closes_at = :at
        WHERE person = :person AND state = 'waiting' AND target IS NULL
            AND (batch <> '' OR lane = 'reminder')""",
        {"person": person, "at": utc_text(at)},
    )


async def move(db: Db, windows: Sequence[dict[str, Any]]) -> None:
    """Another window for letters that wait: dicts of seq, due_at, closes_at, silent."""
    await db.executemany(
        """
        UPDATE outbox SET due_at = :due_at, closes_at = :closes_at, silent = :silent
        WHERE seq = :seq AND state = 'waiting'""",
        windows,
    )
