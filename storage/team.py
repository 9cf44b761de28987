"""The team room: members, invitations by the digest of their link, and what was tried in vain."""

from datetime import datetime
from hashlib import sha256
from typing import Any

from conversations.frozen import utc_text
from conversations.team.events import (
    InvitationWithdrawn,
    Invited,
    RoleGiven,
    RoleRevoked,
    UnknownInvitationTried,
)
from conversations.team.known import (
    Invitation,
    InvitationBy,
    Member,
    TheTeam,
    TriesOf,
    Unused,
)
from conversations.team.rules import HOUR, MOST_TRIES
from storage import ideas_leaving, leaving
from storage.db import Db, Row
from storage.happened import Happened
from storage.staff_log import COMMAND_LINE, doer, write
from storage.tidying import AT_ONCE

TRIES_KEPT = 2 * HOUR
"""The hour in which they count, and the hour for which they close the door."""


async def team(db: Db, _ask: TheTeam) -> tuple[Member, ...]:
    """Everybody who has a role, admins first, then by label."""
    rows = await db.execute(
        """
        SELECT person, label, role, role_since, last_seen_at FROM people
        WHERE role <> 'resident'
        ORDER BY CASE role WHEN 'admin' THEN 0 WHEN 'staff' THEN 1 ELSE 2 END, label, person"""
    )
    return tuple(_member(row) for row in rows)


def _member(row: Row) -> Member:
    person, label, role, since, seen = row
    return Member(
        person=person,
        ref=sha256(person.encode()).hexdigest()[:10],
        label=label,
        role=role,
        since=datetime.fromisoformat(since) if since else None,
        seen=datetime.fromisoformat(seen),
    )


async def invitation(db: Db, ask: InvitationBy) -> Invitation | None:
    """What the link with that digest offers."""
    row = await db.one(
        "SELECT token, role, label, expires_at, used_at FROM invitations WHERE token = :token",
        {"token": ask.token},
    )
    return _invitation(row) if row else None


async def unused(db: Db, _ask: Unused) -> tuple[Invitation, ...]:
    """The invitations nobody accepted."""
    rows = await db.execute(
        """
        SELECT token, role, label, expires_at, used_at FROM invitations
        WHERE used_at IS NULL ORDER BY made_at, token"""
    )
    return tuple(_invitation(row) for row in rows)


def _invitation(row: Row) -> Invitation:
    token, role, label, expires_at, used_at = row
    return Invitation(
        token=token,
        role=role,
        label=label,
        expires_at=datetime.fromisoformat(expires_at),
        used=used_at is not None,
    )


async def tries(db: Db, ask: TriesOf) -> tuple[datetime, ...]:
    """The latest tries of a person, oldest first."""
    rows = await db.execute(
        """
        SELECT at FROM invitation_tries WHERE person = :person
        ORDER BY at DESC, ref LIMIT :most""",
        {"person": ask.person, "most": MOST_TRIES},
    )
    return tuple(datetime.fromisoformat(row[0]) for row in reversed(rows))


async def invited(db: Db, event: Invited, happened: Happened) -> None:
    """Keep the digest of a new link, and what it gives."""
    await db.run(
        """
        INSERT INTO invitations (token, role, label, invited_by, made_at, expires_at)
        VALUES (:token, :role, :label, :by, :at, :expires_at)""",
        {
            "token": event.token,
            "role": event.role,
            "label": event.label,
            "by": happened.person,
            "at": utc_text(happened.at),
            "expires_at": utc_text(event.expires_at),
        },
    )


async def withdrawn(db: Db, event: InvitationWithdrawn, happened: Happened) -> None:
    """Forget a link that nobody accepted; one that was accepted meanwhile stays."""
    await db.run(
        "DELETE FROM invitations WHERE token = :token AND used_at IS NULL",
        {"token": event.token},
    )


async def role_given(db: Db, event: RoleGiven, happened: Happened) -> None:
    """Use the link up, and give what it offered: both or neither."""
    row = await db.one(
        """
        UPDATE invitations SET used_at = :at
        WHERE token = :token AND used_at IS NULL AND expires_at > :at
        RETURNING invited_by""",
        {"token": event.token, "at": utc_text(happened.at)},
    )
    if row is None:
        raise LookupError("an invitation was accepted that is not open")
    await ideas_leaving.unsign(db, happened.person)  # of a pseudonym they had before
    await db.run(
        """
        UPDATE people SET role = :role, label = :label, role_since = :at, invited_by = :by
        WHERE person = :person""",
        {
            "role": event.role,
            "label": event.label,
            "at": utc_text(happened.at),
            "by": (await doer(db, row["invited_by"])).who if row["invited_by"] else COMMAND_LINE,
            "person": happened.person,
        },
    )
    await leaving.end_talks(db, happened.person, event.role)


async def role_revoked(db: Db, event: RoleRevoked, happened: Happened) -> None:
    """A resident again: what they had in hand is free, the links they made are good no more."""
    params, were = {"person": event.person}, await doer(db, event.person)
    ended = await leaving.left(db, event.person, happened.at)  # while it is known who they were
    await db.run(
        """
        UPDATE people SET role = 'resident', label = '', role_since = NULL, invited_by = ''
        WHERE person = :person""",
        params,
    )
    await db.run("DELETE FROM invitations WHERE used_at IS NULL AND invited_by = :person", params)
    if ended is not None and ended.by_team():
        await write(db, ended, happened.at, were)


async def tried(db: Db, _event: UnknownInvitationTried, happened: Happened) -> None:
    """Remember the try for as long as it counts; older ones of anybody go."""
    await prune_tries(db, happened.at - TRIES_KEPT)
    await db.run(
        """
        INSERT INTO invitation_tries (person, ref, at) VALUES (:person, :ref, :at)
        ON CONFLICT (person, ref) DO NOTHING""",
        {"person": happened.person, "ref": happened.ref, "at": utc_text(happened.at)},
    )


async def prune_tries(db: Db, before: datetime) -> int:
    """Forget a page of the tries from before that moment."""
    return await db.run(
        """
        DELETE FROM invitation_tries WHERE (person, ref) IN (
            SELECT person, ref FROM invitation_tries WHERE at < :before LIMIT :most)""",
        {"before": utc_text(before), "most": AT_ONCE},
    )


async def prune(db: Db, before: datetime) -> int:
    """Forget a page of the links that were good until before that moment."""
    return await db.run(
        """
        DELETE FROM invitations WHERE token IN (
            SELECT token FROM invitations WHERE expires_at < :before LIMIT :most)""",
        {"before": utc_text(before), "most": AT_ONCE},
    )


async def mine(db: Db, person: str) -> list[Any]:
    """The invitations `person` made."""
    rows = await db.execute(
        """
        SELECT role, label, made_at, expires_at, used_at FROM invitations
        WHERE invited_by = :person ORDER BY made_at""",
        {"person": person},
    )
    return [dict(row) for row in rows]


async def forget(db: Db, person: str) -> None:
    """Links they made and nobody used end; nothing says any more who invited whom."""
    params = {"person": person}
    await db.run("DELETE FROM invitations WHERE used_at IS NULL AND invited_by = :person", params)
    await db.run("UPDATE invitations SET invited_by = '' WHERE invited_by = :person", params)
    await db.run(
        """
        UPDATE people SET invited_by = '' WHERE invited_by <> ''
            AND invited_by = (SELECT p.label FROM people p WHERE p.person = :person)""",
        params,
    )


async def tries_mine(db: Db, person: str) -> list[Any]:
    """When `person` opened invitations that do not exist."""
    rows = await db.execute(
        "SELECT at FROM invitation_tries WHERE person = :person ORDER BY at", {"person": person}
    )
    return [row[0] for row in rows]


async def tries_forget(db: Db, person: str) -> None:
    """Forget what `person` tried."""
    await db.run("DELETE FROM invitation_tries WHERE person = :person", {"person": person})
