"""One guard hides small counts of people, and nobody has a number of their own."""

import re
from pathlib import Path

import pytest

from conversations.small_cells import shown

GUARD = Path("conversations/small_cells.py")


@pytest.mark.parametrize(("people", "told"), [(0, None), (1, None), (10, None), (11, 11), (12, 12)])
def test_fewer_than_eleven_are_not_counted(people: int, told: int | None) -> None:
    assert shown(people) == told


def test_the_number_stands_in_one_place() -> None:
    floors = (Path("bot"), Path("storage"), Path("conversations"))
    own = re.compile(r"^\s*\w+\b.* = 11$|[<>]=? 11\b", re.MULTILINE)
    files = (path for floor in floors for path in floor.rglob("*.py"))
    assert [path for path in files if own.search(path.read_text(encoding="utf-8"))] == [GUARD]
