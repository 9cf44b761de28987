"""How many residents were here in a week, a month, a quarter, a year: counted as they come.

Nobody keeps who: whoever is heard of for the first time in a span counts once, on that day. Of each
person only the last hour is known (identities.py), so that it cannot be counted afterwards.
"""

from collections import Counter
from datetime import date, datetime
from zoneinfo import ZoneInfo

from conversations.indicators.periods import SPANS, begins
from storage import indicator_days
from storage.db import Db

ZONE = "Europe/Paris"
"""Until the town's own clock is known: for the first hour."""


async def heard_of(db: Db, person: str, at: datetime) -> None:
    """Somebody is here; before their hour is written down."""
    row = await db.one(
        """
        SELECT last_seen_at, welcomed_at, role,
            (SELECT value FROM indicator_marks WHERE name = 'zone') AS zone
        FROM people WHERE person = :person""",
        {"person": person},
    )
    if row is None or row["role"] != "resident":
        return
    zone = ZoneInfo(row["zone"] or ZONE)
    today = at.astimezone(zone).date()
    before, since = (
        datetime.fromisoformat(row[name]).astimezone(zone).date()
        for name in ("last_seen_at", "welcomed_at")
    )
    await _count(db, today, before, since)


async def welcomed(db: Db, person: str, at: datetime) -> None:
    """Somebody begins a profile; before it is written down."""
    if await db.one("SELECT 1 FROM people WHERE person = :person", {"person": person}):
        await heard_of(db, person, at)
        return
    zone = ZoneInfo(await indicator_days.mark(db, "zone") or ZONE)
    today = at.astimezone(zone).date()
    await _count(db, today, date.min, today)


async def _count(db: Db, today: date, before: date, since: date) -> None:
    """They were here `before`, and have been since `since`."""
    counts: Counter[indicator_days.Key] = Counter()
    for span in SPANS:
        first = begins(span, today)
        if before < first:
            counts["active", span, today.isoformat()] = 1
            if since < first:
                counts["returning", span, today.isoformat()] = 1
    if counts:
        await indicator_days.add(db, counts)
