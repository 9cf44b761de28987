"""The door of a meeting: who was seen, whom a code belongs to, and the counters."""

from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from conversations.meetings.door_events import CheckedIn, CheckInUndone, DoorKept, WalkInsCounted
from conversations.meetings.door_known import (
    ON_A_PAGE,
    DoorKeptBy,
    DoorList,
    DoorView,
    Ticket,
    TicketAt,
    TicketsByCode,
)
from conversations.meetings.rules import DOOR_AFTER, DOOR_BEFORE
from conversations.openings import DoorsOpen
from storage import seat_offers, staff_log
from storage.db import Db, Row
from storage.happened import Happened

_TICKET = """
SELECT meeting, person, code, answer, guests, seat, held, came, came_at FROM registrations"""
_LISTED = """
meeting = :meeting AND code <> '' AND (seat = 'seated' OR came IS NOT NULL)
    AND (:missing = 0 OR came IS NULL)"""


def _ticket(row: Row) -> Ticket:
    found: dict[str, Any] = dict(row)
    return Ticket.model_validate({**found, "answer": found["answer"] or None})


async def by_code(db: Db, ask: TicketsByCode) -> tuple[Ticket, ...]:
    """At every meeting that is not long over, the next one first."""
    rows = await db.execute(
        f"""
        {_TICKET} JOIN meetings m ON m.number = registrations.meeting
        WHERE m.ends_at > :since AND code = :code AND code <> ''
        ORDER BY m.starts_at, meeting""",
        {"since": utc_text(ask.since), "code": ask.code},
    )
    return tuple(_ticket(row) for row in rows)


async def at_meeting(db: Db, ask: TicketAt) -> Ticket | None:
    """At one meeting."""
    row = await db.one(
        f"{_TICKET} WHERE meeting = :meeting AND code = :code AND code <> ''",
        {"meeting": ask.meeting, "code": ask.code},
    )
    return None if row is None else _ticket(row)


async def listed(db: Db, ask: DoorList) -> DoorView:
    """One page, and the counters of all of them."""
    which: dict[str, object] = {"meeting": ask.meeting, "missing": int(ask.missing)}
    counted = await db.one(
        f"SELECT count(*) FROM registrations WHERE {_LISTED}",  # noqa: S608
        which,
    )
    found = int(counted[0]) if counted is not None else 0
    page = max(0, min(ask.page, (found - 1) // ON_A_PAGE))
    rows = await db.execute(
        f"{_TICKET} WHERE {_LISTED} ORDER BY code LIMIT :most OFFSET :first",
        {**which, "most": ON_A_PAGE, "first": page * ON_A_PAGE},
    )
    counters = await _counters(db, ask.meeting)
    return DoorView(rows=tuple(_ticket(row) for row in rows), page=page, found=found, **counters)


async def _counters(db: Db, meeting: int) -> dict[str, int]:
    row = await db.one(
        """
        SELECT coalesce(sum(came), 0) AS here,
            coalesce(sum(CASE WHEN seat = 'seated' AND came IS NULL THEN 1 + guests ELSE 0 END), 0)
                AS expected
        FROM registrations WHERE meeting = :meeting""",
        {"meeting": meeting},
    )
    walked = await db.one(
        "SELECT walk_ins FROM meetings WHERE number = :meeting", {"meeting": meeting}
    )
    walk_ins = int(walked[0]) if walked is not None else 0
    assert row is not None
    return {
        "here": int(row["here"]) + walk_ins,
        "expected": int(row["expected"]),
        "walk_ins": walk_ins,
    }


async def kept_by(db: Db, ask: DoorKeptBy) -> bool:
    """Whether the log names them there; it is read from the opening of the door on."""
    row = await db.one("SELECT starts_at FROM meetings WHERE number = :n", {"n": ask.meeting})
    if row is None:
        return False
    from_ = datetime.fromisoformat(row[0]) - DOOR_BEFORE
    found = await db.one(
        """
        SELECT 1 FROM staff_log
        WHERE at >= :since AND act = :act AND about = :about AND who = :who LIMIT 1""",
        {
            "since": utc_text(from_),
            "act": DoorKept.act,
            "about": str(ask.meeting),
            "who": (await staff_log.doer(db, ask.person)).who,
        },
    )
    return found is not None


async def any_open(db: Db, ask: DoorsOpen) -> bool:
    """Whether the team receives people somewhere."""
    found = await db.one(
        """
        SELECT 1 FROM meetings
        WHERE ends_at >= :ended AND starts_at <= :begins AND status = 'planned' LIMIT 1""",
        {"ended": utc_text(ask.at - DOOR_AFTER), "begins": utc_text(ask.at + DOOR_BEFORE)},
    )
    return found is not None


async def checked_in(db: Db, event: CheckedIn, happened: Happened) -> None:
    """They were seen; whoever was let in waits no more."""
    params: dict[str, object] = {"meeting": event.meeting, "person": event.person}
    await db.run(
        """
        UPDATE registrations SET came = :came, came_at = coalesce(came_at, :at)
        WHERE meeting = :meeting AND person = :person""",
        {**params, "came": event.came, "at": utc_text(happened.at)},
    )
    if event.let_in:
        await _let_in(db, event, happened.at)
    await db.run(
        """
        INSERT INTO first_meetings (person, meeting)
        SELECT person, meeting FROM registrations WHERE meeting = :meeting AND person = :person
        ON CONFLICT (person) DO NOTHING""",
        params,
    )


async def _let_in(db: Db, event: CheckedIn, at: datetime) -> None:
    """So that it can be undone, their place in the line stays (0: they had none), and `held` says
    with how many they wanted to come."""
    await db.run(
        """
        UPDATE registrations SET seat = :seat, answer = 'yes', held = guests, guests = :guests,
            offered_until = NULL, queue = coalesce(queue, 0)
        WHERE meeting = :meeting AND person = :person""",
        {
            "meeting": event.meeting,
            "person": event.person,
            "seat": event.seat,
            "guests": event.came - 1,
        },
    )
    await seat_offers.unsay(db, event.meeting, event.person, at)
    await seat_offers.not_too_many(db, event.meeting)
    await seat_offers.plan_offers(db, event.meeting)


async def undone(db: Db, event: CheckInUndone, happened: Happened) -> None:
    """They were not seen here: their first meeting is another, if any."""
    params: dict[str, object] = {"meeting": event.meeting, "person": event.person}
    await _let_out(db, params)
    await db.run(
        """
        UPDATE registrations SET came = NULL, came_at = NULL
        WHERE meeting = :meeting AND person = :person""",
        params,
    )
    await seat_offers.not_kept(db, event.meeting, event.person)
    await seat_offers.look_again(db, event.meeting, happened.at)
    gone = await db.run(
        "DELETE FROM first_meetings WHERE meeting = :meeting AND person = :person", params
    )
    if gone:
        await db.run(
            """
            INSERT INTO first_meetings (person, meeting)
            SELECT person, meeting FROM registrations
            WHERE person = :person AND came IS NOT NULL ORDER BY came_at, meeting LIMIT 1""",
            {"person": event.person},
        )


async def _let_out(db: Db, params: dict[str, object]) -> None:
    """Whoever was let in without a seat stands where they stood; a seat that was being offered to
    them is offered anew. Who answered since then stays as they answered."""
    await db.run(
        """
        UPDATE registrations SET seat = CASE WHEN queue > 0 THEN 'waiting' ELSE '' END,
            answer = CASE WHEN queue > 0 THEN 'yes' ELSE '' END,
            guests = CASE WHEN queue > 0 THEN held ELSE 0 END, held = 0,
            queue = CASE WHEN queue > 0 THEN queue END
        WHERE meeting = :meeting AND person = :person AND came IS NOT NULL
            AND seat IN ('', 'seated') AND queue IS NOT NULL""",
        params,
    )


async def walked_in(db: Db, event: WalkInsCounted, _happened: Happened) -> None:
    """One more or one fewer; never fewer than none."""
    await db.run(
        """
        UPDATE meetings SET walk_ins =
            CASE WHEN walk_ins + :change < 0 THEN 0 ELSE walk_ins + :change END
        WHERE number = :meeting""",
        {"change": event.change, "meeting": event.meeting},
    )


async def kept(_db: Db, _event: DoorKept, _happened: Happened) -> None:
    """The log has it; there is no table of who stood where."""
