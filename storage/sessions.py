"""Chats that are lent: who speaks in them meanwhile, and the end, after which nothing is left."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.frozen import utc_text
from conversations.session import (
    SessionAgreed,
    SessionCard,
    SessionClosed,
    SessionKind,
    SessionLengthened,
    SessionOpened,
)
from storage import due, outbox, talks
from storage.db import Db, Row
from storage.happened import Happened

ENDS = "session-ends"
"""The rule of the hour at which a session ends by itself; about its reference."""
NEARLY_OVER = "session-nearly-over"
"""The rule that says a little before that it will."""
BEFORE_THE_END = timedelta(minutes=5)


A_MOMENT = timedelta(seconds=2)
"""After which letters follow that had to wait: first of all the holder is told that it is over."""


@dataclass(frozen=True, slots=True)
class Lent:
    """A chat that is lent: the session, whose chat it is, and their pseudonym in the team."""

    ref: str
    holder: str
    label: str


async def lent(db: Db, persona: str) -> Lent | None:
    """The session in which `persona` speaks; None for everybody who speaks for themselves."""
    row = await db.one(
        """
        SELECT s.ref, s.holder, COALESCE(p.label, '') FROM sessions s
        LEFT JOIN people p ON p.person = s.holder WHERE s.person = :person""",
        {"person": persona},
    )
    return None if row is None else Lent(*row)


async def count(db: Db, ref: str) -> None:
    """One more thing was handed in in the session `ref`, if it is still open."""
    await db.run("UPDATE sessions SET handed_in = handed_in + 1 WHERE ref = :ref", {"ref": ref})


async def opened(db: Db, event: SessionOpened, happened: Happened) -> None:
    """Lend the chat of whoever asked; a session they had open already ends here."""
    await close_of(db, happened.person, happened.at)
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
    await outbox.hold(db, happened.person, event.ends_at)
    await _plan(db, event.ref, event.kind, event.ends_at)


async def lengthened(db: Db, event: SessionLengthened, _happened: Happened) -> None:
    """It ends later."""
    where = {"ref": event.ref, "ends_at": utc_text(event.ends_at)}
    if await db.run("UPDATE sessions SET ends_at = :ends_at WHERE ref = :ref", where):
        await _plan(db, event.ref, event.kind, event.ends_at)
        row = await db.one("SELECT holder FROM sessions WHERE ref = :ref", where)
        if row is not None:
            await outbox.hold(db, row[0], event.ends_at)


async def _plan(db: Db, ref: str, kind: SessionKind, ends_at: datetime) -> None:
    await due.plan(db, due.Due(f"session/{ref}", ENDS, ref, ends_at))
    if kind == "helper":
        nearly = due.Due(f"session-nearly/{ref}", NEARLY_OVER, ref, ends_at - BEFORE_THE_END)
        await due.plan(db, nearly)


async def agreed(db: Db, event: SessionAgreed, happened: Happened) -> None:
    """The notice was agreed to in the session, in that language."""
    await db.run(
        "UPDATE sessions SET locale = :locale, agreed = 1 WHERE person = :person",
        {"locale": event.locale, "person": happened.person},
    )


async def closed(db: Db, event: SessionClosed, happened: Happened) -> None:
    """Give the chat back."""
    row = await db.one("SELECT holder FROM sessions WHERE ref = :ref", {"ref": event.ref})
    if row is not None:
        await close_of(db, row[0], happened.at)


async def close_of(db: Db, holder: str, at: datetime) -> SessionClosed | None:
    """End the session in the chat of `holder`: what ended, if anything; letters that waited
    follow."""
    row = await db.one(_CARD + " WHERE holder = :holder", {"holder": holder})
    await forget(db, holder)
    await outbox.release(db, holder, at + A_MOMENT)
    if row is None:
        return None
    ended = card_of(row)
    return SessionClosed(ref=ended.ref, kind=ended.kind, handed_in=ended.handed_in)


async def forget(db: Db, holder: str) -> None:
    """The persona in the chat of `holder`, if there is one, is nobody again."""
    row = await db.one(
        "SELECT ref, person FROM sessions WHERE holder = :holder", {"holder": holder}
    )
    if row is None:
        return
    await talks.erase(db, row["person"])
    await due.erase(db, f"session/{row['ref']}")
    await due.erase(db, f"session-nearly/{row['ref']}")
    await db.run("DELETE FROM sessions WHERE holder = :holder", {"holder": holder})
    await db.run("UPDATE identities SET acting = '' WHERE person = :holder", {"holder": holder})


async def is_lent(db: Db, holder: str) -> bool:
    """Whether somebody else uses the chat of `holder` now, who is not to read their letters."""
    row = await db.one("SELECT 1 FROM sessions WHERE holder = :holder", {"holder": holder})
    return row is not None


async def card(db: Db, persona: str) -> SessionCard | None:
    """The session in which `persona` speaks; None for everybody else."""
    row = await db.one(_CARD + " WHERE person = :person", {"person": persona})
    return None if row is None else card_of(row)


async def by_ref(db: Db, ref: str) -> tuple[SessionCard, str] | None:
    """The session `ref` and whose chat it is; None once it is over."""
    row = await db.one(_CARD + " WHERE ref = :ref", {"ref": ref})
    return None if row is None else (card_of(row), row["holder"])


_CARD = """
SELECT ref, kind, ends_at, holder_locale, locale, agreed, handed_in, holder FROM sessions"""


def card_of(row: Row) -> SessionCard:
    """What a turn may know of the session in `row`."""
    return SessionCard(
        ref=row["ref"],
        kind=row["kind"],
        ends_at=datetime.fromisoformat(row["ends_at"]),
        holder_locale=row["holder_locale"],
        locale=row["locale"],
        agreed=bool(row["agreed"]),
        handed_in=row["handed_in"],
    )
