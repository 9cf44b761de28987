"""Where residents and the town meet: meetings that were held, outings of the team."""

import json
from collections import Counter

from conversations.indicators.figures import attendance, total
from conversations.indicators.known import Count, Field, Gatherings, IndicatorsOf
from conversations.indicators.periods import Period
from storage.db import Db, Row
from storage.indicator_quality import moments

NOTE = "note"
"""The question of the feedback (feedback.json) that asks for 1 to 5."""
CONTENT = frozenset({"4", "5"})


async def meetings(db: Db, ask: IndicatorsOf) -> Gatherings:
    """The meetings that began in the period and are over."""
    bounds = moments(ask.period, ask.zone)
    rows = await db.execute(
        """
        SELECT number, status, walk_ins, parts, figures, feedback,
            (SELECT coalesce(sum(r.came), 0) FROM registrations r
                WHERE r.meeting = meetings.number) AS came
        FROM meetings WHERE starts_at >= :since AND starts_at < :end ORDER BY starts_at, number""",
        bounds,
    )
    held = [row for row in rows if row["status"] == "planned"]
    opinions = [one for row in held if (one := await _opinions(db, row["feedback"])) is not None]
    return Gatherings(
        held=len(held),
        cancelled=len(rows) - len(held),
        came=attendance([_came(row) for row in held]),
        first_timers=total([_first_timers(row) for row in held]),
        feedback=total([people for people, _ in opinions]),
        content=total([content for _, content in opinions]),
    )


def _came(row: Row) -> int:
    """Everybody who came: from the figures that are kept, while they are, from who is listed."""
    if row["figures"] is not None:
        return int(json.loads(row["figures"])["came"])
    return int(row["came"]) + int(row["walk_ins"])


def _first_timers(row: Row) -> Count:
    """As it was told once, when the door had closed."""
    kept = row["parts"] or row["figures"]
    found = json.loads(kept).get("first_timers") if kept else None
    return None if found is None else int(found)


async def _opinions(db: Db, slug: str) -> tuple[Count, Count] | None:
    """(how many answered, how many of them 4 or 5), as it is published; None where nothing is."""
    row = await db.one("SELECT results FROM survey_results WHERE slug = :slug", {"slug": slug})
    if row is None or not slug:
        return None
    for one in json.loads(row[0])["questions"]:
        bars = {bar["name"]: bar["people"] for bar in one["bars"]}
        if one["key"] == NOTE and bars:
            return total(list(bars.values())), total([bars.get(name) for name in CONTENT])
    return None


async def field(db: Db, period: Period, posters: Count) -> Field:
    """The team's own log: numbers and kinds, nobody's name."""
    rows = await db.execute(
        "SELECT kind, met_from, met_to FROM outings WHERE day >= :since AND day <= :until",
        {"since": period.since.isoformat(), "until": period.until.isoformat()},
    )
    kinds = Counter(str(row["kind"]) for row in rows)
    return Field(
        outings=len(rows),
        met=sum((int(row["met_from"]) + int(row["met_to"]) + 1) // 2 for row in rows),
        kinds=tuple(kinds.most_common()),
        posters=posters,
    )
