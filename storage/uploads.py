"""Files that the town gave us: their content, and the number that Telegram gave each.

Another kind or another name of the same content is another file at Telegram: readers see both.
"""

from datetime import datetime
from functools import partial
from hashlib import sha256

from conversations.frozen import utc_text
from conversations.reply import FileKind, TownFile
from storage.db import Db
from storage.tidying import Hands, Seen, looked_for

AT_ONCE = 5
"""Contents that go in one transaction: each may have megabytes."""


def town_file(what: FileKind, name: str, mime: str, content: bytes) -> TownFile:
    """How a reply speaks of a file with that content."""
    return TownFile(what=what, ref=sha256(content).hexdigest(), name=name, mime=mime)


async def keep(db: Db, file: TownFile, content: bytes) -> None:
    """Keep what `file` holds; a number that Telegram gave it before stays."""
    await db.run(
        """
        INSERT INTO uploads (ref, what, name, mime, content)
        VALUES (:ref, :what, :name, :mime, :content)
        ON CONFLICT (ref, what, name) DO NOTHING""",
        {**_named(file), "mime": file.mime, "content": content},
    )


async def number_of(db: Db, file: TownFile) -> str:
    """Its number at Telegram; empty where it has none yet."""
    row = await db.one(
        "SELECT file_id FROM uploads WHERE ref = :ref AND what = :what AND name = :name",
        _named(file),
    )
    return str(row[0]) if row else ""


async def content_of(db: Db, file: TownFile) -> bytes | None:
    """What is in it; None where nobody gave us such a file."""
    row = await db.one(
        "SELECT content FROM uploads WHERE ref = :ref AND what = :what AND name = :name",
        _named(file),
    )
    return bytes(row[0]) if row else None


async def numbered(db: Db, file: TownFile, file_id: str) -> None:
    """Telegram keeps it under that number."""
    await db.run(
        """
        UPDATE uploads SET file_id = :file_id
        WHERE ref = :ref AND what = :what AND name = :name""",
        {**_named(file), "file_id": file_id},
    )


def _named(file: TownFile) -> dict[str, str]:
    return {"ref": file.ref, "what": file.what, "name": file.name}


_UNUSED = """NOT EXISTS (
    SELECT 1 FROM announcements a
    WHERE a.content LIKE '%' || uploads.ref || '%' AND (
        a.status IN ('awaiting', 'planned') OR EXISTS (SELECT 1 FROM announcement_runs r
            WHERE r.number = a.number AND r.status IN ('sending', 'paused'))))
    AND NOT EXISTS (
        SELECT 1 FROM minutes m WHERE m.content LIKE '%' || uploads.ref || '%')
    AND NOT EXISTS (SELECT 1 FROM survey_attachments s WHERE s.ref = uploads.ref)
    AND NOT EXISTS (SELECT 1 FROM manuscript_attachments s WHERE s.ref = uploads.ref)
    AND NOT EXISTS (
        SELECT 1 FROM meetings m WHERE m.ends_at > :now AND m.status = 'planned'
            AND m.definition LIKE '%' || uploads.ref || '%')"""

_FIND = f"""
SELECT DISTINCT ref FROM uploads WHERE ref > :after AND {_UNUSED}
ORDER BY ref LIMIT :most"""  # noqa: S608
_DROP = f"DELETE FROM uploads WHERE uploads.ref = :ref AND {_UNUSED}"  # noqa: S608


async def prune(hands: Hands, now: datetime) -> int:
    """Drop what no announcement that is yet to leave, or leaves, no meeting that is yet to end, no
    minutes and no consultation, published or to be published, have attached."""
    return await looked_for(hands, partial(_unused, now=now), partial(_drop_unused, now=now), "")


async def _unused(db: Db, after: str, now: datetime) -> Seen[str, list[str]]:
    params = {"after": after, "now": utc_text(now), "most": AT_ONCE}
    refs = [row[0] for row in await db.execute(_FIND, params)]
    return Seen(refs, refs[-1] if len(refs) == AT_ONCE else None)


async def _drop_unused(db: Db, found: list[str], now: datetime) -> int:
    """What somebody attached meanwhile stays."""
    return await db.executemany(_DROP, [{"ref": ref, "now": utc_text(now)} for ref in found])


async def drop(db: Db, ref: str) -> None:
    """Drop the content `ref` now, where nothing of the town has it attached any more."""
    await db.run(_DROP, {"ref": ref, "now": ""})
