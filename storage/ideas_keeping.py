"""What is kept of ideas and drafts: whose they are, what goes by itself."""

from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from storage import ideas_leaving
from storage.db import Db
from storage.idea_drafts import NOTHING
from storage.tidying import AT_ONCE


async def by_receipt(db: Db, receipt: str) -> tuple[str, str] | None:
    """(reference, moment) of the idea handed in under `receipt`; None when there is none."""
    row = await db.one(
        "SELECT id, handed_in_at FROM ideas WHERE receipt = :receipt", {"receipt": receipt}
    )
    return (row[0], row[1]) if row else None


async def prune(db: Db, now: datetime, before: datetime) -> int:
    """Empty drafts that nobody decided on in time; forget those that ended before `before`: a page
    of each."""
    emptied = await db.run(
        f"""
        UPDATE idea_drafts SET {NOTHING} WHERE digest IN (SELECT digest FROM idea_drafts
            WHERE expires_at <= :now AND text <> '' LIMIT :most)""",  # noqa: S608
        {"now": utc_text(now), "most": AT_ONCE},
    )
    return emptied + await db.run(
        """
        DELETE FROM idea_drafts WHERE digest IN (
            SELECT digest FROM idea_drafts WHERE expires_at < :before LIMIT :most)""",
        {"before": utc_text(before), "most": AT_ONCE},
    )


async def prune_said(db: Db, before: datetime) -> int:
    """A page of what the review did not let through goes with its words, `before` then."""
    return await db.run(
        """
        DELETE FROM idea_comments WHERE id IN (SELECT id FROM idea_comments
            WHERE status = 'declined' AND at < :before LIMIT :most)""",
        {"before": utc_text(before), "most": AT_ONCE},
    )


async def mine(db: Db, person: str) -> list[dict[str, Any]]:
    """Everything held of the ideas of `person`."""
    rows = await db.execute(
        """
        SELECT id, number, campaign, status, title, text, locale, called, theme, place, place_words,
            arrondissement, latitude, longitude, public_place, channel, handed_in_at, receipt,
            approved_on_own_phone, drafted_by, flags, reason, cost, merged_into, reference,
            published_at, told_at
        FROM ideas WHERE author = :person ORDER BY handed_in_at, id""",
        {"person": person},
    )
    found = [dict(row) for row in rows]
    for one in found:
        for called, sql in _PARTS.items():
            parts = await db.execute(sql, {"id": one["id"]})
            one[called] = [dict(part) for part in parts]
    return found


_PARTS = {
    "versions": """
        SELECT version, title, text, called, written, written_by, label, at, approved_at
        FROM idea_versions WHERE idea = :id ORDER BY version""",
    "answers": "SELECT question, words FROM idea_answers WHERE idea = :id ORDER BY question",
    "files": "SELECT what, file_id, mime FROM idea_files WHERE idea = :id ORDER BY position",
    "changes": """
        SELECT at, status, words, reason FROM idea_changes WHERE idea = :id ORDER BY position""",
    "messages": """
        SELECT at, side, words, what, file_id FROM idea_messages
        WHERE idea = :id ORDER BY position""",
}


async def forget(db: Db, person: str) -> None:
    """Erase the ideas of `person`. One that was published stays, without its author and without
    what was said between them and the town. What they wrote down for others stays, without their
    pseudonym; what they had in hand is left to the others."""
    who = {"person": person}
    await db.run(
        """
        DELETE FROM ideas WHERE author = :person
            AND (published_at IS NULL OR status IN ('withdrawn', 'merged'))""",
        who,
    )
    await _published_stay(db, who)
    await ideas_leaving.left_team(db, person)


async def _published_stay(db: Db, who: dict[str, str]) -> None:
    """Without their author, and with nothing but what everybody sees."""
    for table in ("idea_messages", "idea_versions", "idea_answers"):
        await db.run(
            f"DELETE FROM {table} WHERE idea IN (SELECT id FROM ideas WHERE author = :person)",  # noqa: S608
            who,
        )
    await db.run(
        """
        DELETE FROM idea_files WHERE (what <> 'photo' OR hidden = 1)
            AND idea IN (SELECT id FROM ideas WHERE author = :person)""",
        who,
    )
    await db.run(
        """
        UPDATE ideas SET place_words = '', latitude = NULL, longitude = NULL,
            place = CASE WHEN arrondissement IS NULL THEN '' ELSE 'district' END
        WHERE author = :person AND public_place = 0 AND place IN ('address', 'point')""",
        who,
    )
    await db.run(
        """
        UPDATE ideas SET author = NULL, called = '', receipt = NULL, flags = ''
        WHERE author = :person""",
        who,
    )


async def supports_mine(db: Db, person: str) -> list[dict[str, Any]]:
    """The ideas they support."""
    rows = await db.execute(
        "SELECT idea, at FROM idea_supports WHERE person = :person ORDER BY at", {"person": person}
    )
    return [dict(row) for row in rows]


async def supports_forget(db: Db, person: str) -> None:
    """They support nothing any more."""
    await db.run("DELETE FROM idea_supports WHERE person = :person", {"person": person})


async def comments_mine(db: Db, person: str) -> list[dict[str, Any]]:
    """What they said about ideas."""
    rows = await db.execute(
        """
        SELECT idea, words, locale, at, status FROM idea_comments
        WHERE person = :person ORDER BY at""",
        {"person": person},
    )
    return [dict(row) for row in rows]


async def comments_forget(db: Db, person: str) -> None:
    """What they said goes with them."""
    await db.run("DELETE FROM idea_comments WHERE person = :person", {"person": person})


async def drafts_mine(db: Db, person: str) -> list[dict[str, Any]]:
    """Drafts in the hands of `person`; of those they wrote down for others, only that they did."""
    rows = await db.execute(
        """
        SELECT CASE WHEN resident = :person THEN text ELSE '' END AS text,
            CASE WHEN resident = :person THEN called ELSE '' END AS called,
            CASE WHEN resident = :person THEN 'yours' ELSE 'written down by you' END AS whose,
            made_at, expires_at
        FROM idea_drafts
        WHERE resident = :person AND resident <> '' OR holder = :person AND holder <> ''
        ORDER BY made_at""",
        {"person": person},
    )
    return [dict(row) for row in rows]


async def drafts_forget(db: Db, person: str) -> None:
    """Whoever goes takes the drafts in their hands along; of the others their name goes."""
    who = {"person": person}
    await db.run("DELETE FROM idea_drafts WHERE resident = :person AND resident <> ''", who)
    await ideas_leaving.drafts_unsigned(db, person)
