"""Who took part in what, while a consultation's secret lives; afterwards nobody can tell."""

import hmac
import json
from hashlib import sha256
from typing import Any

from conversations.surveys.known import AnsweredBy, SeedFor
from storage.answer_words import in_words
from storage.db import Db


async def seed_for(db: Db, ask: SeedFor) -> str:
    """What is random in a person's interview: repeatable, and nothing without the secret."""
    row = await db.one("SELECT secret FROM surveys WHERE slug = :slug", {"slug": ask.slug})
    if row is None or row[0] is None:
        raise LookupError(f"{ask.slug} takes no answers any more")
    return keyed(row[0], f"seed/{ask.person}")


async def answered_by(db: Db, ask: AnsweredBy) -> frozenset[str]:
    """The consultations whose answers can still be tied to the person."""
    surveys = await db.execute("SELECT slug, secret FROM surveys WHERE secret IS NOT NULL")
    found = set()
    for slug, secret in surveys:
        row = await db.one(
            "SELECT 1 FROM submissions WHERE id = :id", {"id": keyed(secret, ask.person)}
        )
        if row is not None:
            found.add(slug)
    return frozenset(found)


class Participation:
    """Whether people took part in one consultation; nobody did once its secret is destroyed."""

    def __init__(self, secret: str | None) -> None:
        self._secret = secret

    async def of(self, db: Db, person: str) -> bool:
        """Whether `person` handed something in."""
        if self._secret is None:
            return False
        id = keyed(self._secret, person)
        return await db.one("SELECT 1 FROM submissions WHERE id = :id", {"id": id}) is not None


async def participation_in(db: Db, slug: str) -> Participation:
    """Who took part in `slug`."""
    row = await db.one("SELECT secret FROM surveys WHERE slug = :slug", {"slug": slug})
    return Participation(row[0] if row else None)


async def secrets_alive(db: Db, slug: str = "") -> dict[str, str]:
    """The secrets that still exist, by consultation; only that of `slug`, where one is given."""
    rows = await db.execute(
        """
        SELECT slug, secret FROM surveys
        WHERE secret IS NOT NULL AND :slug IN ('', slug) ORDER BY slug""",
        {"slug": slug},
    )
    return {row["slug"]: row["secret"] for row in rows}


def keyed(secret: str, text: str) -> str:
    """What stands for `text` under `secret`: 128 bits in hexadecimal."""
    return hmac.new(bytes.fromhex(secret), text.encode(), sha256).hexdigest()[:32]


async def mine(db: Db, person: str) -> list[dict[str, Any]]:
    """What `person` handed in and can still correct or withdraw."""
    found = []
    for slug, title, id in await _tied(db, person):
        row = await db.one(
            """
            SELECT version, locale, channel, started_at, submitted_at, receipt
            FROM submissions WHERE id = :id""",
            {"id": id},
        )
        if row is not None:
            about = {"consultation": slug, "title": json.loads(title), **dict(row)}
            answers, files = await _answers(db, id), await _files(db, id)
            words = await in_words(db, slug, row["version"], row["locale"], answers)
            found.append({**about, "answers": answers, "in_words": words, "files": files})
    return found


async def forget(db: Db, person: str) -> None:
    """Withdraw whatever can still be tied to `person`; what is anonymous stays."""
    tied = [{"id": id} for _, _, id in await _tied(db, person)]
    await db.executemany("DELETE FROM submissions WHERE id = :id", tied)


async def _tied(db: Db, person: str) -> list[tuple[str, str, str]]:
    """(slug, title, submission) as it would be for `person` in each consultation with a secret."""
    rows = await db.execute(
        "SELECT slug, title, secret FROM surveys WHERE secret IS NOT NULL ORDER BY slug"
    )
    return [(slug, title, keyed(secret, person)) for slug, title, secret in rows]


async def _answers(db: Db, id: str) -> dict[str, str]:
    rows = await db.execute(
        "SELECT name, value FROM answers WHERE submission = :id ORDER BY position", {"id": id}
    )
    return dict(tuple(row) for row in rows)


async def _files(db: Db, id: str) -> list[dict[str, Any]]:
    rows = await db.execute(
        """
        SELECT name, what, mime, size, file_id AS telegram_file, path, state FROM files
        WHERE submission = :id ORDER BY name""",
        {"id": id},
    )
    return [dict(row) for row in rows]
