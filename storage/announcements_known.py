"""What conversations ask about announcements, read from the tables."""

from datetime import datetime

from conversations.announcements.content import Content
from conversations.announcements.events import Composed
from conversations.announcements.known import (
    Announcement,
    AnnouncementByNumber,
    AnnouncementOf,
    Announcements,
    NextAnnouncement,
    Progress,
    ProgressOf,
    Run,
    Twin,
)
from conversations.announcements.watching import LATEST
from conversations.frozen import utc_text
from conversations.who import Deciders
from storage.announcement_figures import counts
from storage.db import Db, Row

EVERY_RUN = 1_000
"""A daily one has as many in three years; what left longer ago cannot be changed any more."""

_ANNOUNCEMENT = """
SELECT a.number, a.content, a.audience, a.schedule, a.valid_hours, a.acknowledged, a.status,
    a.composer, a.composed_at, a.next_at, a.edition, a.approved, a.proposal,
    a.proposer, coalesce(p.label, '') AS label
FROM announcements a LEFT JOIN people p ON p.person = a.composer AND a.composer <> ''"""

_OF_BATCH = """
WHERE a.number = (SELECT r.number FROM announcement_runs r WHERE r.batch = :batch)"""

_GOING_ON = """
WHERE a.status IN ('awaiting', 'planned') OR a.number IN (
    SELECT r.number FROM announcement_runs r WHERE r.status IN ('sending', 'paused'))
ORDER BY a.next_at IS NULL, a.next_at, a.number LIMIT :most"""

_RUN = """
SELECT batch, number, run, planned_at, begun_at, resumed_at, status, ended_at
FROM announcement_runs"""


async def by_number(db: Db, ask: AnnouncementByNumber) -> Announcement | None:
    """The announcement of a number."""
    row = await db.one(_ANNOUNCEMENT + " WHERE a.number = :number", {"number": ask.number})
    return None if row is None else await _announcement(db, row, EVERY_RUN)


async def of_batch(db: Db, ask: AnnouncementOf) -> Announcement | None:
    """The announcement of a sending."""
    row = await db.one(_ANNOUNCEMENT + _OF_BATCH, {"batch": ask.batch})
    return None if row is None else _with(row, [])


async def listed(db: Db, ask: Announcements) -> tuple[Announcement, ...]:
    """Those that wait or leave, by their hour; then the latest others."""
    rows = await db.execute(_ANNOUNCEMENT + _GOING_ON, {"most": ask.most})
    numbers = {row["number"] for row in rows}
    latest = await db.execute(
        _ANNOUNCEMENT + " ORDER BY a.number DESC LIMIT :most", {"most": ask.most}
    )
    rows += [row for row in latest if row["number"] not in numbers]
    return tuple([await _announcement(db, row, 1) for row in rows[: ask.most]])


async def _announcement(db: Db, row: Row, most: int) -> Announcement:
    runs = await db.execute(
        _RUN + " WHERE number = :number ORDER BY run DESC LIMIT :most",
        {"number": row["number"], "most": most},
    )
    return _with(row, runs)


def _with(row: Row, runs: list[Row]) -> Announcement:
    return Announcement(
        number=row["number"],
        composed=composed_of(row),
        status=row["status"],
        composer=row["composer"],
        composer_label=row["label"],
        composed_at=datetime.fromisoformat(row["composed_at"]),
        next_at=_moment(row["next_at"]),
        edition=row["edition"],
        approved=bool(row["approved"]),
        proposal=Content.model_validate_json(row["proposal"]) if row["proposal"] else None,
        proposer=row["proposer"],
        runs=tuple(_run(run) for run in runs),
    )


def composed_of(row: Row) -> Composed:
    """What was composed, from the columns that hold it."""
    parts = (f'"{name}":{row[name]}' for name in ("content", "audience", "schedule", "valid_hours"))
    found = Composed.model_validate_json("{" + ",".join(parts) + "}")
    return found.model_copy(update={"acknowledged": tuple(row["acknowledged"].split())})


def _run(row: Row) -> Run:
    return Run(
        batch=row["batch"],
        number=row["number"],
        run=row["run"],
        planned_at=datetime.fromisoformat(row["planned_at"]),
        begun_at=datetime.fromisoformat(row["begun_at"]),
        resumed_at=datetime.fromisoformat(row["resumed_at"]),
        status=row["status"],
        ended_at=_moment(row["ended_at"]),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


async def next_number(db: Db, _ask: NextAnnouncement) -> int:
    """One more than the last; announcements are never deleted."""
    row = await db.one("SELECT coalesce(max(number), 0) + 1 FROM announcements")
    return int(row[0]) if row else 1


async def twin(db: Db, ask: Twin) -> int | None:
    """Another one of the same words to the same audience, at about that time."""
    row = await db.one(
        """
        SELECT a.number FROM announcements a
        WHERE a.digest = :digest AND (
            a.status IN ('awaiting', 'planned') AND coalesce(a.next_at, a.composed_at) > :since
            OR EXISTS (SELECT 1 FROM announcement_runs r
                WHERE r.number = a.number AND r.status <> 'missed' AND r.begun_at > :since))
        ORDER BY a.number DESC LIMIT 1""",
        {"digest": ask.digest, "since": utc_text(ask.since)},
    )
    return row[0] if row else None


async def progress(db: Db, ask: ProgressOf) -> Progress | None:
    """How a sending goes."""
    row = await db.one(_RUN + " WHERE batch = :batch", {"batch": ask.batch})
    if row is None:
        return None
    run = _run(row)
    more = await db.one(
        """
        SELECT coalesce(b.filled, 1) AS filled, coalesce(a.composer, '') AS composer
        FROM announcements a LEFT JOIN batches b ON b.id = :batch WHERE a.number = :number""",
        {"batch": ask.batch, "number": run.number},
    )
    assert more is not None
    return Progress(
        run=run,
        composer=more["composer"],
        counts=await counts(db, ask.batch),
        filled=bool(more["filled"]),
        troubled=await _troubled(db, run),
    )


async def _troubled(db: Db, run: Run) -> int:
    row = await db.one(
        """
        SELECT count(*) FROM (
            SELECT state, error FROM outbox
            WHERE batch = :batch AND batch <> '' AND over_at > :since
            ORDER BY over_at DESC LIMIT :latest) AS latest
        WHERE latest.state IN ('failed', 'unsure') AND latest.error <> 'killed'""",
        {"batch": run.batch, "since": utc_text(run.resumed_at), "latest": LATEST},
    )
    return int(row[0]) if row else 0


async def deciders(db: Db, _ask: Deciders) -> tuple[str, ...]:
    """Everybody who may compose and approve."""
    rows = await db.execute(
        """
        SELECT person FROM people WHERE role <> 'resident' AND role IN ('staff', 'admin')
        ORDER BY label, person"""
    )
    return tuple(row[0] for row in rows)


async def consultation_of(db: Db, number: int) -> str:
    """The consultation that an announcement invites to; empty for none."""
    row = await db.one(
        "SELECT content FROM announcements WHERE number = :number", {"number": number}
    )
    return Content.model_validate_json(row[0]).consultation if row is not None else ""
