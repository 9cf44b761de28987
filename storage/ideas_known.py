"""What turns ask of the ideas: one, somebody's, a draft that waits; each with all its parts."""

from typing import Any

from conversations.ideas.known import (
    Change,
    DraftByDigest,
    DraftCard,
    Exchanged,
    IdeaByNumber,
    IdeaByRef,
    IdeaCard,
    IdeasOf,
    SimilarIdeas,
)
from conversations.ideas.written import IdeaFile, IdeaPlace, Written
from storage import sessions, similar
from storage.db import Db, Row
from storage.idea_drafts import draft_of

COLUMNS = """
i.id, i.number, i.campaign, i.status, i.version, i.title, i.text, i.locale, i.called, i.theme,
i.place, i.place_words, i.arrondissement, i.latitude, i.longitude, i.public_place, i.channel,
i.author, i.handed_in_at, i.receipt, i.drafted_by, i.flags, i.reviewer, i.reason, i.merged_into,
i.cost, i.published_at, i.changed_at,
(SELECT count(*) FROM idea_supports s WHERE s.idea = i.id) AS supports,
(SELECT p.label FROM people p WHERE p.person = i.reviewer) AS reviewer_label"""


MOST_OF_ONE = 60
"""The ideas of one person that a turn looks at: the latest."""


async def of_person(db: Db, ask: IdeasOf) -> tuple[IdeaCard, ...]:
    """The ideas of somebody, the latest first."""
    rows = await db.execute(
        f"""
        SELECT {COLUMNS} FROM ideas i
        WHERE i.author = :person ORDER BY i.handed_in_at DESC, i.id LIMIT :most""",  # noqa: S608
        {"person": ask.person, "most": MOST_OF_ONE},
    )
    return tuple([await card(db, row) for row in rows])


async def by_ref(db: Db, ask: IdeaByRef) -> IdeaCard | None:
    """One idea by our own reference."""
    row = await db.one(
        f"SELECT {COLUMNS} FROM ideas i WHERE i.id = :id",  # noqa: S608
        {"id": ask.ref},
    )
    return None if row is None else await card(db, row)


async def by_number(db: Db, ask: IdeaByNumber) -> IdeaCard | None:
    """One idea by the number people call it."""
    row = await db.one(
        f"SELECT {COLUMNS} FROM ideas i WHERE i.number = :number",  # noqa: S608
        {"number": ask.number},
    )
    return None if row is None else await card(db, row)


async def alike(db: Db, ask: SimilarIdeas) -> tuple[IdeaCard, ...]:
    """Published ideas that say something like it, the nearest first."""
    found = [await by_ref(db, IdeaByRef(ref)) for ref in await similar.similar(db, ask.text)]
    return tuple(one for one in found if one is not None and one.published)


async def card(db: Db, row: Row) -> IdeaCard:
    """The idea of a row of `COLUMNS`, with its parts."""
    key = {"idea": row["id"]}
    files = await db.execute(
        """
        SELECT what, file_id, mime, hidden FROM idea_files WHERE idea = :idea ORDER BY position""",
        key,
    )
    answers = await db.execute("SELECT question, words FROM idea_answers WHERE idea = :idea", key)
    changes = await db.execute(
        "SELECT at, status, words, reason FROM idea_changes WHERE idea = :idea ORDER BY position",
        key,
    )
    messages = await db.execute(
        """
        SELECT at, side, words, what, file_id FROM idea_messages
        WHERE idea = :idea ORDER BY position""",
        key,
    )
    return IdeaCard(
        **_plain(row),
        written=_written(row, files, answers),
        changes=tuple(Change.model_validate(dict(one)) for one in changes),
        messages=tuple(Exchanged.model_validate(dict(one)) for one in messages),
    )


def _plain(row: Row) -> dict[str, Any]:
    kept = (
        *("number", "status", "version", "locale", "channel", "handed_in_at", "drafted_by"),
        *("reviewer", "reason", "merged_into", "cost", "published_at", "changed_at", "supports"),
    )
    return {
        "ref": row["id"],
        **{name: row[name] for name in kept},
        **{name: row[name] or "" for name in ("author", "receipt", "reviewer_label")},
    }


def _written(row: Row, files: list[Row], answers: list[Row]) -> Written:
    place = IdeaPlace(
        kind=row["place"],
        words=row["place_words"],
        arrondissement=row["arrondissement"],
        latitude=row["latitude"],
        longitude=row["longitude"],
        public=bool(row["public_place"]),
    )
    return Written(
        text=row["text"],
        title=row["title"],
        called=row["called"],
        campaign=row["campaign"],
        theme=row["theme"],
        place=place,
        files=tuple(
            IdeaFile.model_validate({**dict(one), "hidden": bool(one[3])}) for one in files
        ),
        answers=tuple((question, words) for question, words in answers),
        flags=tuple(row["flags"].split()),
    )


async def draft(db: Db, ask: DraftByDigest) -> DraftCard | None:
    """The draft of a token."""
    row = await db.one(
        """
        SELECT digest, state, text, called, written, label, holder, resident, expires_at, session
        FROM idea_drafts WHERE digest = :digest""",
        {"digest": ask.digest},
    )
    if row is None:
        return None
    lent = await sessions.by_ref(db, row["session"])
    kept = ("digest", "state", "label", "holder", "resident", "expires_at")
    return DraftCard.model_validate(
        {
            **{name: row[name] for name in kept},
            "written": draft_of(row),
            "session": lent and lent[0],
        }
    )
