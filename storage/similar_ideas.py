"""Which published ideas are found by their words: kept in step with what is public."""

from storage import similar
from storage.db import Db


async def refresh(db: Db, ref: str) -> None:
    """The idea `ref` is found if it is public, and is not if it is not."""
    row = await db.one(
        """
        SELECT title, text, status NOT IN ('withdrawn', 'merged') AS shown FROM ideas
        WHERE id = :id AND published_at IS NOT NULL""",
        {"id": ref},
    )
    if row is None:  # never published: it was never found
        return
    if row["shown"]:
        await similar.index(db, ref, row["title"], row["text"])
    else:
        await similar.drop(db, ref)
