"""Which authors are to hear again where their ideas stand."""

from conversations.frozen import utc_text
from conversations.ideas.reminding_known import Author, AuthorsToTell, Standing
from storage.db import Db

OPEN = "i.author IS NOT NULL AND i.status NOT IN ('withdrawn', 'merged', 'done', 'not_selected')"
"""As the index `ideas_told` says it; rules.ANSWERED is left out."""


async def to_tell(db: Db, ask: AuthorsToTell) -> tuple[Author, ...]:
    """Those whom messages reach; who cannot be reached is asked for again the next day."""
    rows = await db.execute(
        f"""
        SELECT i.author, min(i.told_at) AS told FROM ideas i
        JOIN identities n ON n.person = i.author
        WHERE {OPEN} AND i.told_at <= :before AND n.unreachable_at IS NULL AND n.forgotten = 0
        GROUP BY i.author ORDER BY told, i.author LIMIT :most""",  # noqa: S608
        {"before": utc_text(ask.before), "most": ask.most},
    )
    return tuple([Author(person=row[0], ideas=await _standing(db, row[0])) for row in rows])


async def _standing(db: Db, author: str) -> tuple[Standing, ...]:
    rows = await db.execute(
        f"""
        SELECT i.id AS ref, i.number, i.title, i.text, i.status,
            coalesce(c.at, i.handed_in_at) AS since, coalesce(c.words, '') AS words
        FROM ideas i LEFT JOIN idea_changes c ON c.idea = i.id AND c.position =
            (SELECT max(l.position) FROM idea_changes l WHERE l.idea = i.id)
        WHERE {OPEN} AND i.author = :author ORDER BY i.handed_in_at DESC, i.id""",  # noqa: S608
        {"author": author},
    )
    return tuple(Standing.model_validate(dict(row)) for row in rows)
