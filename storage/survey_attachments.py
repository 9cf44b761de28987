"""What came with a version of a consultation: kept once by its content, named as its form does."""

from collections.abc import Iterable, Sequence

from conversations.reply import TownFile
from conversations.surveys.attachments import Attachment
from storage import uploads
from storage.db import Db, Row

CSV = "text/csv"


Attached = Sequence[tuple[Attachment, bytes | None]]
"""What comes with a form, and its content; None where that is kept already."""


async def keep(db: Db, slug: str, version: int, files: Attached) -> None:
    """Keep `files` with a version that was just published."""
    for one, content in files:
        if content is not None:
            await uploads.keep(db, one.file, content)
        await db.run(
            """
            INSERT INTO survey_attachments (slug, version, name, what, ref, mime)
            VALUES (:slug, :version, :name, :what, :ref, :mime)""",
            {
                "slug": slug,
                "version": version,
                "name": one.name,
                "what": one.file.what,
                "ref": one.file.ref,
                "mime": one.file.mime,
            },
        )


async def of_version(db: Db, slug: str, version: int) -> dict[str, Attachment]:
    """By name; of lists with what is in them."""
    rows = await db.execute(
        """
        SELECT name, what, ref, mime FROM survey_attachments
        WHERE slug = :slug AND version = :version""",
        {"slug": slug, "version": version},
    )
    return await read(db, rows)


async def read(db: Db, rows: Iterable[Row]) -> dict[str, Attachment]:
    """From rows of (name, what, ref, mime): by name; of lists with what is in them."""
    found: dict[str, Attachment] = {}
    for name, what, ref, mime in rows:
        file = TownFile(what=what, ref=ref, name=name, mime=mime)
        content = await uploads.content_of(db, file) if mime == CSV else None
        found[name] = Attachment(name=name, file=file, content=content or b"")
    return found
