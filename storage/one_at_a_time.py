"""Never two consultations at once: whoever was just invited to one is not invited to another.

Rules:
1. A letter counts for a week, also while it waits; only of a consultation that is open.
2. Whoever has answered that one is free for the next.
3. What somebody asked for themselves, and what those who came to a meeting are asked, is not meant.
"""

from datetime import datetime

from conversations.frozen import utc_text
from storage.audiences import WEEK
from storage.db import Db
from storage.participation import participation_in

_ASKED = """
SELECT DISTINCT b.consultation FROM outbox o
JOIN batches b ON b.id = o.batch
JOIN surveys s ON s.slug = b.consultation
WHERE o.person = :person AND o.contact = 1
    AND o.state IN ('waiting', 'sending', 'sent', 'unsure')
    AND (o.over_at IS NULL OR o.over_at > :week_ago)
    AND b.consultation <> :slug AND s.closed_at IS NULL AND s.anonymous_at IS NULL
    AND (s.closes_at IS NULL OR s.closes_at > :at)"""


async def asked_already(db: Db, person: str, slug: str, at: datetime) -> bool:
    """Whether `person` has been invited to another consultation than `slug`, and not answered."""
    times = {"at": utc_text(at), "week_ago": utc_text(at - WEEK)}
    rows = await db.execute(_ASKED, {"person": person, "slug": slug, **times})
    for (other,) in rows:
        took = await participation_in(db, other)
        if not await took.of(db, person):
            return True
    return False
