"""Who supports which idea, and what they said about it."""

from datetime import datetime

from conversations.frozen import utc_text
from conversations.ideas.events import (
    CommentErased,
    IdeaCommented,
    IdeaSupported,
    SupportTakenBack,
)
from storage import idea_news
from storage.db import Db
from storage.happened import Happened
from storage.ideas_public import PUBLIC


async def supported(db: Db, event: IdeaSupported, happened: Happened) -> None:
    """One of each person; of ideas that are public, and not of one's own."""
    await db.run(
        f"""
        INSERT INTO idea_supports (idea, person, at)
        SELECT id, :person, :at FROM ideas i
        WHERE id = :idea AND {PUBLIC}
            AND (author IS NULL OR author <> :person)
        ON CONFLICT (idea, person) DO NOTHING""",  # noqa: S608
        {"idea": event.ref, "person": happened.person, "at": utc_text(happened.at)},
    )


async def taken_back(db: Db, event: SupportTakenBack, happened: Happened) -> None:
    """They do not support it any more, and news of it that wait for them are not sent."""
    await db.run(
        "DELETE FROM idea_supports WHERE idea = :idea AND person = :person",
        {"idea": event.ref, "person": happened.person},
    )
    await idea_news.drop(db, event.ref, happened.person, happened.at)


async def commented(db: Db, event: IdeaCommented, happened: Happened) -> None:
    """Kept until the review has read it."""
    await db.run(
        f"""
        INSERT INTO idea_comments (id, idea, person, words, locale, at)
        SELECT :comment, id, :person, :words, :locale, :at FROM ideas i
        WHERE id = :ref AND {PUBLIC}
        ON CONFLICT DO NOTHING""",  # noqa: S608
        {**event.model_dump(), "person": happened.person, "at": utc_text(happened.at)},
    )


async def comment_erased(db: Db, event: CommentErased, happened: Happened) -> None:
    """What they said is gone."""
    await db.run(
        "DELETE FROM idea_comments WHERE id = :id AND person = :person",
        {"id": event.comment, "person": happened.person},
    )


async def unagreed(db: Db, person: str, at: datetime) -> None:
    """They do not agree any more that what they think of ideas is kept: nothing of it is."""
    who = {"person": person}
    await idea_news.drop_all(db, person, at)
    await db.run("DELETE FROM idea_supports WHERE person = :person", who)
    await db.run("DELETE FROM idea_comments WHERE person = :person", who)
