"""What conversations ask about the points of an agenda."""

from typing import Any

from conversations.frozen import utc_text
from conversations.meetings.agenda_known import (
    MeetingsWithPoints,
    Point,
    PointsOf,
    PointsWaiting,
)
from conversations.meetings.meeting import Meeting
from storage.db import Db


async def points(db: Db, ask: PointsOf) -> tuple[Point, ...]:
    """All of one meeting, the oldest first."""
    rows = await db.execute(
        """
        SELECT p.id, p.meeting, coalesce(p.person, '') AS author, p.words, p.voice, p.locale, p.at,
            p.status, p.position, p.reply,
            (SELECT count(*) FROM agenda_supports s WHERE s.point = p.id) AS supports,
            (SELECT count(*) FROM agenda_supports s
                WHERE s.point = p.id AND s.person = :person) AS supported
        FROM agenda_points p WHERE p.meeting = :meeting ORDER BY p.at, p.id""",
        {"meeting": ask.meeting, "person": ask.person},
    )
    return tuple(Point.model_validate(dict(row)) for row in rows)


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
