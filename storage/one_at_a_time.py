"""Never two consultations at once: whoever was just invited to one is not invited to another.

Rules:
1. A letter counts for a week, also while it waits; only of a consultation that is open.
2. Whoever has answered that one is free for the next.
3. What somebody asked for themselves, and what those who came to a meeting are asked, is not meant.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from conversations.frozen import utc_text
from storage.audiences import WEEK, Reader
from storage.db import Db
from storage.participation import participation_in

# People come in the order of their ids, so those of a page are a range of the index.
_ASKED = """
SELECT DISTINCT b.consultation, o.person FROM outbox o
JOIN batches b ON b.id = o.batch
JOIN surveys s ON s.slug = b.consultation
WHERE o.person >= :first AND o.person <= :last AND o.contact = 1
    AND o.state IN ('waiting', 'sending', 'sent', 'unsure')
    AND (o.over_at IS NULL OR o.over_at > :week_ago)
    AND b.consultation <> :slug AND s.closed_at IS NULL AND s.anonymous_at IS NULL
    AND (s.closes_at IS NULL OR s.closes_at > :at)"""


_ANYBODY = """
SELECT 1 FROM outbox o
WHERE o.batch IN (SELECT b.id FROM batches b JOIN surveys s ON s.slug = b.consultation
        WHERE b.consultation <> :slug AND s.closed_at IS NULL AND s.anonymous_at IS NULL
            AND (s.closes_at IS NULL OR s.closes_at > :at))
    AND o.contact = 1 AND (o.over_at IS NULL OR o.over_at > :week_ago)
LIMIT 1"""


async def anybody(db: Db, slug: str, at: datetime) -> bool:
    """Whether letters about another open consultation than `slug` wait, or came within a week."""
    params = {"slug": slug, "at": utc_text(at), "week_ago": utc_text(at - WEEK)}
    return await db.one(_ANYBODY, params) is not None


async def sparing(db: Db, readers: Sequence[Reader], slug: str, at: datetime) -> list[Reader]:
    """The same `readers`, in the order of their ids: busy are those who were invited to another
    consultation than `slug` and have not answered it."""
    if not readers:
        return []
    span = {"first": readers[0].person, "last": readers[-1].person, "slug": slug}
    times = {"at": utc_text(at), "week_ago": utc_text(at - WEEK)}
    waited_for: dict[str, set[str]] = {}
    for other, person in await db.execute(_ASKED, {**span, **times}):
        waited_for.setdefault(other, set()).add(person)
    asked: set[str] = set()
    for other, people in waited_for.items():
        took = await participation_in(db, other)
        asked |= {person for person in people if not await took.of(db, person)}
    return [
        replace(one, why="busy") if not one.why and one.person in asked else one for one in readers
    ]
