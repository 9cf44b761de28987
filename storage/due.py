"""What is due at which hour; when its hour comes, it enters the inbox like anything else."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.frozen import utc_text
from conversations.incoming import TimeCame
from storage.db import Db
from storage.inbox import Arrived, put
from storage.tidying import AT_ONCE

SOURCE = "clock"


@dataclass(frozen=True)
class Due:
    """One thing that is due."""

    id: str
    what: str
    about: str
    due_at: datetime


async def plan(db: Db, due: Due) -> None:
    """`due` at its hour; planned again, it moves (and comes again if it was over)."""
    await db.run(
        """
        INSERT INTO due (id, what, about, due_at) VALUES (:id, :what, :about, :due_at)
        ON CONFLICT (id) DO UPDATE SET what = excluded.what, about = excluded.about,
            due_at = excluded.due_at, done_at = NULL""",
        {"id": due.id, "what": due.what, "about": due.about, "due_at": utc_text(due.due_at)},
    )


async def daily(db: Db, what: str, at: time, zone: str, now: datetime) -> None:
    """`what` at the next `at` o'clock of the town's own day, unless it is planned already.

    There is one row for it, called after the rule; planned again each time it has rung, and when
    it waits for a later day than the next: the clock was wrong when it was planned.
    """
    local = now.astimezone(ZoneInfo(zone))
    day = local.date() if local.time() < at else local.date() + timedelta(days=1)
    due_at = datetime.combine(day, at, ZoneInfo(zone))
    row = await db.one("SELECT done_at, due_at FROM due WHERE id = :id", {"id": what})
    if row is None or row["done_at"] is not None or row["due_at"] > utc_text(due_at):
        await plan(db, Due(what, what, "", due_at))


async def cancel(db: Db, id: str) -> None:
    """Not due any more."""
    await db.run("DELETE FROM due WHERE id = :id AND done_at IS NULL", {"id": id})


async def erase(db: Db, id: str) -> None:
    """As if it had never been due: whether it has rung or not, no name and no hour stays."""
    await db.run("DELETE FROM due WHERE id = :id", {"id": id})
    # Every key that begins with `id@`: "A" is what follows "@".
    await db.run(
        """
        DELETE FROM inbox
        WHERE source = :source AND update_id >= :first AND update_id < :after""",
        {"source": SOURCE, "first": f"{id}@", "after": f"{id}A"},
    )


async def ring(db: Db, now: datetime, most: int = 500) -> int:
    """Put what is due by `now` into the inbox; how many. Once each, in one transaction."""
    when = utc_text(now)
    rows = await db.execute(
        """
        SELECT id, what, about, due_at FROM due
        WHERE done_at IS NULL AND due_at <= :now ORDER BY due_at, id LIMIT :most""",
        {"now": when, "most": most},
    )
    # The hour is part of the key: a thing moved to another hour comes again.
    arrived = [
        Arrived(f"{id}@{due_at}", TimeCame(what=what, about=about).model_dump_json())
        for id, what, about, due_at in rows
    ]
    await put(db, SOURCE, arrived, now)
    await db.executemany(
        "UPDATE due SET done_at = :at WHERE id = :id", [{"id": r["id"], "at": when} for r in rows]
    )
    return len(rows)


async def prune(db: Db, before: datetime) -> int:
    """Forget a page of what was over before that moment."""
    return await db.run(
        """
        DELETE FROM due WHERE id IN (SELECT id FROM due
            WHERE done_at IS NOT NULL AND done_at < :before LIMIT :most)""",
        {"before": utc_text(before), "most": AT_ONCE},
    )


async def any_due(db: Db, now: datetime) -> bool:
    """Whether something is due by `now`."""
    row = await db.one(
        "SELECT 1 FROM due WHERE done_at IS NULL AND due_at <= :now LIMIT 1",
        {"now": utc_text(now)},
    )
    return row is not None
