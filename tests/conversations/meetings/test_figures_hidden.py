"""No hidden cell can be worked out from the figures pages of a meeting, however many one reads.

That pages read later do not differ stands in tests/storage/test_meetings_figures.py.
"""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.meetings.figures import Cell, cells, first_timers
from conversations.small_cells import SMALLEST


def possible(told: tuple[Cell, ...], total: int) -> list[set[int]]:
    """What each hidden cell may be, for somebody who knows the rules and the sum: they try out
    every table, and keep those that would be told in the same way."""
    hidden = [at for at, one in enumerate(told) if one.people is None]
    left = total - sum(one.people or 0 for one in told)
    found: list[set[int]] = [set() for _ in hidden]
    for guess in product(range(left + 1), repeat=max(0, len(hidden) - 1)):
        last = left - sum(guess)
        if last < 0 or not hidden:
            continue
        values = (*guess, last)
        counts = [one.people or 0 for one in told]
        for at, value in zip(hidden, values, strict=True):
            counts[at] = value
        if cells([one.name for one in told], counts) == told:
            for seen, value in zip(found, values, strict=True):
                seen.add(value)
    return found


@settings(max_examples=120, deadline=None)
@given(st.lists(st.integers(0, 25), min_size=1, max_size=4))
def test_no_cell_of_a_page_can_be_worked_out(counts: list[int]) -> None:
    names = [str(at) for at in range(len(counts))]
    told = cells(names, counts)
    assert all(one.people is None or one.people >= SMALLEST for one in told)
    hidden = sum(one.people is None for one in told)
    if sum(counts) < SMALLEST:
        assert hidden == len(counts)
        return
    if hidden:
        behind = [n for n, one in zip(counts, told, strict=True) if one.people is None]
        assert len(behind) >= 2 or len(counts) == 1
        assert sum(behind) >= SMALLEST or len(behind) == len(counts)
        assert all(len(values) > 1 for values in possible(told, sum(counts)))


@given(st.integers(0, 60), st.integers(0, 60))
def test_first_timers_and_the_others_hide_together(first: int, others: int) -> None:
    told = first_timers(first, first + others)
    if told is not None:
        assert told == first >= SMALLEST
        assert others >= SMALLEST
