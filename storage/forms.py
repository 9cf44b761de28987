"""Forms of consultations: read once from their XML, not at every answer.

A list of 35,000 rows takes seconds to read: who serves people reads such a form beside the turns
that wait for it (bot/surveys/shelf.py).
"""

from collections import OrderedDict
from threading import Lock
from typing import NamedTuple

from conversations.surveys.attachments import NO_ATTACHMENTS, Attachments
from conversations.surveys.form import Form
from conversations.surveys.known import FormByVersion
from conversations.surveys.xform import load_form
from storage import survey_attachments
from storage.db import Db

MOST_FORMS = 32
LARGE = 100_000
"""Bytes of a form and its lists from which reading it takes more than some hundredths of a
second."""
_forms: OrderedDict[str, Form] = OrderedDict()
"""Compiled forms by the SHA-256 of their XML and of what came with it."""
_lock = Lock()
"""Readers and the writer have threads of their own."""


class Source(NamedTuple):
    """What a form is read from; `checksum` is of both."""

    checksum: str
    xform: bytes
    attached: Attachments = NO_ATTACHMENTS


def known(checksum: str) -> Form | None:
    """The form that was read already."""
    with _lock:
        found = _forms.get(checksum)
        if found is not None:
            _forms.move_to_end(checksum)
        return found


def compiled(source: Source) -> Form:
    """The form, read once for as long as it is used; raises FormError."""
    found = known(source.checksum) or load_form(source.xform, attached=source.attached)
    with _lock:
        _forms[source.checksum] = found
        while len(_forms) > MOST_FORMS:
            _forms.popitem(last=False)
    return found


async def checksum_of(db: Db, ask: FormByVersion) -> str:
    """The checksum of a published version; raises LookupError."""
    row = await db.one(
        "SELECT sha256 FROM survey_versions WHERE slug = :slug AND version = :version",
        {"slug": ask.slug, "version": ask.version},
    )
    if row is None:
        raise LookupError(f"no version {ask.version} of {ask.slug}")
    return str(row[0])


async def source(db: Db, ask: FormByVersion) -> Source:
    """What a published version is read from; raises LookupError."""
    checksum = await checksum_of(db, ask)
    row = await db.one(
        "SELECT xform FROM survey_versions WHERE slug = :slug AND version = :version",
        {"slug": ask.slug, "version": ask.version},
    )
    assert row is not None
    with_it = await survey_attachments.of_version(db, ask.slug, ask.version)
    return Source(checksum, bytes(row[0]), with_it)


async def is_slow(db: Db, ask: FormByVersion) -> bool:
    """Whether a published version is not read yet and takes long to read."""
    row = await db.one(
        """
        SELECT v.sha256, length(v.xform) + COALESCE((
            SELECT sum(length(u.content)) FROM survey_attachments a
            JOIN uploads u ON u.ref = a.ref AND u.what = a.what AND u.name = a.name
            WHERE a.slug = v.slug AND a.version = v.version AND a.mime = 'text/csv'), 0)
        FROM survey_versions v WHERE v.slug = :slug AND v.version = :version""",
        {"slug": ask.slug, "version": ask.version},
    )
    return row is not None and int(row[1]) >= LARGE and known(str(row[0])) is None
