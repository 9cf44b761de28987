"""What `doctor` asks the database: trays, letters, people out of reach; never a word they wrote."""

from dataclasses import dataclass
from datetime import datetime

from conversations.frozen import utc_text
from storage.db import Db

MOST = 20
"""Rows of one kind that are listed; the rest is counted."""


@dataclass(frozen=True)
class Aside:
    """An update whose turn failed for good."""

    source: str
    update_id: str
    error: str
    at: str


@dataclass(frozen=True)
class BadLetter:
    """A letter refused by Telegram (`failed`), or of which nobody knows whether it left."""

    id: str
    lane: str
    state: str
    error: str
    at: str


@dataclass(frozen=True)
class Looked:
    """The state of the house at one moment."""

    integrity: str
    waiting_in: int
    waiting_out: int
    later: int
    """How many of these wait for an hour that is yet to come."""
    oldest: str | None
    aside: tuple[Aside, ...]
    letters: tuple[BadLetter, ...]
    unreachable: int
    paused: tuple[int, ...]
    """Numbers of announcements that wait until somebody lets them go on."""
    headless: bool
    """Nobody is an admin."""


async def begun_at(db: Db) -> str | None:
    """When this database was made: its first migration (UTC text)."""
    row = await db.one("SELECT min(applied_at) FROM migrations")
    return row[0] if row else None


async def look(db: Db, now: datetime) -> Looked:
    """Everything at once, so that it is one consistent moment."""
    found = await db.one("PRAGMA quick_check(1)")
    waiting = await db.one(
        """
        SELECT count(*), min(arrived_at) FROM inbox
        WHERE handled_at IS NULL AND set_aside_at IS NULL"""
    )
    out = await db.one(
        """
        SELECT count(*), count(CASE WHEN due_at > :now THEN 1 END)
        FROM outbox WHERE state IN ('waiting', 'sending')""",
        {"now": utc_text(now)},
    )
    away = await db.one("SELECT count(*) FROM identities WHERE unreachable_at IS NOT NULL")
    admins = await db.one("SELECT count(*) FROM people WHERE role = 'admin'")
    assert admins and found and waiting and out and away
    return Looked(
        integrity=found[0],
        waiting_in=waiting[0],
        oldest=waiting[1],
        waiting_out=out[0],
        later=out[1],
        aside=await aside(db),
        letters=await letters(db),
        unreachable=away[0],
        paused=await _paused(db),
        headless=not admins[0],
    )


async def _paused(db: Db) -> tuple[int, ...]:
    rows = await db.execute(
        "SELECT number FROM announcement_runs WHERE status = 'paused' ORDER BY number"
    )
    return tuple(row[0] for row in rows)


async def waits_until(db: Db, what: str) -> str | None:
    """The hour for which the daily rule `what` is planned; None when it is not."""
    row = await db.one("SELECT due_at FROM due WHERE id = :id AND done_at IS NULL", {"id": what})
    return row[0] if row else None


async def aside(db: Db) -> tuple[Aside, ...]:
    """Updates whose turn failed for good."""
    rows = await db.execute(
        """
        SELECT source, update_id, error, set_aside_at FROM inbox
        WHERE set_aside_at IS NOT NULL ORDER BY seq"""
    )
    return tuple(Aside(*row) for row in rows)


async def letters(db: Db) -> tuple[BadLetter, ...]:
    """Letters that failed, or of which we do not know whether they arrived."""
    rows = await db.execute(
        """
        SELECT CASE WHEN batch = '' THEN id ELSE batch END, lane, state, error,
            COALESCE(over_at, claimed_at, made_at) FROM outbox
        WHERE state IN ('failed', 'unsure') ORDER BY state, seq"""
    )
    return tuple(BadLetter(*row) for row in rows)
