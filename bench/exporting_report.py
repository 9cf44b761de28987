"""What the bench says of exports: rows for machines, a table and verdicts for people."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from bench.exporting import Exported
from bench.report import Said, Target, row, verdict


class Limits(NamedTuple):
    """What one kind of export is called in the rows, and should reach."""

    name: str
    quick: Target
    small: Target


SUBMISSIONS = Limits(
    "export_100k",
    Target("100,000 submissions in any format in under 60 s", 60, False),
    Target("the same in under 200 MB", 200, False),
)
IDEAS = Limits(
    "export_ideas_50k",
    Target("50,000 ideas in any format in under 30 s", 30, False),
    Target("the same in under 200 MB", 200, False),
)


def said(limits: Limits, made: Sequence[Exported]) -> Said:
    """Rows, table and verdicts of one kind of export."""
    return Said(rows(limits, made), table(made), verdicts(limits, made))


def rows(limits: Limits, made: Sequence[Exported]) -> list[dict[str, Any]]:
    """The rows of `build/bench.json`: the slowest and the largest, then each format."""
    slow, large = _worst(made)
    name = limits.name
    found = [row(name, slow, "s", None, slow / limits.quick.limit)]
    found.append(row(f"{name}_mb", large, "MB", None, large / limits.small.limit))
    for one in made:
        format = f"{name}_{one.format}"
        found.append(row(format, one.seconds, "s", None, one.seconds / limits.quick.limit))
        part = one.peak_mb / limits.small.limit
        found.append(row(f"{format}_mb", one.peak_mb, "MB", None, part))
    return found


def _worst(made: Sequence[Exported]) -> tuple[float, float]:
    return max(one.seconds for one in made), max(one.peak_mb for one in made)


def table(made: Sequence[Exported]) -> str:
    """A line for each format."""
    lines = [f"{'':12}{'seconds':>12}{'of work':>12}{'peak, MB':>12}{'file, MB':>12}"]
    lines += [
        f"{one.format:12}{one.seconds:>12.1f}{one.work:>12.1f}{one.peak_mb:>12.0f}"
        f"{one.file_mb:>12.0f}"
        for one in made
    ]
    return "\n".join(lines)


def verdicts(limits: Limits, made: Sequence[Exported]) -> list[str]:
    """Each target, what was reached, and whether that is enough."""
    slow, large = _worst(made)
    return [verdict(limits.quick, slow), verdict(limits.small, large)]
