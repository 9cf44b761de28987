"""How full the trays are, for whoever watches the machine: numbers only, and cheap to ask.

Every number is read from an index that holds what waits or is in trouble, never what is over, and
no count goes beyond MOST: a town that is being written to costs no more than that.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from conversations.reply import LANES
from storage import bot_facts
from storage.db import Db

MOST = 10_000
"""Where counting ends: "at least so many"."""


@dataclass(frozen=True)
class Gauges:
    """The trays at one moment; moments are UTC texts, and None where nothing waits."""

    inbox: int
    oldest: str | None
    """When what waits first reached us."""
    aside: int
    outbox: Mapping[str, int]
    """By lane: what waits, for its hour too."""
    due: Mapping[str, str | None]
    """By lane: since when the first of those waits that may leave now."""
    trouble: Mapping[str, int]
    """Letters by state: `failed`, `unsure`."""
    overdue: str | None
    """Since when the clock has owed its first row."""
    batched: str | None
    """Since when the first letter of an announcement to many may leave; they leave at a pace."""
    backup: str | None
    """When the latest backup was begun."""


async def gauges(db: Db, now: datetime) -> Gauges:
    """All of it, at one consistent moment."""
    at = utc_text(now)
    oldest = await db.one(
        """
        SELECT arrived_at FROM inbox
        WHERE handled_at IS NULL AND set_aside_at IS NULL ORDER BY seq LIMIT 1"""
    )
    overdue = await db.one(
        "SELECT min(due_at) FROM due WHERE done_at IS NULL AND due_at < :now", {"now": at}
    )
    return Gauges(
        inbox=await _count(db, _INBOX),
        oldest=oldest[0] if oldest else None,
        aside=await _count(db, _ASIDE),
        outbox={lane: await _count(db, _OUTBOX, lane=lane) for lane in LANES},
        due={lane: await _due(db, lane, at) for lane in LANES},
        trouble={state: await _count(db, _TROUBLE, state=state) for state in _TROUBLES},
        overdue=overdue[0] if overdue else None,
        batched=await _batched(db, at),
        backup=await bot_facts.last_backup(db) or None,
    )


_INBOX = "SELECT 1 FROM inbox WHERE handled_at IS NULL AND set_aside_at IS NULL LIMIT :most"
_ASIDE = "SELECT 1 FROM inbox WHERE set_aside_at IS NOT NULL LIMIT :most"
_TROUBLES = ("failed", "unsure")
# The first condition repeats the words of the index outbox_trouble, or it would not be used.
_TROUBLE = """
SELECT 1 FROM outbox WHERE state IN ('failed', 'unsure') AND state = :state LIMIT :most"""
# Letters of a batch are all announcements; the two indexes of what waits are apart.
_OUTBOX = """
SELECT 1 FROM outbox WHERE state = 'waiting' AND batch = '' AND lane = :lane LIMIT :most"""
_BATCHED = "SELECT 1 FROM outbox WHERE state = 'waiting' AND batch <> '' LIMIT :most"


async def _count(db: Db, sql: str, **params: Any) -> int:
    row = await db.one(f"SELECT count(*) FROM ({sql}) AS found", {"most": MOST, **params})  # noqa: S608
    found = int(row[0]) if row else 0
    if params.get("lane") == "announcement":
        found += await _count(db, _BATCHED)
    return min(found, MOST)


async def _due(db: Db, lane: str, now: str) -> str | None:
    row = await db.one(
        """
        SELECT made_at, due_at FROM outbox
        WHERE state = 'waiting' AND batch = '' AND lane = :lane AND due_at <= :now
        ORDER BY due_at, seq LIMIT 1""",
        {"lane": lane, "now": now},
    )
    return (row[1] or row[0]) if row else None


# For each batch that is open, one step in the index of what waits in it.
_FIRST_BATCHED = """
SELECT min((
    SELECT CASE WHEN outbox.due_at = '' THEN outbox.made_at ELSE outbox.due_at END FROM outbox
    WHERE outbox.state = 'waiting' AND outbox.batch <> '' AND outbox.batch = batches.id
        AND outbox.due_at <= :now
    ORDER BY outbox.due_at, outbox.seq LIMIT 1))
FROM batches WHERE (batches.state <> 'over' OR batches.drops <> '') AND batches.state = 'open'"""


async def _batched(db: Db, now: str) -> str | None:
    row = await db.one(_FIRST_BATCHED, {"now": now})
    return row[0] if row else None
