"""The announcements room: what was composed, its sendings, and what people tapped."""

import json
from datetime import datetime, timedelta

from conversations.announcements.events import (
    AnnouncementApproved,
    AnnouncementComposed,
    AnnouncementDeclined,
    AnnouncementHeld,
    AnnouncementPostponed,
    AnnouncementProposed,
    AnnouncementRefused,
    AnnouncementReworded,
    AnnouncementStopped,
    AnnouncementWithdrawn,
    ButtonTapped,
    Composed,
    RunBegan,
    RunEnded,
    RunMissed,
    RunPaused,
    RunResumed,
    RunStopped,
    UnsureSentAgain,
)
from conversations.announcements.guards import digest_of
from conversations.announcements.hours import BEGINS
from conversations.frozen import utc_text
from storage import batches, unwanted
from storage.announcement_figures import kept_report
from storage.announcements_known import consultation_of
from storage.db import Db
from storage.due import Due, cancel, plan
from storage.happened import Happened

AGAIN_WITHIN = timedelta(days=1)
"""For which what is sent again is good."""


async def composed(db: Db, event: AnnouncementComposed, happened: Happened) -> None:
    """Keep it; it leaves at its hour, unless somebody must approve it first."""
    said = event.composed
    await db.run(
        """
        INSERT INTO announcements (number, content, audience, schedule, valid_hours, acknowledged,
            digest, status, composer, composed_at, next_at)
        VALUES (:number, :content, :audience, :schedule, :valid_hours, :acknowledged, :digest,
            :status, :composer, :at, :next_at)
        ON CONFLICT (number) DO NOTHING""",
        {
            "number": event.number,
            "content": said.content.model_dump_json(),
            "audience": said.audience.model_dump_json(),
            "schedule": said.schedule.model_dump_json(),
            "valid_hours": said.valid_hours,
            "acknowledged": " ".join(said.acknowledged),
            "digest": digest_of(said),
            "status": "awaiting" if event.awaiting else "planned",
            "composer": happened.person,
            "at": utc_text(happened.at),
            "next_at": utc_text(event.next_at) if event.next_at else None,
        },
    )
    await _plan(db, event.number, event.next_at)


async def approved(db: Db, event: AnnouncementApproved, happened: Happened) -> None:
    """It leaves at its hour."""
    await _set_status(db, event.number, "planned", event.next_at, happened.at)
    await db.run(
        "UPDATE announcements SET approved = 1 WHERE number = :number", {"number": event.number}
    )


async def held(db: Db, event: AnnouncementHeld, happened: Happened) -> None:
    """It waits for somebody to agree; the hour it was to leave at stays known."""
    await db.run(
        "UPDATE announcements SET status = 'awaiting' WHERE number = :number",
        {"number": event.number},
    )


async def refused(db: Db, event: AnnouncementRefused, happened: Happened) -> None:
    """It does not leave."""
    await _set_status(db, event.number, "refused", None)


async def stopped(db: Db, event: AnnouncementStopped, happened: Happened) -> None:
    """It does not leave again; a sending that goes on is another matter (`run_stopped`)."""
    await _set_status(db, event.number, "cancelled", None)


async def postponed(db: Db, event: AnnouncementPostponed, happened: Happened) -> None:
    """Its hour comes again later; the moment it was planned for stays what it is."""
    await plan(db, Due(_hour(event.number), BEGINS, str(event.number), event.until))


async def began(db: Db, event: RunBegan, happened: Happened) -> None:
    """One sending leaves; its letters are written page by page (filling.py)."""
    await _add_run(db, event, "sending", happened.at)
    await batches.open_batch(
        db,
        event.batch,
        event.letter,
        happened.at,
        event.expires_at,
        consultation=await consultation_of(db, event.number),
    )
    await _go_on(db, event.number, event.next_at)


async def missed(db: Db, event: RunMissed, happened: Happened) -> None:
    """One sending that nobody got."""
    await _add_run(db, event, "missed", happened.at)
    await _go_on(db, event.number, event.next_at)


async def _add_run(db: Db, event: RunBegan | RunMissed, status: str, at: datetime) -> None:
    await db.run(
        """
        INSERT INTO announcement_runs
            (batch, number, run, planned_at, begun_at, resumed_at, status, ended_at)
        VALUES (:batch, :number, :run, :planned_at, :at, :at, :status, :ended_at)
        ON CONFLICT (batch) DO NOTHING""",
        {
            "batch": event.batch,
            "number": event.number,
            "run": event.run,
            "planned_at": utc_text(event.planned_at),
            "at": utc_text(at),
            "status": status,
            "ended_at": utc_text(at) if status == "missed" else None,
        },
    )


async def _go_on(db: Db, number: int, next_at: datetime | None) -> None:
    """When it leaves again; without such an hour it is over."""
    await _set_status(db, number, "over" if next_at is None else "planned", next_at)


async def _set_status(
    db: Db, number: int, status: str, next_at: datetime | None, now: datetime | None = None
) -> None:
    await db.run(
        """
        UPDATE announcements SET status = :status, next_at = :next_at WHERE number = :number""",
        {"number": number, "status": status, "next_at": utc_text(next_at) if next_at else None},
    )
    # An hour that has rung does not ring again.
    await _plan(db, number, max(next_at, now) if next_at and now else next_at)


def _hour(number: int) -> str:
    return f"announcement/{number}"


async def _plan(db: Db, number: int, at: datetime | None) -> None:
    if at is None:
        await cancel(db, _hour(number))
    else:
        await plan(db, Due(_hour(number), BEGINS, str(number), at))


async def paused(db: Db, event: RunPaused, happened: Happened) -> None:
    """It waits."""
    await batches.hold(db, event.batch)
    await _run_is(db, event.batch, "paused", happened.at)


async def resumed(db: Db, event: RunResumed, happened: Happened) -> None:
    """It goes on; what failed before does not count any more."""
    await batches.let_go(db, event.batch)
    await _run_is(db, event.batch, "sending", happened.at)


async def run_stopped(db: Db, event: RunStopped, happened: Happened) -> None:
    """What waits is dropped."""
    await batches.end(db, event.batch, "cancelled")
    await _run_is(db, event.batch, "sending", happened.at)


async def _run_is(db: Db, batch: str, status: str, at: datetime) -> None:
    await db.run(
        """
        UPDATE announcement_runs SET status = :status, resumed_at = :at
        WHERE batch = :batch AND status IN ('sending', 'paused')""",
        {"batch": batch, "status": status, "at": utc_text(at)},
    )


async def ended(db: Db, event: RunEnded, happened: Happened) -> None:
    """Every message is over; its figures are kept."""
    await batches.end(db, event.batch)
    await db.run(
        """
        UPDATE announcement_runs SET status = 'over', ended_at = :at, report = :report
        WHERE batch = :batch""",
        {
            "batch": event.batch,
            "at": utc_text(happened.at),
            "report": await kept_report(db, event.batch),
        },
    )


async def sent_again(db: Db, event: UnsureSentAgain, happened: Happened) -> None:
    """What may have arrived or not leaves once more, within a day, to whoever still wants it."""
    ends = utc_text(happened.at + AGAIN_WITHIN)
    await unwanted.send_again(db, event.batch, happened.at)
    await db.run(
        """
        UPDATE batches SET state = 'open', drops = '', expires_at = :ends
        WHERE id = :batch AND state = 'over'""",
        {"batch": event.batch, "ends": ends},
    )
    await db.run(
        """
        UPDATE announcement_runs SET status = 'sending', resumed_at = :at, ended_at = NULL
        WHERE batch = :batch AND status = 'over'""",
        {"batch": event.batch, "at": utc_text(happened.at)},
    )


async def proposed(db: Db, event: AnnouncementProposed, happened: Happened) -> None:
    """These words wait for somebody else's word; earlier ones that did are gone."""
    await db.run(
        """
        UPDATE announcements SET proposal = :content, proposer = :person
        WHERE number = :number""",
        {
            "number": event.number,
            "content": event.content.model_dump_json(),
            "person": happened.person,
        },
    )


async def declined(db: Db, event: AnnouncementDeclined, happened: Happened) -> None:
    """It stays as it is."""
    await db.run(
        "UPDATE announcements SET proposal = NULL, proposer = '' WHERE number = :number",
        {"number": event.number},
    )


async def reworded(db: Db, event: AnnouncementReworded, happened: Happened) -> None:
    """Other words: of what waits at once, of what was delivered by a batch of changes."""
    await db.run(
        """
        UPDATE announcements SET content = :content, edition = :edition, digest = :digest,
            approved = :approved, proposal = NULL, proposer = '',
            composer = CASE WHEN :approved = 1 OR status NOT IN ('awaiting', 'planned')
                THEN composer ELSE :person END
        WHERE number = :number""",
        {
            "number": event.number,
            "content": event.content.model_dump_json(),
            "edition": event.edition,
            "approved": int(event.approved),
            # Nobody agrees to words of their own: what is yet to leave is theirs now.
            "person": happened.person,
            "digest": await _new_digest(db, event),
        },
    )
    for batch, said in event.letters:
        await batches.reword(db, batch, said)
        await batches.open_change(db, f"{batch}-{event.edition}", batch, said, happened.at)


async def _new_digest(db: Db, event: AnnouncementReworded) -> str:
    row = await db.one(
        "SELECT audience FROM announcements WHERE number = :number", {"number": event.number}
    )
    audience = json.loads(row[0]) if row else {}
    return digest_of(Composed.model_validate({"content": event.content, "audience": audience}))


async def withdrawn(db: Db, event: AnnouncementWithdrawn, happened: Happened) -> None:
    """Nothing more leaves; what was delivered is deleted."""
    await _set_status(db, event.number, "withdrawn", None)
    await declined(db, AnnouncementDeclined(number=event.number), happened)
    for batch in event.batches:
        await batches.end(db, batch, "withdrawn")
        await batches.open_change(db, f"{batch}-x", batch, event.letter, happened.at)


async def tapped(db: Db, event: ButtonTapped, happened: Happened) -> None:
    """One more; nobody knows whose."""
    await db.run(
        """
        INSERT INTO announcement_taps (batch, button, taps) VALUES (:batch, :button, 1)
        ON CONFLICT (batch, button) DO UPDATE SET taps = announcement_taps.taps + 1""",
        {"batch": event.batch, "button": event.button},
    )
