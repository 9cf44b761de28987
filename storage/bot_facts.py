"""What we know about ourselves: our own name at Telegram, and the name of this database."""

import secrets

from storage.db import Db

_USERNAME, _DATABASE = "username", "database"


async def username(db: Db) -> str:
    """Our own name on Telegram; empty while the bot has never been answered."""
    row = await db.one("SELECT value FROM bot_facts WHERE name = :name", {"name": _USERNAME})
    return str(row[0]) if row else ""


async def remember_username(db: Db, username: str) -> None:
    """Our own name is `username`."""
    await db.run(
        """
        INSERT INTO bot_facts (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value""",
        {"name": _USERNAME, "value": username},
    )


async def database_name(db: Db) -> str:
    """What this database is called where it has something of its own; drawn at random once."""
    await db.run(
        "INSERT INTO bot_facts (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING",
        {"name": _DATABASE, "value": secrets.token_hex(16)},
    )
    return await known_database_name(db)


async def known_database_name(db: Db) -> str:
    """The same; empty while it has none."""
    row = await db.one("SELECT value FROM bot_facts WHERE name = :name", {"name": _DATABASE})
    return str(row[0]) if row else ""
