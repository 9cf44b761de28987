"""What happened, in order: appended to, never changed, without free text and without identity."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from conversations.event import Event
from conversations.frozen import utc_text
from storage.db import Db


@dataclass(frozen=True)
class Entry:
    """One thing that happened."""

    seq: int
    ref: str
    at: datetime
    name: str
    data: dict[str, Any]


async def append(db: Db, ref: str, at: datetime, event: Event) -> None:
    """Write `event` down, less what it says of a person."""
    data = json.dumps(event.for_journal(), ensure_ascii=False, sort_keys=True)
    await db.run(
        "INSERT INTO journal (ref, at, name, data) VALUES (:ref, :at, :name, :data)",
        {"ref": ref, "at": utc_text(at), "name": type(event).__name__, "data": data},
    )


async def entries(db: Db, after: int = 0, most: int = 1000) -> Sequence[Entry]:
    """A page of the journal."""
    rows = await db.execute(
        """
        SELECT seq, ref, at, name, data FROM journal
        WHERE seq > :after ORDER BY seq LIMIT :most""",
        {"after": after, "most": most},
    )
    return [Entry(s, r, datetime.fromisoformat(at), n, json.loads(d)) for s, r, at, n, d in rows]
