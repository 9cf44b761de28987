"""Batches: letters that say the same to many people, whose words stand once.

Rules:
1. A letter of a batch is a row of the outbox like any other, but without words of its own; its id
   follows from the batch and the person: filling twice is filling once.
2. What belongs to a batch leaves while the batch is open. Holding it back or ending it is one row;
   what still waits is then dropped, some at a time (`drop_some`).
3. A letter leaves between `due_at` and `closes_at`: its reader's quiet time is not disturbed.
4. A batch with a `source` rewrites or deletes what of the source was delivered.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from math import ceil
from typing import Any, Final

from pydantic import ValidationError

from conversations.frozen import utc_text
from conversations.reply import Reply
from storage import many
from storage.db import Db, Row
from storage.outbox import Letter

log = logging.getLogger(__name__)

LANE: Final = "announcement"


@dataclass(frozen=True, slots=True)
class Batch:
    """Where a batch stands."""

    id: str
    reply: str
    state: str
    filled: bool
    cursor: str
    source: str
    expires_at: str
    drops: str
    opened_at: str
    late: str
    needed_by: str


_ACTIVE = """
SELECT id, reply, state, filled, cursor, source, expires_at, drops, opened_at, late, needed_by
FROM batches
WHERE state <> 'over' OR drops <> ''"""


async def active(db: Db) -> tuple[Batch, ...]:
    """Every batch with which something is to be done, in the order in which they were opened."""
    rows = await db.execute(_ACTIVE)
    found = (Batch(row[0], row[1], row[2], bool(row[3]), *row[4:]) for row in rows)
    return tuple(sorted(found, key=lambda one: (one.opened_at, one.id)))


async def any_open(db: Db) -> bool:
    """Whether letters of a batch may be leaving."""
    sql = "SELECT 1 FROM batches WHERE state <> 'over' AND state = 'open' LIMIT 1"
    return await db.one(sql) is not None


async def open_batch(
    db: Db,
    id: str,
    reply: Reply,
    at: datetime,
    expires_at: datetime,
    needed_by: datetime | None = None,
    consultation: str = "",
) -> None:
    """Begin a batch that says `reply` until it expires; it has no letters yet. Who could only be
    written to after `needed_by` gets it at once, without a sound. It leads to `consultation`."""
    await db.run(
        """
        INSERT INTO batches (id, reply, expires_at, opened_at, needed_by, consultation)
        VALUES (:id, :reply, :expires_at, :at, :needed_by, :consultation)
        ON CONFLICT (id) DO NOTHING""",
        {
            "consultation": consultation,
            "id": id,
            "reply": reply.model_dump_json(),
            "expires_at": utc_text(expires_at),
            "at": utc_text(at),
            "needed_by": utc_text(needed_by) if needed_by is not None else "",
        },
    )


async def open_change(db: Db, id: str, source: str, reply: Reply, at: datetime) -> None:
    """Begin a batch that makes `reply` of what of `source` was delivered; any earlier one of them
    that is not through yet ends."""
    await db.run(
        """
        UPDATE batches SET state = 'over', filled = 1, drops = 'replaced'
        WHERE source = :source AND state <> 'over'""",
        {"source": source},
    )
    rows = await db.execute(
        "SELECT seq FROM outbox WHERE batch = :source AND batch <> '' AND state = 'sending'",
        {"source": source},
    )
    await db.run(
        """
        INSERT INTO batches (id, reply, source, late, opened_at)
        VALUES (:id, :reply, :source, :late, :at) ON CONFLICT (id) DO NOTHING""",
        {
            "id": id,
            "reply": reply.model_dump_json(),
            "source": source,
            "late": ",".join(str(row[0]) for row in rows),
            "at": utc_text(at),
        },
    )


async def add(db: Db, batch: str, letters: Sequence[dict[str, Any]], at: datetime) -> int:
    """Letters of `batch`: dicts of person, locale, due_at, closes_at, contact, target, and silent
    if they are."""
    alike: dict[tuple[str, str, int, int], list[tuple[Any, ...]]] = {}
    for one in letters:
        key = one["due_at"], one["closes_at"], one["contact"], one.get("silent", 0)
        alike.setdefault(key, []).append((one["person"], one["locale"], one["target"]))
    added, made_at = 0, utc_text(at)
    for (due_at, closes_at, contact, silent), rows in alike.items():
        times = {"at": made_at, "due_at": due_at, "closes_at": closes_at}
        how = {"batch": batch, "contact": contact, "silent": silent}
        added += await many.run(db, _ADD, rows, {**times, **how})
    return added


_ADD = """
INSERT INTO outbox
    (id, person, lane, locale, made_at, due_at, batch, target, closes_at, contact, silent)
SELECT :batch || '.' || column1, column1, 'announcement', column2, :at, :due_at, :batch,
    CAST(column3 AS BIGINT), :closes_at, :contact, :silent
FROM (VALUES :many) AS letters WHERE true ON CONFLICT (id) DO NOTHING"""


async def got_to(db: Db, id: str, cursor: str, *, filled: bool) -> None:
    """The batch is filled as far as that person, or wholly."""
    await db.run(
        "UPDATE batches SET cursor = :cursor, filled = :filled WHERE id = :id",
        {"id": id, "cursor": cursor, "filled": int(filled)},
    )


async def hold(db: Db, id: str) -> None:
    """Nothing of it leaves until it is let go."""
    await db.run("UPDATE batches SET state = 'held' WHERE id = :id AND state = 'open'", {"id": id})


async def let_go(db: Db, id: str) -> None:
    """It leaves again."""
    await db.run("UPDATE batches SET state = 'open' WHERE id = :id AND state = 'held'", {"id": id})


async def end(db: Db, id: str, drops: str = "") -> None:
    """Nothing more of it leaves; what waits is dropped for that reason, a part at a time."""
    await db.run(
        """
        UPDATE batches SET state = 'over', filled = 1, drops = :drops
        WHERE id = :id AND state <> 'over'""",
        {"id": id, "drops": drops},
    )


async def renew(db: Db, id: str, reply: Reply, expires_at: datetime) -> bool:
    """What is held back of it says `reply` until then, and leaves; whether it was held."""
    renewed = await db.run(
        """
        UPDATE batches SET reply = :reply, expires_at = :expires_at, state = 'open'
        WHERE id = :id AND state = 'held'""",
        {"id": id, "reply": reply.model_dump_json(), "expires_at": utc_text(expires_at)},
    )
    return bool(renewed)


async def reword(db: Db, id: str, reply: Reply) -> None:
    """What has not left yet says `reply` instead."""
    await db.run(
        "UPDATE batches SET reply = :reply WHERE id = :id",
        {"id": id, "reply": reply.model_dump_json()},
    )


async def drop_some(db: Db, batch: Batch, most: int, at: datetime) -> bool:
    """Drop some of what waits in a batch that is over; whether anything was done.

    What was on its way at the end may come back and wait again: until it is over, so is nothing.
    """
    dropped = await db.run(
        """
        UPDATE outbox SET state = 'dropped', error = :error, over_at = :at
        WHERE seq IN (SELECT seq FROM outbox
            WHERE batch = :batch AND batch <> '' AND state = 'waiting' LIMIT :most)""",
        {"error": batch.drops, "at": utc_text(at), "batch": batch.id, "most": most},
    )
    if dropped:
        return True
    ended = await db.run(
        """
        UPDATE batches SET drops = '' WHERE id = :id AND NOT EXISTS (
            SELECT 1 FROM outbox WHERE batch = :id AND batch <> '' AND state = 'sending')""",
        {"id": batch.id},
    )
    return bool(ended)


# One letter a person in each batch, so a heap need not be looked for (see outbox.py for the rest).
_CLAIM = """
UPDATE outbox SET state = 'sending', claimed_by = :by, claimed_at = :now
WHERE claimed_by IS NULL AND seq IN (
    SELECT o.seq FROM outbox o
    WHERE o.batch = :batch AND o.batch <> '' AND o.state = 'waiting' AND o.claimed_by IS NULL
        AND o.due_at <= :now AND (o.closes_at = '' OR o.closes_at > :now)
        AND o.person NOT IN (SELECT person FROM outbox WHERE state = 'sending')
    ORDER BY o.due_at, o.seq LIMIT :most)
RETURNING seq, id, person, locale, target, closes_at, parts_sent, made_at, silent,
    (SELECT chat_id FROM identities WHERE identities.person = CAST(outbox.person AS TEXT)),
    due_at"""


async def claim(db: Db, by: str, most: int, now: datetime) -> list[Letter]:
    """Up to `most` letters of open batches that may leave now, claimed by `by`.

    Corrections go first; of several announcements none waits until another is through.
    """
    leaving = [batch for batch in await active(db) if _leaves(batch, now)]
    changes = [batch for batch in leaving if batch.source]
    others = [batch for batch in leaving if not batch.source]
    fair = ceil(most / len(others)) if others else 0
    letters: list[Letter] = []
    # Each its part; then whoever has more takes what the others have left.
    for batch, part in (*_all(changes, most), *_all(others, fair), *_all(others, most)):
        room = min(part, most - len(letters))
        if room > 0 and await _readable(db, batch):
            params = {"by": by, "batch": batch.id, "now": utc_text(now), "most": room}
            rows = await db.execute(_CLAIM, params)
            letters += [_letter(row, batch) for row in sorted(rows, key=lambda row: int(row[0]))]
    return letters


async def _readable(db: Db, batch: Batch) -> bool:
    """What an earlier version wrote may not be understood any more: that batch waits, not all."""
    try:
        _said(batch.reply)
    except ValidationError:
        await give_up(db, batch)
        return False
    return True


async def give_up(db: Db, batch: Batch) -> None:
    """Hold what cannot be understood, so that the others go on."""
    log.error("batch %s cannot be read: it is held", batch.id)
    await db.run("UPDATE batches SET state = 'held', filled = 1 WHERE id = :id", {"id": batch.id})


def _all(some: list[Batch], part: int) -> list[tuple[Batch, int]]:
    return [(batch, part) for batch in some]


def _leaves(batch: Batch, now: datetime) -> bool:
    return batch.state == "open" and (not batch.expires_at or batch.expires_at > utc_text(now))


def _letter(row: Row, batch: Batch) -> Letter:
    seq, id, person, locale, target, closes_at, parts_sent, made_at, silent, *rest = row
    chat_id, due_at = rest
    said = _said(batch.reply)
    if silent:
        said = said.model_copy(update={"silent": True})
    ends = min((one for one in (closes_at, batch.expires_at) if one), default="")
    return Letter(
        seq,
        id,
        person,
        "announcement",
        locale,
        said if target is None else said.model_copy(update={"edits": target}),
        parts_sent,
        datetime.fromisoformat(made_at),
        chat_id,
        datetime.fromisoformat(ends) if ends else None,
        datetime.fromisoformat(due_at) if due_at else None,
    )


@lru_cache(maxsize=64)
def _said(reply: str) -> Reply:
    """Read once: the same value for every letter, so that what is made of it is made once too."""
    return Reply.model_validate_json(reply)
