"""Ten thousand random steps in the whole house, the same in every run: nothing breaks."""

import pytest

from tests.fuzz.reached import Reached
from tests.fuzz.steps import walk
from tests.fuzz.walking import told, walked

LENGTH, EACH = 425, 5
LEAST = {"talks": 14, "commands": 50, "questions": 6, "hours": 14, "events": 32}
"""What five walks reach at the very least: a walk that stays at the door tests nothing."""


@pytest.mark.parametrize("first", [2000, 3000, 4000, 5000])
async def test_random_walks(first: int) -> None:
    """Five towns of 425 steps each; a failure says how to take it again."""
    reached = Reached()
    for seed in range(first, first + EACH):
        steps = walk(seed, LENGTH)
        broke = await walked(seed, steps, reached)
        assert broke is None, await told(seed, steps, broke)
    found = {name: sum(1 for n in getattr(reached, name).values() if n) for name in LEAST}
    print(reached.table())
    assert all(found[name] >= least for name, least in LEAST.items()), found


def test_a_seed_is_always_the_same_walk() -> None:
    assert walk(7, 50) == walk(7, 50) != walk(8, 50)
