"""Who took part lately, in parts: counted once a week at most, and kept as it may be told."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from conversations.frozen import utc_text
from conversations.indicators.figures import UNSAID, WINDOW, may_follow, parts
from conversations.indicators.known import Secteurs
from conversations.who import AGE_BANDS, LOCALES
from storage.db import Db

BANDS = tuple(one for one in AGE_BANDS if one != "under_15")
"""Nobody under 15 has a profile: a cell of which everybody knows that it is empty hides nothing."""


async def keep(db: Db, now: datetime, zone: str, secteurs: Secteurs) -> int:
    """Count anew where it is time for it; nothing goes."""
    day = now.astimezone(ZoneInfo(zone)).date()
    before = await _last(db)
    if before is not None and (day - before[0]).days < 7:
        return 0
    people = await _people(db, now)
    if not may_follow(before, day, people):
        return 0
    found = parts(
        day,
        people,
        await _by(db, now, "age_band", BANDS),
        await _by_secteur(db, now, secteurs),
        await _by(db, now, "locale", LOCALES),
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


def _since(now: datetime) -> str:
    return utc_text(now.astimezone(UTC) - WINDOW)


async def _people(db: Db, now: datetime) -> int:
    row = await db.one(
        "SELECT count(*) FROM people WHERE last_seen_at >= :since AND role = 'resident'",
        {"since": _since(now)},
    )
    return int(row[0]) if row else 0


async def _by(db: Db, now: datetime, column: str, names: Sequence[str]) -> Mapping[str, int]:
    rows = await db.execute(
        f"""
        SELECT {column}, count(*) FROM people
        WHERE last_seen_at >= :since AND role = 'resident' GROUP BY {column}""",  # noqa: S608
        {"since": _since(now)},
    )
    return _named(names, ((str(name), int(n)) for name, n in rows))


async def _by_secteur(db: Db, now: datetime, secteurs: Secteurs) -> Mapping[str, int]:
    """None in a town that is not divided."""
    if not secteurs:
        return {}
    rows = await db.execute(
        """
        SELECT f.district, count(*) FROM people p LEFT JOIN profiles f ON f.person = p.person
        WHERE p.last_seen_at >= :since AND p.role = 'resident' GROUP BY f.district""",
        {"since": _since(now)},
    )
    within = {one: str(secteur) for secteur, areas in secteurs for one in areas}
    names = [*(str(secteur) for secteur, _ in secteurs), UNSAID]
    return _named(names, ((within.get(district, UNSAID), int(n)) for district, n in rows))


def _named(names: Sequence[str], found: Iterable[tuple[str, int]]) -> Mapping[str, int]:
    """A cell for each name, also where nobody is."""
    counts: Counter[str] = Counter()
    for name, n in found:
        counts[name] += n
    return {name: counts[name] for name in names}
