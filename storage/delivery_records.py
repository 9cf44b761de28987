"""The records of letters that are over: how long they are kept, and which are spared.

The records of a batch that still leaves are counted yet, and those of an election to come say who
hears that it is moved: of a large town that is a million, looked at every hour by a reader.
"""

from datetime import datetime
from functools import partial
from typing import Any

from conversations.frozen import utc_text
from storage import many
from storage.db import Db
from storage.outbox import VOTING, after_all
from storage.tidying import Hands, Seen, looked_for

AT_ONCE = 250
"""Records of a page: each stands in a dozen indexes."""

Key = tuple[str, int]
"""(over_at, seq)."""
FIRST: Key = ("", 0)

_SPARED = """
SELECT id FROM batches WHERE state <> 'over'
UNION SELECT b.id FROM batches b
    JOIN elections e ON b.id LIKE :voting || '%' || e.id || '.%'
        OR b.id LIKE :voting || '%' || e.id || '+%'
    WHERE b.id > :voting AND b.id < :voting_end
        AND e.cancelled_at IS NULL AND e.last_round >= :day"""


async def prune(hands: Hands, before: datetime) -> int:
    """Drop the records of what was over before that moment; how many."""
    look, drop = partial(_over, before=before), partial(_drop, before=before)
    return await looked_for(hands, look, drop, FIRST)


async def _over(db: Db, after: Key, before: datetime) -> Seen[Key, list[int]]:
    params = {**_params(before), "at": after[0], "seq": after[1], "most": AT_ONCE}
    rows = await db.execute(_SAME_MOMENT, params)
    rows += await db.execute(_LATER, {**params, "most": AT_ONCE - len(rows)})
    spared = {row[0] for row in await db.execute(_SPARED, params)}
    found = [row["seq"] for row in rows if row["batch"] not in spared]
    full = len(rows) == AT_ONCE
    return Seen(found, (rows[-1]["over_at"], rows[-1]["seq"]) if full else None)


# Apart: what is over at one moment may be many, and only so the index is entered in their middle.
_SAME_MOMENT = """
SELECT over_at, seq, batch FROM outbox WHERE over_at = :at AND seq > :seq
ORDER BY seq LIMIT :most"""
_LATER = """
SELECT over_at, seq, batch FROM outbox WHERE over_at > :at AND over_at < :before
ORDER BY over_at, seq LIMIT :most"""


async def _drop(db: Db, found: list[int], before: datetime) -> int:
    """Unless something spares them meanwhile."""
    return await many.run(db, _DROP, [(seq,) for seq in found], _params(before))


_DROP = f"""
DELETE FROM outbox WHERE over_at < :before AND batch NOT IN ({_SPARED})
    AND seq IN (SELECT CAST(v.column1 AS BIGINT) FROM (VALUES :many) AS v)"""  # noqa: S608


def _params(before: datetime) -> dict[str, Any]:
    return {
        "before": utc_text(before),
        "day": utc_text(before)[:10],
        "voting": VOTING,
        "voting_end": after_all(VOTING),
    }
