"""What the tidying does to meetings: their figures are kept, then who answered and came goes.

One meeting at a time: a transaction waits for the figures of no other.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from conversations.frozen import utc_text
from conversations.meetings.figures import FiguresOfMeeting
from conversations.meetings.rules import DOOR_AFTER
from storage.db import Db
from storage.meetings_figures import Secteurs, figures, invited, parts_of
from storage.tidying import AT_ONCE, Hands, Seen, in_pages, looked_for

FIRST = 0
"""Before the number of any meeting."""

Number = Seen[int, int | None]
Look = Callable[..., Awaitable[Number]]


async def count_invited(hands: Hands) -> int:
    """Keep how many were invited, before the records of it are dropped; nothing goes.

    An invitation may have reached everybody: its records are counted by a reader.
    """
    return await looked_for(hands, _invited, _keep_invited, FIRST)


async def _invited(db: Db, after: int) -> Seen[int, tuple[int, int] | None]:
    row = await db.one(
        """
        SELECT number, invited FROM meetings
        WHERE invites = 'left' AND figures IS NULL AND number > :after ORDER BY number LIMIT 1""",
        {"after": after},
    )
    if row is None:
        return Seen(None, None)
    number, found = int(row["number"]), await invited(db, int(row["number"]))
    return Seen((number, found) if found > int(row["invited"]) else None, number)


async def _keep_invited(db: Db, found: tuple[int, int]) -> int:
    await db.run(
        "UPDATE meetings SET invited = :found WHERE number = :n AND invited < :found",
        {"n": found[0], "found": found[1]},
    )
    return 0


async def keep_parts(hands: Hands, now: datetime, secteurs: Secteurs) -> int:
    """Count once who came, in parts, where the door has closed since; nothing goes."""
    look = partial(_closed, closed=utc_text(now - DOOR_AFTER))
    keep = partial(_keep_parts, look=look, now=now, secteurs=secteurs)
    return await looked_for(hands, look, keep, FIRST)


async def prune(hands: Hands, now: datetime, before: datetime, secteurs: Secteurs) -> int:
    """Of meetings that were over before that moment only their figures are kept; how many
    registrations went."""
    await keep_parts(hands, now, secteurs)
    look = partial(_over, before=utc_text(before))
    await looked_for(hands, look, partial(_freeze, look=look, now=now, secteurs=secteurs), FIRST)
    return await in_pages(hands, _drop_registrations)


async def _closed(db: Db, after: int, closed: str) -> Number:
    """The next whose door has closed and whose parts are not counted."""
    row = await db.one(
        """
        SELECT number FROM meetings
        WHERE ends_at < :closed AND parts IS NULL AND figures IS NULL AND number > :after
        ORDER BY number LIMIT 1""",
        {"closed": closed, "after": after},
    )
    return Seen(row[0], row[0]) if row else Seen(None, None)


async def _over(db: Db, after: int, before: str) -> Number:
    """The next that was over then and whose figures may still change."""
    row = await db.one(
        """
        SELECT number FROM meetings
        WHERE ends_at < :before AND figures IS NULL AND number > :after
        ORDER BY number LIMIT 1""",
        {"before": before, "after": after},
    )
    return Seen(row[0], row[0]) if row else Seen(None, None)


async def _keep_parts(db: Db, found: int, look: Look, now: datetime, secteurs: Secteurs) -> int:
    if (await look(db, after=found - 1)).found != found:
        return 0  # it was moved meanwhile, or somebody else has done it
    parts = await parts_of(db, FiguresOfMeeting(found, now, secteurs))
    await db.run(
        "UPDATE meetings SET parts = :parts WHERE number = :n",
        {"parts": parts.model_dump_json(), "n": found},
    )
    return 0


async def _freeze(db: Db, found: int, look: Look, now: datetime, secteurs: Secteurs) -> int:
    counted = await figures(db, FiguresOfMeeting(found, now, secteurs))
    if counted is None or (await look(db, after=found - 1)).found != found:
        return 0
    kept = counted.model_copy(update={"frozen": True})
    await db.run(
        "UPDATE meetings SET figures = :figures WHERE number = :n",
        {"figures": kept.model_dump_json(), "n": found},
    )
    # That they came to a meeting before is still known; which one, not any more.
    await db.run("UPDATE first_meetings SET meeting = 0 WHERE meeting = :n", {"n": found})
    return 0


async def _drop_registrations(db: Db) -> int:
    """Also what somebody answered or followed later: the figures stand."""
    return await db.run(
        """
        DELETE FROM registrations WHERE (meeting, person) IN (
            SELECT meeting, person FROM registrations
            WHERE meeting IN (SELECT number FROM meetings WHERE figures IS NOT NULL)
            LIMIT :most)""",
        {"most": AT_ONCE},
    )
