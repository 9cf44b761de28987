"""The figures of a sending: what became of its messages, how late they were, what was tapped.

While the delivery records are there they are counted; afterwards the report that was kept when the
sending ended stands. Taps are counted on.
"""

from datetime import datetime

from conversations.announcements.known import Counts, Report, ReportOf
from conversations.audience import Size
from storage.db import Db

AT_ONCE = 5_000
_GONE = frozenset({"unreachable", "left", "forgotten"})


async def counts(db: Db, batch: str) -> Counts:
    """What became of the messages of `batch`, so far."""
    rows = await db.execute(
        """
        SELECT state, error, count(*) FROM outbox WHERE batch = :batch AND batch <> ''
        GROUP BY state, error""",
        {"batch": batch},
    )
    found: dict[str, int] = {}
    for state, error, count in rows:
        kind = _kind(state, error)
        found[kind] = found.get(kind, 0) + count
    return Counts(**found)


def _kind(state: str, error: str) -> str:
    match state:
        case "waiting" | "sending":
            return "waiting"
        case "dropped" if error in _GONE:
            return "unreachable"
        case "dropped" if error == "expired":
            return "expired"
    return state


async def report_of(db: Db, ask: ReportOf) -> Report:
    """The figures of a sending, as they are now."""
    found = await counts(db, ask.batch)
    kept = await _kept(db, ask.batch)
    if kept is not None and found.people < kept.counts.people:
        report = kept  # delivery records are dropped after a while
    else:
        report = await _counted(db, ask.batch, found)
    changed = await _rewritten(db, ask.batch)
    return report.model_copy(update={"taps": await _taps(db, ask.batch), "rewritten": changed})


async def kept_report(db: Db, batch: str) -> str:
    """The figures as they are to be kept."""
    return (await _counted(db, batch, await counts(db, batch))).model_dump_json()


async def _kept(db: Db, batch: str) -> Report | None:
    row = await db.one(
        "SELECT report FROM announcement_runs WHERE batch = :batch", {"batch": batch}
    )
    return Report.model_validate_json(row[0]) if row and row[0] else None


async def _counted(db: Db, batch: str, found: Counts) -> Report:
    row = await db.one(
        """
        SELECT left_recent, left_busy, left_budget FROM announcement_runs
        WHERE batch = :batch""",
        {"batch": batch},
    )
    recent, busy, budget = row if row is not None else (0, 0, 0)
    late = await _lateness(db, batch)
    return Report(
        counts=found,
        left_out=Size(reached=found.people, recent=recent, busy=busy, budget=budget),
        lateness_p50=_quantile(late, 0.5),
        lateness_p99=_quantile(late, 0.99),
    )


async def _lateness(db: Db, batch: str) -> list[int]:
    """Seconds after the moment at which each message was allowed to leave, in order."""
    late: list[int] = []
    after = 0
    while True:
        rows = await db.execute(
            """
            SELECT seq, due_at, made_at, over_at FROM outbox
            WHERE batch = :batch AND batch <> '' AND state = 'sent' AND error = '' AND seq > :after
            ORDER BY seq LIMIT :most""",
            {"batch": batch, "after": after, "most": AT_ONCE},
        )
        late += [_seconds(row["due_at"] or row["made_at"], row["over_at"]) for row in rows]
        if len(rows) < AT_ONCE:
            return sorted(late)
        after = int(rows[-1]["seq"])


def _seconds(due_at: str, over_at: str) -> int:
    gone = datetime.fromisoformat(over_at) - datetime.fromisoformat(due_at)
    return max(0, round(gone.total_seconds()))


def _quantile(ordered: list[int], part: float) -> int | None:
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else None


async def _taps(db: Db, batch: str) -> tuple[tuple[int, int], ...]:
    rows = await db.execute(
        "SELECT button, taps FROM announcement_taps WHERE batch = :batch ORDER BY button DESC",
        {"batch": batch},
    )
    found = [(row[0], row[1]) for row in rows]
    return tuple(sorted(found, key=lambda one: (one[0] < 0, one[0])))


async def _rewritten(db: Db, batch: str) -> Counts | None:
    row = await db.one(
        """
        SELECT id FROM batches WHERE source = :batch AND source <> ''
        ORDER BY opened_at DESC, id DESC LIMIT 1""",
        {"batch": batch},
    )
    return None if row is None else await counts(db, row[0])
