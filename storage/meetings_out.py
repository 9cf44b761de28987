"""Meetings and registrations on their way out of the house: pages of them, never with a person."""

import json
from datetime import datetime
from typing import Any

from pydantic import AwareDatetime

from conversations.frozen import Frozen, utc_text
from conversations.meetings.figures import MeetingFigures
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import NEEDS, Meeting
from storage.db import Db, Row


class MeetingOut(Frozen):
    """A meeting with its counts as they are: whoever writes them guards them."""

    number: int
    uid: str
    meeting: Meeting
    status: str
    sequence: int
    series: str
    called_at: AwareDatetime
    changed_at: AwareDatetime
    yes: int = 0
    no: int = 0
    maybe: int = 0
    came: int = 0
    follows: int = 0
    points: int = 0
    """Points of the agenda that people proposed and the team set on it."""
    needs: tuple[tuple[str, int], ...] = ()
    minutes_at: AwareDatetime | None = None


class RegistrationOut(Frozen):
    """What somebody answered."""

    answer: str
    seat: str
    guests: int
    came: bool


_COLUMNS = """
number, uid, definition, status, sequence, series, called_at, changed_at, walk_ins, figures,
(SELECT published_at FROM minutes WHERE minutes.meeting = meetings.number) AS minutes_at"""


async def page(db: Db, after: int, *, since: datetime | None, most: int) -> list[MeetingOut]:
    """The next ones by number, of those that begin at `since` or later."""
    rows = await db.execute(
        f"""
        SELECT {_COLUMNS} FROM meetings WHERE number > :after AND starts_at >= :since
        ORDER BY number LIMIT :most""",  # noqa: S608
        {"after": after, "since": utc_text(since) if since else "", "most": most},
    )
    return [await _out(db, row) for row in rows]


async def _out(db: Db, row: Row) -> MeetingOut:
    found: dict[str, Any] = dict(row)
    number, kept, walk_ins = found["number"], found.pop("figures"), found.pop("walk_ins")
    counts = await _counts(db, number)
    if kept is not None:
        figures = MeetingFigures.model_validate_json(kept)
        counts |= {name: getattr(figures, name) for name in ("yes", "no", "maybe", "came")}
    else:
        counts["came"] += walk_ins
    meeting = json.loads(found.pop("definition"))
    more = {"points": await _points(db, number), "needs": await _needs(db, number)}
    return MeetingOut.model_validate({**found, **counts, **more, "meeting": meeting})


async def _counts(db: Db, number: int) -> dict[str, int]:
    row = await db.one(
        """
        SELECT count(CASE WHEN answer = 'yes' THEN 1 END) AS yes,
            count(CASE WHEN answer = 'no' THEN 1 END) AS no,
            count(CASE WHEN answer = 'maybe' THEN 1 END) AS maybe,
            count(CASE WHEN follows = 1 THEN 1 END) AS follows,
            coalesce(sum(came), 0) AS came
        FROM registrations WHERE meeting = :n""",
        {"n": number},
    )
    assert row is not None
    return {key: int(value) for key, value in dict(row).items()}


async def _points(db: Db, number: int) -> int:
    row = await db.one(
        "SELECT count(*) FROM agenda_points WHERE meeting = :n AND status = 'agenda'",
        {"n": number},
    )
    return int(row[0]) if row is not None else 0


async def _needs(db: Db, number: int) -> list[tuple[str, int]]:
    """How many of those who come need what."""
    rows = await db.execute(
        "SELECT needs FROM registrations WHERE meeting = :n AND answer = 'yes' AND needs <> ''",
        {"n": number},
    )
    told = [set(str(row[0]).split()) for row in rows]
    return [(need, sum(need in one for one in told)) for need in NEEDS]


async def registrations(db: Db, number: int) -> list[RegistrationOut]:
    """What people answered for that meeting; who only follows it answered nothing."""
    rows = await db.execute(
        """
        SELECT answer, seat, guests, came IS NOT NULL AS came FROM registrations
        WHERE meeting = :n AND answer <> ''""",
        {"n": number},
    )
    return [RegistrationOut.model_validate(dict(row)) for row in rows]


async def public(db: Db, since: datetime) -> list[MeetingCard]:
    """Everybody's meetings that were not over at `since`, in their order, also cancelled ones;
    without what people answered."""
    rows = await db.execute(
        """
        SELECT number, uid, definition, status, sequence, called_at, changed_at FROM meetings
        WHERE public = 1 AND ends_at > :since ORDER BY starts_at, number""",
        {"since": utc_text(since)},
    )
    return [_card(dict(row)) for row in rows]


def _card(found: dict[str, Any]) -> MeetingCard:
    meeting = json.loads(found.pop("definition"))
    return MeetingCard.model_validate({**found, "meeting": meeting})


async def public_mark(db: Db, since: datetime) -> tuple[Any, ...]:
    """What is another whenever `public` may be another."""
    row = await db.one(
        """
        SELECT count(*), coalesce(sum(number), 0), coalesce(sum(version), 0), max(changed_at)
        FROM meetings WHERE public = 1 AND ends_at > :since""",
        {"since": utc_text(since)},
    )
    return (since, *row) if row is not None else (since,)
