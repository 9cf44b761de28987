"""Files sent as answers: which are to be fetched, which are on the disk, which are to be erased.

The answers' own row (`files`) goes with its submission; the disk's (`media`) stays without one, so
that whatever takes answers away has their files erased, and nothing has to be remembered there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from storage.db import Db


@dataclass(frozen=True)
class FileToFetch:
    """Something that Telegram still keeps for us."""

    submission: str
    name: str
    file_id: str
    what: str
    mime: str
    size: int


async def files_to_fetch(
    db: Db, most: int = 50, after: tuple[str, str] = ("", "")
) -> list[FileToFetch]:
    """What was sent and is not on our disk yet: after that submission and name, in their order."""
    rows = await db.execute(
        """
        SELECT submission, name, file_id, what, mime, size FROM files
        WHERE state = 'waiting' AND (submission > :submission
            OR (submission = :submission AND name > :name))
        ORDER BY submission, name LIMIT :most""",
        {"most": most, "submission": after[0], "name": after[1]},
    )
    return [FileToFetch(*row) for row in rows]


async def kept(db: Db, file: FileToFetch, path: str, size: int) -> bool:
    """It stands in the media folder under `path`; False where nobody's answer has it any more."""
    there = await _settled(db, file, "kept", path, size)
    await db.run(
        "INSERT INTO media (path, submission) VALUES (:path, :submission)",
        {"path": path, "submission": file.submission if there else None},
    )
    return there


async def failed(db: Db, file: FileToFetch) -> bool:
    """It cannot be had; whether it is the first that is lost of these answers."""
    return await _lost(db, file, "failed")


async def refused(db: Db, file: FileToFetch) -> bool:
    """It is not what it should be, and is not kept; whether it is the first that is lost."""
    return await _lost(db, file, "refused")


async def _lost(db: Db, file: FileToFetch, state: str) -> bool:
    if not await _settled(db, file, state, "", file.size):
        return False
    row = await db.one(
        """
        SELECT count(*) FROM files
        WHERE submission = :submission AND state IN ('failed', 'refused')""",
        {"submission": file.submission},
    )
    return row is not None and row[0] == 1


async def _settled(db: Db, file: FileToFetch, state: str, path: str, size: int) -> bool:
    """Telegram's number goes where nobody can correct the answers any more."""
    changed = await db.run(
        """
        UPDATE files SET path = :path, state = :state, size = :size, file_id = CASE WHEN EXISTS (
            SELECT 1 FROM submissions s JOIN surveys v ON v.slug = s.slug
            WHERE s.id = files.submission AND v.secret IS NOT NULL) THEN file_id ELSE '' END
        WHERE submission = :submission AND name = :name AND state = 'waiting'""",
        {
            "path": path,
            "state": state,
            "size": size,
            "submission": file.submission,
            "name": file.name,
        },
    )
    return changed == 1


async def consultation_of(db: Db, submission: str) -> str:
    """What `submission` is an answer to; raises LookupError."""
    row = await db.one("SELECT slug FROM submissions WHERE id = :id", {"id": submission})
    if row is None:
        raise LookupError("no such submission")
    return str(row[0])


async def every(db: Db) -> list[str]:
    """The name of every file that is on the disk, or was just now."""
    return [row[0] for row in await db.execute("SELECT path FROM media")]


async def gone(db: Db, most: int = 100) -> list[str]:
    """Files to erase: their answers are gone."""
    rows = await db.execute(
        "SELECT path FROM media WHERE submission IS NULL LIMIT :most", {"most": most}
    )
    return [row[0] for row in rows]


async def erased(db: Db, path: str) -> None:
    """It is not on the disk any more."""
    await db.run("DELETE FROM media WHERE path = :path AND submission IS NULL", {"path": path})


async def on_disk(db: Db, submission: str) -> Sequence[dict[str, Any]]:
    """What was fetched of `submission` (name, path, state, size), before its answers change."""
    rows = await db.execute(
        """
        SELECT name, path, state, size FROM files
        WHERE submission = :submission AND state <> 'waiting'""",
        {"submission": submission},
    )
    return [dict(row) for row in rows]


async def taken_over(db: Db, submission: str, before: Sequence[dict[str, Any]]) -> None:
    """Of corrected answers, the files that they still have are not fetched again."""
    for one in before:
        changed = await db.run(
            """
            UPDATE files SET path = :path, state = :state, size = :size
            WHERE submission = :submission AND name = :name""",
            {**one, "submission": submission},
        )
        if changed and one["path"]:
            await db.run(
                "UPDATE media SET submission = :submission WHERE path = :path",
                {"path": one["path"], "submission": submission},
            )


@dataclass(frozen=True)
class AnswerFile:
    """A file as the answer names it, where it stands on the disk, and what became of it."""

    submission: str
    name: str
    path: str
    state: str


async def of_page(db: Db, slug: str, after: str, last: str) -> list[AnswerFile]:
    """The files of the submissions to `slug` after `after`, up to `last`."""
    rows = await db.execute(
        """
        SELECT f.submission, f.name, f.path, f.state FROM files f
        JOIN submissions s ON s.id = f.submission
        WHERE s.slug = :slug AND s.id > :after AND s.id <= :last ORDER BY f.submission, f.name""",
        {"slug": slug, "after": after, "last": last},
    )
    return [AnswerFile(*row) for row in rows]


async def unnumbered(db: Db, slug: str, before: datetime) -> None:
    """Telegram's numbers go from files that are fetched, and from those that could not be had of
    answers older than `before`: they lead to a chat."""
    await db.run(
        """
        UPDATE files SET file_id = '',
            state = CASE state WHEN 'waiting' THEN 'failed' ELSE state END
        WHERE submission IN (SELECT id FROM submissions WHERE slug = :slug)
            AND (state <> 'waiting' OR submission IN (
                SELECT id FROM submissions WHERE slug = :slug AND submitted_at < :before))""",
        {"slug": slug, "before": utc_text(before)},
    )
