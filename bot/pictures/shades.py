"""Five shades for counts: where each begins. What is not told has none of them."""

from collections.abc import Iterable

from conversations.small_cells import SMALLEST

SHADES = ("#cfe0f0", "#9cc1e2", "#5f9bcf", "#2a73b3", "#0b4f8a")


def steps(counts: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """The first and the last count of each shade: of equal width, from the smallest told."""
    most = max(counts, default=0)
    if most < SMALLEST:
        return ()
    width = -(-(most - SMALLEST + 1) // len(SHADES))
    starts = range(SMALLEST, most + 1, width)
    return tuple((start, min(start + width - 1, most)) for start in starts)


def shade(count: int, of: tuple[tuple[int, int], ...]) -> str:
    """The shade of `count`: the darkest for the largest, however few shades there are."""
    at = next(place for place, (_, last) in enumerate(of) if count <= last)
    return SHADES[at + len(SHADES) - len(of)]
