"""Letters about meetings: who gets which, page by page (`meeting.17.invite.1`).

Rules:
1. An invitation goes to the audience: not to who answered already, nor to who was invited before.
2. A reminder to answer goes to who got an invitation and has not answered; a reminder to come, to
   who has a seat. Both keep to what one person is sent in a week.
3. A change is told to exactly those who were told of the meeting: who got an invitation, and who
   answered or follows it. It is sent however much they got this week.
4. What was decided is told to who came and who follows; where nobody was seen at the door, to who
   had a seat. How it was is asked of who came.
5. The batch of invitations stays open until the meeting begins, so that its records are there.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from conversations.city import CityCard
from conversations.frozen import utc_text
from conversations.meetings.events import Sending
from conversations.meetings.meeting import Meeting
from storage import audiences
from storage.audiences import WEEK, Page, Reader
from storage.db import Db, Row
from storage.outbox import MEETING

EXEMPT: frozenset[Sending] = frozenset({"changed", "cancelled", "minutes", "feedback"})
"""What counts among no week's messages: people asked for it, or would come for nothing."""


@dataclass(frozen=True)
class Named:
    """What the name of a batch says."""

    number: int
    sending: str


def name(number: int, sending: Sending, at: datetime) -> str:
    """What a batch of letters is called: the same for the same moment."""
    return f"{MEETING}{number}.{sending}.{at:%Y%m%d%H%M%S%f}"


def named(batch: str) -> Named:
    """What the name of a batch of ours says."""
    _, number, sending, _ = batch.split(".")
    return Named(int(number), sending)


def invites_of(number: int) -> dict[str, str]:
    """Between which names every batch of invitations to one meeting stands."""
    return {"invites": f"{MEETING}{number}.invite.", "invites_end": f"{MEETING}{number}.invite/"}


def counts(batch: str) -> bool:
    """Whether its letters count among what one person is sent in a week."""
    return named(batch).sending not in EXEMPT


def spares_days(batch: str) -> bool:
    """An invitation does not leave on a quiet day; what somebody is waiting for may."""
    return named(batch).sending in ("invite", "unanswered", "feedback")


async def page(db: Db, batch: str, *, after: str, most: int, at: datetime, city: CityCard) -> Page:
    """The readers among the next `most` people."""
    about = named(batch)
    if about.sending == "invite":
        return await _invited(db, about.number, after=after, most=most, at=at, city=city)
    params = {
        "meeting": about.number,
        "after": after,
        "most": most,
        **invites_of(about.number),
        "a_week": city.contacts_per_week if counts(batch) else 0,
        "week_ago": utc_text(at - WEEK),
    }
    rows = await db.execute(_READERS.format(who=_WHO[about.sending]), params)
    readers = [_reader(row) for row in rows]
    return Page(readers, rows[-1]["person"] if rows else after, len(rows) == most)


_TOLD = """
p.person IN (SELECT o.person FROM outbox o WHERE o.batch > :invites
        AND o.batch < :invites_end AND o.batch <> '' AND o.target IS NULL
        AND o.state IN ('sent', 'sending', 'unsure'))"""
_ANSWERED = """
EXISTS (SELECT 1 FROM registrations r WHERE r.meeting = :meeting AND r.person = p.person
        AND (r.answer <> '' OR r.follows = 1))"""
_KNOW = f"({_TOLD} OR {_ANSWERED})"
_WHO: dict[str, str] = {
    "unanswered": f"""{_TOLD} AND NOT EXISTS (SELECT 1 FROM registrations r
        WHERE r.meeting = :meeting AND r.person = p.person AND r.answer <> '')""",  # noqa: S608
    "coming": """EXISTS (SELECT 1 FROM registrations r WHERE r.meeting = :meeting
        AND r.person = p.person AND r.seat = 'seated')""",
    "changed": _KNOW,
    "cancelled": _KNOW,
    "minutes": """EXISTS (SELECT 1 FROM registrations r WHERE r.meeting = :meeting
        AND r.person = p.person
        AND (r.came IS NOT NULL OR r.follows = 1
            OR r.seat = 'seated' AND NOT EXISTS (SELECT 1 FROM registrations o
                WHERE o.meeting = :meeting AND o.came IS NOT NULL)))""",
    "feedback": """EXISTS (SELECT 1 FROM registrations r WHERE r.meeting = :meeting
        AND r.person = p.person AND r.came IS NOT NULL)""",
}

_READERS = """
SELECT p.person AS person, p.locale AS locale, i.acting <> '' AS lent, f.quiet_since AS since,
    f.quiet_until AS until,
    CASE WHEN :a_week > 0 AND (SELECT count(*) FROM outbox o WHERE o.person = p.person
            AND o.contact = 1 AND o.state IN ('waiting', 'sending', 'sent', 'unsure')
            AND (o.over_at IS NULL OR o.over_at > :week_ago)) >= :a_week
        THEN 'budget' ELSE '' END AS why
FROM people p
JOIN identities i ON i.person = p.person
LEFT JOIN profiles f ON f.person = p.person
WHERE p.person > :after AND i.unreachable_at IS NULL AND i.forgotten = 0 AND {who}
ORDER BY p.person LIMIT :most"""


def _reader(row: Row) -> Reader:
    quiet = None if row["since"] is None else (int(row["since"]), int(row["until"]))
    return Reader(row["person"], row["locale"] or "fr", bool(row["lent"]), quiet, row["why"])


async def _invited(
    db: Db, number: int, *, after: str, most: int, at: datetime, city: CityCard
) -> Page:
    row = await db.one("SELECT definition FROM meetings WHERE number = :n", {"n": number})
    audience = Meeting.model_validate_json(row[0]).audience if row is not None else None
    if audience is None:
        return Page([], after, more=False)
    week = city.contacts_per_week
    some = await audiences.page(
        db, audience, after=after, most=most, at=at, a_week=week, invites=True
    )
    known = await _know_it(db, number, [one.person for one in some.readers])
    readers = [one for one in some.readers if one.person not in known]
    return Page(readers, some.last, some.more)


async def _know_it(db: Db, number: int, people: list[str]) -> frozenset[str]:
    """Those of `people` who were invited already, or have answered."""
    found: set[str] = set()
    params: dict[str, Any] = {"meeting": number, **invites_of(number)}
    for person in people:
        row = await db.one(_KNOWS, {**params, "person": person})
        if row is not None:
            found.add(person)
    return frozenset(found)


_KNOWS = """
SELECT 1 WHERE EXISTS (SELECT 1 FROM registrations r WHERE r.meeting = :meeting
        AND r.person = :person AND r.answer <> '')
    OR EXISTS (SELECT 1 FROM outbox o WHERE o.person = :person AND o.batch > :invites
        AND o.batch < :invites_end AND o.batch <> ''
        AND o.state IN ('waiting', 'sending', 'sent', 'unsure'))"""
