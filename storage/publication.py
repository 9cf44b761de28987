"""Publishing a consultation: an immutable version of its form, its hours, its own secret."""

import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from conversations.frozen import utc_text
from conversations.reply import Told
from conversations.surveys.known import GivesBack
from conversations.surveys.length import Length
from storage import survey_attachments
from storage.db import Db
from storage.due import Due, cancel, plan
from storage.survey_attachments import Attached
from storage.surveys import ANONYMITY_DUE, CLOSING_DUE


@dataclass(frozen=True)
class Publication:
    """A version about to be published: its form as XForm XML, and when it is open."""

    slug: str
    xform: bytes
    title: Told
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    length: Length | None = None
    """What random interviews found."""
    gives_back: GivesBack | None = None
    """When its results are given back; None: as before, and at first when it is over."""
    attachments: Attached = ()

    @property
    def sha256(self) -> str:
        """The checksum that names this form everywhere, with all that comes with it."""
        return checksum(self.xform, self.attachments)


def checksum(xform: bytes, attachments: Attached = ()) -> str:
    """The SHA-256 of a form and of what comes with it, in hexadecimal."""
    made = sha256(xform)
    for one, _ in sorted(attachments, key=lambda pair: pair[0].name):
        made.update(f"\n{one.name} {one.file.what} {one.file.ref}".encode())
    return made.hexdigest()


async def publish(db: Db, one: Publication, at: datetime) -> int:
    """Publish; the version's number. The very form that is current only moves its dates."""
    row = await db.one(
        """
        SELECT s.version, v.sha256, s.anonymous_at FROM surveys s
        JOIN survey_versions v ON v.slug = s.slug AND v.version = s.version
        WHERE s.slug = :slug""",
        {"slug": one.slug},
    )
    if row is not None and row[2] is not None:
        raise LookupError(f"{one.slug} is anonymous: publish under another name")
    same = row is not None and row[1] == one.sha256
    version = int(row[0]) + (0 if same else 1) if row is not None else 1
    await _keep_survey(db, one, version, at)
    if not same:
        await _keep_version(db, one, version, at)
        await survey_attachments.keep(db, one.slug, version, one.attachments)
    return version


async def _keep_survey(db: Db, one: Publication, version: int, at: datetime) -> None:
    await db.run(
        """
        INSERT INTO surveys
            (slug, title, version, published_at, opens_at, closes_at, secret, gives_back)
        VALUES (:slug, :title, :version, :at, :opens_at, :closes_at, :secret,
            COALESCE(:gives_back, 'closing'))
        ON CONFLICT (slug) DO UPDATE SET title = excluded.title, version = excluded.version,
            published_at = excluded.published_at, opens_at = excluded.opens_at,
            closes_at = excluded.closes_at, closed_at = NULL, correct_until = NULL,
            gives_back = COALESCE(:gives_back, surveys.gives_back), results_due = 0""",
        {
            "slug": one.slug,
            "title": _title(one),
            "version": version,
            "at": utc_text(at),
            "opens_at": utc_text(one.opens_at) if one.opens_at else None,
            "closes_at": utc_text(one.closes_at) if one.closes_at else None,
            "secret": secrets.token_hex(32),
            "gives_back": one.gives_back,
        },
    )
    # Open again: the end of its correction period will be planned anew when it closes.
    await cancel(db, f"{ANONYMITY_DUE}/{one.slug}")
    await cancel(db, f"{CLOSING_DUE}/{one.slug}")
    if one.closes_at:
        await plan(db, Due(f"{CLOSING_DUE}/{one.slug}", CLOSING_DUE, one.slug, one.closes_at))


async def _keep_version(db: Db, one: Publication, version: int, at: datetime) -> None:
    await db.run(
        """
        INSERT INTO survey_versions
            (slug, version, sha256, xform, title, published_at, questions, seconds)
        VALUES (:slug, :version, :sha256, :xform, :title, :at, :questions, :seconds)""",
        {
            "questions": one.length.questions if one.length else None,
            "seconds": one.length.seconds if one.length else None,
            "slug": one.slug,
            "version": version,
            "sha256": one.sha256,
            "xform": one.xform,
            "title": _title(one),
            "at": utc_text(at),
        },
    )


def _title(one: Publication) -> str:
    return json.dumps(dict(one.title.words), ensure_ascii=False)
