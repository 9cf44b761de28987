"""The parts of the bench that are turns: our bot and its peers, round after round, in turn."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Sequence

from bench.measure import Load, Measured, measure
from bench.report import Said
from bench.turns import report
from bench.turns.contenders import (
    AIOGRAM,
    CONSULTATION,
    PEERS,
    PORTEVOIX,
    Contender,
    Stage,
    contender,
)


async def rounds(bots: Sequence[Contender], how_many: int, load: Load) -> dict[str, list[Measured]]:
    """Everybody in turn, again and again, so that a noisy minute is everybody's."""
    runs: dict[str, list[Measured]] = {one.name: [] for one in bots}
    for number in range(how_many):
        for one in bots:
            print(f"round {number + 1} of {how_many}: {one.name}", file=sys.stderr, flush=True)
            runs[one.name].append(await measure(one, load))
    return runs


def run(args: Namespace, stage: Stage) -> Said:
    """Measure `stage` with our bot and those peers that are installed."""
    peers = [] if args.alone else args.peer or PEERS
    bots = [contender(name, stage) for name in (PORTEVOIX, *peers)]
    there = [one for one in bots if one.installed]
    part = max(1, args.residents // 5)
    # The slow Bot API is looked at once: it is the same for whatever residents do.
    slow = args.residents if stage is CONSULTATION else 0
    load = Load(min(20, part), args.residents, min(50, part), slow)
    runs = asyncio.run(rounds(there, args.rounds, load))
    skipped = [_skipped(one) for one in bots if not one.installed]
    rows, words = report.rows(stage.name, runs), report.table(runs)
    return Said(rows, "\n".join((words, *skipped)), report.verdicts(runs))


def _skipped(one: Contender) -> str:
    why = "there is no .venv-peers (make bench makes it)" if one.name == AIOGRAM else "absent"
    return f"SKIPPED: {one.name}: {why}."
