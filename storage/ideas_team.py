"""What the team's acts change: who has an idea in hand, where it stands, how it reads.

Every statement asks again what the rules allow, so that of two people who act at once the second
changes nothing; the conversation compared the version before, and said so.
"""

from conversations.frozen import utc_text
from conversations.ideas.events import IdeaAnswered, MergeAnswered
from conversations.ideas.team_events import (
    CommentJudged,
    IdeaFileHidden,
    IdeaLeft,
    IdeaMoved,
    IdeaReworded,
    IdeaTaken,
    MergeProposed,
    MoreAsked,
)
from conversations.ideas.written import Written
from storage import idea_news, similar_ideas
from storage.db import Db
from storage.happened import Happened
from storage.ideas import Said, columns_of, keep_version, note_change

_OPEN = "status IN ('received', 'in_review', 'more_asked')"


async def taken(db: Db, event: IdeaTaken, happened: Happened) -> None:
    """It is in somebody's hands; where it waited, its author is told that it is looked at."""
    at = utc_text(happened.at)
    params = {"id": event.ref, "who": happened.person, "at": at}
    first = await db.run(
        """
        UPDATE ideas SET status = 'in_review', reviewer = :who, version = version + 1,
            changed_at = :at, told_at = :at
        WHERE id = :id AND status = 'received'""",
        params,
    )
    if first:
        await note_change(db, event.ref, "in_review", at)
        return
    await db.run(
        "UPDATE ideas SET reviewer = :who, version = version + 1 WHERE id = :id",
        {"id": event.ref, "who": happened.person},
    )


async def left(db: Db, event: IdeaLeft, happened: Happened) -> None:
    """Back among those nobody has in hand."""
    await db.run(
        """
        UPDATE ideas SET reviewer = '', version = version + 1
        WHERE id = :id AND reviewer = :who""",
        {"id": event.ref, "who": happened.person},
    )


async def moved(db: Db, event: IdeaMoved, happened: Happened) -> None:
    """It stands elsewhere; once published it is found, and whoever supports it is told."""
    at = utc_text(happened.at)
    published = event.status == "published"
    changed = await db.run(
        f"""
        UPDATE ideas SET status = :status, reason = :reason, reviewer = '', version = version + 1,
            cost = coalesce(:cost, cost), changed_at = :at, told_at = :at,
            merged_into = CASE WHEN status = 'merged' THEN merged_into ELSE '' END,
            published_at = CASE WHEN :published = 1 THEN coalesce(published_at, :at)
                ELSE published_at END
        WHERE id = :id AND status NOT IN ('withdrawn', 'merged')
            AND (:free = 1 OR published_at IS NOT NULL OR {_OPEN})""",  # noqa: S608
        {
            "id": event.ref,
            "status": event.status,
            "reason": event.reason,
            "cost": event.cost,
            "at": at,
            "published": int(published),
            "free": int(published or event.status == "not_selected"),
        },
    )
    if not changed:
        return
    await note_change(db, event.ref, event.status, at, event.words, event.reason)
    await idea_news.outrun(db, event.ref, happened.at)
    await similar_ideas.refresh(db, event.ref)
    if event.news is not None:
        await idea_news.open_news(db, event.ref, event.news, happened.at)


async def more_asked(db: Db, event: MoreAsked, happened: Happened) -> None:
    """The town hall waits for its author's answer."""
    at = utc_text(happened.at)
    changed = await db.run(
        f"""
        UPDATE ideas SET status = 'more_asked', version = version + 1, changed_at = :at,
            told_at = :at
        WHERE id = :id AND {_OPEN}""",  # noqa: S608
        {"id": event.ref, "at": at},
    )
    if changed:
        await note_change(db, event.ref, "more_asked", at)
        await idea_news.outrun(db, event.ref, happened.at)
        await _said(db, event.ref, "town", at, event.words)


async def answered(db: Db, event: IdeaAnswered, happened: Happened) -> None:
    """Its author answered: the review has it again."""
    at = utc_text(happened.at)
    mine = await db.one(
        "SELECT status FROM ideas WHERE id = :id AND author = :who",
        {"id": event.ref, "who": happened.person},
    )
    if mine is None:
        return
    await _said(db, event.ref, "author", at, event.words, event.what, event.file_id)
    if mine["status"] == "more_asked":
        await db.run(
            """
            UPDATE ideas SET status = 'in_review', version = version + 1, changed_at = :at
            WHERE id = :id""",
            {"id": event.ref, "at": at},
        )
        await note_change(db, event.ref, "in_review", at)


async def _said(
    db: Db, idea: str, side: str, at: str, words: str, what: str = "", file_id: str = ""
) -> None:
    await db.run(
        """
        INSERT INTO idea_messages (idea, position, at, side, words, what, file_id)
        SELECT :idea, coalesce(max(position), 0) + 1, :at, :side, :words, :what, :file_id
        FROM idea_messages WHERE idea = :idea""",
        {
            "idea": idea,
            "at": at,
            "side": side,
            "words": words,
            "what": what,
            "file_id": file_id,
        },
    )


async def merge_proposed(db: Db, event: MergeProposed, happened: Happened) -> None:
    """Its author is asked; until they answer nothing changes."""
    at = utc_text(happened.at)
    await db.run(
        """
        UPDATE ideas SET merged_into = :into, version = version + 1, told_at = :at
        WHERE id = :id AND status NOT IN ('withdrawn', 'merged')""",
        {"id": event.ref, "into": event.into, "at": at},
    )
    await _said(db, event.ref, "town", at, event.words)
    await idea_news.outrun(db, event.ref, happened.at)


async def merge_answered(db: Db, event: MergeAnswered, happened: Happened) -> None:
    """Merged, or as before; supports stay where they are, whoever gave them is told."""
    at = utc_text(happened.at)
    who = {"id": event.ref, "who": happened.person}
    if not event.agreed:
        await db.run(
            """
            UPDATE ideas SET merged_into = '', version = version + 1
            WHERE id = :id AND author = :who AND status <> 'merged'""",
            who,
        )
        return
    changed = await db.run(
        """
        UPDATE ideas SET status = 'merged', reviewer = '', version = version + 1, changed_at = :at,
            told_at = :at
        WHERE id = :id AND author = :who AND merged_into <> ''
            AND status NOT IN ('withdrawn', 'merged')""",
        {**who, "at": at},
    )
    if not changed:
        return
    await note_change(db, event.ref, "merged", at)
    await similar_ideas.refresh(db, event.ref)
    if event.news is not None:
        await idea_news.open_news(db, event.ref, event.news, happened.at)


async def reworded(db: Db, event: IdeaReworded, happened: Happened) -> None:
    """How it reads from now on; what it was stays readable to its author and the team."""
    at = utc_text(happened.at)
    written = Written(
        text=event.text,
        title=event.title,
        called=event.called,
        theme=event.theme,
        place=event.place,
        flags=event.flags,
    )
    changed = await db.run(
        """
        UPDATE ideas SET title = :title, text = :text, called = :called, theme = :theme,
            place = :place, place_words = :place_words, arrondissement = :arrondissement,
            latitude = :latitude, longitude = :longitude, public_place = :public_place,
            flags = :flags, version = version + 1, changed_at = :at
        WHERE id = :id AND status NOT IN ('withdrawn', 'merged')""",
        {"id": event.ref, "at": at, **columns_of(written)},
    )
    if not changed:
        return
    for question, words in event.answers or ():
        await db.run(
            """
            UPDATE idea_answers SET words = :words
            WHERE idea = :id AND question = :question""",
            {"id": event.ref, "question": question, "words": words},
        )
    said = Said(event.text, event.called, event.title, "staff")
    await keep_version(db, event.ref, said, at)
    await similar_ideas.refresh(db, event.ref)


async def file_hidden(db: Db, event: IdeaFileHidden, _happened: Happened) -> None:
    """A picture that nobody else is to see, or may see again."""
    await db.run(
        "UPDATE idea_files SET hidden = :hidden WHERE idea = :id AND position = :position",
        {"id": event.ref, "position": event.position, "hidden": int(event.hidden)},
    )
    await db.run("UPDATE ideas SET version = version + 1 WHERE id = :id", {"id": event.ref})


async def comment_judged(db: Db, event: CommentJudged, _happened: Happened) -> None:
    """It shows, or it does not."""
    await db.run(
        "UPDATE idea_comments SET status = :status WHERE id = :id AND status = 'waiting'",
        {"id": event.comment, "status": "published" if event.published else "declined"},
    )
