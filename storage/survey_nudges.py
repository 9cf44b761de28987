"""Who is reminded of a consultation they began, and that they were: once, unless they refused."""

from datetime import datetime
from typing import Any

from pydantic import ValidationError

from conversations.city import CityCard
from conversations.frozen import utc_text
from conversations.surveys.known import EverySurvey, SurveyCard
from conversations.surveys.state import Interview
from conversations.surveys.unfinished import (
    AFTER,
    WITHIN,
    LeftUnfinished,
    UnfinishedRefused,
    UnfinishedReminded,
)
from storage import batches, one_at_a_time, surveys, unwanted
from storage.audiences import HAD_ENOUGH, WEEK, Page, reader
from storage.db import Db
from storage.happened import Happened
from storage.outbox import UNFINISHED

_LEFT = """
FROM talks k
WHERE k.name = 'survey' AND k.key = :slug AND k.place IN ('open', 'paused')
    AND k.updated_at < :before AND k.updated_at > :after_all
    AND NOT EXISTS (SELECT 1 FROM survey_nudges n
        WHERE n.person = k.person AND n.slug IN ('', :slug))"""

_PAGE = f"""
SELECT p.person AS person, p.locale AS locale, i.acting <> '' AS lent, f.quiet_since AS since,
    f.quiet_until AS until, k.state AS state,
    CASE WHEN {HAD_ENOUGH} THEN 'budget' ELSE '' END AS why
FROM (SELECT k.person, k.state {_LEFT}) AS k
JOIN people p ON p.person = k.person
JOIN identities i ON i.person = k.person
LEFT JOIN profiles f ON f.person = k.person
WHERE k.person > :after AND i.unreachable_at IS NULL AND i.forgotten = 0
    AND (SELECT c.given FROM consents c WHERE c.person = k.person
        AND c.purpose = 'consultations' ORDER BY c.at DESC LIMIT 1) = 1
ORDER BY k.person LIMIT :most"""  # noqa: S608


async def left(db: Db, ask: LeftUnfinished) -> tuple[SurveyCard, ...]:
    """Open consultations that somebody left who was not reminded yet."""
    found = []
    for card in await surveys.every(db, EverySurvey()):
        if card.phase(ask.at) != "open":
            continue
        row = await db.one(f"SELECT 1 {_LEFT} LIMIT 1", _times(card.slug, ask.at))
        if row is not None:
            found.append(card)
    return tuple(found)


def _times(slug: str, at: datetime) -> dict[str, Any]:
    return {
        "slug": slug,
        "before": utc_text(at - AFTER),
        "after_all": utc_text(at - WITHIN),
    }


async def page(db: Db, batch: str, *, after: str, most: int, at: datetime, city: CityCard) -> Page:
    """The next `most` people of a batch `unfinished.<consultation>.<day>`."""
    slug = _slug(batch)
    params = {
        **_times(slug, at),
        "after": after,
        "most": most,
        "a_week": city.contacts_per_week,
        "week_ago": utc_text(at - WEEK),
    }
    rows = await db.execute(_PAGE, params)
    began = [reader(row, row["why"]) for row in rows if _began(row["state"])]
    readers = await one_at_a_time.sparing(db, began, slug, at)
    return Page(readers, rows[-1]["person"] if rows else after, len(rows) == most)


def _slug(batch: str) -> str:
    return batch.split(".")[1]


def _began(state: str) -> bool:
    """Whether it is a first interview that has begun."""
    try:
        one = Interview.model_validate_json(state)
    except ValidationError:  # of an earlier program: nobody can go on with it
        return False
    return one.sheet is not None and not one.correcting


async def reminded(db: Db, event: UnfinishedReminded, happened: Happened) -> None:
    """Letters leave; they are written page by page."""
    await batches.open_batch(
        db,
        event.batch,
        event.letter,
        happened.at,
        event.expires_at,
        consultation=event.slug,
    )


async def noted(db: Db, batch: str, people: list[str], at: datetime) -> None:
    """They have a letter: never another about the same."""
    await db.executemany(
        """
        INSERT INTO survey_nudges (person, slug, at) VALUES (:person, :slug, :at)
        ON CONFLICT (person, slug) DO NOTHING""",
        [{"person": person, "slug": _slug(batch), "at": utc_text(at)} for person in people],
    )


async def refused(db: Db, event: UnfinishedRefused, happened: Happened) -> None:
    """No reminder of any consultation, also not what waits; or they may come again."""
    mine = {"person": happened.person}
    if not event.refused:
        await db.run("DELETE FROM survey_nudges WHERE person = :person AND slug = ''", mine)
        return
    await db.run(
        """
        INSERT INTO survey_nudges (person, slug, at) VALUES (:person, '', :at)
        ON CONFLICT (person, slug) DO NOTHING""",
        {**mine, "at": utc_text(happened.at)},
    )
    await unwanted.not_reminded(db, happened.person, happened.at)


async def mine(db: Db, person: str) -> list[dict[str, Any]]:
    """Of what they were reminded, and whether they refused it."""
    rows = await db.execute(
        "SELECT slug AS consultation, at FROM survey_nudges WHERE person = :person ORDER BY slug",
        {"person": person},
    )
    return [dict(row) for row in rows]


async def forget_all(db: Db, slug: str) -> None:
    """Nobody was reminded of `slug`, nor has a letter that says so."""
    await db.run("DELETE FROM survey_nudges WHERE slug = :slug AND slug <> ''", {"slug": slug})
    await db.run(
        """
        DELETE FROM outbox
        WHERE batch > :first AND batch < :last AND batch <> '' AND state <> 'sending'""",
        {"first": f"{UNFINISHED}{slug}.", "last": f"{UNFINISHED}{slug}/"},
    )


async def forget(db: Db, person: str) -> None:
    """They were never reminded."""
    await db.run("DELETE FROM survey_nudges WHERE person = :person", {"person": person})
