"""Walks as a whole: taken, and where one breaks something, made as short as it gets."""

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.reached import Reached
from tests.fuzz.steps import Step, write
from tests.fuzz.world import Broken, World

FOUND = Path(__file__).parents[2] / "build" / "fuzz"
"""Where steps that broke something are kept, to be taken again."""
SHRINKS_FOR = 90.0
"""Seconds that making a walk shorter may take."""


@dataclass(frozen=True)
class Breakage:
    """What broke, at which step, and what had been done, as a talk file says it."""

    why: str
    at: int
    script: tuple[str, ...]

    @property
    def kind(self) -> str:
        """What is the same of the same breakage in a shorter walk."""
        last = [line for line in self.why.splitlines() if line and not line.startswith(" ")]
        told = last[-1] if self.why.startswith("a turn failed") else last[0]
        return re.sub(r"[^a-z ]", "", re.split("[:(]", told)[0])[:60]


async def walked(
    seed: int, steps: Sequence[Step], reached: Reached | None = None
) -> Breakage | None:
    """Take these steps in the world of that seed; what broke, if anything did."""
    world, at = World(seed, reached), 0
    await world.open()
    try:
        for step in steps:
            at += 1
            await world.do(step)
        await world.settle()
    except Broken as broken:
        return Breakage(str(broken), at, tuple(world.script))
    finally:
        await world.close()
    return None


async def shortened(
    seed: int, steps: Sequence[Step], broke: Breakage
) -> tuple[tuple[Step, ...], Breakage]:
    """The fewest steps found in time that break the same: parts are left out, halves first."""
    ends, left = time.monotonic() + SHRINKS_FOR, tuple(steps[: broke.at])
    size = max(1, len(left) // 2)
    while size and time.monotonic() < ends:
        at = 0
        while at < len(left) and time.monotonic() < ends:
            fewer = left[:at] + left[at + size :]
            again = await walked(seed, fewer)
            if again is not None and again.kind == broke.kind:
                left, broke = fewer[: again.at], again
            else:
                at += size
        size //= 2
    return left, broke


async def told(seed: int, steps: Sequence[Step], broke: Breakage) -> str:
    """The shortest walk to it, in words, and where its steps are kept."""
    fewer, last = await shortened(seed, steps, broke)
    file = FOUND / f"{seed}.jsonl"
    write(file, seed, fewer)
    again = (
        f"python -m tests.fuzz --replay {file.relative_to(Path.cwd())}"
        if (file.is_relative_to(Path.cwd()))
        else f"seed {seed}"
    )
    return "\n".join(
        [f"seed {seed}, {len(fewer)} steps of {broke.at}; again: {again}", *last.script, last.why]
    )
