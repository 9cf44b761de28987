"""The tray of what reached us: kept before anybody is told that we have it, handled once.

Rules:
1. (source, update_id) is the key. Ids are tested for membership, never for being greater: they
   may start again anywhere.
2. A handled row keeps its id, so that its double is known, and drops its body.
3. A row whose turn failed three times is set aside with its body, for people to look at, and
   pruned like any other; but no position is kept even then, no secret half of a link, and nothing
   at all of what somebody said in a chat that is lent.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from storage.db import Db
from storage.tidying import AT_ONCE

MOST_TRIES = 3


@dataclass(frozen=True)
class Arrived:
    """Something to be put into the tray: a raw update as JSON text."""

    update_id: str
    body: str


@dataclass(frozen=True, slots=True)
class Pending:
    """Something in the tray that nobody has handled yet."""

    seq: int
    source: str
    update_id: str
    body: str
    arrived_at: datetime
    tries: int

    @property
    def ref(self) -> str:
        """The name of this arrival everywhere else in the house."""
        return f"{self.source}-{self.update_id}"


async def put(db: Db, source: str, arrived: Iterable[Arrived], at: datetime) -> frozenset[str]:
    """Keep `arrived`; the ids that are new. What is there already stays as it is."""
    new = set()
    when = utc_text(at)
    for one in arrived:
        params = {"source": source, "id": one.update_id, "body": one.body, "at": when}
        if await db.run(_PUT, params):
            new.add(one.update_id)
    return frozenset(new)


_PUT = """
INSERT INTO inbox (source, update_id, body, arrived_at) VALUES (:source, :id, :body, :at)
ON CONFLICT (source, update_id) DO NOTHING"""


async def take(db: Db, most: int) -> list[Pending]:
    """The oldest `most` that wait, in the order in which they came."""
    rows = await db.execute(
        """
        SELECT seq, source, update_id, body, arrived_at, tries FROM inbox
        WHERE handled_at IS NULL AND set_aside_at IS NULL ORDER BY seq LIMIT :most""",
        {"most": most},
    )
    return [
        Pending(seq, source, update_id, body, datetime.fromisoformat(at), tries)
        for seq, source, update_id, body, at, tries in rows
    ]


async def handled(db: Db, seqs: Sequence[int], at: datetime) -> None:
    """These are done: forget what they said, remember that they came."""
    when = utc_text(at)
    await db.executemany(
        "UPDATE inbox SET handled_at = :at, body = NULL WHERE seq = :seq",
        [{"seq": seq, "at": when} for seq in seqs],
    )


async def failed(db: Db, one: Pending, error: str, at: datetime, *, wordless: bool = False) -> bool:
    """The turn of `one` failed; True when it is set aside for good, bare if `wordless`."""
    aside = one.tries + 1 >= MOST_TRIES
    await db.run(
        """
        UPDATE inbox SET tries = tries + 1, error = :error, set_aside_at = :aside, body = :body
        WHERE seq = :seq""",
        {
            "seq": one.seq,
            "error": error,
            "aside": utc_text(at) if aside else None,
            "body": one.body if not aside else None if wordless else _lookable(one.body),
        },
    )
    return aside


def _lookable(body: str) -> str:
    """`body` without the positions and keys in it: nobody needs them to find a mistake of ours."""
    try:
        return json.dumps(_bare(json.loads(body)), ensure_ascii=False)
    except (ValueError, RecursionError):
        return ""  # no update at all


_PLACES = frozenset({"location", "venue"})
_KEYS = re.compile(
    r"(?is)(?P<after>/(?:start|join|approve)(?:@\w+)?\s+).+|(?P<kind>\b(?:invite|draft)_)\S+"
)
"""What follows such a command, or the kind of a link that carries a secret."""


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _bare(inside) for key, inside in value.items() if key not in _PLACES}
    if isinstance(value, str):
        return _KEYS.sub(lambda found: f"{found['after'] or found['kind']}…", value)
    return [_bare(inside) for inside in value] if isinstance(value, list) else value


async def waiting(db: Db) -> int:
    """How many wait."""
    row = await db.one(
        "SELECT count(*) FROM inbox WHERE handled_at IS NULL AND set_aside_at IS NULL"
    )
    return int(row[0]) if row else 0


async def prune(db: Db, before: datetime) -> int:
    """Drop a page of what was handled or set aside before that moment."""
    page = {"before": utc_text(before), "most": AT_ONCE}
    over = await db.run(
        """
        DELETE FROM inbox WHERE seq IN (SELECT seq FROM inbox
            WHERE handled_at IS NOT NULL AND handled_at < :before LIMIT :most)""",
        page,
    )
    return over + await db.run(
        """
        DELETE FROM inbox WHERE seq IN (SELECT seq FROM inbox
            WHERE set_aside_at IS NOT NULL AND set_aside_at < :before LIMIT :most)""",
        page,
    )
