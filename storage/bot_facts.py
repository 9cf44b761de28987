"""What Telegram has told us about ourselves: our own name there, for links to us."""

from storage.db import Db

_USERNAME = "username"


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
