"""Spreadsheets that staff sent: waiting to be checked, checked, published or thrown away."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from conversations.surveys.authoring.events import SpreadsheetDiscarded, SpreadsheetSent
from conversations.surveys.authoring.known import (
    CurrentForm,
    HandedInCount,
    ManuscriptByRef,
    ManuscriptForm,
    Manuscripts,
)
from conversations.surveys.authoring.manuscript import Checked, Manuscript
from conversations.surveys.events import SurveyPublished
from conversations.surveys.form import Form
from storage import manuscript_attachments, submissions
from storage.db import Db, Row
from storage.forms import LARGE, Source, compiled, known
from storage.happened import Happened
from storage.publication import Publication, checksum, publish
from storage.survey_attachments import Attached

_ONE = "SELECT ref, person, sent_at, checked FROM manuscripts"


@dataclass(frozen=True)
class Waiting:
    """One that is to be checked."""

    ref: str
    file_id: str


async def sent(db: Db, event: SpreadsheetSent, happened: Happened) -> None:
    """It waits to be fetched and checked."""
    await db.run(
        """
        INSERT INTO manuscripts (ref, person, file_id, sent_at)
        VALUES (:ref, :person, :file_id, :at)
        ON CONFLICT (ref) DO NOTHING""",
        {
            "ref": event.ref,
            "person": happened.person,
            "file_id": event.file_id,
            "at": utc_text(happened.at),
        },
    )


async def waiting(db: Db) -> Sequence[Waiting]:
    """What is to be checked, longest waiting first."""
    rows = await db.execute(
        "SELECT ref, file_id FROM manuscripts WHERE checked IS NULL ORDER BY sent_at, ref"
    )
    return [Waiting(ref, file_id) for ref, file_id in rows]


async def tried(db: Db, ref: str) -> int:
    """Its check begins; for the how manieth time (0: it is there no more)."""
    row = await db.one(
        "UPDATE manuscripts SET tries = tries + 1 WHERE ref = :ref RETURNING tries", {"ref": ref}
    )
    return int(row[0]) if row else 0


async def checked(db: Db, ref: str, found: Checked, xform: bytes, attached: Attached = ()) -> bool:
    """What the check came to; whether it is still there and wanted it."""
    changed = await db.run(
        """
        UPDATE manuscripts SET checked = :checked, xform = :xform, file_id = ''
        WHERE ref = :ref AND checked IS NULL""",
        {"ref": ref, "checked": found.model_dump_json(), "xform": xform or None},
    )
    if changed:
        await manuscript_attachments.keep(db, ref, attached)
    return bool(changed)


async def by_ref(db: Db, ask: ManuscriptByRef) -> Manuscript | None:
    """One of them."""
    row = await db.one(_ONE + " WHERE ref = :ref", {"ref": ask.ref})
    return None if row is None else _read(row)


async def ready(db: Db, _ask: Manuscripts) -> tuple[Manuscript, ...]:
    """Those without a mistake."""
    rows = await db.execute(_ONE + " WHERE xform IS NOT NULL ORDER BY sent_at DESC, ref")
    found = (_read(row) for row in rows)
    return tuple(one for one in found if one.checked is not None and one.checked.ready)


def _read(row: Row) -> Manuscript:
    ref, person, sent_at, found = row
    return Manuscript(
        ref=ref,
        person=person,
        sent_at=datetime.fromisoformat(sent_at),
        checked=None if found is None else Checked.model_validate_json(found),
    )


async def form(db: Db, ask: ManuscriptForm) -> Form | None:
    """The form it makes, compiled once."""
    found = known(await _checksum(db, ask))
    if found is not None:
        return found
    read = await source(db, ask)
    return None if read is None else compiled(read)


async def source(db: Db, ask: ManuscriptForm) -> Source | None:
    """What its form is read from."""
    row = await db.one(
        "SELECT xform FROM manuscripts WHERE ref = :ref AND xform IS NOT NULL", {"ref": ask.ref}
    )
    if row is None:
        return None
    xform, with_it = bytes(row[0]), await manuscript_attachments.of(db, ask.ref)
    pairs = [(one, None) for one in with_it.values()]
    return Source(await _checksum(db, ask) or checksum(xform, pairs), xform, with_it)


async def _checksum(db: Db, ask: ManuscriptForm) -> str:
    """As its check wrote it down; empty where there is no such form."""
    row = await db.one(
        "SELECT checked FROM manuscripts WHERE ref = :ref AND xform IS NOT NULL", {"ref": ask.ref}
    )
    return "" if row is None else Checked.model_validate_json(row[0]).sha256


async def is_slow(db: Db, ask: ManuscriptForm) -> bool:
    """Whether its form is not read yet and takes long to read; nothing of it is read for that."""
    row = await db.one(
        """
        SELECT length(m.xform) + COALESCE((
            SELECT sum(length(u.content)) FROM manuscript_attachments a
            JOIN uploads u ON u.ref = a.ref AND u.what = a.what AND u.name = a.name
            WHERE a.manuscript = m.ref AND a.mime = 'text/csv'), 0)
        FROM manuscripts m WHERE m.ref = :ref AND m.xform IS NOT NULL""",
        {"ref": ask.ref},
    )
    return row is not None and int(row[0]) >= LARGE and known(await _checksum(db, ask)) is None


async def current_form(db: Db, ask: CurrentForm) -> str:
    """The checksum of what whoever begins now is asked."""
    row = await db.one(
        """
        SELECT v.sha256 FROM surveys s
        JOIN survey_versions v ON v.slug = s.slug AND v.version = s.version
        WHERE s.slug = :slug""",
        {"slug": ask.slug},
    )
    return str(row[0]) if row else ""


async def handed_in(db: Db, ask: HandedInCount) -> int:
    """How many answered."""
    return await submissions.counted(db, ask.slug)


async def published(db: Db, event: SurveyPublished, happened: Happened) -> None:
    """What the command line published it has kept itself; of the chat, the form is kept here."""
    if not event.manuscript:
        return
    row = await db.one(
        "SELECT checked, xform FROM manuscripts WHERE ref = :ref", {"ref": event.manuscript}
    )
    if row is None or row[1] is None:
        raise LookupError(f"the spreadsheet {event.manuscript} is there no more")
    found, xform, ref = Checked.model_validate_json(row[0]), bytes(row[1]), event.manuscript
    one = Publication(
        event.slug,
        xform,
        found.title,
        event.opens_at,
        event.closes_at,
        found.rehearsed.usual if found.rehearsed else None,
        found.gives_back,
        [(with_it, None) for with_it in (await manuscript_attachments.of(db, ref)).values()],
    )
    await publish(db, one, happened.at)
    await _drop(db, event.manuscript)


async def discarded(db: Db, event: SpreadsheetDiscarded, _happened: Happened) -> None:
    """Nothing of it is left."""
    await _drop(db, event.ref)


async def _drop(db: Db, ref: str) -> None:
    files = await manuscript_attachments.refs_of(db, ref)
    await db.run("DELETE FROM manuscripts WHERE ref = :ref", {"ref": ref})
    await manuscript_attachments.drop(db, files)


async def mine(db: Db, person: str) -> list[dict[str, Any]]:
    """What `person` sent and is not published yet."""
    rows = await db.execute(
        "SELECT sent_at, checked, file_id FROM manuscripts WHERE person = :person ORDER BY sent_at",
        {"person": person},
    )
    return [
        {
            "sent_at": sent_at,
            "file_at_telegram": file_id,
            "title": json.loads(found)["title"]["words"] if found else [],
        }
        for sent_at, found, file_id in rows
    ]


async def forget(db: Db, person: str) -> None:
    """What they sent and nobody has published."""
    where = {"person": person}
    files = await manuscript_attachments.refs_of_person(db, person)
    await db.run("DELETE FROM manuscripts WHERE person = :person", where)
    await manuscript_attachments.drop(db, files)


async def prune(db: Db, before: datetime) -> int:
    """One of those that were sent before `before` and never published: its files may be large."""
    row = await db.one(
        "SELECT ref FROM manuscripts WHERE sent_at < :before ORDER BY ref LIMIT 1",
        {"before": utc_text(before)},
    )
    if row is None:
        return 0
    files = await manuscript_attachments.refs_of(db, row["ref"])
    gone = await db.run("DELETE FROM manuscripts WHERE ref = :ref", {"ref": row["ref"]})
    await manuscript_attachments.drop(db, files)
    return gone
