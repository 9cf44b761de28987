"""`python -m tests.fuzz --steps 1000000`: random walks for as long as wanted (`make fuzz`)."""

import argparse
import asyncio
import logging
import os
import sys
import time
from pathlib import Path

from tests.fuzz.mutations import SABOTAGES, found_by
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
    parser.add_argument(
        "--mutations", action="store_true", help="break the house in small ways: walks must notice"
    )
    parser.add_argument("--only", default="", help="only the mutation of that name")
    asked = parser.parse_args()
    logging.disable(logging.ERROR)  # letters that fail, as they are meant to
    if asked.mutations:
        return asyncio.run(_mutated(asked.only))
    return asyncio.run(
        _replayed(asked.replay) if asked.replay else _walked(asked.steps, asked.seed)
    )


async def _replayed(file: Path) -> int:
    seed, steps = read(file)
    broke = await walked(seed, steps)
    print("nothing broke" if broke is None else "\n".join([*broke.script, broke.why]))
    return 0 if broke is None else 1


async def _mutated(only: str) -> int:
    unnoticed = 0
    for name, sabotage in SABOTAGES.items():
        if only in ("", name):
            steps, said = await found_by(sabotage)
            noticed = any(word in said for word in sabotage.said.split("|"))
            unnoticed += not noticed
            told = said.splitlines()[0][:100] if said else ""
            verdict = "found" if noticed else "NOT FOUND"
            print(f"{name}: {verdict} after {steps} steps: {told}", flush=True)
    print(f"{unnoticed} were not noticed")
    return 1 if unnoticed else 0


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
