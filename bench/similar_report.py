"""What the bench says of similar ideas: rows for machines, a table and verdicts for people."""

from collections.abc import Iterable
from statistics import median
from typing import Any

from bench.report import Target, row, verdict
from bench.similar import Answer, Kind, Similar

FOUND = Target("near paraphrases whose idea is among the first three: at least 0.8", 0.8, True)
HELD_OUT = Target("the same of those that were held out", 0.8, True)
QUICK = Target("p99 under 150 ms", 150, False)
KINDS: dict[Kind, str] = {"near": "as residents say it", "far": "in quite different words"}


def recall(answers: Iterable[Answer], kind: Kind, most: int, held_out: bool | None = None) -> float:
    """The part of the paraphrases of `kind` whose idea is among the first `most`."""
    some = _some(answers, kind, held_out)
    return sum(one.asked.idea in one.shown[:most] for one in some) / len(some)


def quiet(answers: Iterable[Answer], held_out: bool | None = None) -> float:
    """The part of what resembles nothing for which nothing was shown."""
    some = _some(answers, "none", held_out)
    return sum(not one.shown for one in some) / len(some)


def _some(answers: Iterable[Answer], kind: Kind, held_out: bool | None) -> list[Answer]:
    """Those of `kind`; of them those held out, the others, or all."""
    return [
        one for one in answers if one.asked.kind == kind and held_out in (None, one.asked.held_out)
    ]


def p99(values: list[float]) -> float:
    """The hundredth part takes longer."""
    return sorted(values)[int(len(values) * 0.99)]


def rows(made: Similar) -> list[dict[str, Any]]:
    """The rows of `build/bench.json`."""
    found = {
        "similar_recall_at_1": recall(made.answers, "near", 1),
        "similar_recall_at_3": recall(made.answers, "near", 3),
        "similar_recall_at_3_held_out": recall(made.answers, "near", 3, held_out=True),
        "similar_far_recall_at_3": recall(made.answers, "far", 3),
        "similar_far_recall_at_3_held_out": recall(made.answers, "far", 3, held_out=True),
    }
    slow = p99(made.milliseconds)
    return [
        *(row(name, value, "part", None, value / FOUND.limit) for name, value in found.items()),
        row("similar_quiet", quiet(made.answers), "part", None, 1.0),
        row("similar_p50_ms", median(made.milliseconds), "ms", None, 1.0),
        row("similar_p99_ms", slow, "ms", None, slow / QUICK.limit),
    ]


def table(made: Similar) -> str:
    """Recall of what was looked at while tuning and of what was held out, then milliseconds."""
    lines = [f"{'':46}{'tuned on':>12}{'held out':>12}{'all':>12}"]
    parts = (False, True, None)
    for kind, words in KINDS.items():
        for most in (1, 3):
            cells = [recall(made.answers, kind, most, part) for part in parts]
            lines.append(_line(f"{words}: recall at {most}", cells))
    lines.append(
        _line("nothing resembles it: nothing shown", [quiet(made.answers, p) for p in parts])
    )
    lines.append(_line("how many were asked", [float(_asked(made, part)) for part in parts], 0))
    lines.append(f"\n{f'among {made.many:,} ideas, ms':46}{'p50':>12}{'p99':>12}")
    for words, values in (
        ("a paraphrase", made.milliseconds),
        ("4,000 characters", made.long_milliseconds),
        ("publishing one", made.index_milliseconds),
    ):
        lines.append(_line(words, [median(values), p99(values)], 1))
    lines.append(_line("writing the index anew", [made.scrub_milliseconds], 1))
    return "\n".join(lines)


def _asked(made: Similar, held_out: bool | None) -> int:
    return sum(held_out in (None, one.asked.held_out) for one in made.answers)


def _line(words: str, cells: list[float], digits: int = 2) -> str:
    return f"{words:46}" + "".join(f"{cell:>12.{digits}f}" for cell in cells)


def verdicts(made: Similar) -> list[str]:
    """Each target, what was reached, and whether that is enough."""
    return [
        verdict(FOUND, recall(made.answers, "near", 3)),
        verdict(HELD_OUT, recall(made.answers, "near", 3, held_out=True)),
        verdict(QUICK, p99(made.milliseconds)),
    ]
