"""What the team's page of a meeting counts: what people need to come, whom invitations reached."""

from conversations.meetings.known import InvitedTo, NeedsFor, WhoKnow
from conversations.meetings.meeting import NEEDS, Need
from storage.db import Db
from storage.meeting_letters import invites_of


async def needs(db: Db, ask: NeedsFor) -> tuple[tuple[Need, str, int], ...]:
    """Counted among those who come, in the order of the list; nobody's name stands beside it."""
    rows = await db.execute(
        """
        SELECT needs, interpreter, count(*) FROM registrations
        WHERE meeting = :meeting AND answer = 'yes' AND needs <> ''
        GROUP BY needs, interpreter""",
        {"meeting": ask.meeting},
    )
    found: dict[tuple[Need, str], int] = {}
    for told, interpreter, n in rows:
        for need in NEEDS:
            if need in told.split():
                key = (need, interpreter if need == "interpreter" else "")
                found[key] = found.get(key, 0) + int(n)
    ordered = sorted(found, key=lambda key: (NEEDS.index(key[0]), key[1]))
    return tuple((need, language, found[need, language]) for need, language in ordered)


async def invited(db: Db, ask: InvitedTo) -> int:
    """Letters that arrived, of every batch of invitations."""
    row = await db.one(
        """
        SELECT count(*) FROM outbox
        WHERE batch > :invites AND batch < :invites_end AND batch <> '' AND target IS NULL
            AND state = 'sent'""",
        invites_of(ask.meeting),
    )
    return int(row[0]) if row is not None else 0


async def who_know(db: Db, ask: WhoKnow) -> int:
    """Everybody who would hear of a change (meeting_letters.py writes to the same people)."""
    row = await db.one(
        """
        SELECT count(*) FROM (
            SELECT person FROM registrations
            WHERE meeting = :meeting AND (answer <> '' OR follows = 1)
            UNION SELECT person FROM outbox
            WHERE batch > :invites AND batch < :invites_end AND batch <> '' AND target IS NULL
                AND state IN ('sent', 'sending', 'unsure')) AS found""",
        {"meeting": ask.meeting, **invites_of(ask.meeting)},
    )
    return int(row[0]) if row is not None else 0
