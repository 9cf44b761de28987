"""What the crier looks at: whether anything is to be done, and how what leaves goes."""

from collections.abc import Collection
from dataclasses import dataclass

from conversations.announcements.known import Counts
from storage.announcement_figures import counts
from storage.db import Db


async def anything_active(db: Db) -> bool:
    """Whether a batch is open, or something of one is to be dropped."""
    row = await db.one("SELECT 1 FROM batches WHERE state <> 'over' OR drops <> '' LIMIT 1")
    return row is not None


@dataclass(frozen=True, slots=True)
class Going:
    """How a sending goes: what became of its messages, and whether everybody has one."""

    counts: Counts
    filled: bool


async def sendings(db: Db) -> tuple[str, ...]:
    """Every sending that leaves now, and every one that has ended while it was paused."""
    rows = await db.execute(
        """
        SELECT batch FROM announcement_runs WHERE status IN ('sending', 'paused') AND (
            status = 'sending'
            OR batch NOT IN (SELECT id FROM batches WHERE state <> 'over' OR drops <> '')
            OR EXISTS (
                SELECT 1 FROM batches b WHERE b.id = announcement_runs.batch AND b.filled = 1)
            AND NOT EXISTS (
                SELECT 1 FROM outbox o WHERE o.batch = announcement_runs.batch
                    AND o.batch <> '' AND o.state IN ('waiting', 'sending')))"""
    )
    return tuple(row["batch"] for row in rows)


async def going(db: Db, some: Collection[str]) -> dict[str, Going]:
    """How these sendings go."""
    found = {}
    for batch in some:
        row = await db.one("SELECT filled FROM batches WHERE id = :id", {"id": batch})
        found[batch] = Going(await counts(db, batch), row is None or bool(row["filled"]))
    return found
