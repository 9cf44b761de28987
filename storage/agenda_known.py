"""What conversations ask about the points of an agenda."""

from typing import Any

from conversations.frozen import utc_text
from conversations.meetings.agenda_known import (
    MOST_READ,
    MeetingsWithPoints,
    Point,
    PointById,
    PointsOf,
    PointsToJudge,
    PointsWaiting,
    ToJudge,
)
from conversations.meetings.meeting import Meeting
from storage.db import Db

_POINT = """
    SELECT p.id, p.meeting, coalesce(p.person, '') AS author, p.words, p.voice, p.locale, p.at,
        p.status, p.position, p.reply"""


async def points(db: Db, ask: PointsOf) -> tuple[Point, ...]:
    """What one person sees of a meeting; what others have waiting is not even read."""
    rows = await db.execute(
        f"""
        WITH seen AS (
            SELECT id FROM agenda_points
            WHERE meeting = :meeting AND status IN ('shown', 'agenda')
            UNION
            SELECT id FROM agenda_points WHERE person = :person AND meeting = :meeting)
        {_POINT},
            (SELECT count(*) FROM agenda_supports s WHERE s.point = p.id) AS supports,
            (SELECT count(*) FROM agenda_supports s
                WHERE s.point = p.id AND s.person = :person) AS supported
        FROM seen JOIN agenda_points p ON p.id = seen.id
        ORDER BY CASE WHEN p.status = 'agenda' OR p.person = :person THEN 0 ELSE 1 END,
            supports DESC, p.at, p.id
        LIMIT :most""",  # noqa: S608
        {"meeting": ask.meeting, "person": ask.person, "most": MOST_READ},
    )
    found = (Point.model_validate(dict(row)) for row in rows)
    return tuple(sorted(found, key=lambda one: (one.at, one.id)))


async def to_judge(db: Db, ask: PointsToJudge) -> ToJudge:
    """What waits, and how much of it there is."""
    rows = await db.execute(
        f"""{_POINT} FROM agenda_points p
        WHERE p.meeting = :meeting AND p.status = 'waiting' AND (p.words <> '' OR p.voice <> '')
        ORDER BY p.at, p.id LIMIT :most""",
        {"meeting": ask.meeting, "most": MOST_READ},
    )
    waiting = await db.one(
        """
        SELECT count(*) FROM agenda_points
        WHERE meeting = :meeting AND status = 'waiting' AND (words <> '' OR voice <> '')""",
        {"meeting": ask.meeting},
    )
    assert waiting is not None
    found = tuple(Point.model_validate(dict(row)) for row in rows)
    return ToJudge(points=found, waiting=waiting[0])


async def by_id(db: Db, ask: PointById) -> Point | None:
    """One of a meeting."""
    row = await db.one(
        f"{_POINT} FROM agenda_points p WHERE p.id = :id AND p.meeting = :meeting",
        {"id": ask.id, "meeting": ask.meeting},
    )
    return None if row is None else Point.model_validate(dict(row))


async def with_points(db: Db, ask: MeetingsWithPoints) -> tuple[PointsWaiting, ...]:
    """Where the team has something to judge."""
    rows = await db.execute(
        """
        SELECT m.number, m.definition, count(*) AS waiting, min(p.at) AS since,
            (SELECT count(*) FROM agenda_points c
                WHERE c.meeting = m.number AND c.status = 'agenda') AS chosen
        FROM agenda_points p JOIN meetings m ON m.number = p.meeting
        WHERE p.status = 'waiting' AND m.status = 'planned' AND m.starts_at > :at
        GROUP BY m.number, m.definition, m.starts_at ORDER BY m.starts_at, m.number""",
        {"at": utc_text(ask.at)},
    )
    found = []
    for row in rows:
        fields: dict[str, Any] = dict(row)
        meeting = Meeting.model_validate_json(fields.pop("definition"))
        found.append(PointsWaiting.model_validate({**fields, "meeting": meeting}))
    return tuple(found)
