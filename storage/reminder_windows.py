"""Reminders that wait and may not ring any more when they were to: they get another window.

Their reader chose other quiet hours since, or they were held while the chat was lent, and it was
given back at night. Letters of batches have windows from the beginning (windows.py).
"""

from datetime import datetime

from conversations.city import CityCard
from conversations.frozen import utc_text
from conversations.quiet import QuietHours, closes, next_allowed
from conversations.reply import Reply
from storage import windows
from storage.db import Db
from storage.outbox import HELD

# In the words of the index outbox_waiting: of one lane, what waits in no batch.
_CLOSED = """
FROM outbox WHERE state = 'waiting' AND batch = '' AND lane = 'reminder'
    AND due_at <> :held AND closes_at <> '' AND closes_at <= :now"""


async def any_closed(db: Db, now: datetime) -> bool:
    """Whether one of them needs another window."""
    params = {"held": HELD, "now": utc_text(now)}
    return await db.one(f"SELECT 1 {_CLOSED} LIMIT 1", params) is not None


async def reopened(db: Db, city: CityCard, now: datetime, most: int) -> bool:
    """Another window for some of them: from the first moment at which they may ring, and not
    before they were meant to. Whether there were any."""
    params = {"held": HELD, "now": utc_text(now), "most": most}
    rows = await db.execute(f"SELECT seq, person, reply {_CLOSED} LIMIT :most", params)
    moved = []
    for seq, person, reply in rows:
        then = Reply.model_validate_json(reply).not_before or now
        quiet = await _quiet(db, person, city)
        begins = next_allowed(max(now, then), quiet, city.time_zone)
        ends = closes(begins, quiet, city.time_zone)
        window = {"due_at": utc_text(begins), "closes_at": utc_text(ends) if ends else ""}
        moved.append({"seq": seq, "silent": 0, **window})
    await windows.move(db, moved)
    return bool(moved)


async def _quiet(db: Db, person: str, city: CityCard) -> QuietHours:
    row = await db.one(
        """
        SELECT quiet_since, quiet_until FROM profiles
        WHERE person = :person AND quiet_since IS NOT NULL""",
        {"person": person},
    )
    return city.quiet if row is None else QuietHours(since=row[0], until=row[1])
