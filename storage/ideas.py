"""The ideas room: ideas with every version of their words.

Rules:
1. An idea handed in while a chat was lent has no author, and of its moment only the day.
2. The number people call it by follows from its reference, not from the order of arrival, which
   would lead to the chat it was handed in from.
"""

from datetime import datetime
from typing import Any, NamedTuple

from conversations.frozen import day_of, utc_text
from conversations.ideas.events import (
    IdeaErased,
    IdeaHandedIn,
    IdeaRewritten,
    IdeaWithdrawn,
)
from conversations.ideas.known import NumberFor
from conversations.ideas.team_events import AuthorsReminded
from conversations.ideas.written import Written
from storage import idea_news, sessions, similar, similar_ideas
from storage.db import Db
from storage.happened import Happened

DIGITS = (90_000, 900_000, 9_000_000, 900_000_000)
"""Numbers have five digits; where every one that is tried is taken, more."""


async def handed_in(db: Db, event: IdeaHandedIn, happened: Happened) -> None:
    """Keep an idea; in a chat that is lent it is nobody's."""
    lent = await sessions.lent(db, happened.person)
    by = lent.label if lent is not None and event.channel == "assisted" else ""
    at = _day(happened.at) if lent is not None else utc_text(happened.at)
    row = {
        "id": event.ref,
        "locale": event.locale,
        "channel": event.channel,
        "author": None if lent is not None else happened.person,
        "at": at,
        "receipt": event.receipt,
        "there": 0,
        "by": by,
    }
    await insert(db, row, event.written)
    await keep_version(db, event.ref, said_by(event.written, event.channel == "assisted", by), at)
    if lent is not None:
        await sessions.count(db, lent.ref)


def _day(at: datetime) -> str:
    return utc_text(day_of(at))


async def number_for(db: Db, ref: str) -> int:
    """The number of the idea `ref` (hexadecimal): free, and the same however often it is asked."""
    drawn = int(ref, 16)
    for room in DIGITS:
        for turn in range(5):
            number = room // 9 + (drawn >> turn) % room
            taken = await db.one("SELECT 1 FROM ideas WHERE number = :n", {"n": number})
            if taken is None:
                return number
    raise LookupError("no number is free")


async def number_of(db: Db, ask: NumberFor) -> int:
    """The number of an idea that is there, or that is handed in within this very turn."""
    row = await db.one("SELECT number FROM ideas WHERE id = :id", {"id": ask.ref})
    return int(row["number"]) if row is not None else await number_for(db, ask.ref)


async def insert(db: Db, row: dict[str, Any], written: Written) -> None:
    """A new idea: `row` has id, locale, channel, author, at, receipt, there, by; and
    `changed_at` where it came here later than it was handed in."""
    await db.run(
        """
        INSERT INTO ideas (id, number, campaign, title, text, locale, called, theme, place,
            place_words, arrondissement, latitude, longitude, public_place, channel, author,
            handed_in_at, receipt, approved_on_own_phone, drafted_by, flags, changed_at, told_at,
            reference)
        VALUES (:id, :number, :campaign, :title, :text, :locale, :called, :theme, :place,
            :place_words, :arrondissement, :latitude, :longitude, :public_place, :channel, :author,
            :at, :receipt, :there, :by, :flags, :changed_at, :at, :reference)""",
        {
            "reference": None,
            "changed_at": row["at"],
            **row,
            **columns_of(written),
            "number": await number_for(db, row["id"]),
            "campaign": written.campaign,
        },
    )
    await keep_parts(db, row["id"], written)
    await note_change(db, row["id"], "received", row["at"])


def columns_of(written: Written) -> dict[str, Any]:
    """What of it stands in columns."""
    place = written.place
    return {
        "title": written.title,
        "text": written.text,
        "called": written.called,
        "theme": written.theme,
        "place": place.kind,
        "place_words": place.words,
        "arrondissement": place.arrondissement,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "public_place": int(place.public),
        "flags": " ".join(written.flags),
    }


async def keep_parts(db: Db, idea: str, written: Written) -> None:
    """Its pictures, its voice and its answers, instead of those there were."""
    key = {"idea": idea}
    await db.run("DELETE FROM idea_files WHERE idea = :idea", key)
    await db.run("DELETE FROM idea_answers WHERE idea = :idea", key)
    for position, file in enumerate(written.files, 1):
        await db.run(
            """
            INSERT INTO idea_files (idea, position, what, file_id, mime, hidden)
            VALUES (:idea, :position, :what, :file_id, :mime, :hidden)""",
            {**key, **file.model_dump(), "hidden": int(file.hidden), "position": position},
        )
    for question, words in written.answers:
        await db.run(
            """
            INSERT INTO idea_answers (idea, question, words)
            VALUES (:idea, :question, :words)""",
            {**key, "question": question, "words": words},
        )


async def note_change(
    db: Db, idea: str, status: str, at: str, words: str = "", reason: str = ""
) -> None:
    """One more step of its way."""
    await db.run(
        """
        INSERT INTO idea_changes (idea, position, at, status, words, reason)
        SELECT :idea, coalesce(max(position), 0) + 1, :at, :status, :words, :reason
        FROM idea_changes WHERE idea = :idea""",
        {"idea": idea, "status": status, "at": at, "words": words, "reason": reason},
    )


class Said(NamedTuple):
    """One wording of an idea and who wrote it: its author, or somebody of the team."""

    text: str
    called: str
    title: str = ""
    by: str = "resident"
    label: str = ""
    written: str = ""
    """All that was written, as JSON; empty where only the wording changed."""


def said_by(written: Written, by_team: bool = False, label: str = "") -> Said:
    """The words of what was written, and whose they are."""
    by = "ambassador" if by_team else "resident"
    everything = written.model_dump_json(exclude_defaults=True)
    return Said(written.text, written.called, written.title, by, label, everything)


async def keep_version(db: Db, idea: str, said: Said, at: str, approved: str | None = None) -> None:
    """One more wording."""
    await db.run(
        """
        INSERT INTO idea_versions (idea, version, text, called, title, written_by, label, written,
            at, approved_at)
        SELECT :idea, coalesce(max(version), 0) + 1, :text, :called, :title, :by, :label, :written,
            :at, :approved
        FROM idea_versions WHERE idea = :idea""",
        {"idea": idea, **said._asdict(), "at": at, "approved": approved},
    )


async def rewritten(db: Db, event: IdeaRewritten, happened: Happened) -> None:
    """Its author's new words; what the town asked for is there, the review has it again."""
    at = utc_text(happened.at)
    before = await db.one("SELECT status FROM ideas WHERE id = :id", {"id": event.ref})
    changed = await db.run(
        """
        UPDATE ideas SET title = :title, text = :text, called = :called, theme = :theme,
            place = :place, place_words = :place_words, arrondissement = :arrondissement,
            latitude = :latitude, longitude = :longitude, public_place = :public_place,
            flags = :flags, version = version + 1, changed_at = :at,
            status = CASE WHEN status = 'more_asked' THEN 'in_review' ELSE status END
        WHERE id = :id AND author = :author AND status IN ('received', 'more_asked')""",
        {"id": event.ref, "author": happened.person, "at": at, **columns_of(event.written)},
    )
    if changed:
        await keep_parts(db, event.ref, event.written)
        await keep_version(db, event.ref, said_by(event.written), at)
        if before is not None and before["status"] == "more_asked":
            await note_change(db, event.ref, "in_review", at)


async def withdrawn(db: Db, event: IdeaWithdrawn, happened: Happened) -> None:
    """Its author takes it back: that there was an idea, and since when there is none, is all that
    stays, for whoever supported it and for the figures."""
    at = utc_text(happened.at)
    gone = await db.run(
        """
        UPDATE ideas SET status = 'withdrawn', title = '', text = '', called = '', place = '',
            place_words = '', arrondissement = NULL, latitude = NULL, longitude = NULL,
            author = NULL, receipt = NULL, drafted_by = '', flags = '', reviewer = '',
            reference = NULL, handed_in_at = :day, version = version + 1, changed_at = :at
        WHERE id = :id AND author = :author AND status <> 'withdrawn'""",
        {"id": event.ref, "author": happened.person, "at": at, "day": _day(happened.at)},
    )
    if gone:
        await idea_news.hush(db, event.ref, happened.at)
        for table in PARTS:
            await db.run(f"DELETE FROM {table} WHERE idea = :id", {"id": event.ref})  # noqa: S608
        await note_change(db, event.ref, "withdrawn", at)
        await similar_ideas.refresh(db, event.ref)
        if event.news is not None:
            await idea_news.open_news(db, event.ref, event.news, happened.at)


PARTS = (
    *("idea_versions", "idea_answers", "idea_files", "idea_messages", "idea_comments"),
    "idea_changes",
)


async def reminded(db: Db, event: AuthorsReminded, happened: Happened) -> None:
    """Their authors heard again where they stand."""
    at = utc_text(happened.at)
    await db.executemany(
        "UPDATE ideas SET told_at = :at WHERE id = :id",
        [{"id": ref, "at": at} for ref in event.refs],
    )


async def erased(db: Db, event: IdeaErased, happened: Happened) -> None:
    """Erase an idea for whoever came to the town hall with its receipt."""
    await idea_news.hush(db, event.ref, happened.at)
    await similar.drop(db, event.ref)
    await db.run("DELETE FROM ideas WHERE id = :id", {"id": event.ref})
