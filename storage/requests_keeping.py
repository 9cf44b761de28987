"""What the requests room holds of a person, how it is erased, and when it is over."""

from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from storage.db import Db
from storage.tidying import AT_ONCE


async def mine(db: Db, person: str) -> list[Any]:
    """What they asked, what they were answered, and what was noted about it."""
    asked = await db.execute(
        """
        SELECT number, topic, status, asked_at, waiting_since, first_answered_at, changed_at, rating
        FROM requests WHERE person = :person ORDER BY number""",
        {"person": person},
    )
    return [{**dict(row), "messages": await _said(db, row["number"])} for row in asked]


async def written_mine(db: Db, person: str) -> list[Any]:
    """What a member of the team wrote."""
    rows = await db.execute(
        """
        SELECT request, at, side, role, label, words, what, file_id, mime
        FROM request_messages
        WHERE author = :person AND author <> '' ORDER BY request, position""",
        {"person": person},
    )
    return [dict(row) for row in rows]


async def notices_mine(db: Db, person: str) -> list[Any]:
    """What a member of the team chose, and when they were told of something new."""
    rows = await db.execute(
        "SELECT wanted, told_at FROM request_notices WHERE person = :person", {"person": person}
    )
    return [dict(row) for row in rows]


async def _said(db: Db, number: int) -> list[dict[str, Any]]:
    # Who of the team wrote is not theirs to know: only the side is told.
    rows = await db.execute(
        """
        SELECT at, side, words, what, file_id, mime FROM request_messages
        WHERE request = :number ORDER BY position""",
        {"number": number},
    )
    return [dict(row) for row in rows]


async def forget(db: Db, person: str) -> None:
    """Erase what they asked and what was answered; what they had in hand is free again."""
    params = {"person": person}
    await db.run(
        """
        DELETE FROM request_messages
        WHERE request IN (SELECT number FROM requests WHERE person = :person)""",
        params,
    )
    await db.run("DELETE FROM requests WHERE person = :person", params)
    await _free(db, person)


async def left_team(db: Db, person: str) -> None:
    """What they had in hand is free again, whatever they may be invited to one day."""
    await _free(db, person)
    await notices_forget(db, person)


async def _free(db: Db, person: str) -> None:
    await db.run(
        """
        UPDATE requests SET assigned = '', version = version + 1
        WHERE assigned = :person AND assigned <> ''""",
        {"person": person},
    )


async def written_forget(db: Db, person: str) -> None:
    """What they wrote for the town stays with whoever was answered; who wrote it is forgotten."""
    await db.run(
        """
        UPDATE request_messages SET author = '', label = ''
        WHERE author = :person AND author <> ''""",
        {"person": person},
    )


async def notices_forget(db: Db, person: str) -> None:
    """Their choice is gone."""
    await db.run("DELETE FROM request_notices WHERE person = :person", {"person": person})


async def prune(db: Db, before: datetime, waiting_before: datetime) -> int:
    """Erase a page of what is over (closed, taken back, or answered and silent since) before that
    moment, and of what nobody answered nor touched since that other, earlier one."""
    return await db.run(
        """
        DELETE FROM requests WHERE number IN (SELECT number FROM requests
            WHERE changed_at < :before AND (status <> 'waiting' OR changed_at < :waiting_before)
            LIMIT :most)""",
        {
            "before": utc_text(before),
            "waiting_before": utc_text(waiting_before),
            "most": AT_ONCE,
        },
    )
