"""Points that were raised: opened, owned, dated, and what becomes of them."""

from conversations.frozen import utc_text
from conversations.meetings.followup_events import (
    FollowUpDated,
    FollowUpMoved,
    FollowUpOpened,
    FollowUpOwned,
)
from storage.db import Db
from storage.happened import Happened


async def opened(db: Db, event: FollowUpOpened, happened: Happened) -> None:
    """Whoever proposed its point raised it."""
    await db.run(
        """
        INSERT INTO follow_ups (number, meeting, point, words, due_on, raised_by, raised_at,
            changed_at)
        SELECT :number, number, :point, :words, :due_on,
            (SELECT person FROM agenda_points p WHERE p.id = :point AND p.meeting = :meeting),
            :at, :at
        FROM meetings WHERE number = :meeting""",
        {
            "number": event.number,
            "meeting": event.meeting,
            "point": event.point,
            "words": event.words,
            "due_on": event.due_on.isoformat() if event.due_on else "",
            "at": utc_text(happened.at),
        },
    )


async def owned(db: Db, event: FollowUpOwned, happened: Happened) -> None:
    """Theirs, while they are of the team."""
    await db.run(
        """
        UPDATE follow_ups SET owner = :owner, changed_at = :at
        WHERE number = :number AND EXISTS (SELECT 1 FROM people
            WHERE person = :owner AND role IN ('staff', 'admin'))""",
        {"owner": event.owner, "number": event.number, "at": utc_text(happened.at)},
    )


async def dated(db: Db, event: FollowUpDated, happened: Happened) -> None:
    """To be done by then."""
    await db.run(
        "UPDATE follow_ups SET due_on = :due_on, changed_at = :at WHERE number = :number",
        {
            "due_on": event.due_on.isoformat() if event.due_on else "",
            "number": event.number,
            "at": utc_text(happened.at),
        },
    )


async def moved(db: Db, event: FollowUpMoved, happened: Happened) -> None:
    """Where it stands; the day on which it was done is kept while it is."""
    await db.run(
        """
        UPDATE follow_ups SET status = :status, reply = :words, done_on = :done_on,
            changed_at = :at
        WHERE number = :number""",
        {
            "status": event.status,
            "words": event.words,
            "done_on": event.on.isoformat() if event.status == "done" else "",
            "number": event.number,
            "at": utc_text(happened.at),
        },
    )
