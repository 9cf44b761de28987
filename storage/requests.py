"""The requests room: what was asked and answered, the inbox, the team, prepared answers."""

from datetime import datetime
from typing import Any

from conversations.reply import told
from conversations.requests.figures import Handled
from conversations.requests.known import (
    ON_A_PAGE,
    Inbox,
    InboxView,
    Mate,
    Mates,
    NextNumber,
    Part,
    Prepared,
    PreparedAnswers,
    Request,
    RequestByNumber,
    RequestsOf,
    Said,
    WaitingRequests,
)
from storage.db import Db, Row

LARGEST = 2**53
"""Numbers beyond this are nobody's: the column could not hold them."""

# Whoever left the team has nothing any more, so that what they had is found by the others.
_REQUEST = """
SELECT r.number, r.person, r.topic, p.locale, r.status, coalesce(m.person, ''),
    coalesce(m.label, ''), r.asked_at, r.waiting_since, r.first_answered_at, r.rating, r.version,
    i.unreachable_at
FROM requests r
    JOIN people p ON p.person = r.person
    LEFT JOIN identities i ON i.person = r.person
    LEFT JOIN people m ON m.person = r.assigned AND m.role <> 'resident'"""

_IN_SCOPE = {
    "waiting": "r.status = 'waiting'",
    "mine": "m.person = :person AND r.status IN ('waiting', 'answered')",
    "free": "m.person IS NULL AND r.status IN ('waiting', 'answered')",
    "all": "r.status IN ('waiting', 'answered')",
    "closed": "r.status = 'closed'",
}
_WITHIN_REACH = "(:everything = 1 OR m.person IS NULL OR m.person = :person)"
_OF_TOPIC = "(:topic = '' OR r.topic = :topic)"


async def by_number(db: Db, ask: RequestByNumber) -> Request | None:
    """The request with all that was said in it."""
    number = {"number": ask.number}
    row = await db.one(_REQUEST + " WHERE r.number = :number", number) if _held(number) else None
    if row is None:
        return None
    rows = await db.execute(
        """
        SELECT position, at, side, role, label, author, words, what, file_id, mime
        FROM request_messages WHERE request = :number ORDER BY position""",
        number,
    )
    return _request(row).model_copy(update={"thread": tuple(_said(row) for row in rows)})


def _held(number: dict[str, int]) -> bool:
    return 0 < number["number"] < LARGEST


async def of_person(db: Db, ask: RequestsOf) -> tuple[Request, ...]:
    """What the person asked and did not take back, latest first."""
    rows = await db.execute(
        _REQUEST + " WHERE r.person = :person AND r.status <> 'withdrawn' ORDER BY r.number DESC",
        {"person": ask.person},
    )
    return tuple(_request(row) for row in rows)


async def next_number(db: Db, _ask: NextNumber) -> int:
    """One more than the last that was given."""
    row = await db.one("SELECT last FROM request_numbers WHERE name = 'requests'")
    return 1 + (int(row[0]) if row else 100)


async def inbox(db: Db, ask: Inbox) -> InboxView:
    """A page of the inbox: what waits longest first, then what was asked last."""
    params = {
        "person": ask.person,
        "everything": int(ask.everything),
        "topic": ask.topic,
        "most": ON_A_PAGE,
        "skip": ask.page * ON_A_PAGE,
    }
    within = f" WHERE {_IN_SCOPE[ask.scope]} AND {_WITHIN_REACH} AND {_OF_TOPIC}"
    rows = await db.execute(
        _REQUEST
        + within
        + """
        ORDER BY coalesce(r.waiting_since, '9999'), r.number DESC LIMIT :most OFFSET :skip""",
        params,
    )
    return InboxView(
        waiting=await _count(db, params, f"{_IN_SCOPE['waiting']} AND {_WITHIN_REACH}"),
        mine=await _count(db, params, _IN_SCOPE["mine"]),
        free=await _count(db, params, _IN_SCOPE["free"]),
        found=await _count(db, params, within.removeprefix(" WHERE ")),
        rows=tuple(_request(row) for row in rows),
    )


async def _count(db: Db, params: dict[str, Any], where: str) -> int:
    row = await db.one(
        f"""
        SELECT count(*) FROM requests r
            LEFT JOIN people m ON m.person = r.assigned AND m.role <> 'resident'
        WHERE {where}""",  # noqa: S608 (only our own words)
        params,
    )
    return int(row[0]) if row else 0


async def waiting(db: Db, _ask: WaitingRequests) -> tuple[Request, ...]:
    """Everything that waits for the team, longest first."""
    rows = await db.execute(
        _REQUEST + " WHERE r.status = 'waiting' ORDER BY r.waiting_since, r.number"
    )
    return tuple(_request(row) for row in rows)


async def handled(db: Db) -> list[Handled]:
    """Every request that is held and was not taken back, for the figures."""
    rows = await db.execute(
        """
        SELECT person, asked_at, first_answered_at, rating FROM requests
        WHERE status <> 'withdrawn'"""
    )
    return [
        Handled(person, datetime.fromisoformat(asked_at), _moment(answered_at), rating)
        for person, asked_at, answered_at, rating in rows
    ]


async def team(db: Db, _ask: Mates) -> tuple[Mate, ...]:
    """Everybody with a role, by label."""
    rows = await db.execute(
        """
        SELECT p.person, p.role, p.label, n.wanted, n.told_at
        FROM people p LEFT JOIN request_notices n ON n.person = p.person
        WHERE p.role <> 'resident' ORDER BY p.label, p.person"""
    )
    return tuple(
        Mate(
            person=person,
            role=role,
            label=label,
            wants=None if wanted is None else bool(wanted),
            told=told_at is not None,
        )
        for person, role, label, wanted, told_at in rows
    )


async def prepared(db: Db, _ask: PreparedAnswers) -> tuple[Prepared, ...]:
    """The prepared answers with their texts, by title."""
    rows = await db.execute(
        "SELECT name, locale, title, words FROM prepared_answers ORDER BY title, name, locale"
    )
    texts: dict[tuple[str, str], dict[str, str]] = {}
    for name, locale, title, words in rows:
        texts.setdefault((name, title), {})[locale] = words
    return tuple(
        Prepared(name=name, title=title, words=told(words))
        for (name, title), words in texts.items()
    )


def _request(row: Row) -> Request:
    number, person, topic, locale, status, assigned, label, *rest = row
    asked_at, waiting_since, answered_at, rating, version, unreachable_at = rest
    return Request(
        number=number,
        person=person,
        topic=topic,
        locale=locale,
        status=status,
        assigned=assigned,
        assigned_label=label,
        asked_at=datetime.fromisoformat(asked_at),
        waiting_since=_moment(waiting_since),
        first_answered_at=_moment(answered_at),
        rating=rating,
        version=version,
        reachable=unreachable_at is None,
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _said(row: Row) -> Said:
    position, at, side, role, label, author, words, what, file_id, mime = row
    return Said(
        position=position,
        at=datetime.fromisoformat(at),
        side=side,
        role=role,
        label=label,
        by=author,
        part=Part(text=words, what=what, file_id=file_id, mime=mime),
    )
