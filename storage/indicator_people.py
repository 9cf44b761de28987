"""Who took part lately, in parts: counted once a week at most, and kept as it may be told."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from conversations.frozen import utc_text
from conversations.indicators.figures import UNSAID, WINDOW, may_follow, parts
from conversations.indicators.known import Secteurs
from conversations.who import AGE_BANDS, LOCALES
from storage.db import Db, Row
from storage.tidying import Hands

BANDS = tuple(one for one in AGE_BANDS if one != "under_15")
"""Nobody under 15 has a profile: a cell of which everybody knows that it is empty hides nothing."""


async def keep(hands: Hands, now: datetime, zone: str, secteurs: Secteurs) -> int:
    """Count anew where it is time for it, in a reader: everybody is looked at; nothing goes."""
    day = now.astimezone(ZoneInfo(zone)).date()
    rows = await hands.read(partial(_due, now=now, day=day))
    if rows:
        await hands.write(partial(_keep, rows=rows, day=day, secteurs=secteurs))
    return 0


async def _due(db: Db, now: datetime, day: date) -> Sequence[Row]:
    """Who is here, where it is time to count them."""
    before = await _last(db)
    if before is not None and (day - before[0]).days < 7:
        return ()
    return await _counted(db, now)


async def _keep(db: Db, rows: Sequence[Row], day: date, secteurs: Secteurs) -> None:
    """Unless somebody did it meanwhile."""
    people = sum(int(row["n"]) for row in rows)
    if may_follow(await _last(db), day, people):
        await _put(db, rows, day, people, secteurs)


async def _put(db: Db, rows: Sequence[Row], day: date, people: int, secteurs: Secteurs) -> None:
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
