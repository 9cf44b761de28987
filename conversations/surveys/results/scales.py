"""Scales: numbers in cells that follow from the form, never from what people answered."""

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import NamedTuple

MOST_STEPS = 21
"""A range of no more values has a cell for each; of more, so many tens of them as come closest."""
BINS = 10
EDGES = (0, 1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 500, 1_000, 10_000, 100_000, 1_000_000)
"""Where the cells of any number begin; the first is what is below nought."""


class Scale(NamedTuple):
    """The names of the cells, and where each but the first begins."""

    names: tuple[str, ...]
    edges: tuple[Decimal, ...]


def numbers() -> Scale:
    """The cells of a whole or decimal number: `< 0`, `0`, `1` ... `5–9` ... `≥ 1000000`."""
    names = ["< 0"]
    names += [str(low) if high - low == 1 else f"{low}–{high - 1}" for low, high in pairwise(EDGES)]
    return Scale((*names, f"≥ {EDGES[-1]}"), tuple(map(Decimal, EDGES)))


def of_range(parameters: Mapping[str, str]) -> Scale:
    """The cells of a range, by its parameters `start`, `end` and `step` (XLSForm: 1, 10, 1)."""
    start, end = _read(parameters, "start", 1), _read(parameters, "end", 10)
    step = abs(_read(parameters, "step", 1)) or Decimal(1)
    low, high = min(start, end), max(start, end)
    steps = int((high - low) / step)
    each = 1 if steps < MOST_STEPS else -(-(steps + 1) // BINS)
    groups = list(_groups(low, step, steps, each))
    names = tuple(_text(a) if a == b else f"{_text(a)}–{_text(b)}" for a, b in groups)
    return Scale(names, tuple(a for a, _ in groups[1:]) or (high + step,))


def _groups(
    low: Decimal, step: Decimal, steps: int, each: int
) -> Iterator[tuple[Decimal, Decimal]]:
    """The first and the last value of each cell."""
    for first in range(0, steps + 1, each):
        yield low + first * step, low + min(first + each - 1, steps) * step


def _read(parameters: Mapping[str, str], name: str, otherwise: int) -> Decimal:
    try:
        found = Decimal(parameters.get(name, "") or otherwise)
    except InvalidOperation:
        return Decimal(otherwise)
    return found if found.is_finite() else Decimal(otherwise)


def _text(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
