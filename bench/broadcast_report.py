"""What the bench says of announcements: rows for machines, a table and verdicts for people."""

from collections.abc import Callable
from statistics import median
from typing import Any, NamedTuple

from bench.broadcast import Limited, Unlimited
from bench.report import Target, row, spread, verdict


class Sendings(NamedTuple):
    """Every round of both."""

    limited: list[Limited]
    unlimited: list[Unlimited]


class Figure(NamedTuple):
    """One row: its unit, its target, and what it takes from the rounds."""

    name: str
    unit: str
    target: Target
    values: Callable[[Sendings], list[float]]


BARE = Target("at least 0.6 of a bare loop's messages a second, without limits", 0.6, True)
FIGURES = (
    Figure(
        "freeze_100k",
        "s",
        Target("everybody has a letter within 10 s of the announcement's hour", 10, False),
        lambda made: [one.freeze_seconds for one in made.limited],
    ),
    Figure(
        "freeze_100k_mb",
        "MB",
        Target("under 100 MB of peak memory above idle", 100, False),
        lambda made: [one.freeze_mb for one in made.limited],
    ),
    Figure(
        "broadcast_limited",
        "messages/s",
        Target("at least 29 messages a second under Telegram's 30", 29, True),
        lambda made: [one.per_second for one in made.limited],
    ),
    Figure(
        "broadcast_limited_refused",
        "messages",
        Target("no message refused as one too many", 1, False),
        lambda made: [float(one.refused) for one in made.limited],
    ),
    Figure(
        "reply_p99_during_broadcast_ms",
        "ms",
        Target("p99 of an answer under 300 ms meanwhile", 300, False),
        lambda made: [one.p99_ms for one in made.limited],
    ),
)
UNLIMITED = "broadcast_unlimited"
PEER = "bare_client"


def rows(made: Sendings) -> list[dict[str, Any]]:
    """The rows of `build/bench.json`."""
    found = [
        row(one.name, median(one.values(made)), one.unit, None, _part(one, made)) for one in FIGURES
    ]
    ours = median(one.ours for one in made.unlimited)
    return [*found, row(UNLIMITED, ours, "messages/s", PEER, median(_ratios(made)))]


def _part(figure: Figure, made: Sendings) -> float:
    return median(figure.values(made)) / figure.target.limit


def _ratios(made: Sendings) -> list[float]:
    return [one.ours / one.bare for one in made.unlimited]


def table(made: Sendings) -> str:
    """Least, median and most of each figure."""
    cells = [(f"{one.name}, {one.unit}", one.values(made)) for one in FIGURES]
    cells[-1:-1] = [("reply_p50_during_broadcast_ms, ms", [one.p50_ms for one in made.limited])]
    cells += [
        (f"{UNLIMITED}, messages/s", [one.ours for one in made.unlimited]),
        (f"  {PEER}", [one.bare for one in made.unlimited]),
        ("  ratio", _ratios(made)),
        ("  processor time, ms a message", [one.ours_cpu_ms for one in made.unlimited]),
        (f"  {PEER}", [one.bare_cpu_ms for one in made.unlimited]),
    ]
    return "\n".join(f"{words:40}{spread(values):>28}" for words, values in cells)


def verdicts(made: Sendings) -> list[str]:
    """Each target, what was reached, and whether that is enough."""
    reached = [(one.target, median(one.values(made))) for one in FIGURES]
    return [verdict(target, value) for target, value in [*reached, (BARE, median(_ratios(made)))]]
