"""Figures of any days (`small_cells.step`): attacked with every question that can be asked."""

from collections import defaultdict
from itertools import product

from conversations.small_cells import SMALLEST, step

DAYS = 3
MOST = 31
"""Of each day: with what was before, every rest of a ten is among the towns."""


def test_what_is_told_stands_for_eleven_or_more() -> None:
    for before in range(100):
        for more in range(60):
            told = step(before, before + more)
            assert told is None or more >= SMALLEST
            assert told is not None or more < 30


def test_whatever_days_are_asked_for_no_day_of_few_is_ever_told() -> None:
    """All towns that answer every question alike: a day of few may have been nine more or less."""
    towns: dict[tuple[int | None, ...], list[tuple[int, ...]]] = defaultdict(list)
    for counts in product(range(MOST), repeat=DAYS):
        towns[_answers(counts)].append(counts)
    looked_at = 0
    for alike in towns.values():
        if any(MOST - 1 in counts for counts in alike):
            continue  # larger towns that answer so are not among those we made
        for day in range(DAYS):
            found = {counts[day] for counts in alike}
            looked_at += 1
            assert min(found) >= SMALLEST or max(found) - min(found) >= 9, alike[:3]
    assert looked_at


def _answers(counts: tuple[int, ...]) -> tuple[int | None, ...]:
    """Of every first and last day."""
    sums = [sum(counts[:day]) for day in range(DAYS + 1)]
    return tuple(step(sums[a], sums[b]) for a in range(DAYS) for b in range(a + 1, DAYS + 1))
