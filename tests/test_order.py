"""The order in which several workers take the tests."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.order import long_ones_first


class Test:
    """As much of a test as its order looks at."""

    __test__ = False

    def __init__(self, file: int, slow: bool) -> None:
        self.path, self.slow = Path(f"test_{file}.py"), slow

    def get_closest_marker(self, name: str) -> bool:
        return self.slow and name == "slow"


def order(tests: list[Test], workers: int) -> list[Test]:
    made = cast(Callable[[list[Test], int], list[Test]], long_ones_first)
    return made(tests, workers)


def parts(tests: list[Test], workers: int) -> list[list[Test]]:
    """As xdist's `worksteal` hands them out at first."""
    cut, left = [], list(tests)
    for worker in range(workers):
        size = len(left) // (workers - worker)
        cut.append(left[:size])
        del left[:size]
    return cut


@given(st.lists(st.tuples(st.integers(0, 9), st.booleans())), st.integers(2, 9))
def test_each_test_once(made: list[tuple[int, bool]], workers: int) -> None:
    tests = [Test(*one) for one in sorted(made)]
    assert sorted(map(id, order(tests, workers))) == sorted(map(id, tests))


def test_every_part_begins_with_its_share_of_slow_files() -> None:
    tests = [Test(file, slow=file % 10 == 0) for file in range(100) for _ in range(3)]
    for part in parts(order(tests, 4), 4):
        slow = [one.path for one in part if one.slow]
        assert part[: len(slow)] == [one for one in part if one.slow]
        assert len(slow) in (6, 9)  # ten files of three, whole ones
        assert all(slow.count(path) == 3 for path in slow)


def test_there_may_be_more_slow_ones_than_a_part_has_room_for() -> None:
    tests = [Test(0, slow=True) for _ in range(9)] + [Test(1, slow=False)]
    assert len(order(tests, 3)) == 10


@pytest.mark.parametrize("workers", [2, 7])
def test_nothing_to_order(workers: int) -> None:
    assert order([], workers) == []
