"""Invitations to a meeting: asked for, agreed to, and when they leave."""

from datetime import datetime

from conversations.frozen import utc_text
from conversations.meetings.events import (
    InvitesApproved,
    InvitesAsked,
    InvitesHeld,
    InvitesMissed,
    InvitesPostponed,
    InvitesRefused,
)
from conversations.meetings.rules import INVITES
from storage.db import Db
from storage.due import Due, cancel, plan
from storage.happened import Happened


async def asked(db: Db, event: InvitesAsked, happened: Happened) -> None:
    """They leave at their hour, or wait for somebody to agree."""
    await db.run(
        """
        UPDATE meetings SET invites = :state, invites_at = :at, invites_by = :person,
            invites_agreed = ''
        WHERE number = :number""",
        {
            "number": event.number,
            "state": "awaiting" if event.awaiting else "planned",
            "at": utc_text(event.at),
            "person": happened.person,
        },
    )
    if not event.awaiting:
        await _plan(db, event.number, event.at)


async def approved(db: Db, event: InvitesApproved, happened: Happened) -> None:
    """They leave at their hour; what was agreed to is kept, so that nothing else leaves."""
    await db.run(
        """
        UPDATE meetings SET invites = 'planned', invites_at = :at, invites_agreed = :agreed
        WHERE number = :number""",
        {"number": event.number, "at": utc_text(event.at), "agreed": event.agreed},
    )
    await _plan(db, event.number, event.at)


async def refused(db: Db, event: InvitesRefused, happened: Happened) -> None:
    """They do not leave; where some left before, those stay."""
    await _back(db, event.number)


async def missed(db: Db, event: InvitesMissed, happened: Happened) -> None:
    """They would have come too late."""
    await _back(db, event.number)


async def held(db: Db, event: InvitesHeld, happened: Happened) -> None:
    """They wait for somebody to agree."""
    await db.run(
        "UPDATE meetings SET invites = 'awaiting' WHERE number = :number", {"number": event.number}
    )


async def postponed(db: Db, event: InvitesPostponed, happened: Happened) -> None:
    """They leave when it is not quiet any more."""
    await db.run(
        "UPDATE meetings SET invites_at = :at WHERE number = :number",
        {"number": event.number, "at": utc_text(event.until)},
    )
    await _plan(db, event.number, event.until)


async def left(db: Db, number: int, at: datetime) -> None:
    """They left."""
    await db.run(
        "UPDATE meetings SET invites = 'left', invites_at = :at WHERE number = :number",
        {"number": number, "at": utc_text(at)},
    )


async def unplan(db: Db, number: int) -> None:
    """They do not leave any more."""
    await cancel(db, _hour(number))


async def left_team(db: Db, person: str) -> None:
    """Whoever asked for them is not of the team any more: what nobody agreed to does not leave."""
    theirs = "WHERE invites_by = :person AND invites_by <> ''"
    await db.run(f"{BACK} {theirs} AND invites = 'awaiting'", {"person": person})
    await db.run(f"UPDATE meetings SET invites_by = '' {theirs}", {"person": person})  # noqa: S608


async def _back(db: Db, number: int) -> None:
    """As before they were asked for."""
    await db.run(f"{BACK} WHERE number = :number", {"number": number})
    await unplan(db, number)


BACK = """
UPDATE meetings SET invites_agreed = '',
    invites = CASE WHEN EXISTS (SELECT 1 FROM batches
        WHERE id > 'meeting.' || meetings.number || '.invite.'
            AND id < 'meeting.' || meetings.number || '.invite/') THEN 'left' ELSE 'none' END,
    invites_at = (SELECT max(opened_at) FROM batches
        WHERE id > 'meeting.' || meetings.number || '.invite.'
            AND id < 'meeting.' || meetings.number || '.invite/' AND source = '')"""
"""Nobody was invited, or only those who were before."""


async def _plan(db: Db, number: int, at: datetime) -> None:
    await plan(db, Due(_hour(number), INVITES, str(number), at))


def _hour(number: int) -> str:
    return f"meeting/{number}/{INVITES}"
