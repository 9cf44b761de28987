"""One guard hides small counts of people, and nobody has a number of their own."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.small_cells import enough, shown, table

GUARD = Path("conversations/small_cells.py")


@pytest.mark.parametrize(("people", "told"), [(0, None), (1, None), (10, None), (11, 11), (12, 12)])
def test_fewer_than_eleven_are_not_counted(people: int, told: int | None) -> None:
    assert shown(people) == told


def test_the_number_stands_in_one_place() -> None:
    floors = (Path("bot"), Path("storage"), Path("conversations"))
    own = re.compile(r"^\s*\w+\b.* = 11$|[<>]=? 11\b", re.MULTILINE)
    files = (path for floor in floors for path in floor.rglob("*.py"))
    assert [path for path in files if own.search(path.read_text(encoding="utf-8"))] == [GUARD]


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ((), ()),
        ((11, 40), (11, 40)),
        ((3, 40), (None, None)),
        ((3, 40, 12), (None, 40, None)),
        ((10, 9, 40), (None, None, 40)),
        ((0, 0, 40, 12), (None, None, 40, None)),
        ((2, 3), (None, None)),
    ],
)
def test_the_sum_does_not_betray_what_is_hidden(
    counts: tuple[int, ...], told: tuple[int | None, ...]
) -> None:
    assert table(counts) == told


@given(st.lists(st.integers(0, 60), max_size=12))
def test_no_hidden_cell_can_be_worked_out(counts: list[int]) -> None:
    told = table(counts)
    assert all(enough(one) for one in told if one is not None)
    assert all(one in (None, count) for one, count in zip(told, counts, strict=True))
    hidden = [count for one, count in zip(told, counts, strict=True) if one is None]
    if hidden and len(hidden) < len(counts):
        # What is known of them is their sum: it fits at least two ways of dividing it.
        assert len(hidden) > 1 and enough(sum(hidden))
