"""Who took part lately, in parts: counted once a week at most, and kept as it may be told."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from conversations.frozen import utc_text
from conversations.indicators.figures import UNSAID, WINDOW, may_follow, parts
from conversations.indicators.known import Secteurs
from conversations.who import AGE_BANDS, LOCALES
from storage.db import Db, Row

BANDS = tuple(one for one in AGE_BANDS if one != "under_15")
"""Nobody under 15 has a profile: a cell of which everybody knows that it is empty hides nothing."""


async def keep(db: Db, now: datetime, zone: str, secteurs: Secteurs) -> int:
    """Count anew where it is time for it; nothing goes."""
    day = now.astimezone(ZoneInfo(zone)).date()
    before = await _last(db)
    if before is not None and (day - before[0]).days < 7:
        return 0
    rows = await _counted(db, now)
    people = sum(int(row["n"]) for row in rows)
    if not may_follow(before, day, people):
        return 0
    within = {one: str(secteur) for secteur, areas in secteurs for one in areas}
    names = (*(str(secteur) for secteur, _ in secteurs), UNSAID) if secteurs else ()
    found = parts(
        day,
        people,
        _named(BANDS, ((row["age_band"], row["n"]) for row in rows)),
        _named(names, ((within.get(row["district"], UNSAID), row["n"]) for row in rows)),
        _named(LOCALES, ((row["locale"], row["n"]) for row in rows)),
    )
    await db.run(
        """
        INSERT INTO indicator_parts (day, people, parts) VALUES (:day, :people, :parts)
        ON CONFLICT (day) DO NOTHING""",
        {"day": day.isoformat(), "people": people, "parts": found.model_dump_json()},
    )
    return 0


async def _last(db: Db) -> tuple[date, int] | None:
    row = await db.one("SELECT day, people FROM indicator_parts ORDER BY day DESC LIMIT 1")
    return (date.fromisoformat(row[0]), int(row[1])) if row else None


async def _counted(db: Db, now: datetime) -> Sequence[Row]:
    """Everybody who was here lately, in one pass: each is looked up once."""
    return await db.execute(
        """
        SELECT p.age_band, p.locale, f.district, count(*) AS n
        FROM people p LEFT JOIN profiles f ON f.person = p.person
        WHERE p.last_seen_at >= :since AND p.role = 'resident'
        GROUP BY p.age_band, p.locale, f.district""",
        {"since": utc_text(now.astimezone(UTC) - WINDOW)},
    )


def _named(names: Sequence[str], found: Iterable[tuple[str, int]]) -> Mapping[str, int]:
    """A cell for each name, also where nobody is."""
    counts: Counter[str] = Counter()
    for name, n in found:
        counts[name] += n
    return {name: counts[name] for name in names}
