"""What the bench says of exports: rows for machines, a table and verdicts for people."""

from collections.abc import Sequence
from typing import Any

from bench.exporting import Exported
from bench.report import Target, row, verdict

QUICK = Target("100,000 submissions in any format in under 60 s", 60, False)
SMALL = Target("the same in under 200 MB", 200, False)


def rows(made: Sequence[Exported]) -> list[dict[str, Any]]:
    """The rows of `build/bench.json`: the slowest and the largest, then each format."""
    slow, large = _worst(made)
    found = [row("export_100k", slow, "s", None, slow / QUICK.limit)]
    found.append(row("export_100k_mb", large, "MB", None, large / SMALL.limit))
    for one in made:
        name, part = f"export_100k_{one.format}", one.seconds / QUICK.limit
        found.append(row(name, one.seconds, "s", None, part))
        part = one.peak_mb / SMALL.limit
        found.append(row(f"{name}_mb", one.peak_mb, "MB", None, part))
    return found


def _worst(made: Sequence[Exported]) -> tuple[float, float]:
    return max(one.seconds for one in made), max(one.peak_mb for one in made)


def table(made: Sequence[Exported]) -> str:
    """A line for each format."""
    lines = [f"{'':8}{'seconds':>12}{'of work':>12}{'peak, MB':>12}{'file, MB':>12}"]
    lines += [
        f"{one.format:8}{one.seconds:>12.1f}{one.work:>12.1f}{one.peak_mb:>12.0f}"
        f"{one.file_mb:>12.0f}"
        for one in made
    ]
    return "\n".join(lines)


def verdicts(made: Sequence[Exported]) -> list[str]:
    """Each target, what was reached, and whether that is enough."""
    slow, large = _worst(made)
    return [verdict(QUICK, slow), verdict(SMALL, large)]
