"""The meetings room: what the team calls, changes and cancels, and the letters about it."""

import json
from dataclasses import dataclass
from datetime import datetime

from conversations.frozen import utc_text
from conversations.meetings.events import (
    LettersLeft,
    MeetingCalled,
    MeetingCancelled,
    MeetingChanged,
    Sending,
)
from conversations.meetings.meeting import Meeting
from conversations.meetings.rules import REMINDS
from conversations.reply import Reply
from storage import batches, meeting_letters, meetings_invites, seat_offers
from storage.db import Db
from storage.due import Due, plan
from storage.happened import Happened


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
    await seat_offers.rewritten(db, event, happened.at)
    if event.rewrite is not None:
        says = _said_now(event.rewrite, event.recall)
        await _rewrite(db, event.number, says, {**says, **dict(event.reminds)}, happened.at)
    await _extend(db, event.number, event.composed.starts)
    if event.notice is not None and event.expires_at is not None:
        asked = Notice("changed", event.notice, event.expires_at, event.needed_by)
        await _tell(db, event.number, asked, happened.at)


async def cancelled(db: Db, event: MeetingCancelled, happened: Happened) -> None:
    """It does not take place: nobody is invited or reminded any more, who knew of it is told."""
    done = await db.run(
        """
        UPDATE meetings SET status = 'cancelled', why = :why, version = :version,
            sequence = :sequence, changed_at = :at, invites_at = CASE WHEN invites = 'left'
                THEN invites_at END,
            invites = CASE WHEN invites = 'left' THEN 'left' ELSE 'none' END
        WHERE number = :number AND version = :version - 1 AND status = 'planned'""",
        {
            "number": event.number,
            "why": json.dumps(dict(event.why.words), ensure_ascii=False),
            "version": event.version,
            "sequence": event.sequence,
            "at": utc_text(happened.at),
        },
    )
    if not done:
        raise LookupError(f"meeting {event.number} is not at version {event.version - 1}")
    await _plan(db, event.number, ())
    await meetings_invites.unplan(db, event.number)
    await seat_offers.no_more(db, event.number, happened.at)
    for batch, _ in await _leaving(db, event.number):
        await batches.end(db, batch, "cancelled")
    await _rewrite(db, event.number, _said_now(event.rewrite, event.rewrite), {}, happened.at)
    asked = Notice("cancelled", event.notice, event.expires_at, event.needed_by)
    await _tell(db, event.number, asked, happened.at)


@dataclass(frozen=True)
class Notice:
    """News that goes to everybody who knows of a meeting."""

    sending: Sending
    letter: Reply
    expires_at: datetime
    needed_by: datetime | None


async def _tell(db: Db, number: int, notice: Notice, at: datetime) -> None:
    """Earlier news that still waits would be wrong: this one goes instead."""
    for batch, sending in await _leaving(db, number):
        if sending not in ("invite", "minutes", "feedback"):
            await batches.end(db, batch, "replaced")
    since = max(at, await _latest_sent(db, number) or at)
    name = meeting_letters.name(number, notice.sending, at)
    await batches.open_batch(
        db, name, notice.letter, since, notice.expires_at, needed_by=notice.needed_by
    )


async def _latest_sent(db: Db, number: int) -> datetime | None:
    """When the last letter left that may still say what was true before: while this turn waited for
    its own, more of them were taken."""
    row = await db.one(
        """
        SELECT max(claimed_at) FROM outbox
        WHERE batch > :invites AND batch < :invites_end AND batch <> '' AND target IS NULL""",
        meeting_letters.invites_of(number),
    )
    return None if row is None or row[0] is None else datetime.fromisoformat(row[0])


async def _leaving(db: Db, number: int) -> list[tuple[str, Sending]]:
    """(batch, sending) of what is not over."""
    found = await _batches(db, number)
    return [(id, sending) for id, sending, state in found if state != "over"]


async def _batches(db: Db, number: int) -> list[tuple[str, Sending, str]]:
    """(batch, sending, state) of all letters about a meeting."""
    rows = await db.execute(
        "SELECT id, state FROM batches WHERE id > :first AND id < :last AND source = ''",
        meeting_letters.between(number),
    )
    return [(row[0], meeting_letters.named(row[0]).sending, row[1]) for row in rows]


REMINDERS: tuple[Sending, ...] = ("unanswered", "coming", "changed")
"""What says when and where, and is no invitation."""


def _said_now(invitation: Reply, recall: Reply | None) -> dict[Sending, Reply | None]:
    return {"invite": invitation, **dict.fromkeys(REMINDERS, recall)}


async def _rewrite(
    db: Db,
    number: int,
    there: dict[Sending, Reply | None],
    waits: dict[Sending, Reply | None],
    at: datetime,
) -> None:
    """What every letter that says when and where says from now on: what waits at once, what is
    there by a change. A message keeps what is attached to it."""
    for id, sending, _ in await _batches(db, number):
        waiting, reply = waits.get(sending), there.get(sending)
        if waiting is not None:
            await batches.reword(db, id, await _as_sent(db, id, waiting))
        if reply is not None:
            change = f"{id}-{at:%Y%m%d%H%M%S%f}"
            await batches.open_change(db, change, id, await _as_sent(db, id, reply), at)


async def _as_sent(db: Db, batch: str, reply: Reply) -> Reply:
    """With what is attached to every letter of the batch."""
    row = await db.one("SELECT reply FROM batches WHERE id = :id", {"id": batch})
    attached = json.loads(row[0]).get("attached") if row is not None else None
    return Reply.model_validate({**reply.model_dump(), "attached": attached})


async def _extend(db: Db, number: int, starts: datetime) -> None:
    """Invitations that still wait are good until it begins, whenever that is now."""
    await db.run(
        """
        UPDATE batches SET expires_at = :at
        WHERE id > :invites AND id < :invites_end AND source = '' AND state <> 'over'""",
        {**meeting_letters.invites_of(number), "at": utc_text(starts)},
    )


async def letters_left(db: Db, event: LettersLeft, happened: Happened) -> None:
    """Letters leave; they are written page by page (filling.py)."""
    await batches.open_batch(db, event.batch, event.letter, happened.at, event.expires_at)
    if event.sending == "invite":
        await meetings_invites.left(db, event.number, happened.at)


async def _plan(db: Db, number: int, hours: tuple[tuple[str, datetime], ...]) -> None:
    """Its reminders come at these hours, and at no others that were planned before."""
    await db.run(
        """
        DELETE FROM due WHERE done_at IS NULL AND what = :what AND id > :first AND id < :last""",
        {"what": REMINDS, "first": f"meeting/{number}/", "last": f"meeting/{number}0"},
    )
    for name, at in hours:
        await plan(db, Due(f"meeting/{number}/{name}", REMINDS, f"{number} {name}", at))
