"""Who stands behind a random id: the only table that knows a number of Telegram's."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from conversations.city import CHANNEL
from conversations.frozen import utc_text
from storage import indicator_activity
from storage.db import Db
from storage.tidying import AT_ONCE, Hands, Seen, looked_for

SEEN_EVERY = timedelta(hours=1)
"""How precisely we remember when somebody was last here: no finer than retention needs."""

ALWAYS = "9999-12-31T00:00:00.000000+00:00"
"""When the channel was last here: it is never tidied away."""
MOST_CHAT_ID = 2**63 - 1
"""A number that no table takes is nobody's."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A person and whether messages reach them."""

    person: str
    reachable: bool
    acting: str = ""
    """The persona that speaks in this chat while it is lent."""
    missed: bool = False
    """Something we said never reached them."""


async def meet(db: Db, chat_id: int, at: datetime) -> Identity:
    """Whoever writes from `chat_id`; somebody new gets a random id of 128 bits."""
    row = await db.one(_MEET, {"chat_id": chat_id})
    if row is None:
        person = secrets.token_hex(16)
        await db.run(
            "INSERT INTO identities (person, chat_id, seen_at) VALUES (:person, :chat_id, :at)",
            {"person": person, "chat_id": chat_id, "at": utc_text(at)},
        )
        return Identity(person, True)
    person, unreachable_at, seen_at, acting, forgotten, missed = row
    if forgotten:
        return Identity(await _renewed(db, person, at), unreachable_at is None)
    if abs(at - datetime.fromisoformat(seen_at)) > SEEN_EVERY:  # a clock may have been set back
        await _see(db, person, at)
    return Identity(person, unreachable_at is None, acting, bool(missed))


_MEET = """
SELECT person, unreachable_at, seen_at, acting, forgotten, missed FROM identities
WHERE chat_id = :chat_id"""


async def lends(db: Db, chat_id: int) -> bool:
    """Whether somebody else speaks in that chat now."""
    if abs(chat_id) > MOST_CHAT_ID:
        return False
    row = await db.one("SELECT acting FROM identities WHERE chat_id = :chat", {"chat": chat_id})
    return row is not None and bool(row["acting"])


async def _renewed(db: Db, person: str, at: datetime) -> str:
    """Whoever was forgotten and writes again is somebody new; the last word to them still goes."""
    fresh = secrets.token_hex(16)
    params = {"person": person, "fresh": fresh, "at": utc_text(at)}
    await db.run(
        """
        UPDATE identities SET person = :fresh, forgotten = 0, acting = '', seen_at = :at
        WHERE person = :person""",
        params,
    )
    await db.run("UPDATE outbox SET person = :fresh WHERE person = :person", params)
    return fresh


async def _see(db: Db, person: str, at: datetime) -> None:
    """They are heard of: nobody is erased for being silent (retention.py)."""
    await indicator_activity.heard_of(db, person, at)
    params = {"person": person, "at": utc_text(at)}
    await db.run("UPDATE identities SET seen_at = :at WHERE person = :person", params)
    await db.run("UPDATE people SET last_seen_at = :at WHERE person = :person", params)
    await db.run("DELETE FROM silences WHERE person = :person", params)


async def channel(db: Db, chat_id: int | None) -> None:
    """The town's public channel is somebody that letters go to; without one, nobody is."""
    await db.run(
        "DELETE FROM identities WHERE person = :person AND (:chat IS NULL OR chat_id <> :chat)",
        {"person": CHANNEL, "chat": chat_id},
    )
    if chat_id is not None:
        await db.run("DELETE FROM identities WHERE chat_id = :chat", {"chat": chat_id})
        await db.run(
            "INSERT INTO identities (person, chat_id, seen_at) VALUES (:person, :chat, :at)",
            {"person": CHANNEL, "chat": chat_id, "at": ALWAYS},
        )


async def reachable(db: Db, person: str) -> None:
    """Messages reach `person` again."""
    await db.run(
        "UPDATE identities SET unreachable_at = NULL WHERE person = :person", {"person": person}
    )


async def unreachable(db: Db, person: str, at: datetime) -> None:
    """Nothing reaches `person` until they come back."""
    await db.run(
        "UPDATE identities SET unreachable_at = :at WHERE person = :person",
        {"person": person, "at": utc_text(at)},
    )


async def let_go(db: Db, person: str) -> None:
    """A stranger who blocks the bot, perhaps just after being forgotten: nothing is to be kept."""
    await db.run(
        """
        UPDATE identities SET forgotten = 1 WHERE person = :person
            AND NOT EXISTS (SELECT 1 FROM people WHERE people.person = :person)
            AND NOT EXISTS (SELECT 1 FROM talks WHERE talks.person = :person)""",
        {"person": person},
    )


async def missed(db: Db, person: str, something: bool) -> None:
    """Whether something we said to `person` never reached them."""
    params = {"person": person, "missed": int(something)}
    await db.run("UPDATE identities SET missed = :missed WHERE person = :person", params)


async def moved(db: Db, person: str, chat_id: int) -> None:
    """Their chat has another number now; whoever had that number before is merged away."""
    params = {"person": person, "chat_id": chat_id}
    if not await db.one("SELECT 1 FROM identities WHERE person = :person", params):
        return  # forgotten meanwhile
    await db.run("DELETE FROM identities WHERE chat_id = :chat_id AND person <> :person", params)
    await db.run("UPDATE identities SET chat_id = :chat_id WHERE person = :person", params)


async def prune(hands: Hands, before: datetime) -> int:
    """Forget numbers that nothing needs: no profile, no talk, nothing waiting, not seen since.

    Nearly everybody has a profile, so that nearly everybody is looked at in vain: by a reader.
    """
    return await looked_for(
        hands, partial(_strangers, before=before), partial(_drop_strangers, before=before), ""
    )


_NEEDED_BY_NOTHING = """
seen_at < :before
    AND NOT EXISTS (SELECT 1 FROM people WHERE people.person = identities.person)
    AND NOT EXISTS (SELECT 1 FROM talks WHERE talks.person = identities.person
                    AND talks.place IN ('open', 'paused'))
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.person = identities.person
                    AND outbox.state IN ('waiting', 'sending'))"""


async def _strangers(db: Db, after: str, before: datetime) -> Seen[str, list[str]]:
    """In the order of the ids: the profiles stand in the same order, and are found side by side."""
    params = {"after": after, "before": utc_text(before), "most": AT_ONCE}
    end = await db.one(
        """
        SELECT person FROM identities WHERE person > :after
        ORDER BY person LIMIT 1 OFFSET :most - 1""",
        params,
    )
    rows = await db.execute(
        f"""
        SELECT person FROM identities WHERE person IN (
            SELECT i.person FROM (SELECT person FROM identities
                WHERE person > :after ORDER BY person LIMIT :most) i
            WHERE NOT EXISTS (SELECT 1 FROM people WHERE people.person = i.person))
        AND {_NEEDED_BY_NOTHING}""",  # noqa: S608
        params,
    )
    return Seen([row[0] for row in rows], end[0] if end else None)


async def _drop_strangers(db: Db, found: list[str], before: datetime) -> int:
    """Whoever came back meanwhile stays."""
    return await db.executemany(
        f"DELETE FROM identities WHERE person = :person AND {_NEEDED_BY_NOTHING}",  # noqa: S608
        [{"person": person, "before": utc_text(before)} for person in found],
    )


_FAREWELL_OVER = """
SELECT person FROM identities WHERE forgotten = 1 AND NOT EXISTS (
    SELECT 1 FROM outbox WHERE outbox.person = identities.person
        AND outbox.state IN ('waiting', 'sending'))"""


async def any_farewell_over(db: Db) -> bool:
    """Whether somebody who is forgotten has had the last word said to them."""
    return await db.one(_FAREWELL_OVER) is not None


async def drop_forgotten(db: Db) -> int:
    """Forget the numbers of people who are forgotten, and that the last word was delivered."""
    gone = [{"person": row["person"]} for row in await db.execute(_FAREWELL_OVER)]
    await db.executemany("DELETE FROM outbox WHERE person = :person", gone)
    await db.executemany("DELETE FROM identities WHERE person = :person", gone)
    return len(gone)
