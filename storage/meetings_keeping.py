"""What is kept of meetings: of people what they answered and proposed; what goes by itself.

Who came is forgotten some time after a meeting; how many came stays (`figures`). What people need
is forgotten a week after it.
"""

import json
from datetime import datetime, timedelta
from typing import Any

from conversations.frozen import utc_text
from conversations.meetings.meeting import NEEDS_DAYS
from storage import meetings_invites, seat_offers
from storage.db import Db
from storage.tidying import AT_ONCE

Rows = list[dict[str, Any]]
NEEDS_KEPT = timedelta(days=NEEDS_DAYS)


async def _rows(db: Db, sql: str, person: str) -> Rows:
    return [dict(row) for row in await db.execute(sql, {"person": person})]


async def mine(db: Db, person: str) -> Rows:
    """What they answered for which meeting."""
    return await _rows(
        db,
        """
        SELECT meeting, answer, guests, seat, held, queue, offered_until, needs, interpreter, code,
            answered_at, follows, came, came_at
        FROM registrations WHERE person = :person ORDER BY meeting""",
        person,
    )


async def forget(db: Db, person: str) -> None:
    """They come to nothing any more: their seats are offered to others."""
    row = await db.one("SELECT seen_at FROM identities WHERE person = :person", {"person": person})
    await seat_offers.forget(db, person, datetime.fromisoformat(row[0]) if row else None)


async def first_mine(db: Db, person: str) -> Rows:
    """The first meeting that they were seen at."""
    return await _rows(
        db,
        """
        SELECT CASE WHEN meeting = 0 THEN NULL ELSE meeting END AS meeting
        FROM first_meetings WHERE person = :person""",
        person,
    )


async def first_forget(db: Db, person: str) -> None:
    """Nothing of it."""
    await db.run("DELETE FROM first_meetings WHERE person = :person", {"person": person})


async def points_mine(db: Db, person: str) -> Rows:
    """What they would like to be spoken of."""
    return await _rows(
        db,
        """
        SELECT meeting, words, voice, locale, at, status, reply FROM agenda_points
        WHERE person = :person ORDER BY at, id""",
        person,
    )


async def points_forget(db: Db, person: str) -> None:
    """What others have seen stays, without whose it was; the rest is erased."""
    who = {"person": person}
    await db.run(
        """
        DELETE FROM agenda_points
        WHERE person = :person AND status IN ('waiting', 'declined')""",
        who,
    )
    await db.run("UPDATE agenda_points SET person = NULL, voice = '' WHERE person = :person", who)


async def supports_mine(db: Db, person: str) -> Rows:
    """The points that they support."""
    return await _rows(
        db,
        "SELECT point, at FROM agenda_supports WHERE person = :person ORDER BY at, point",
        person,
    )


async def supports_forget(db: Db, person: str) -> None:
    """They support nothing any more."""
    await db.run("DELETE FROM agenda_supports WHERE person = :person", {"person": person})


async def raised_mine(db: Db, person: str) -> Rows:
    """The points that they raised, and those that they see to as one of the team."""
    return await _rows(
        db,
        """
        SELECT number, meeting, words, due_on, status, reply, raised_at, changed_at, done_on,
            owner = :person AS you_see_to_it
        FROM follow_ups WHERE raised_by = :person OR (owner = :person AND owner <> '')
        ORDER BY number""",
        person,
    )


async def raised_forget(db: Db, person: str) -> None:
    """The point stays, and nobody knows whose it was."""
    await db.run(
        "UPDATE follow_ups SET raised_by = NULL WHERE raised_by = :person", {"person": person}
    )
    await left_team(db, person)


async def called_mine(db: Db, person: str) -> Rows:
    """The meetings that they called as one of the team."""
    rows = await db.execute(
        """
        SELECT number, definition, called_at, called_by = :person AS called,
            invites_by = :person AS asked_for_invitations
        FROM meetings WHERE (called_by = :person AND called_by <> '')
            OR (invites_by = :person AND invites_by <> '') ORDER BY number""",
        {"person": person},
    )
    return [{**dict(row), "definition": json.loads(row["definition"])} for row in rows]


async def left_team(db: Db, person: str) -> None:
    """Nobody is told any more what is missing; what nobody had agreed to does not leave."""
    who = {"person": person}
    await meetings_invites.left_team(db, person)
    await db.run(
        "UPDATE meetings SET called_by = '' WHERE called_by = :person AND called_by <> ''", who
    )
    await db.run("UPDATE follow_ups SET owner = '' WHERE owner = :person AND owner <> ''", who)


async def prune_needs(db: Db, now: datetime) -> int:
    """What people needed to come, a page of it."""
    return await db.run(
        """
        UPDATE registrations SET needs = '', interpreter = ''
        WHERE (meeting, person) IN (SELECT meeting, person FROM registrations
            WHERE (needs <> '' OR interpreter <> '') AND meeting IN (
                SELECT number FROM meetings WHERE ends_at < :before)
            LIMIT :most)""",
        {"before": utc_text(now - NEEDS_KEPT), "most": AT_ONCE},
    )


async def prune_points(db: Db, before: datetime) -> int:
    """What people would have liked a meeting to speak of that nobody let show, a page of it; that
    something was proposed is still counted."""
    return await db.run(
        """
        UPDATE agenda_points SET person = NULL, words = '', voice = '', reply = ''
        WHERE id IN (SELECT id FROM agenda_points
            WHERE status IN ('waiting', 'declined')
                AND (words <> '' OR voice <> '' OR reply <> '' OR person IS NOT NULL)
                AND meeting IN (SELECT number FROM meetings WHERE ends_at < :before)
            LIMIT :most)""",
        {"before": utc_text(before), "most": AT_ONCE},
    )
