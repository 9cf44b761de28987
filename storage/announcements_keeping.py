"""What is kept of announcements: of a member of the team which ones they composed; old batches."""

import json
from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from storage.db import Db
from storage.tidying import AT_ONCE


async def mine(db: Db, person: str) -> list[dict[str, Any]]:
    """The announcements that `person` composed."""
    rows = await db.execute(
        """
        SELECT number, content, status, composed_at FROM announcements
        WHERE composer = :person AND composer <> ''
        UNION ALL SELECT number, proposal, 'proposed', composed_at FROM announcements
        WHERE proposer = :person AND proposer <> '' ORDER BY number""",
        {"person": person},
    )
    return [{**dict(row), "content": json.loads(row["content"])} for row in rows]


async def left_team(db: Db, person: str) -> None:
    """Whoever left the team is not told any more how what they composed goes; what nobody had
    agreed to yet does not leave, because nobody answers for it."""
    await db.run(
        """
        UPDATE announcements SET status = 'refused'
        WHERE composer = :person AND composer <> '' AND status = 'awaiting'""",
        {"person": person},
    )
    await db.run(
        """
        UPDATE announcements SET proposal = NULL, proposer = ''
        WHERE proposer = :person AND proposer <> ''""",
        {"person": person},
    )
    await db.run(
        "UPDATE announcements SET composer = '' WHERE composer = :person AND composer <> ''",
        {"person": person},
    )


async def prune(db: Db, before: datetime) -> int:
    """Drop the words of a page of what was over before that moment, once no letter of it is
    recorded."""
    return await db.run(
        """
        DELETE FROM batches WHERE id IN (SELECT b.id FROM batches b
            WHERE b.state = 'over' AND b.drops = '' AND b.opened_at < :before
                AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.batch = b.id AND o.batch <> '')
            LIMIT :most)""",
        {"before": utc_text(before), "most": AT_ONCE},
    )
