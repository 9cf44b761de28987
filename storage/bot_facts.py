"""What we know of ourselves: our name, the database's, how we hear, last pulse and backup."""

import secrets
from datetime import datetime
from typing import Literal

from conversations.frozen import utc_text
from storage.db import Db

_USERNAME, _DATABASE, _LINE, _PULSE = "username", "database", "line", "pulse"
_BACKUP = "backup"
Line = Literal["poll", "webhook"]


async def username(db: Db) -> str:
    """Our own name on Telegram; empty while the bot has never been answered."""
    return await _known(db, _USERNAME)


async def remember_username(db: Db, username: str) -> None:
    """Our own name is `username`."""
    await _keep(db, _USERNAME, username)


async def line(db: Db) -> str:
    """How the bot that last ran heard: `poll` or `webhook`; empty before the first."""
    return await _known(db, _LINE)


async def remember_line(db: Db, line: Line) -> None:
    """From now on the bot hears so."""
    await _keep(db, _LINE, line)


async def note_pulse(db: Db, at: datetime) -> None:
    """We can write at that moment: this is it."""
    await _keep(db, _PULSE, utc_text(at))


async def note_backup(db: Db, at: datetime) -> None:
    """A backup was begun at that moment, and is whole."""
    await _keep(db, _BACKUP, utc_text(at))


async def last_backup(db: Db) -> str:
    """When the latest backup was begun (UTC text); empty where nobody knows of one."""
    return await _known(db, _BACKUP)


async def _known(db: Db, name: str) -> str:
    row = await db.one("SELECT value FROM bot_facts WHERE name = :name", {"name": name})
    return str(row[0]) if row else ""


async def _keep(db: Db, name: str, value: str) -> None:
    await db.run(
        """
        INSERT INTO bot_facts (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value""",
        {"name": name, "value": value},
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
    return await _known(db, _DATABASE)
