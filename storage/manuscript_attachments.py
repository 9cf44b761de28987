"""What came with a spreadsheet that was sent in the chat: until it is published or thrown away."""

from collections.abc import Iterable

from conversations.surveys.attachments import Attachment
from storage import survey_attachments, uploads
from storage.db import Db
from storage.survey_attachments import Attached


async def keep(db: Db, manuscript: str, files: Attached) -> None:
    """Keep `files` with a spreadsheet that was just checked."""
    for one, content in files:
        if content is not None:
            await uploads.keep(db, one.file, content)
        await db.run(
            """
            INSERT INTO manuscript_attachments (manuscript, name, what, ref, mime)
            VALUES (:manuscript, :name, :what, :ref, :mime)""",
            {
                "manuscript": manuscript,
                "name": one.name,
                "what": one.file.what,
                "ref": one.file.ref,
                "mime": one.file.mime,
            },
        )


async def of(db: Db, manuscript: str) -> dict[str, Attachment]:
    """By name; of lists with what is in them."""
    rows = await db.execute(
        """
        SELECT name, what, ref, mime FROM manuscript_attachments
        WHERE manuscript = :manuscript ORDER BY name""",
        {"manuscript": manuscript},
    )
    return await survey_attachments.read(db, rows)


async def refs(db: Db, *, ref: str = "", person: str = "", before: str = "") -> list[str]:
    """The contents that came with the spreadsheet `ref`, with those of `person`, or with what was
    sent before `before`."""
    rows = await db.execute(
        """
        SELECT DISTINCT a.ref FROM manuscript_attachments a
        JOIN manuscripts m ON m.ref = a.manuscript
        WHERE m.ref = :ref OR m.person = :person OR m.sent_at < :before""",
        {"ref": ref, "person": person, "before": before},
    )
    return [str(row[0]) for row in rows]


async def drop(db: Db, files: Iterable[str]) -> None:
    """Drop these contents, where nothing else of the town has them."""
    for ref in files:
        await uploads.drop(db, ref)
