"""The table of by which link people came to a consultation, and where interviews stand still.

Rules:
1. Each person counts once in each stage, also one who says no and comes back: `survey_arrivals`
   keeps how far they were counted, under a code that is nothing without the consultation's secret.
2. It goes with the secret, and with the person.
"""

from collections import Counter
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from conversations.frozen import utc_text
from conversations.surveys.events import SurveyBegun, SurveyHandedIn, SurveyLinkMade, SurveyOpened
from conversations.surveys.sources import Reached
from conversations.surveys.state import Interview
from storage.db import Db
from storage.happened import Happened
from storage.participation import keyed, secrets_alive

# A source that no link was made for is anybody's invention: it counts as none.
_MORE = """
INSERT INTO survey_sources (slug, source, {what})
SELECT :slug, COALESCE((SELECT source FROM survey_sources
    WHERE slug = :slug AND source = :source), ''), 1 WHERE true
ON CONFLICT (slug, source) DO UPDATE SET {what} = survey_sources.{what} + 1"""
_STAGES = {what: _MORE.format(what=what) for what in ("came", "began", "finished")}
_ONCE = """
INSERT INTO survey_arrivals (slug, code, stage)
SELECT :slug, :code, :stage FROM surveys WHERE slug = :slug
ON CONFLICT (slug, code) DO UPDATE SET stage = excluded.stage
    WHERE survey_arrivals.stage < excluded.stage"""


async def made(db: Db, event: SurveyLinkMade, happened: Happened) -> None:
    """From now on those who come by that link are counted apart."""
    await db.run(
        """
        INSERT INTO survey_sources (slug, source, words) VALUES (:slug, :source, :words)
        ON CONFLICT (slug, source) DO NOTHING""",
        {"slug": event.slug, "source": event.source, "words": event.words},
    )


async def opened(db: Db, event: SurveyOpened, happened: Happened) -> None:
    """One more came."""
    await _one_more(db, event.slug, event.source, "came", happened.person)


async def begun(db: Db, event: SurveyBegun, happened: Happened) -> None:
    """One more saw the first question."""
    await _one_more(db, event.slug, event.source, "began", happened.person)


async def finished(db: Db, event: SurveyHandedIn, happened: Happened) -> None:
    """One more handed in, for the first time."""
    await _one_more(db, event.slug, event.source, "finished", happened.person)


async def _one_more(db: Db, slug: str, source: str, stage: str, person: str) -> None:
    """Count them, unless they were counted so far already."""
    code = _code((await secrets_alive(db, slug)).get(slug), person)
    if code is None:
        return
    reached = 1 + list(_STAGES).index(stage)
    if await db.run(_ONCE, {"slug": slug, "code": code, "stage": reached}):
        await db.run(_STAGES[stage], {"slug": slug, "source": source})


def _code(secret: str | None, person: str) -> str | None:
    """What stands for them in one consultation; another one than that of their answers."""
    return None if secret is None else keyed(secret, f"came/{person}")


async def mine(db: Db, person: str) -> list[dict[str, Any]]:
    """To which consultations they came, while that can be worked out."""
    found = []
    for slug, secret in (await secrets_alive(db)).items():
        where = {"slug": slug, "code": _code(secret, person)}
        sql = "SELECT stage FROM survey_arrivals WHERE slug = :slug AND code = :code"
        row = await db.one(sql, where)
        if row is not None:
            found.append({"consultation": slug, "counted_as": list(_STAGES)[row[0] - 1]})
    return found


async def forget(db: Db, person: str) -> None:
    """They never came; how many did stays."""
    codes = [
        {"slug": slug, "code": _code(secret, person)}
        for slug, secret in (await secrets_alive(db)).items()
    ]
    await db.executemany("DELETE FROM survey_arrivals WHERE slug = :slug AND code = :code", codes)


async def forget_all(db: Db, slug: str) -> None:
    """Nobody can be counted any more."""
    await db.run("DELETE FROM survey_arrivals WHERE slug = :slug", {"slug": slug})


async def by_source(db: Db, slug: str) -> dict[str, Reached]:
    """How far people came, by the source of the link they came by."""
    rows = await db.execute(
        """
        SELECT source, came, began, finished FROM survey_sources
        WHERE slug = :slug ORDER BY source""",
        {"slug": slug},
    )
    return {source: Reached(*counts) for source, *counts in rows}


async def words_of(db: Db, slug: str) -> dict[str, str]:
    """What the sources are called that have a code in their links."""
    rows = await db.execute(
        "SELECT source, words FROM survey_sources WHERE slug = :slug AND words <> ''",
        {"slug": slug},
    )
    return {row["source"]: row["words"] for row in rows}


async def standing_still(db: Db, slug: str, before: datetime) -> Counter[tuple[int, str]]:
    """(version, path) of the questions at which first interviews have waited since before that
    moment, each with how many; '' stands for the recap."""
    rows = await db.execute(
        """
        SELECT state FROM talks
        WHERE name = 'survey' AND key = :slug AND place IN ('open', 'paused')
            AND updated_at < :before""",
        {"slug": slug, "before": utc_text(before)},
    )
    found: Counter[tuple[int, str]] = Counter()
    for (state,) in rows:
        try:
            one = Interview.model_validate_json(state)
        except ValidationError:  # of an earlier program: nobody can go on with it
            continue
        if one.sheet is not None and not one.correcting:
            found[one.version, one.at] += 1
    return found
