"""The table of by which link people came to a consultation, and where interviews stand still."""

from collections import Counter
from datetime import datetime

from pydantic import ValidationError

from conversations.frozen import utc_text
from conversations.surveys.events import SurveyBegun, SurveyHandedIn, SurveyLinkMade, SurveyOpened
from conversations.surveys.sources import Reached
from conversations.surveys.state import Interview
from storage.db import Db
from storage.happened import Happened

# A source that no link was made for is anybody's invention: it counts as none.
_MORE = """
INSERT INTO survey_sources (slug, source, {what})
SELECT :slug, COALESCE((SELECT source FROM survey_sources
    WHERE slug = :slug AND source = :source), ''), 1 WHERE true
ON CONFLICT (slug, source) DO UPDATE SET {what} = survey_sources.{what} + 1"""
_CAME, _BEGAN, _FINISHED = (_MORE.format(what=what) for what in ("came", "began", "finished"))


async def made(db: Db, event: SurveyLinkMade, happened: Happened) -> None:
    """From now on those who come by that link are counted apart."""
    await db.run(
        """
        INSERT INTO survey_sources (slug, source) VALUES (:slug, :source)
        ON CONFLICT (slug, source) DO NOTHING""",
        {"slug": event.slug, "source": event.source},
    )


async def opened(db: Db, event: SurveyOpened, happened: Happened) -> None:
    """One more came."""
    await db.run(_CAME, {"slug": event.slug, "source": event.source})


async def begun(db: Db, event: SurveyBegun, happened: Happened) -> None:
    """One more saw the first question."""
    await db.run(_BEGAN, {"slug": event.slug, "source": event.source})


async def finished(db: Db, event: SurveyHandedIn) -> None:
    """One more handed in, for the first time."""
    await db.run(_FINISHED, {"slug": event.slug, "source": event.source})


async def by_source(db: Db, slug: str) -> dict[str, Reached]:
    """How far people came, by the source of the link they came by."""
    rows = await db.execute(
        """
        SELECT source, came, began, finished FROM survey_sources
        WHERE slug = :slug ORDER BY source""",
        {"slug": slug},
    )
    return {source: Reached(*counts) for source, *counts in rows}


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
