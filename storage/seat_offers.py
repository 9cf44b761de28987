"""Seats that are offered to whoever waits: until when, and at which hour they pass on.

Rules:
1. Two hours are planned for a meeting, each in a row of its own, so that neither moves the other:
   when the next offer is over, and that somebody may be offered a seat in a moment.
2. What still waits to be said of an offer is not said once the meeting is cancelled, or once its
   reader has answered.
3. Once the meeting is written anew, an offer that nobody was told of yet is made anew, with what is
   true now. The others stand; none is good beyond half an hour before the new start.
"""

from datetime import datetime

from conversations.frozen import utc_text
from conversations.meetings.events import MeetingChanged, OfferLapsed, SeatOffered
from conversations.meetings.meeting import Meeting
from conversations.meetings.offering import offer_mark
from conversations.meetings.rules import OFFERS
from conversations.meetings.seats import TOO_LATE
from storage.db import Db
from storage.due import Due, cancel, plan
from storage.happened import Happened


class Overbooked(Exception):
    """More people would have a seat than there are: the turn is taken again."""


async def not_too_many(db: Db, meeting: int) -> None:
    """The last guard: on a database with several writers, two turns may have seen the same seat."""
    row = await db.one("SELECT definition FROM meetings WHERE number = :n", {"n": meeting})
    seats = Meeting.model_validate_json(row[0]).seats if row is not None else None
    if seats is not None and await taken(db, meeting) > seats:
        raise Overbooked


async def taken(db: Db, meeting: int) -> int:
    """Seats that somebody has, or that are kept for somebody."""
    row = await db.one(
        """
        SELECT coalesce(sum(CASE WHEN seat = 'seated' THEN 1 + guests ELSE held END), 0)
        FROM registrations WHERE meeting = :meeting AND seat IN ('seated', 'offered')""",
        {"meeting": meeting},
    )
    return int(row[0]) if row is not None else 0


async def seat_offered(db: Db, event: SeatOffered, happened: Happened) -> None:
    """Kept for them until then; its hour is planned."""
    await db.run(
        """
        UPDATE registrations SET seat = 'offered', held = :held, offered_until = :until
        WHERE meeting = :meeting AND person = :person AND seat = 'waiting'""",
        {
            "held": event.held,
            "until": utc_text(event.until),
            "meeting": event.meeting,
            "person": event.person,
        },
    )
    await not_too_many(db, event.meeting)
    await plan_offers(db, event.meeting)


async def offer_lapsed(db: Db, event: OfferLapsed, happened: Happened) -> None:
    """They did not answer: they are on no list any more, and may join at the end."""
    await db.run(
        """
        UPDATE registrations SET seat = '', answer = '', held = 0, guests = 0,
            offered_until = NULL, queue = NULL, needs = '', interpreter = ''
        WHERE meeting = :meeting AND person = :person AND seat = 'offered'""",
        {"meeting": event.meeting, "person": event.person},
    )
    await unsay(db, event.meeting, event.person, happened.at)
    await not_kept(db, event.meeting, event.person)
    await plan_offers(db, event.meeting)


async def not_kept(db: Db, meeting: int, person: str) -> None:
    """Who neither answered nor follows is not kept."""
    await db.run(
        """
        DELETE FROM registrations WHERE meeting = :meeting AND person = :person
            AND answer = '' AND follows = 0 AND came IS NULL""",
        {"meeting": meeting, "person": person},
    )


async def plan_offers(db: Db, meeting: int) -> None:
    """The hour at which the next offer is over."""
    row = await db.one(
        """
        SELECT min(offered_until) FROM registrations
        WHERE meeting = :meeting AND seat = 'offered'""",
        {"meeting": meeting},
    )
    if row is None or row[0] is None:
        await cancel(db, _over(meeting))
    else:
        await _plan(db, _over(meeting), meeting, datetime.fromisoformat(row[0]))


async def look_again(db: Db, meeting: int, at: datetime) -> None:
    """There may be more seats now: whoever waits is offered them in a moment."""
    row = await db.one(
        "SELECT 1 FROM registrations WHERE meeting = :meeting AND seat = 'waiting' LIMIT 1",
        {"meeting": meeting},
    )
    if row is not None:
        await _plan(db, _again(meeting), meeting, at)


async def unsay(db: Db, meeting: int, person: str, at: datetime) -> None:
    """What waits to be told them of a seat is not: they know better by now."""
    await _drop(db, meeting, "person = :person", at, {"person": person})


async def _drop(
    db: Db, meeting: int, whose: str, at: datetime, params: dict[str, object] | None = None
) -> None:
    await db.run(
        f"""
        UPDATE outbox SET state = 'dropped', reply = NULL, error = 'withdrawn', over_at = :at
        WHERE mark = :mark AND mark <> '' AND state = 'waiting' AND {whose}""",  # noqa: S608
        {"mark": offer_mark(meeting), "at": utc_text(at), **(params or {})},
    )


async def rewritten(db: Db, event: MeetingChanged, at: datetime) -> None:
    """The offers of a meeting that is written anew; there may be more seats, too."""
    meeting = event.number
    if event.rewrite is not None:
        await _taken_back(db, meeting, at)
    await db.run(
        """
        UPDATE registrations SET offered_until = :last
        WHERE meeting = :meeting AND seat = 'offered' AND offered_until > :last""",
        {"meeting": meeting, "last": utc_text(event.composed.starts - TOO_LATE / 2)},
    )
    await plan_offers(db, meeting)
    await look_again(db, meeting, at)


async def _taken_back(db: Db, meeting: int, at: datetime) -> None:
    """Whoever was not told yet waits again, where they stood in the line."""
    await db.run(
        """
        UPDATE registrations SET seat = 'waiting', held = 0, offered_until = NULL
        WHERE meeting = :meeting AND seat = 'offered' AND person IN (
            SELECT person FROM outbox WHERE mark = :mark AND mark <> '' AND state = 'waiting')""",
        {"meeting": meeting, "mark": offer_mark(meeting)},
    )
    waits = """person IN (
            SELECT person FROM registrations WHERE meeting = :meeting AND seat = 'waiting')"""
    await _drop(db, meeting, waits, at, {"meeting": meeting})


async def forget(db: Db, person: str, at: datetime | None) -> None:
    """Nothing that they answered is kept; their seats are offered to others in a moment."""
    rows = await db.execute(
        """
        SELECT DISTINCT r.meeting FROM registrations r JOIN meetings m ON m.number = r.meeting
        WHERE r.person = :person AND r.seat IN ('seated', 'offered') AND m.starts_at > :now""",
        {"person": person, "now": utc_text(at) if at else ""},
    )
    await db.run("DELETE FROM registrations WHERE person = :person", {"person": person})
    for row in rows:
        await plan_offers(db, int(row[0]))
        if at is not None:
            await look_again(db, int(row[0]), at)


async def no_more(db: Db, meeting: int, at: datetime) -> None:
    """Nothing is offered any more, and nothing said of it."""
    await _drop(db, meeting, "1 = 1", at)
    await cancel(db, _over(meeting))
    await cancel(db, _again(meeting))


async def _plan(db: Db, id: str, meeting: int, at: datetime) -> None:
    await plan(db, Due(id, OFFERS, str(meeting), at))


def _over(meeting: int) -> str:
    return f"meeting/{meeting}/offers"


def _again(meeting: int) -> str:
    return f"meeting/{meeting}/seats"
