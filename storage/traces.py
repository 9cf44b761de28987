"""What the house's own trays hold of a person: their number, talks, letters, what they just sent.

Each table gives `..._mine`, what `/mydata` shows of it, and `..._forget`, what `/forget` does.
"""

import json
from typing import Any

from storage.db import Db, Row

Rows = list[dict[str, Any]]


async def number_mine(db: Db, person: str) -> Rows:
    """Their Telegram number and the name they have here, which says nothing."""
    return await _rows(
        db,
        """
        SELECT chat_id AS telegram_number, person AS internal_code, seen_at AS last_seen,
            unreachable_at AS unreachable_since, missed AS missed_something
        FROM identities WHERE person = :person""",
        person,
    )


async def number_forget(db: Db, person: str) -> None:
    """Their number stays until the last message to them is delivered (identities.py)."""
    await db.run("UPDATE identities SET forgotten = 1 WHERE person = :person", {"person": person})


async def talks_mine(db: Db, person: str) -> Rows:
    """Every talk in progress, with what was answered so far."""
    rows = await db.execute(
        """
        SELECT name, key, state, step, place, updated_at FROM talks
        WHERE person = :person ORDER BY updated_at""",
        {"person": person},
    )
    return [
        {
            "talk": row["name"],
            "about": row["key"],
            "so_far": _opened(row["state"]),
            "step": row["step"],
            "place": row["place"],
            "updated_at": row["updated_at"],
        }
        for row in rows
    ]


async def letters_mine(db: Db, person: str) -> Rows:
    """Messages on their way with their words, and the delivery record of those that are over."""
    rows = await db.execute(
        """
        SELECT lane, locale, made_at, due_at, state, over_at, error,
            coalesce(reply, CASE WHEN state IN ('waiting', 'sending') THEN
                (SELECT b.reply FROM batches b WHERE b.id = outbox.batch) END) AS reply
        FROM outbox WHERE person = :person ORDER BY seq""",
        {"person": person},
    )
    return [
        {
            "kind": row["lane"],
            "language": row["locale"],
            "words": _letter(row["reply"] or ""),
            "made_at": row["made_at"],
            "due_at": row["due_at"],
            "state": row["state"],
            "over_at": row["over_at"],
            "error": row["error"],
        }
        for row in rows
    ]


def _letter(text: str) -> Any:
    """What a letter says; a file on its way by its name, or each copy of this would hold all the
    earlier ones."""
    reply = _opened(text)
    attached = reply.get("attached") if isinstance(reply, dict) else None
    if attached and "content" in attached:
        reply["attached"] = {"file": attached["name"]}
    return reply


async def letters_forget(db: Db, person: str) -> None:
    """Nothing that waits is sent; no record of what was."""
    await db.run("DELETE FROM outbox WHERE person = :person", {"person": person})


async def arrivals_mine(db: Db, person: str) -> Rows:
    """What they sent that waits for its turn, or whose turn failed."""
    return [
        {
            "arrival": f"{row['source']}-{row['update_id']}",
            "arrived_at": row["arrived_at"],
            "message": json.loads(row["body"]),
        }
        for row in (*await _arrivals(db, _ASIDE, person), *await _arrivals(db, _WAITING, person))
    ]


async def arrivals_forget(db: Db, person: str) -> None:
    """What was set aside loses its words; what waits came later and is somebody new's."""
    aside = await _arrivals(db, _ASIDE, person)
    await db.executemany(
        "UPDATE inbox SET body = NULL WHERE seq = :seq", [{"seq": row["seq"]} for row in aside]
    )


# In the words of two indexes, unordered: most of the inbox has no body any more, and is not
# looked at.
_ASIDE = """
SELECT seq, source, update_id, body, arrived_at FROM inbox
WHERE set_aside_at IS NOT NULL AND body IS NOT NULL AND body LIKE :number"""
_WAITING = """
SELECT seq, source, update_id, body, arrived_at FROM inbox
WHERE handled_at IS NULL AND set_aside_at IS NULL AND body LIKE :number"""


async def _arrivals(db: Db, sql: str, person: str) -> list[Row]:
    found = await db.one(
        "SELECT chat_id FROM identities WHERE person = :person", {"person": person}
    )
    if found is None:
        return []
    rows = await db.execute(sql, {"number": f"%{found[0]}%"})
    of_them = [row for row in rows if found[0] in chats_of(row["body"])]
    return sorted(of_them, key=lambda row: int(row["seq"]))


async def chats_waiting(db: Db) -> frozenset[int]:
    """The numbers of everybody whose message waits for its turn."""
    rows = await db.execute(
        "SELECT body FROM inbox WHERE handled_at IS NULL AND set_aside_at IS NULL"
    )
    return frozenset(number for row in rows for number in chats_of(row["body"] or ""))


def chats_of(body: str) -> frozenset[int]:
    """The numbers of chats and people that a raw update speaks of."""
    try:
        return frozenset(_numbers(json.loads(body)))
    except (ValueError, RecursionError):
        return frozenset()


def _numbers(part: Any) -> "list[int]":
    if isinstance(part, list):
        return [n for one in part for n in _numbers(one)]
    if not isinstance(part, dict):
        return []
    own = [part["id"]] if isinstance(part.get("id"), int) else []
    return own + [n for one in part.values() for n in _numbers(one)]


async def hours_mine(db: Db, person: str) -> Rows:
    """What is due about them."""
    return await _rows(
        db,
        """
        SELECT what, due_at, done_at FROM due
        WHERE about = :person AND about <> '' ORDER BY due_at""",
        person,
    )


async def hours_forget(db: Db, person: str) -> None:
    """Nothing is due about them any more."""
    await db.run("DELETE FROM due WHERE about = :person AND about <> ''", {"person": person})


async def sessions_mine(db: Db, person: str) -> Rows:
    """The session their chat is lent to; of whoever speaks in it, nothing."""
    return await _rows(
        db,
        """
        SELECT kind, opened_at, ends_at, holder_locale AS your_language
        FROM sessions WHERE holder = :person""",
        person,
    )


async def profile_mine(db: Db, person: str) -> Rows:
    """The profile, every column of it but the internal code (it is shown with the number)."""
    rows = await _rows(db, "SELECT * FROM people WHERE person = :person", person)
    return [{name: value for name, value in row.items() if name != "person"} for row in rows]


async def profile_forget(db: Db, person: str) -> None:
    """No profile; what belongs to it goes with it."""
    await db.run("DELETE FROM people WHERE person = :person", {"person": person})


async def consents_mine(db: Db, person: str) -> Rows:
    """Every answer to every question of consent, with its moment and the notice it was under."""
    rows = await db.execute(
        """
        SELECT purpose, at, given, version FROM consents
        WHERE person = :person ORDER BY at, purpose""",
        {"person": person},
    )
    return [
        {"purpose": purpose, "answered_at": at, "given": bool(given), "notice_version": version}
        for purpose, at, given, version in rows
    ]


async def consents_forget(db: Db, person: str) -> None:
    """Without the person there is nothing to prove."""
    await db.run("DELETE FROM consents WHERE person = :person", {"person": person})


async def silence_mine(db: Db, person: str) -> Rows:
    """That they will be erased because they were not heard of, and when."""
    return await _rows(
        db,
        """
        SELECT since, erase_on, warned_on, mornings, counted_on
        FROM silences WHERE person = :person""",
        person,
    )


async def silence_forget(db: Db, person: str) -> None:
    """Nobody will be warned or erased."""
    await db.run("DELETE FROM silences WHERE person = :person", {"person": person})


def _opened(text: str) -> Any:
    return json.loads(text) if text else None


async def _rows(db: Db, sql: str, person: str) -> Rows:
    return [dict(row) for row in await db.execute(sql, {"person": person})]
