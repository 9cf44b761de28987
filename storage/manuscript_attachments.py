"""What came with a spreadsheet that was sent in the chat: until it is published or thrown away."""

from collections.abc import Iterable

from conversations.surveys.attachments import Attachment
from storage import survey_attachments, uploads
from storage.db import Db, Row
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


async def refs_of(db: Db, manuscript: str) -> list[str]:
    """The contents that came with that spreadsheet."""
    return _refs(await db.execute(_OF_ONE, {"ref": manuscript}))


async def refs_of_person(db: Db, person: str) -> list[str]:
    """The contents that came with the spreadsheets of `person`."""
    return _refs(await db.execute(_OF_PERSON, {"person": person}))


_OF_ONE = "SELECT DISTINCT ref FROM manuscript_attachments WHERE manuscript = :ref"
_OF_PERSON = """
SELECT DISTINCT a.ref FROM manuscripts m JOIN manuscript_attachments a ON a.manuscript = m.ref
WHERE m.person = :person"""


def _refs(rows: Iterable[Row]) -> list[str]:
    return [str(row[0]) for row in rows]


async def drop(db: Db, files: Iterable[str]) -> None:
    """Drop these contents, where nothing else of the town has them."""
    for ref in files:
        await uploads.drop(db, ref)
