"""Answers that tell when they were given: deleted in the turn in which all become anonymous.

Rules:
1. The link to people is cut whatever a form does: of a version that is read no more, whatever
   looks like a moment or a count of days goes.
2. Only versions that somebody answered are read.
"""

import logging

from conversations.surveys import own_hour
from conversations.surveys.known import FormByVersion
from storage import surveys
from storage.db import Db
from storage.errors import passing

log = logging.getLogger(__name__)

PAGE = 1_000
"""Submissions whose answers are looked at together."""

Found = dict[str, own_hour.Clocked]
"""By column, how a field comes by the clock."""


async def forget(db: Db, slug: str) -> None:
    """Delete answers that were worked out of the clock, or filled in by it."""
    for version in await answered(db, slug):
        found = await _telling(db, FormByVersion(slug, version))
        if found is None or found:
            await _forget_of(db, slug, version, found)


async def answered(db: Db, slug: str) -> list[int]:
    """The versions that somebody answered."""
    rows = await db.execute(
        """
        SELECT v.version FROM survey_versions v WHERE v.slug = :slug AND EXISTS (
            SELECT 1 FROM submissions s WHERE s.slug = v.slug AND s.version = v.version)
        ORDER BY v.version""",
        {"slug": slug},
    )
    return [int(row[0]) for row in rows]


async def _telling(db: Db, ask: FormByVersion) -> Found | None:
    """None where the version is read no more: the secret goes whatever a form does."""
    try:
        return own_hour.telling(await surveys.form(db, ask))
    except Exception as error:
        if passing(error):
            raise
        log.error(
            "version %s of %s is read no more (%s): its moments go by their looks",
            ask.version,
            ask.slug,
            type(error).__name__,
        )
        return None


async def _forget_of(db: Db, slug: str, version: int, found: Found | None) -> None:
    where = {"slug": slug, "version": version, "most": PAGE}
    after = ""
    while rows := await db.execute(_PAGE, {**where, "after": after}):
        after = rows[-1]["id"]
        answers = await db.execute(_ANSWERS, {**where, "first": rows[0]["id"], "last": after})
        gone = [
            {"id": id, "position": position}
            for id, position, name, value, *hours in answers
            if _tells(found, name, value, *hours)
        ]
        await db.executemany(
            "DELETE FROM answers WHERE submission = :id AND position = :position", gone
        )


def _tells(found: Found | None, name: str, value: str, began: str, ended: str) -> bool:
    if found is None:
        return own_hour.looks_told(value)
    clocked = found.get(own_hour.column(name))
    return clocked is not None and own_hour.tells(clocked, value, began, ended)


_PAGE = """
SELECT id FROM submissions WHERE slug = :slug AND version = :version AND id > :after
ORDER BY id LIMIT :most"""
_ANSWERS = """
SELECT a.submission, a.position, a.name, a.value, s.started_at, s.submitted_at
FROM answers a JOIN submissions s ON s.id = a.submission
WHERE s.slug = :slug AND s.version = :version AND s.id >= :first AND s.id <= :last"""
