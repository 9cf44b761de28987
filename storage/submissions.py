"""Reading what was handed in, page by page, for exports and figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.frozen import day_of, utc_text
from storage.db import Db


@dataclass(frozen=True)
class Submission:
    """One set of answers: never whose."""

    id: str
    version: int
    locale: str
    channel: str
    started_at: str
    submitted_at: str
    answers: tuple[tuple[str, str], ...]


async def page(
    db: Db, slug: str, after: str = "", most: int = 500, since: datetime | None = None
) -> Sequence[Submission]:
    """Submissions to `slug` by id, those after `after`; of them those handed in since."""
    where = {"slug": slug, "after": after, "most": most, **_beginning(since)}
    rows = await db.execute(
        """
        SELECT id, version, locale, channel, started_at, submitted_at FROM submissions
        WHERE slug = :slug AND id > :after AND (
            :since = '' OR submitted_at >= :since OR submitted_at IN ('', :day, :midnight))
        ORDER BY id LIMIT :most""",
        where,
    )
    answers: dict[str, list[tuple[str, str]]] = {row["id"]: [] for row in rows}
    if not rows:
        return []
    found = await db.execute(
        """
        SELECT a.submission, a.name, a.value FROM answers a
        JOIN submissions s ON s.id = a.submission
        WHERE s.slug = :slug AND s.id > :after AND s.id <= :last AND (
            :since = '' OR s.submitted_at >= :since OR s.submitted_at IN ('', :day, :midnight))
        ORDER BY a.submission, a.position""",
        {**where, "last": rows[-1]["id"]},
    )
    for submission, name, value in found:
        answers[submission].append((name, value))
    return [
        Submission(id, version, locale, channel, started_at, submitted_at, tuple(answers[id]))
        for id, version, locale, channel, started_at, submitted_at in rows
    ]


async def by_receipt(db: Db, receipt: str) -> tuple[str, str] | None:
    """(slug, moment) of what was handed in under `receipt`; None when nothing is any more."""
    row = await db.one(
        "SELECT slug, submitted_at FROM submissions WHERE receipt = :receipt AND receipt <> ''",
        {"receipt": receipt},
    )
    return (row[0], row[1]) if row else None


async def counted(db: Db, slug: str, since: datetime | None = None) -> int:
    """How many handed in answers to `slug`."""
    row = await db.one(
        """
        SELECT count(*) FROM submissions WHERE slug = :slug AND (
            :since = '' OR submitted_at >= :since OR submitted_at IN ('', :day, :midnight))""",
        {"slug": slug, **_beginning(since)},
    )
    return int(row[0]) if row else 0


def _beginning(since: datetime | None) -> dict[str, str]:
    """Where only the day is kept, that of `since` counts whole, and what has no day at all counts
    always: increments leave nothing out."""
    if since is None:
        return dict.fromkeys(("since", "day", "midnight"), "")
    midnight = utc_text(day_of(since))
    return {"since": utc_text(since), "day": midnight[:10], "midnight": midnight}
