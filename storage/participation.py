"""Who took part in what, while a consultation's secret lives; afterwards nobody can tell."""

import hmac
from hashlib import sha256

from conversations.surveys.known import AnsweredBy, SeedFor
from storage.db import Db


async def seed_for(db: Db, ask: SeedFor) -> str:
    """What is random in a person's interview: repeatable, and nothing without the secret."""
    row = await db.one("SELECT secret FROM surveys WHERE slug = :slug", {"slug": ask.slug})
    if row is None or row[0] is None:
        raise LookupError(f"{ask.slug} takes no answers any more")
    return _keyed(row[0], f"seed/{ask.person}")


async def answered_by(db: Db, ask: AnsweredBy) -> frozenset[str]:
    """The consultations whose answers can still be tied to the person."""
    surveys = await db.execute("SELECT slug, secret FROM surveys WHERE secret IS NOT NULL")
    found = set()
    for slug, secret in surveys:
        row = await db.one(
            "SELECT 1 FROM submissions WHERE id = :id", {"id": _keyed(secret, ask.person)}
        )
        if row is not None:
            found.add(slug)
    return frozenset(found)


def _keyed(secret: str, text: str) -> str:
    return hmac.new(bytes.fromhex(secret), text.encode(), sha256).hexdigest()[:32]
