"""Who comes to a meeting: answers, the waiting list, what people need."""

from conversations.frozen import utc_text
from conversations.meetings.events import (
    AnswerDropped,
    FollowChosen,
    NeedsTold,
    Rsvped,
)
from storage import seat_offers
from storage.db import Db
from storage.happened import Happened


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
    await seat_offers.unsay(db, event.meeting, happened.person, happened.at)
    await seat_offers.not_too_many(db, event.meeting)
    await seat_offers.plan_offers(db, event.meeting)


async def answer_dropped(db: Db, event: AnswerDropped, happened: Happened) -> None:
    """Nothing of it is kept; who was seen at the door stays counted, without what they answered."""
    await db.run(
        """
        UPDATE registrations SET answer = '', seat = '', held = 0, offered_until = NULL,
            queue = NULL, needs = '', interpreter = '', follows = 0,
            guests = CASE WHEN came IS NULL THEN 0 ELSE came - 1 END
        WHERE meeting = :meeting AND person = :person""",
        {"meeting": event.meeting, "person": happened.person},
    )
    await seat_offers.unsay(db, event.meeting, happened.person, happened.at)
    await seat_offers.not_kept(db, event.meeting, happened.person)
    await seat_offers.plan_offers(db, event.meeting)


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
    await seat_offers.not_kept(db, event.meeting, happened.person)
