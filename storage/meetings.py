"""The meetings room: what the team calls, changes and cancels, and the letters about it."""

import json
from datetime import datetime

from conversations.frozen import utc_text
from conversations.meetings.events import (
    InvitesApproved,
    InvitesAsked,
    InvitesRefused,
    LettersLeft,
    MeetingCalled,
    MeetingCancelled,
    MeetingChanged,
)
from conversations.meetings.meeting import Meeting
from conversations.meetings.rules import INVITES, REMINDS
from conversations.reply import Reply
from storage import batches, meeting_letters
from storage.db import Db
from storage.due import Due, plan
from storage.happened import Happened
from storage.outbox import MEETING


async def called(db: Db, event: MeetingCalled, happened: Happened) -> None:
    """Keep it; its reminders come at their hours."""
    await db.run(
        """
        INSERT INTO meetings (number, uid, definition, starts_at, ends_at, public, sequence, series,
            called_by, called_at, changed_at)
        VALUES (:number, :uid, :definition, :starts_at, :ends_at, :public, :sequence, :series,
            :person, :at, :at)
        ON CONFLICT DO NOTHING""",
        {
            "number": event.number,
            "uid": event.uid,
            **_columns(event.composed),
            "sequence": event.sequence,
            "series": event.series,
            "person": happened.person,
            "at": utc_text(happened.at),
        },
    )
    await _plan(db, event.number, event.hours)


def _columns(meeting: Meeting) -> dict[str, object]:
    return {
        "definition": meeting.model_dump_json(),
        "starts_at": utc_text(meeting.starts),
        "ends_at": utc_text(meeting.ends),
        "public": int(meeting.public),
    }


async def changed(db: Db, event: MeetingChanged, happened: Happened) -> None:
    """Keep it as it is now; what was sent is rewritten, and who knew of it is told."""
    done = await db.run(
        """
        UPDATE meetings SET definition = :definition, starts_at = :starts_at, ends_at = :ends_at,
            public = :public, version = :version, sequence = :sequence, changed_at = :at
        WHERE number = :number AND version = :version - 1 AND status = 'planned'""",
        {
            "number": event.number,
            **_columns(event.composed),
            "version": event.version,
            "sequence": event.sequence,
            "at": utc_text(happened.at),
        },
    )
    if not done:
        raise LookupError(f"meeting {event.number} is not at version {event.version - 1}")
    await _plan(db, event.number, event.hours)
    if event.rewrite is not None:
        await _rewrite(db, event.number, event.rewrite, happened.at, event.expires_at)
    if event.notice is not None and event.expires_at is not None:
        name = meeting_letters.name(event.number, "changed", happened.at)
        await batches.open_batch(db, name, event.notice, happened.at, event.expires_at)


async def cancelled(db: Db, event: MeetingCancelled, happened: Happened) -> None:
    """It does not take place: nobody is invited or reminded any more, who knew of it is told."""
    await db.run(
        """
        UPDATE meetings SET status = 'cancelled', why = :why, version = :version,
            sequence = :sequence, changed_at = :at, invites_at = NULL,
            invites = CASE WHEN invites = 'left' THEN 'left' ELSE 'none' END
        WHERE number = :number AND status = 'planned'""",
        {
            "number": event.number,
            "why": json.dumps(dict(event.why.words), ensure_ascii=False),
            "version": event.version,
            "sequence": event.sequence,
            "at": utc_text(happened.at),
        },
    )
    await _plan(db, event.number, ())
    await _unplan(db, event.number, INVITES)
    for batch in await _leaving(db, event.number):
        await batches.end(db, batch, "cancelled")
    await _rewrite(db, event.number, event.rewrite, happened.at, None)
    name = meeting_letters.name(event.number, "cancelled", happened.at)
    await batches.open_batch(db, name, event.notice, happened.at, event.expires_at)


async def _leaving(db: Db, number: int) -> list[str]:
    rows = await db.execute(
        """
        SELECT id FROM batches
        WHERE id > :first AND id < :last AND source = '' AND state <> 'over'""",
        {"first": f"{MEETING}{number}.", "last": f"{MEETING}{number}/"},
    )
    return [row[0] for row in rows]


async def _rewrite(
    db: Db, number: int, reply: Reply, at: datetime, expires_at: datetime | None
) -> None:
    """What every invitation says from now on: what waits at once, what is there by a change."""
    rows = await db.execute(
        """
        SELECT id, state FROM batches
        WHERE id > :invites AND id < :invites_end AND source = ''""",
        meeting_letters.invites_of(number),
    )
    for row in rows:
        await batches.reword(db, row["id"], reply)
        if expires_at is not None:
            await db.run(
                "UPDATE batches SET expires_at = :at WHERE id = :id AND state <> 'over'",
                {"id": row["id"], "at": utc_text(expires_at)},
            )
        change = f"{row['id']}-{at:%Y%m%d%H%M%S%f}"
        await batches.open_change(db, change, row["id"], reply, at)


async def invites_asked(db: Db, event: InvitesAsked, happened: Happened) -> None:
    """They leave at their hour, or wait for somebody to agree."""
    await _invites(db, event.number, "awaiting" if event.awaiting else "planned", event.at)
    await db.run(
        "UPDATE meetings SET invites_by = :person WHERE number = :number",
        {"number": event.number, "person": happened.person},
    )
    if not event.awaiting:
        await _plan_invites(db, event.number, event.at)


async def invites_approved(db: Db, event: InvitesApproved, happened: Happened) -> None:
    """They leave at their hour."""
    await _invites(db, event.number, "planned", event.at)
    await _plan_invites(db, event.number, event.at)


async def invites_refused(db: Db, event: InvitesRefused, happened: Happened) -> None:
    """They do not leave."""
    await _invites(db, event.number, "none", None)
    await _unplan(db, event.number, INVITES)


async def _invites(db: Db, number: int, state: str, at: datetime | None) -> None:
    await db.run(
        """
        UPDATE meetings SET invites = :state, invites_at = :at WHERE number = :number""",
        {"number": number, "state": state, "at": utc_text(at) if at else None},
    )


async def letters_left(db: Db, event: LettersLeft, happened: Happened) -> None:
    """Letters leave; they are written page by page (filling.py)."""
    await batches.open_batch(db, event.batch, event.letter, happened.at, event.expires_at)
    if event.sending == "invite":
        await _invites(db, event.number, "left", happened.at)


def _key(number: int, what: str) -> str:
    return f"meeting/{number}/{what}"


async def _plan_invites(db: Db, number: int, at: datetime) -> None:
    await plan(db, Due(_key(number, INVITES), INVITES, str(number), at))


async def _plan(db: Db, number: int, hours: tuple[tuple[str, datetime], ...]) -> None:
    """Its reminders come at these hours, and at no others that were planned before."""
    await db.run(
        "DELETE FROM due WHERE done_at IS NULL AND what = :what AND id LIKE :ids",
        {"what": REMINDS, "ids": f"meeting/{number}/%"},
    )
    for name, at in hours:
        await plan(db, Due(_key(number, name), REMINDS, f"{number} {name}", at))


async def _unplan(db: Db, number: int, what: str) -> None:
    await db.run("DELETE FROM due WHERE done_at IS NULL AND id = :id", {"id": _key(number, what)})
