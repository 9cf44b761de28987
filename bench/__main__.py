"""`python -m bench`: our bot and its peers, round after round, in turn, on this machine."""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Sequence

from bench.contenders import ALL, OURS, PEERS
from bench.machine import ROOT
from bench.measure import Load, Measured, Unfinished, measure
from bench.report import rows, table, verdicts

OUT = ROOT / "build" / "bench.json"
CONDITIONS = (
    "Medians of paired rounds. The bot runs on one core, the bench's own Bot API on another.",
    "Ours: the real process, SQLite on disk with synchronous=FULL, killed at the end; every answer",
    "behind every receipt was then looked up. Its sending limits (30 a second, 1 a chat) are off.",
)


def arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """What can be chosen; the defaults are what `make bench` means."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--residents", type=int, default=300, help="in each closed loop")
    parser.add_argument(
        "--peer", action="append", choices=sorted(ALL), help="instead of the two; repeatable"
    )
    parser.add_argument("--alone", action="store_true", help="no peers")
    return parser.parse_args(argv)


async def rounds(names: Sequence[str], how_many: int, load: Load) -> dict[str, list[Measured]]:
    """Everybody in turn, again and again, so that a noisy minute is everybody's."""
    runs: dict[str, list[Measured]] = {name: [] for name in names}
    for number in range(how_many):
        for name in names:
            print(f"round {number + 1} of {how_many}: {name}", file=sys.stderr, flush=True)
            runs[name].append(await measure(ALL[name], load))
    return runs


def _warn() -> None:
    load = os.getloadavg()[0]
    if load > 0.5:
        print(f"The machine is busy already (load {load:.1f}): figures suffer.", file=sys.stderr)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, write `build/bench.json`; 1 when a bot did not do its work."""
    args = arguments(argv)
    _warn()
    peers = [] if args.alone else args.peer or [peer.name for peer in PEERS]
    part = max(1, args.residents // 5)
    load = Load(min(20, part), args.residents, min(50, part), args.residents)
    try:
        runs = asyncio.run(rounds([OURS.name, *peers], args.rounds, load))
    except Unfinished as error:
        print(f"The bench failed: {error}", file=sys.stderr)
        return 1
    OUT.write_text(json.dumps(rows(runs), indent=2) + "\n")
    print(*CONDITIONS, "", table(runs), "", *verdicts(runs), sep="\n")
    print(f"\nRows for machines: {OUT.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
