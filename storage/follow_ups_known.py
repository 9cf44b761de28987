"""What conversations ask about points that were raised."""

import json
from hashlib import sha256
from typing import Any

from conversations.meetings.followup_known import (
    FollowUp,
    FollowUpByNumber,
    FollowUps,
    FollowUpsOverdue,
    FollowUpsRaised,
    FollowUpView,
    NextFollowUp,
    Owner,
    Owners,
)
from storage.db import Db, Row

_SELECT = """
SELECT f.number, f.meeting, m.definition, m.called_by, f.point, f.words, f.owner,
    coalesce(p.label, '') AS owner_label, f.due_on, f.status, f.reply,
    coalesce(f.raised_by, '') AS raised_by, f.raised_at, f.changed_at, f.done_on
FROM follow_ups f JOIN meetings m ON m.number = f.meeting
LEFT JOIN people p ON p.person = f.owner AND f.owner <> ''"""
_GOES_ON = "f.status IN ('open', 'under_way')"
_OVERDUE = f"{_GOES_ON} AND f.due_on <> '' AND f.due_on < :today"
_IN_SCOPE: dict[str, str] = {
    "open": _GOES_ON,
    "overdue": _OVERDUE,
    "mine": f"{_GOES_ON} AND f.owner = :person AND f.owner <> ''",
    "all": "1 = 1",
}
# What goes on first; of that what has a day, the earliest first: so what is overdue stands above.
_ORDER = f"""
CASE WHEN {_GOES_ON} THEN 0 ELSE 1 END, CASE WHEN f.due_on = '' THEN 1 ELSE 0 END,
f.due_on, f.number"""


async def by_number(db: Db, ask: FollowUpByNumber) -> FollowUp | None:
    """One of them."""
    row = await db.one(f"{_SELECT} WHERE f.number = :number", {"number": ask.number})
    return None if row is None else _read(row)


async def listed(db: Db, ask: FollowUps) -> FollowUpView:
    """One page, and how many there are of each kind."""
    params = {
        "person": ask.person,
        "today": ask.today.isoformat(),
        "meeting": ask.meeting,
        "most": ask.most,
        "skip": ask.page * ask.most,
    }
    counts = {scope: await _count(db, scope, params) for scope in ("open", "overdue", "mine")}
    rows = await db.execute(
        f"""
        {_SELECT} WHERE {_IN_SCOPE[ask.scope]} AND (:meeting = 0 OR f.meeting = :meeting)
        ORDER BY {_ORDER} LIMIT :most OFFSET :skip""",
        params,
    )
    found = counts.get(ask.scope, await _count(db, ask.scope, params))
    return FollowUpView(**counts, found=found, rows=tuple(_read(row) for row in rows))


async def _count(db: Db, scope: str, params: dict[str, Any]) -> int:
    row = await db.one(
        f"""
        SELECT count(*) FROM follow_ups f
        WHERE {_IN_SCOPE[scope]} AND (:meeting = 0 OR f.meeting = :meeting)""",  # noqa: S608
        params,
    )
    return int(row[0]) if row else 0


async def raised(db: Db, ask: FollowUpsRaised) -> tuple[FollowUp, ...]:
    """What one person raised at one meeting."""
    rows = await db.execute(
        f"{_SELECT} WHERE f.meeting = :meeting AND f.raised_by = :person ORDER BY f.number",
        {"meeting": ask.meeting, "person": ask.person},
    )
    return tuple(_read(row) for row in rows)


async def overdue(db: Db, ask: FollowUpsOverdue) -> tuple[FollowUp, ...]:
    """What is late, the longest first."""
    rows = await db.execute(
        f"{_SELECT} WHERE {_OVERDUE} ORDER BY f.due_on, f.number LIMIT :most",
        {"today": ask.today.isoformat(), "most": ask.most},
    )
    return tuple(_read(row) for row in rows)


async def next_number(db: Db, _ask: NextFollowUp) -> int:
    """One more than the last."""
    row = await db.one("SELECT coalesce(max(number), 0) + 1 FROM follow_ups")
    return int(row[0]) if row is not None else 1


async def owners(db: Db, _ask: Owners) -> tuple[Owner, ...]:
    """Staff and admins."""
    rows = await db.execute(
        """
        SELECT person, label FROM people WHERE role <> 'resident' AND role IN ('staff', 'admin')
        ORDER BY label, person"""
    )
    return tuple(
        Owner(person=one, ref=sha256(one.encode()).hexdigest()[:10], label=label)
        for one, label in rows
    )


def _read(row: Row) -> FollowUp:
    found: dict[str, Any] = dict(row)
    title = json.loads(found.pop("definition"))["title"]
    days = {name: found[name] or None for name in ("due_on", "done_on")}
    return FollowUp.model_validate({**found, **days, "title": title})
