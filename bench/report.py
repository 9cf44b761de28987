"""What every part of the bench says alike: rows for machines, spreads and verdicts for people."""

from collections.abc import Sequence
from statistics import median
from typing import Any, NamedTuple


class Said(NamedTuple):
    """What one part of the bench comes to."""

    rows: list[dict[str, Any]]
    table: str
    verdicts: list[str]


class Target(NamedTuple):
    """What a row should reach, and whether more is better."""

    words: str
    limit: float
    more: bool

    def met(self, value: float) -> bool:
        """Is `value` on the right side?"""
        return value >= self.limit if self.more else value < self.limit


def row(name: str, value: float, unit: str, peer: str | None, part: float) -> dict[str, Any]:
    """One row of `build/bench.json`."""
    return {
        "name": name,
        "value": round(value, 2),
        "unit": unit,
        "peer": peer,
        "ratio": round(part, 3),
    }


def spread(values: Sequence[float]) -> str:
    """Least, median and most."""
    digits = 0 if max(values) >= 100 else 1 if max(values) >= 10 else 2
    return " < ".join(f"{one:.{digits}f}" for one in (min(values), median(values), max(values)))


def verdict(target: Target, value: float) -> str:
    """Whether `value` is enough, in a line."""
    return f"{'met' if target.met(value) else 'MISSED':7} {target.words}: {value:.2f}"
