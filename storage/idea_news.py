"""News of an idea for whoever supports it: a batch, filled from the supports.

Supporting an idea is asking for its news: they need no other consent, and do not count among what
one person is sent in a week. Who takes the support back is not written to any more.
"""

from datetime import datetime, timedelta

from conversations.frozen import utc_text
from conversations.ideas.news import letter_mark, reading_mark
from conversations.reply import Reply
from storage import batches
from storage.audiences import Page, reader
from storage.db import Db
from storage.outbox import NEWS

GOOD_FOR = timedelta(days=7)
"""What has not reached somebody by then is no news any more."""


async def open_news(db: Db, idea: str, news: Reply, at: datetime) -> None:
    """Tell everybody who supports `idea`; nothing where nobody does."""
    some = await db.one("SELECT 1 FROM idea_supports WHERE idea = :idea LIMIT 1", {"idea": idea})
    if some is not None:
        id = f"{NEWS}{idea}.{at:%Y%m%d%H%M%S%f}"
        await batches.open_batch(db, id, news, at, at + GOOD_FOR)


def about(batch: str) -> str:
    """The idea whose news the batch tells; empty for an announcement."""
    return batch.removeprefix(NEWS).split(".")[0] if batch.startswith(NEWS) else ""


async def drop(db: Db, idea: str, person: str, at: datetime) -> None:
    """What waits for somebody who does not support `idea` any more is not sent."""
    await db.run(
        """
        UPDATE outbox SET state = 'dropped', error = 'unsupported', over_at = :at
        WHERE person = :person AND state = 'waiting' AND batch LIKE :batch""",
        {"person": person, "batch": f"{NEWS}{idea}.%", "at": utc_text(at)},
    )


async def drop_all(db: Db, person: str, at: datetime) -> None:
    """What waits for somebody who supports nothing any more is not sent."""
    await db.run(
        """
        UPDATE outbox SET state = 'dropped', error = 'unsupported', over_at = :at
        WHERE person = :person AND state = 'waiting' AND batch LIKE :batch""",
        {"person": person, "batch": f"{NEWS}%", "at": utc_text(at)},
    )


async def hush(db: Db, idea: str, at: datetime) -> None:
    """The words of `idea` are erased: no letter that holds them leaves any more."""
    rows = await db.execute(
        "SELECT id FROM batches WHERE id > :first AND id < :last",
        {"first": f"{NEWS}{idea}.", "last": f"{NEWS}{idea}/"},  # whatever begins with the first
    )
    for row in rows:
        await batches.end(db, row["id"], "withdrawn")
        await batches.reword(db, row["id"], Reply())
    await db.run(
        """
        UPDATE outbox SET state = 'dropped', reply = NULL, error = 'withdrawn', over_at = :at
        WHERE mark IN (:mark, :reading) AND mark <> '' AND state = 'waiting'""",
        {"mark": letter_mark(idea), "reading": reading_mark(idea), "at": utc_text(at)},
    )


async def outrun(db: Db, idea: str, at: datetime) -> None:
    """The town has said more than that somebody reads `idea`: that alone is no news any more."""
    await db.run(
        """
        UPDATE outbox SET state = 'dropped', reply = NULL, error = 'outrun', over_at = :at
        WHERE mark = :mark AND mark <> '' AND state = 'waiting'""",
        {"mark": reading_mark(idea), "at": utc_text(at)},
    )


async def supporters(db: Db, idea: str, *, after: str, most: int) -> Page:
    """The next `most` people who support `idea` and whom messages reach."""
    rows = await db.execute(
        """
        SELECT s.person AS person, p.locale AS locale, i.acting <> '' AS lent,
            f.quiet_since AS since, f.quiet_until AS until
        FROM idea_supports s
        JOIN people p ON p.person = s.person
        JOIN identities i ON i.person = s.person
        LEFT JOIN profiles f ON f.person = s.person
        WHERE s.idea = :idea AND s.person > :after AND i.unreachable_at IS NULL
            AND i.forgotten = 0
        ORDER BY s.person LIMIT :most""",
        {"idea": idea, "after": after, "most": most},
    )
    readers = [reader(row) for row in rows]
    return Page(readers, rows[-1]["person"] if rows else after, len(rows) == most)
