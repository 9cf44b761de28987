"""Secrets of the house itself, made at random on first use."""

import secrets

from storage.db import Db


async def secret(db: Db, name: str) -> bytes:
    """The secret called `name`, the same for as long as this database lives."""
    await db.run(
        "INSERT INTO secrets (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING",
        {"name": name, "value": secrets.token_hex(32)},
    )
    row = await db.one("SELECT value FROM secrets WHERE name = :name", {"name": name})
    if row is None:
        raise LookupError(name)
    return bytes.fromhex(row[0])
