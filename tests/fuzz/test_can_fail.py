"""The walks find what is broken: some checks of the house are taken out in turn, and they notice.

All of them: `python -m tests.fuzz --mutations`.
"""

import pytest

from tests.fuzz.mutations import SABOTAGES, found_by

QUICK = ("tags", "roles", "doubles", "lost")
"""Found within the first hundred steps or so."""


@pytest.mark.parametrize("name", QUICK)
async def test_a_walk_finds_it(name: str) -> None:
    sabotage = SABOTAGES[name]
    steps, said = await found_by(sabotage)
    assert said, f"{steps} steps, and nobody noticed"
    print(f"{name}: after {steps} steps: {said[:200]}")
    assert any(word in said for word in sabotage.said.split("|")), said
