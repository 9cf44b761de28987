"""What the review reads: what waits, what is in somebody's hands, comments to be read."""

from typing import Any

from conversations.ideas.queue_known import (
    ON_A_PAGE,
    CommentToJudge,
    Queue,
    QueueView,
    Reviewers,
    WaitingComment,
)
from storage.db import Db, Row
from storage.ideas_known import COLUMNS, card

_REVIEWED = "i.status IN ('received', 'in_review', 'more_asked')"
"""As the index says it, word for word, and so `public`: otherwise every idea would be looked at."""
_IN_SCOPE = {
    "waiting": f"{_REVIEWED} AND i.status <> 'more_asked'",
    "mine": "i.reviewer = :person AND i.reviewer <> '' AND i.status NOT IN ('withdrawn', 'merged')",
    "asked": f"{_REVIEWED} AND i.status = 'more_asked'",
    "public": """i.status IN ('published', 'under_study', 'selected', 'not_selected', 'under_way',
        'done')""",
}
_ORDER = {
    "waiting": "i.handed_in_at, i.id",
    "mine": "i.changed_at, i.id",
    "asked": "i.changed_at, i.id",
    "public": "i.changed_at DESC, i.id",
}
_COMMENT = """
SELECT c.id AS ref, i.number, c.words, c.locale, c.at
FROM idea_comments c JOIN ideas i ON i.id = c.idea
WHERE c.status = 'waiting'"""


async def queue(db: Db, ask: Queue) -> QueueView:
    """A page of the list: what waits longest first; what is public, the latest change first."""
    params = {"person": ask.person, "most": ON_A_PAGE, "skip": ask.page * ON_A_PAGE}
    counts = {scope: await _count(db, scope, ask.person) for scope in ("waiting", "mine", "asked")}
    comments = await _comments(db)
    if ask.scope == "comments":
        rows = await db.execute(
            f"{_COMMENT} ORDER BY c.at, c.id LIMIT :most OFFSET :skip",
            params,
        )
        said = tuple(_comment(row) for row in rows)
        return QueueView(**counts, comments=comments, found=comments, said=said)
    rows = await db.execute(
        f"""
        SELECT {COLUMNS} FROM ideas i WHERE {_IN_SCOPE[ask.scope]}
        ORDER BY {_ORDER[ask.scope]} LIMIT :most OFFSET :skip""",  # noqa: S608
        params,
    )
    found = counts.get(ask.scope, await _count(db, ask.scope, ask.person))
    cards = tuple([await card(db, row) for row in rows])
    return QueueView(**counts, comments=comments, found=found, rows=cards)


async def _count(db: Db, scope: str, person: str) -> int:
    row = await db.one(
        f"SELECT count(*) FROM ideas i WHERE {_IN_SCOPE[scope]}",  # noqa: S608
        {"person": person},
    )
    return int(row[0]) if row else 0


async def _comments(db: Db) -> int:
    row = await db.one(
        "SELECT count(*) FROM idea_comments WHERE status = 'waiting' AND at > ''"  # by its index
    )
    return int(row[0]) if row else 0


async def comment(db: Db, ask: CommentToJudge) -> WaitingComment | None:
    """One comment that waits."""
    row = await db.one(f"{_COMMENT} AND c.id = :ref", {"ref": ask.ref})
    return None if row is None else _comment(row)


def _comment(row: Row) -> WaitingComment:
    fields: dict[str, Any] = dict(row)
    return WaitingComment.model_validate(fields)


async def reviewers(db: Db, _ask: Reviewers) -> tuple[str, ...]:
    """Staff and admins who have not refused notices: one choice for questions and ideas."""
    rows = await db.execute(
        """
        SELECT p.person FROM people p LEFT JOIN request_notices n ON n.person = p.person
        WHERE p.role <> 'resident' AND p.role IN ('staff', 'admin') AND coalesce(n.wanted, 1) = 1
        ORDER BY p.label, p.person"""
    )
    return tuple(row[0] for row in rows)
