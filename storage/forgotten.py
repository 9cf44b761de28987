"""Codes of who was forgotten, so that a restore of an older backup forgets them again.

Rules:
1. A code is an HMAC of the random id under a secret of the house: whoever has this table alone
   learns how many were forgotten on which day, and nothing else. The ids are drawn at random and
   never used again, so the code says nothing of anybody who comes back.
2. It goes after as many days as a backup may be kept (`BACKUP_DAYS`, and a week).
"""

import hmac
from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import sha256

from storage.db import Db
from storage.secrets import secret
from storage.tidying import AT_ONCE

KEY = "forgotten"
"""The name of the secret that codes are made with."""
A_WEEK_MORE = timedelta(days=7)


def code_of(key: bytes, person: str) -> str:
    """What is noted of `person`."""
    return hmac.new(key, person.encode(), sha256).hexdigest()


async def note(db: Db, person: str, at: datetime) -> None:
    """`person` is forgotten."""
    code = code_of(await secret(db, KEY), person)
    await _add(db, [(code, at.date().isoformat())])


async def _add(db: Db, rows: Iterable[tuple[str, str]]) -> None:
    await db.executemany(
        "INSERT INTO forgotten (code, day) VALUES (:code, :day) ON CONFLICT (code) DO NOTHING",
        [{"code": code, "day": day} for code, day in rows],
    )


async def taken_over(db: Db, key: str, rows: Iterable[tuple[str, str]]) -> list[str]:
    """Note what another database of this house has noted under its secret `key` (hexadecimal);
    everybody who stands in this one and was forgotten there."""
    await db.run(
        "INSERT INTO secrets (name, value) VALUES (:name, :key) ON CONFLICT (name) DO NOTHING",
        {"name": KEY, "key": key},
    )
    noted = list(rows)
    if await secret(db, KEY) == bytes.fromhex(key):
        await _add(db, noted)
    codes = {code for code, _ in noted}
    people = await db.execute("SELECT person FROM identities UNION SELECT person FROM people")
    found = (row[0] for row in people)
    return [person for person in found if code_of(bytes.fromhex(key), person) in codes]


async def prune(db: Db, before: datetime) -> int:
    """Drop a page of the codes of whom no backup may hold any more."""
    return await db.run(
        """
        DELETE FROM forgotten WHERE code IN (
            SELECT code FROM forgotten WHERE day < :day LIMIT :most)""",
        {"day": (before - A_WEEK_MORE).date().isoformat(), "most": AT_ONCE},
    )
