"""`python -m tests.fuzz --steps 1000000`: random walks for as long as wanted (`make fuzz`)."""

import argparse
import asyncio
import os
import sys
import time
from pathlib import Path

from tests.fuzz.reached import Reached
from tests.fuzz.steps import read, walk
from tests.fuzz.walking import told, walked

LENGTH = 500
"""Steps in one town; then another begins."""
SAYS_EVERY = 20_000


def main() -> int:
    """0 when nothing broke."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--steps", type=int, default=10_000, help="how many steps in all")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="where to begin")
    parser.add_argument(
        "--replay", type=Path, help="steps that were kept when they broke something"
    )
    asked = parser.parse_args()
    return asyncio.run(
        _replayed(asked.replay) if asked.replay else _walked(asked.steps, asked.seed)
    )


async def _replayed(file: Path) -> int:
    seed, steps = read(file)
    broke = await walked(seed, steps)
    print("nothing broke" if broke is None else "\n".join([*broke.script, broke.why]))
    return 0 if broke is None else 1


async def _walked(most: int, first: int) -> int:
    reached, done, broken, since = Reached(), 0, 0, time.monotonic()
    print(f"seed {first}", flush=True)
    for seed in range(first, first + -(-most // LENGTH)):
        steps = walk(seed, LENGTH)
        broke = await walked(seed, steps, reached)
        done += LENGTH if broke is None else broke.at
        if broke is not None:
            broken += 1
            print(await told(seed, steps, broke), flush=True)
        if done // SAYS_EVERY > (done - LENGTH) // SAYS_EVERY:
            print(f"{done} steps, {broken} broke something", flush=True)
    took, cpu = time.monotonic() - since, sum(os.times()[:2])
    print(reached.table())
    print(
        f"{done} steps in {took:.0f} s: {done / took:.0f} a second ({1000 * cpu / done:.1f} ms CPU"
    )
    print(f"each), {broken} walks broke something, seeds {first} to {seed}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
