"""What the town said to many, and how often something about voting was tapped."""

import json
from collections.abc import Sequence
from datetime import timedelta

from conversations.indicators.figures import total
from conversations.indicators.known import Cell, IndicatorsOf, News
from conversations.indicators.periods import Period, begins
from conversations.small_cells import about, enough
from storage.db import Db
from storage.indicator_quality import moments

TAPS = ("check", "link", "wish", "done", "share", "shared")
"""What is counted of voting, in the order in which it is told."""
STOPS = -1


async def news(db: Db, ask: IndicatorsOf) -> News:
    """The sendings that began in the period and are over. Of an audience of fewer than 11 people
    nothing is told, not even that there was one."""
    rows = await db.execute(
        """
        SELECT batch, report FROM announcement_runs
        WHERE begun_at >= :since AND begun_at < :end AND status = 'over' AND report IS NOT NULL
            AND report <> ''
        ORDER BY begun_at, batch""",
        moments(ask.period, ask.zone),
    )
    reports = [(row["batch"], json.loads(row["report"])) for row in rows]
    told = [(batch, one) for batch, one in reports if enough(_people(one))]
    taps = [pair for batch, _ in told for pair in await _taps(db, batch)]
    slow = sorted(one["lateness_p50"] for _, one in told if one["lateness_p50"] is not None)
    return News(
        sendings=len(told),
        people=sum(_people(one) for _, one in told),
        reached=sum(one["counts"]["sent"] for _, one in told),
        unreachable=sum(one["counts"]["unreachable"] for _, one in told),
        taps=total([about(n) for button, n in taps if button != STOPS]),
        stopped=total([about(n) for button, n in taps if button == STOPS]),
        late_seconds=slow[(len(slow) - 1) // 2] if slow else None,
        latest_seconds=max(
            (one["lateness_p99"] for _, one in told if one["lateness_p99"] is not None),
            default=None,
        ),
    )


def _people(report: dict[str, dict[str, int]]) -> int:
    """For how many people it was meant."""
    return sum(report["counts"].values())


async def _taps(db: Db, batch: str) -> Sequence[tuple[int, int]]:
    rows = await db.execute(
        "SELECT button, taps FROM announcement_taps WHERE batch = :batch ORDER BY button",
        {"batch": batch},
    )
    return [(int(button), int(taps)) for button, taps in rows]


async def voting(db: Db, period: Period) -> tuple[Cell, ...]:
    """Taps of the whole weeks of the period, each week told as `portevoix voting figures` does."""
    first = begins("week", period.since)
    if first < period.since:
        first += timedelta(days=7)
    rows = await db.execute(
        "SELECT what, count FROM voting_counts WHERE week >= :first AND week <= :last",
        {"first": first.isoformat(), "last": (period.until - timedelta(days=6)).isoformat()},
    )
    return tuple(
        Cell(name=what, count=total([about(int(n)) for name, n in rows if name == what]))
        for what in TAPS
    )
