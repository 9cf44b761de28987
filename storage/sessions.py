"""Chats that are lent: who speaks in them meanwhile, and the end, after which nothing is left."""

import secrets
from datetime import datetime

from conversations.frozen import utc_text
from conversations.session import SessionAgreed, SessionCard, SessionClosed, SessionOpened
from storage import due, talks
from storage.db import Db
from storage.happened import Happened

ENDS = "session-ends"
"""The rule of the hour at which a session ends by itself; about its reference."""


async def opened(db: Db, event: SessionOpened, happened: Happened) -> None:
    """Lend the chat of whoever asked; a session they had open already ends here."""
    await close_of(db, happened.person)
    persona = secrets.token_hex(16)
    await db.run(
        """
        INSERT INTO sessions (ref, person, holder, holder_locale, kind, opened_at, ends_at)
        VALUES (:ref, :person, :holder, :locale, :kind, :at, :ends_at)""",
        {
            "ref": event.ref,
            "person": persona,
            "holder": happened.person,
            "locale": event.holder_locale,
            "kind": event.kind,
            "at": utc_text(happened.at),
            "ends_at": utc_text(event.ends_at),
        },
    )
    await db.run(
        "UPDATE identities SET acting = :acting WHERE person = :person",
        {"acting": persona, "person": happened.person},
    )
    await due.plan(db, due.Due(f"session/{event.ref}", ENDS, event.ref, event.ends_at))


async def agreed(db: Db, event: SessionAgreed, happened: Happened) -> None:
    """The notice was agreed to in the session, in that language."""
    await db.run(
        "UPDATE sessions SET locale = :locale, agreed = 1 WHERE person = :person",
        {"locale": event.locale, "person": happened.person},
    )


async def closed(db: Db, event: SessionClosed, _happened: Happened) -> None:
    """Give the chat back."""
    row = await db.one("SELECT holder FROM sessions WHERE ref = :ref", {"ref": event.ref})
    if row is not None:
        await close_of(db, row[0])


async def close_of(db: Db, holder: str) -> None:
    """End the session in the chat of `holder`, if there is one: the persona is nobody again."""
    row = await db.one(
        "SELECT ref, person FROM sessions WHERE holder = :holder", {"holder": holder}
    )
    if row is None:
        return
    await talks.erase(db, row["person"])
    await due.cancel(db, f"session/{row['ref']}")
    await db.run("DELETE FROM sessions WHERE holder = :holder", {"holder": holder})
    await db.run("UPDATE identities SET acting = '' WHERE person = :holder", {"holder": holder})


async def card(db: Db, persona: str) -> SessionCard | None:
    """The session in which `persona` speaks; None for everybody else."""
    row = await db.one(
        """
        SELECT ref, kind, ends_at, holder_locale, locale, agreed, handed_in
        FROM sessions WHERE person = :person""",
        {"person": persona},
    )
    if row is None:
        return None
    return SessionCard(
        ref=row["ref"],
        kind=row["kind"],
        ends_at=datetime.fromisoformat(row["ends_at"]),
        holder_locale=row["holder_locale"],
        locale=row["locale"],
        agreed=bool(row["agreed"]),
        handed_in=row["handed_in"],
    )
