"""How many ideas there are: in all, lately, and of those that everybody may read, about what."""

from conversations.frozen import utc_text
from conversations.ideas.weekly import Figures, IdeaFigures
from storage.db import Db
from storage.ideas_public import PUBLIC


async def figures(db: Db, ask: IdeaFigures) -> Figures:
    """The counts; merged ideas were handed in too, withdrawn ones are no ideas any more."""
    row = await db.one(
        f"""
        SELECT count(*) AS received,
            coalesce(sum(CASE WHEN handed_in_at >= :since THEN 1 ELSE 0 END), 0) AS lately,
            coalesce(sum(CASE WHEN {PUBLIC} THEN 1 ELSE 0 END), 0) AS public
        FROM ideas i WHERE status <> 'withdrawn'""",  # noqa: S608
        {"since": utc_text(ask.since)},
    )
    assert row is not None
    return Figures(
        received=row["received"],
        lately=row["lately"],
        public=row["public"],
        themes=await _by(db, "theme"),
        arrondissements=await _by(db, "arrondissement"),
        statuses=await _by(db, "status"),
    )


async def _by(db: Db, column: str) -> tuple[tuple, ...]:  # type: ignore[type-arg]
    rows = await db.execute(
        f"""
        SELECT {column} AS what, count(*) AS n FROM ideas i
        WHERE {PUBLIC} AND {column} IS NOT NULL AND {column} <> ''
        GROUP BY {column} ORDER BY {column}"""  # noqa: S608
    )
    return tuple((row["what"], row["n"]) for row in rows)
