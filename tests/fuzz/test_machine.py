"""The same house under hypothesis: it draws the steps, any text too, and makes failures short.

Every step is one rule of a state machine; the world looks at what must hold by itself.
"""

import asyncio
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.fuzz.steps import Step, steps
from tests.fuzz.world import World

MOST, LENGTH = 15, 115
"""Towns, and steps in each."""


class Town(RuleBasedStateMachine):
    """A town in which hypothesis says what happens next."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.world: World | None = None

    @initialize(seed=st.integers(0, 999))
    def begin(self, seed: int) -> None:
        """Somebody else acts in each town."""
        self.world = World(seed, threads=True)
        self.runner.run(self.world.open())

    @rule(step=steps())
    def do(self, step: Step) -> None:
        """Whatever somebody does."""
        assert self.world is not None
        self.runner.run(self.world.do(step))

    def teardown(self) -> None:
        """What still waits is answered too."""
        try:
            if self.world is not None:
                self.runner.run(self._ended(self.world))
        finally:
            self.runner.close()

    async def _ended(self, world: World) -> None:
        try:
            await world.settle()
        finally:
            await world.close()


def test_whatever_hypothesis_thinks_of() -> None:
    """Derandomized: every run draws the same, and a failure is printed as a short program."""
    chosen: Any = settings(
        max_examples=MOST,
        stateful_step_count=LENGTH,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Town, settings=chosen)
