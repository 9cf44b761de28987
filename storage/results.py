"""Results of consultations: counting answers a page at a time, and the state published last."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.frozen import utc_text
from conversations.surveys.known import SurveyBySlug, SurveyCard
from conversations.surveys.results.events import ResultsGivenBack
from conversations.surveys.results.known import PublishedResults, WithResults
from conversations.surveys.results.published import Results
from storage import batches
from storage.audiences import AGREES, READERS, Page, reader
from storage.db import Db
from storage.happened import Happened
from storage.outbox import RESULTS
from storage.participation import participation_in
from storage.surveys import by_slug

MOST_LISTED = 10


@dataclass(frozen=True)
class Counts:
    """What the answers of some submissions come to."""

    last: str
    """The id of the last of them."""
    people: int
    rows: tuple[tuple[str, str, int], ...]
    """(column, value, people)."""


async def counts(
    db: Db, slug: str, keys: Sequence[str], *, after: str = "", most: int = 2_000
) -> Sequence[Counts]:
    """One page: what the next `most` submissions after `after` answered in the columns `keys`."""
    where = {"slug": slug, "after": after, "most": most}
    row = await db.one(
        """
        SELECT max(id), count(*) FROM (SELECT id FROM submissions
            WHERE slug = :slug AND id > :after ORDER BY id LIMIT :most) AS page""",
        where,
    )
    if row is None or row[0] is None:
        return ()
    named = {f"k{at}": key for at, key in enumerate(keys)}
    rows = await db.execute(
        f"""
        SELECT a.name, a.value, count(*) FROM answers a
        JOIN submissions s ON s.id = a.submission
        WHERE s.slug = :slug AND s.id > :after AND s.id <= :last
            AND a.name IN ({", ".join(f":{name}" for name in named) or "NULL"})
        GROUP BY a.name, a.value""",  # noqa: S608
        {**where, **named, "last": row[0]},
    )
    return (Counts(row[0], int(row[1]), tuple((n, v, int(c)) for n, v, c in rows)),)


@dataclass(frozen=True)
class Counted:
    """When a consultation was counted last, and how many had handed in."""

    people: int
    at: datetime


async def last_counted(db: Db, slug: str) -> Counted | None:
    """Of the state that is published; None before the first."""
    row = await db.one(
        "SELECT people, counted_at FROM survey_results WHERE slug = :slug", {"slug": slug}
    )
    return None if row is None else Counted(int(row[0]), datetime.fromisoformat(row[1]))


async def keep(db: Db, slug: str, results: Results, people: int, at: datetime) -> None:
    """Publish another state in place of the one before."""
    await db.run(
        """
        INSERT INTO survey_results (slug, people, counted_at, results)
        VALUES (:slug, :people, :at, :results)
        ON CONFLICT (slug) DO UPDATE SET people = excluded.people,
            counted_at = excluded.counted_at, results = excluded.results""",
        {
            "slug": slug,
            "people": people,
            "at": utc_text(at),
            "results": results.model_dump_json(),
        },
    )


async def published(db: Db, ask: PublishedResults) -> Results | None:
    """What may be shown of a consultation."""
    row = await db.one("SELECT results FROM survey_results WHERE slug = :slug", {"slug": ask.slug})
    return None if row is None else Results.model_validate_json(row[0])


async def with_results(db: Db, _ask: WithResults) -> tuple[SurveyCard, ...]:
    """The consultations of which something was published last."""
    rows = await db.execute(
        "SELECT slug FROM survey_results ORDER BY counted_at DESC, slug LIMIT :most",
        {"most": MOST_LISTED},
    )
    found = [await by_slug(db, SurveyBySlug(row[0])) for row in rows]
    return tuple(card for card in found if card is not None)


async def to_conclude(db: Db) -> tuple[str, ...]:
    """Those that were closed and are still to be counted."""
    rows = await db.execute("SELECT slug FROM surveys WHERE results_due = 1 ORDER BY slug")
    return tuple(row[0] for row in rows)


async def to_refresh(db: Db, now: datetime, every: timedelta) -> tuple[str, ...]:
    """Those that are open, give back while they are, and were not counted just now."""
    rows = await db.execute(
        """
        SELECT s.slug FROM surveys s LEFT JOIN survey_results r ON r.slug = s.slug
        WHERE s.gives_back = 'answering' AND s.closed_at IS NULL AND s.anonymous_at IS NULL
            AND coalesce(r.counted_at, '') <= :before
        ORDER BY s.slug""",
        {"before": utc_text(now - every)},
    )
    return tuple(row[0] for row in rows)


async def concluded(db: Db, slug: str) -> None:
    """It was counted after its end."""
    await db.run("UPDATE surveys SET results_due = 0 WHERE slug = :slug", {"slug": slug})


async def given_back(db: Db, event: ResultsGivenBack, happened: Happened) -> None:
    """Letters leave to whoever took part; a batch of that name is there once."""
    batch = batch_of(event.slug)
    await batches.open_batch(db, batch, event.letter, happened.at, event.expires_at)


def batch_of(slug: str) -> str:
    """The name of the batch that gives the results of `slug` back."""
    return f"{RESULTS}{slug}"


async def took_part(
    db: Db, batch: str, *, after: str, most: int, week_ago: datetime, a_week: int
) -> Page:
    """Of the next `most` people who agree to be written to, those who answered it."""
    rows = await db.execute(
        _READERS,
        {
            "after": after,
            "most": most,
            "invites": 0,
            "a_week": a_week,
            "week_ago": utc_text(week_ago),
        },
    )
    there = await participation_in(db, batch.removeprefix(RESULTS))
    found = [reader(row, row["why"]) for row in rows if await there.of(db, row["person"])]
    return Page(found, rows[-1]["person"] if rows else after, len(rows) == most)


_READERS = f"""
{READERS}
WHERE p.person > :after AND i.unreachable_at IS NULL AND i.forgotten = 0 AND {AGREES}
ORDER BY p.person LIMIT :most"""


async def forget_readers(db: Db, slug: str) -> None:
    """Nobody is known any more to have been told what came of it: they had taken part."""
    batch = batch_of(slug)
    await batches.end(db, batch)
    await db.run(
        "DELETE FROM outbox WHERE batch = :batch AND batch <> '' AND state <> 'sending'",
        {"batch": batch},
    )
