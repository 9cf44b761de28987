"""Announcements on their way to somebody who does not want them any more: they do not arrive."""

import json
from datetime import datetime

from conversations.frozen import utc_text
from storage.db import Db, Row

_WAITING = """
SELECT o.seq, a.audience FROM outbox o
JOIN announcement_runs r ON r.batch = o.batch
JOIN announcements a ON a.number = r.number
WHERE o.person = :person AND o.state = 'waiting' AND o.target IS NULL"""


async def stopped_all(db: Db, person: str, at: datetime) -> None:
    """`person` took back their consent to announcements."""
    await _drop(db, [row["seq"] for row in await _waiting(db, person)], at)


async def chose(db: Db, person: str, topics: tuple[str, ...], at: datetime) -> None:
    """`person` wants to hear of these topics only; none: of all."""
    rows = await _waiting(db, person) if topics else []
    about = {row["seq"]: json.loads(row["audience"]).get("topic", "") for row in rows}
    await _drop(db, [seq for seq, topic in about.items() if topic and topic not in topics], at)


async def _waiting(db: Db, person: str) -> list[Row]:
    return await db.execute(_WAITING, {"person": person})


async def _drop(db: Db, seqs: list[int], at: datetime) -> None:
    await db.executemany(
        """
        UPDATE outbox SET state = 'dropped', error = 'unwanted', over_at = :at
        WHERE seq = :seq AND state = 'waiting'""",
        [{"seq": seq, "at": utc_text(at)} for seq in seqs],
    )
