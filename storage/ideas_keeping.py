"""What is kept of ideas and drafts: pages for exports, whose they are, what goes by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from storage.db import Db
from storage.ideas import NOTHING


@dataclass(frozen=True)
class Idea:
    """An idea as it is exported: never whose."""

    id: str
    handed_in_at: str
    text: str
    called: str
    locale: str
    channel: str
    approved_on_own_phone: bool
    drafted_by: str
    has_author: bool
    versions: int


async def page(db: Db, after: str = "", most: int = 500) -> Sequence[Idea]:
    """Ideas by id, those after `after`."""
    rows = await db.execute(
        """
        SELECT i.id, i.handed_in_at, i.text, i.called, i.locale, i.channel,
            i.approved_on_own_phone, i.drafted_by, i.author IS NOT NULL,
            (SELECT count(*) FROM idea_versions v WHERE v.idea = i.id)
        FROM ideas i WHERE i.id > :after ORDER BY i.id LIMIT :most""",
        {"after": after, "most": most},
    )
    return [Idea(*row) for row in rows]


async def by_receipt(db: Db, receipt: str) -> tuple[str, str] | None:
    """(reference, moment) of the idea handed in under `receipt`; None when there is none."""
    row = await db.one(
        "SELECT id, handed_in_at FROM ideas WHERE receipt = :receipt", {"receipt": receipt}
    )
    return (row[0], row[1]) if row else None


async def prune(db: Db, now: datetime, before: datetime) -> int:
    """Empty drafts that nobody decided on in time; forget those that ended before `before`."""
    emptied = await db.run(
        f"UPDATE idea_drafts SET {NOTHING} WHERE expires_at <= :now AND text <> ''",  # noqa: S608
        {"now": utc_text(now)},
    )
    params = {"before": utc_text(before)}
    return emptied + await db.run("DELETE FROM idea_drafts WHERE expires_at < :before", params)


async def mine(db: Db, person: str) -> list[dict[str, Any]]:
    """Everything held of the ideas of `person`."""
    rows = await db.execute(
        """
        SELECT id, text, locale, called, channel, handed_in_at, receipt, approved_on_own_phone,
            drafted_by
        FROM ideas WHERE author = :person ORDER BY handed_in_at, id""",
        {"person": person},
    )
    found = [dict(row) for row in rows]
    for one in found:
        versions = await db.execute(
            """
            SELECT version, text, called, written_by, label, at, approved_at
            FROM idea_versions WHERE idea = :id ORDER BY version""",
            {"id": one["id"]},
        )
        one["versions"] = [dict(version) for version in versions]
    return found


async def forget(db: Db, person: str) -> None:
    """Erase the ideas of `person`: none is published yet. What they wrote down for others stays,
    without their pseudonym."""
    who = {"person": person}
    await db.run("DELETE FROM ideas WHERE author = :person", who)
    await db.run(
        """
        UPDATE ideas SET drafted_by = '' WHERE drafted_by <> ''
            AND drafted_by = (SELECT p.label FROM people p WHERE p.person = :person)""",
        who,
    )
    await db.run(
        """
        UPDATE idea_versions SET label = '' WHERE label <> ''
            AND label = (SELECT p.label FROM people p WHERE p.person = :person)""",
        who,
    )


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
    await db.run(
        """
        UPDATE idea_drafts SET holder = '', label = ''
        WHERE holder = :person AND holder <> ''""",
        who,
    )
