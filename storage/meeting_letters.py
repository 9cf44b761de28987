"""Letters about meetings: who gets which, page by page (`meeting.17.invite.1`).

Rules:
1. An invitation goes to the audience: not to who answered already, nor to who was invited before.
2. A reminder to answer goes to who got an invitation, has not answered and still agrees to be
   invited; a reminder to come, to who has a seat. Both keep to what one person is sent in a week.
   Who was invited in the last two days is not reminded yet.
3. A change is told to exactly those who were told of the meeting: whoever was sent an invitation
   that says what was true before, and who answered or follows it. It is sent however much they got
   this week. Whose invitation still waits gets that one with what is true now, and nothing else.
4. What was decided is told to who came and who follows; where nobody was seen at the door, to who
   had a seat. How it was is asked of who came.
5. The batch of invitations stays open until the meeting begins, so that its records are there.
6. Who gets a letter is read in the order of people's ids from the small tables (answers, what was
   sent), never person by person from everybody.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import merge
from itertools import islice
from typing import Any, cast, get_args

from conversations.city import CityCard
from conversations.frozen import utc_text
from conversations.meetings.events import Sending
from conversations.meetings.meeting import Meeting
from conversations.meetings.rules import quiet_days
from conversations.quiet import QuietDays
from storage import audiences
from storage.audiences import AGREES, READERS, WEEK, Page, Reader, reader
from storage.db import Db
from storage.outbox import MEETING

EXEMPT: frozenset[Sending] = frozenset({"changed", "cancelled", "minutes", "feedback"})
"""What counts among no week's messages: people asked for it, or would come for nothing."""
SPARING: frozenset[Sending] = frozenset({"invite", "unanswered", "feedback"})
"""What does not leave on a quiet day; what somebody is waiting for may."""
NO_DAYS = QuietDays(weekdays=())
JUST_NOW = timedelta(days=2)
"""Who was invited since then has not been slow to answer."""


@dataclass(frozen=True)
class Named:
    """What the name of a batch says."""

    number: int
    sending: Sending


def name(number: int, sending: Sending, at: datetime) -> str:
    """What a batch of letters is called: the same for the same moment."""
    return f"{MEETING}{number}.{sending}.{at:%Y%m%d%H%M%S%f}"


def named(batch: str) -> Named:
    """What the name of a batch of ours says."""
    _, number, sending, _ = batch.split(".")
    assert sending in get_args(Sending), batch
    return Named(int(number), cast(Sending, sending))


def between(number: int, sending: Sending | None = None) -> dict[str, str]:
    """Between which names every batch of one meeting stands, or those of one sending of it."""
    begins = f"{MEETING}{number}.{sending}" if sending else f"{MEETING}{number}"
    return {"first": f"{begins}.", "last": f"{begins}/"}


def invites_of(number: int) -> dict[str, str]:
    """Between which names every batch of invitations to one meeting stands."""
    found = between(number, "invite")
    return {"invites": found["first"], "invites_end": found["last"]}


def counts(batch: str) -> bool:
    """Whether its letters count among what one person is sent in a week."""
    return named(batch).sending not in EXEMPT


def days(batch: str, city: CityCard) -> QuietDays:
    """The days on which none of them leaves."""
    return quiet_days(city) if named(batch).sending in SPARING else NO_DAYS


async def page(db: Db, batch: str, *, after: str, most: int, at: datetime, city: CityCard) -> Page:
    """The readers among the next `most` people."""
    about = named(batch)
    if about.sending == "invite":
        return await _invited(db, about.number, after=after, most=most, at=at, city=city)
    ask = Asked(db, batch, about.number, after, most, at)
    people = await _WHO[about.sending](ask)
    a_week = city.contacts_per_week if counts(batch) else 0
    invites = about.sending == "unanswered"
    found = [await _reader(db, one, a_week, at, invites=invites) for one in people]
    readers = [one for one in found if one is not None]
    return Page(readers, people[-1] if people else after, len(people) == most)


@dataclass(frozen=True)
class Asked:
    """The next `most` people after `after`, of whom a batch about a meeting is to be sent."""

    db: Db
    batch: str
    meeting: int
    after: str
    most: int
    at: datetime

    async def answered(self, which: str) -> list[str]:
        """Those whose answer is so; `which` is a condition on `registrations`."""
        return await self._people(
            f"""
            SELECT person FROM registrations
            WHERE meeting = :meeting AND person > :after AND ({which})
            ORDER BY person LIMIT :most""",  # noqa: S608
            {"meeting": self.meeting},
        )

    async def invited(self, unless: str = "0 = 1") -> list[str]:
        """Those to whom an invitation was sent, or is just being sent, in words that were true
        before this batch was opened."""
        rows = await self.db.execute(
            """
            SELECT id FROM batches
            WHERE id > :invites AND id < :invites_end AND source = '' ORDER BY id""",
            invites_of(self.meeting),
        )
        found = [await self._sent(str(row[0]), unless) for row in rows]
        return together(found, self.most)

    async def _sent(self, invites: str, unless: str) -> list[str]:
        return await self._people(
            f"""
            SELECT person FROM outbox
            WHERE id > :invites || '.' || :after AND id < :invites || '/'
                AND state IN ('sent', 'sending', 'unsure') AND NOT ({unless})
                AND coalesce(claimed_at, over_at, '') <= (
                    SELECT opened_at FROM batches WHERE id = :batch)
            ORDER BY id LIMIT :most""",  # noqa: S608
            {
                "invites": invites,
                "batch": self.batch,
                "meeting": self.meeting,
                "just_now": utc_text(self.at - JUST_NOW),
            },
        )

    async def _people(self, sql: str, params: dict[str, Any]) -> list[str]:
        rows = await self.db.execute(sql, {**params, "after": self.after, "most": self.most})
        return [str(row[0]) for row in rows]


def together(lists: list[list[str]], most: int) -> list[str]:
    """The first of several lists that are each in order, nobody twice."""
    return list(islice(dict.fromkeys(merge(*lists)), most))


async def _unanswered(ask: Asked) -> list[str]:
    return await ask.invited(
        unless="""over_at > :just_now OR EXISTS (SELECT 1 FROM registrations r
            WHERE r.meeting = :meeting AND r.person = outbox.person AND r.answer <> '')"""
    )


async def _coming(ask: Asked) -> list[str]:
    return await ask.answered("seat = 'seated'")


async def _who_know(ask: Asked) -> list[str]:
    """Whoever was invited, comes, does not, waits, was offered a seat, or follows it."""
    answered = await ask.answered("answer <> '' OR follows = 1")
    return together([answered, await ask.invited()], ask.most)


async def _interested(ask: Asked) -> list[str]:
    return await ask.answered(
        """came IS NOT NULL OR follows = 1 OR seat = 'seated' AND NOT EXISTS (
            SELECT 1 FROM registrations o WHERE o.meeting = :meeting AND o.came IS NOT NULL)"""
    )


async def _who_came(ask: Asked) -> list[str]:
    return await ask.answered("came IS NOT NULL")


_WHO: dict[Sending, Callable[[Asked], Awaitable[list[str]]]] = {
    "unanswered": _unanswered,
    "coming": _coming,
    "changed": _who_know,
    "cancelled": _who_know,
    "minutes": _interested,
    "feedback": _who_came,
}


async def _reader(
    db: Db, person: str, a_week: int, at: datetime, *, invites: bool
) -> Reader | None:
    """One of them, if messages reach them, and if they agree to be invited where that `invites`
    them; `why` says that they had enough of them."""
    params = {
        "person": person,
        "a_week": a_week,
        "week_ago": utc_text(at - WEEK),
        "invites": int(invites),
    }
    row = await db.one(_READER, params)
    return None if row is None else reader(row, row["why"])


_READER = f"""
{READERS}
WHERE p.person = :person AND i.unreachable_at IS NULL AND i.forgotten = 0
    AND (:invites = 0 OR {AGREES})"""


async def _invited(
    db: Db, number: int, *, after: str, most: int, at: datetime, city: CityCard
) -> Page:
    row = await db.one("SELECT definition FROM meetings WHERE number = :n", {"n": number})
    audience = Meeting.model_validate_json(row[0]).audience if row is not None else None
    if audience is None:
        return Page([], after, more=False)
    return await audiences.page(
        db,
        audience,
        after=after,
        most=most,
        at=at,
        a_week=city.contacts_per_week,
        invites=True,
        unless_told=number,
    )
