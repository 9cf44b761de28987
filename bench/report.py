"""What the bench says: a table for people, rows for machines, and whether targets were met."""

from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any, NamedTuple

from bench.measure import Measured

Runs = Mapping[str, Sequence[Measured]]
"""By name, one measurement a round; ours is the first."""
FIGURES = {
    "turns_per_second": "turns a second",
    "p50_ms": "p50, ms at 100 updates/s",
    "p99_ms": "p99, ms at 100 updates/s",
    "peak_memory_mb": "peak memory, MB",
    "cpu_ms_per_turn": "processor time, ms a turn",
    "turns_per_second_50ms": "turns a second, API in 50 ms",
}


class Target(NamedTuple):
    """What a row should reach, and whether more is better."""

    words: str
    limit: float
    more: bool

    def met(self, value: float) -> bool:
        """Is `value` on the right side?"""
        return value >= self.limit if self.more else value < self.limit


FASTER = Target("at least 1.2 times the bare echo bot's turns a second", 1.2, True)
SOON = Target("p99 under 50 ms at 100 updates a second", 50, False)
SMALL = Target("peak memory under 150 MB", 150, False)
ABREAST = Target("at least 500 turns a second on an API that takes 50 ms", 500, True)


def _values(runs: Sequence[Measured], figure: str) -> list[float]:
    return [float(getattr(one, figure)) for one in runs]


def ratio(runs: Runs, peer: str, figure: str) -> float:
    """Ours over the peer's: the median of the rounds, each compared with itself."""
    ours = _values(next(iter(runs.values())), figure)
    return median(a / b for a, b in zip(ours, _values(runs[peer], figure), strict=True))


def rows(runs: Runs) -> list[dict[str, Any]]:
    """The rows of `build/bench.json`."""
    name, *peers = runs
    made = [
        row(step, median(_values(runs[name], figure)), "turns/s", peer, ratio(runs, peer, figure))
        for step, figure in (
            ("consultation_step", "turns_per_second"),
            ("consultation_step_50ms", "turns_per_second_50ms"),
        )
        for peer in peers
    ]
    for step, figure, unit, target in (
        ("consultation_p99_ms", "p99_ms", "ms", SOON),
        ("peak_memory_mb", "peak_memory_mb", "MB", SMALL),
    ):
        value = median(_values(runs[name], figure))
        made.append(row(step, value, unit, None, value / target.limit))
    return made


def row(name: str, value: float, unit: str, peer: str | None, part: float) -> dict[str, Any]:
    """One row of `build/bench.json`."""
    return {
        "name": name,
        "value": round(value, 2),
        "unit": unit,
        "peer": peer,
        "ratio": round(part, 3),
    }


def table(runs: Runs) -> str:
    """Side by side: least, median, most of each figure, and ours as a ratio of each peer's."""
    lines = [f"{'':30}" + "".join(f"{name:>28}" for name in runs)]
    ours = next(iter(runs))
    for figure, words in FIGURES.items():
        cells = [spread(_values(measured, figure)) for measured in runs.values()]
        lines.append(f"{words:30}" + "".join(f"{cell:>28}" for cell in cells))
        ratios = [f"x {ratio(runs, peer, figure):.2f}" if peer != ours else "" for peer in runs]
        lines.append(f"{'  ours is':30}" + "".join(f"{cell:>28}" for cell in ratios))
    return "\n".join(lines)


def spread(values: Sequence[float]) -> str:
    """Least, median and most."""
    digits = 0 if max(values) >= 100 else 1 if max(values) >= 10 else 2
    return " < ".join(f"{one:.{digits}f}" for one in (min(values), median(values), max(values)))


def verdicts(runs: Runs) -> list[str]:
    """Each target, what was reached, and whether that is enough."""
    ours = next(iter(runs.values()))
    reached = [
        (SOON, median(_values(ours, "p99_ms"))),
        (SMALL, median(_values(ours, "peak_memory_mb"))),
        (ABREAST, median(_values(ours, "turns_per_second_50ms"))),
    ]
    if "ptb_echo" in runs:
        reached.insert(0, (FASTER, ratio(runs, "ptb_echo", "turns_per_second")))
    return [verdict(target, value) for target, value in reached]


def verdict(target: Target, value: float) -> str:
    """Whether `value` is enough, in a line."""
    return f"{'met' if target.met(value) else 'MISSED':7} {target.words}: {value:.2f}"
