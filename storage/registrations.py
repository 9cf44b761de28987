"""Who comes to a meeting: answers, seats, the waiting list, what people need."""

from datetime import datetime

from conversations.frozen import utc_text
from conversations.meetings.events import (
    AnswerDropped,
    FollowChosen,
    NeedsTold,
    OfferLapsed,
    Rsvped,
    SeatOffered,
)
from conversations.meetings.meeting import Meeting
from conversations.meetings.rules import OFFERS
from storage.db import Db
from storage.due import Due, cancel, plan
from storage.happened import Happened


class Overbooked(Exception):
    """More people would have a seat than there are: the turn is taken again."""


async def answered(db: Db, event: Rsvped, happened: Happened) -> None:
    """Their answer, and where it leaves them; giving a seat up drops what hung on it."""
    await db.run(
        """
        INSERT INTO registrations (meeting, person, answer, guests, seat, queue, code,
            answered_at)
        SELECT number, :person, :answer, :guests, :seat,
            CASE WHEN :seat = 'waiting' THEN (SELECT coalesce(max(queue), 0) + 1
                FROM registrations WHERE meeting = :meeting) END, :code, :at
        FROM meetings WHERE number = :meeting AND status = 'planned'
        ON CONFLICT (meeting, person) DO UPDATE SET answer = excluded.answer,
            guests = excluded.guests, seat = excluded.seat, held = 0, offered_until = NULL,
            queue = CASE WHEN excluded.seat <> 'waiting' THEN NULL
                WHEN :joins = 1 THEN excluded.queue ELSE registrations.queue END,
            needs = CASE WHEN excluded.answer = 'yes' THEN registrations.needs ELSE '' END,
            interpreter = CASE WHEN excluded.answer = 'yes' THEN registrations.interpreter
                ELSE '' END,
            code = CASE WHEN excluded.code <> '' THEN excluded.code ELSE registrations.code END,
            answered_at = excluded.answered_at""",
        {
            "meeting": event.meeting,
            "person": happened.person,
            "answer": event.answer,
            "guests": event.guests,
            "seat": event.seat,
            "joins": int(event.joins),
            "code": event.code,
            "at": utc_text(happened.at),
        },
    )
    await not_too_many(db, event.meeting)
    await plan_offers(db, event.meeting)


async def answer_dropped(db: Db, event: AnswerDropped, happened: Happened) -> None:
    """Nothing of it is kept; who was seen at the door stays counted."""
    await db.run(
        """
        DELETE FROM registrations
        WHERE meeting = :meeting AND person = :person AND came IS NULL""",
        {"meeting": event.meeting, "person": happened.person},
    )
    await plan_offers(db, event.meeting)


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


async def needs_told(db: Db, event: NeedsTold, happened: Happened) -> None:
    """What they need, while they come."""
    await db.run(
        """
        UPDATE registrations SET needs = :needs, interpreter = :interpreter
        WHERE meeting = :meeting AND person = :person AND answer = 'yes'""",
        {
            "needs": " ".join(event.needs),
            "interpreter": event.interpreter,
            "meeting": event.meeting,
            "person": happened.person,
        },
    )


async def follow_chosen(db: Db, event: FollowChosen, happened: Happened) -> None:
    """Whether they want to hear what comes of it; who neither follows nor answered is not kept."""
    params = {
        "meeting": event.meeting,
        "person": happened.person,
        "follows": int(event.follows),
        "at": utc_text(happened.at),
    }
    await db.run(
        """
        INSERT INTO registrations (meeting, person, follows, answered_at)
        SELECT number, :person, :follows, :at FROM meetings WHERE number = :meeting
        ON CONFLICT (meeting, person) DO UPDATE SET follows = excluded.follows""",
        params,
    )
    await _not_kept(db, event.meeting, happened.person)


async def _not_kept(db: Db, meeting: int, person: str) -> None:
    """Who neither answered nor follows is not kept."""
    await db.run(
        """
        DELETE FROM registrations WHERE meeting = :meeting AND person = :person
            AND answer = '' AND follows = 0 AND came IS NULL""",
        {"meeting": meeting, "person": person},
    )


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
    await _not_kept(db, event.meeting, event.person)
    await plan_offers(db, event.meeting)


async def plan_offers(db: Db, meeting: int) -> None:
    """The hour at which the next offer is over."""
    row = await db.one(
        """
        SELECT min(offered_until) FROM registrations
        WHERE meeting = :meeting AND seat = 'offered'""",
        {"meeting": meeting},
    )
    if row is None or row[0] is None:
        await cancel(db, _hour(meeting))
    else:
        await _plan(db, meeting, datetime.fromisoformat(row[0]))


async def look_again(db: Db, meeting: int, at: datetime) -> None:
    """There may be more seats now: whoever waits is offered them in a moment."""
    row = await db.one(
        "SELECT 1 FROM registrations WHERE meeting = :meeting AND seat = 'waiting' LIMIT 1",
        {"meeting": meeting},
    )
    if row is not None:
        await _plan(db, meeting, at)


async def _plan(db: Db, meeting: int, at: datetime) -> None:
    await plan(db, Due(_hour(meeting), OFFERS, str(meeting), at))


def _hour(meeting: int) -> str:
    return f"meeting/{meeting}/offers"


async def seats_freed(db: Db, person: str, at: datetime) -> None:
    """Their seats are free in a moment: what hangs on them is looked at."""
    rows = await db.execute(
        """
        SELECT DISTINCT r.meeting FROM registrations r JOIN meetings m ON m.number = r.meeting
        WHERE r.person = :person AND r.seat IN ('seated', 'offered') AND m.starts_at > :now""",
        {"person": person, "now": utc_text(at)},
    )
    for row in rows:
        await _plan(db, int(row[0]), at)
