"""What the bench says of turns: a table for people, rows for machines, targets met or missed."""

from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from bench.measure import Measured
from bench.report import Target, row, spread, verdict

Runs = Mapping[str, Sequence[Measured]]
"""By name, one measurement a round; ours is the first."""
FIGURES = {
    "turns_per_second": "turns a second",
    "p50_ms": "p50, ms at 200 updates/s",
    "p99_ms": "p99, ms at 200 updates/s",
    "peak_memory_mb": "peak memory, MB",
    "cpu_ms_per_turn": "processor time, ms a turn",
    "turns_per_second_50ms": "turns a second, API in 50 ms",
}

FASTER = {
    "ptb_echo": Target("at least 1.6 times the bare echo bot's turns a second", 1.6, True),
    "aiogram_fsm": Target("at least 1.0 times those of aiogram's FSM in memory", 1.0, True),
}
SOON = Target("p99 under 30 ms at 200 updates a second", 30, False)
SMALL = Target("peak memory under 150 MB", 150, False)
ABREAST = Target("at least 500 turns a second on an API that takes 50 ms", 500, True)


def _values(runs: Sequence[Measured], figure: str) -> list[float]:
    return [float(getattr(one, figure)) for one in runs]


def ratio(runs: Runs, peer: str, figure: str) -> float:
    """Ours over the peer's: the median of the rounds, each compared with itself."""
    ours = _values(next(iter(runs.values())), figure)
    return median(a / b for a, b in zip(ours, _values(runs[peer], figure), strict=True))


def figures(runs: Runs) -> dict[str, str]:
    """Those that were measured."""
    first = next(iter(runs.values()))
    return {name: words for name, words in FIGURES.items() if _values(first, name)[0]}


def rows(step: str, runs: Runs) -> list[dict[str, Any]]:
    """The rows of `build/bench.json` for one step."""
    name, *peers = runs
    there = figures(runs)
    made = [
        row(title, median(_values(runs[name], figure)), unit, peer, ratio(runs, peer, figure))
        for title, figure, unit in (
            (f"{step}_step", "turns_per_second", "turns/s"),
            (f"{step}_cpu_ms", "cpu_ms_per_turn", "ms"),
            (f"{step}_step_50ms", "turns_per_second_50ms", "turns/s"),
        )
        for peer in peers
        if figure in there
    ]
    for title, figure, unit, limit in (
        (f"{step}_p50_ms", "p50_ms", "ms", SOON.limit),
        (f"{step}_p99_ms", "p99_ms", "ms", SOON.limit),
        (f"{step}_peak_memory_mb", "peak_memory_mb", "MB", SMALL.limit),
    ):
        value = median(_values(runs[name], figure))
        made.append(row(title, value, unit, None, value / limit))
    return made


def table(runs: Runs) -> str:
    """Side by side: least, median, most of each figure, and ours as a ratio of each peer's."""
    lines = [f"{'':30}" + "".join(f"{name:>28}" for name in runs)]
    ours = next(iter(runs))
    for figure, words in figures(runs).items():
        cells = [spread(_values(measured, figure)) for measured in runs.values()]
        lines.append(f"{words:30}" + "".join(f"{cell:>28}" for cell in cells))
        ratios = [f"x {ratio(runs, peer, figure):.2f}" if peer != ours else "" for peer in runs]
        lines.append(f"{'  ours is':30}" + "".join(f"{cell:>28}" for cell in ratios))
    return "\n".join(lines)


def verdicts(runs: Runs) -> list[str]:
    """Each target, what was reached, and whether that is enough."""
    ours = next(iter(runs.values()))
    reached = [
        (target, ratio(runs, peer, "turns_per_second"))
        for peer, target in FASTER.items()
        if peer in runs
    ]
    reached += [
        (SOON, median(_values(ours, "p99_ms"))),
        (SMALL, median(_values(ours, "peak_memory_mb"))),
    ]
    if "turns_per_second_50ms" in figures(runs):
        reached.append((ABREAST, median(_values(ours, "turns_per_second_50ms"))))
    return [verdict(target, value) for target, value in reached]
