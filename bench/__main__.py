"""`python -m bench`: our bot and its peers, round after round, in turn, on this machine."""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bench import broadcast_report, exporting_report, similar_report
from bench.broadcast import Crowd, limited, unlimited
from bench.broadcast_report import Sendings
from bench.exporting import run as exporting_run
from bench.exporting_ideas import run as exporting_ideas_run
from bench.growth import run as growth_run
from bench.idle import run as idle_run
from bench.machine import ROOT
from bench.measure import Unfinished
from bench.report import Said
from bench.similar import IDEAS
from bench.similar import run as similar_run
from bench.turns.contenders import NAMES, PORTEVOIX, STAGES
from bench.turns.part import run as turns_run

OUT = ROOT / "build" / "bench.json"


async def sendings(how_many: int, load: Crowd) -> Sendings:
    """Under the limit and without, in turn; a limited one takes long, so there are fewer."""
    made = Sendings([], [])
    for number in range(how_many):
        print(f"round {number + 1} of {how_many}: broadcast", file=sys.stderr, flush=True)
        if number % 2 == 0:
            made.limited.append(await limited(load))
        made.unlimited.append(await unlimited(load))
    return made


def _broadcast(args: argparse.Namespace) -> Said:
    load = Crowd(args.people, args.seconds, args.unlimited)
    made = asyncio.run(sendings(args.rounds, load))
    return Said(
        broadcast_report.rows(made), broadcast_report.table(made), broadcast_report.verdicts(made)
    )


def _similar(args: argparse.Namespace) -> Said:
    if not args.ideas.exists():
        return Said([], f"SKIPPED: there is no {args.ideas.name} with real ideas.", [])
    print(f"similar: among {args.many:,} ideas", file=sys.stderr, flush=True)
    made = asyncio.run(similar_run(args.ideas, args.many))
    return Said(
        similar_report.rows(made), similar_report.table(made), similar_report.verdicts(made)
    )


def _export(args: argparse.Namespace) -> Said:
    print(f"export: {args.submissions:,} submissions", file=sys.stderr, flush=True)
    answers = asyncio.run(exporting_run(args.submissions))
    print(f"export: {args.many:,} ideas", file=sys.stderr, flush=True)
    ideas = asyncio.run(exporting_ideas_run(args.many))
    first, second = (
        exporting_report.said(exporting_report.SUBMISSIONS, answers),
        exporting_report.said(exporting_report.IDEAS, ideas),
    )
    return Said(
        first.rows + second.rows,
        f"{first.table}\n\n{second.table}",
        first.verdicts + second.verdicts,
    )


class Part(NamedTuple):
    """One part of the bench: under which conditions, and how it is measured."""

    conditions: tuple[str, ...]
    run: Callable[[argparse.Namespace], Said]


def _turns(name: str, *what: str) -> Part:
    return Part((*what, *TURNS), lambda args: turns_run(args, STAGES[name]))


TURNS = (
    "Medians of paired rounds. The bot runs on one core, the bench's own Bot API on another.",
    "Ours: the real process, SQLite on disk with synchronous=FULL, killed at the end; whatever",
    "people were told that we have was then looked up. Its sending limits (30 a second, 1 a",
    "chat) are off.",
)
PARTS = {
    "consultation": _turns("consultation", "A consultation of ten questions, handed in."),
    "rsvp": _turns("rsvp", "A meeting is read of, and answered four times: the card changes."),
    "idea": _turns("idea", "An idea: its text, topic, place, photo, name, and the receipt."),
    "growth": Part(
        (
            "The consultation in towns of several sizes, each with ten times as many answers;",
            "fifty updates a second on a schedule, the towns in turn. Least < median < most.",
        ),
        growth_run,
    ),
    "idle": Part(
        (
            "The real process, started on a database that is there, before anybody wrote and after",
            "one consultation; then somebody wrote /start before it is started again.",
        ),
        idle_run,
    ),
    "broadcast": Part(
        (
            "An announcement to everybody. First under the limit, on a Bot API that refuses more",
            "than 30 messages a second, while residents write; then without limits beside a bare",
            "loop of the same client. Least < median < most of the rounds.",
        ),
        _broadcast,
    ),
    "similar": Part(
        (
            "Similar ideas: real texts, asked for in words of our own, written beforehand.",
            "A third of them was held out: nothing was tuned by looking at it.",
        ),
        _similar,
    ),
    "export": Part(
        (
            "The answers to a consultation of 20 questions, then long ideas, become a file: the",
            "real command, from its start to its end, once for each format.",
        ),
        _export,
    ),
}


def arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """What can be chosen; the defaults are what `make bench` means."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", choices=tuple(PARTS), help="one of the parts")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--residents", type=int, default=300, help="in each closed loop")
    peers = sorted(set(NAMES) - {PORTEVOIX})
    parser.add_argument("--peer", action="append", choices=peers, help="instead of all; repeatable")
    parser.add_argument("--alone", action="store_true", help="no peers")
    parser.add_argument("--town", type=int, default=1_000_000, help="the largest one, in growth")
    parser.add_argument("--people", type=int, default=100_000, help="whom an announcement is for")
    parser.add_argument("--seconds", type=float, default=60, help="of sending under the limit")
    parser.add_argument("--unlimited", type=int, default=20_000, help="messages without limits")
    parser.add_argument("--ideas", type=Path, default=IDEAS, help="real ones: id, title, body")
    parser.add_argument(
        "--many", type=int, default=50_000, help="ideas to be quick among, or exported"
    )
    parser.add_argument("--submissions", type=int, default=100_000, help="to be exported")
    return parser.parse_args(argv)


def _kept(new: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows that another part wrote earlier, then these."""
    there = json.loads(OUT.read_text()) if OUT.exists() else []
    names = {row["name"] for row in new}
    return [*(row for row in there if row["name"] not in names), *new]


def _warn() -> None:
    load = os.getloadavg()[0]
    if load > 0.5:
        print(f"The machine is busy already (load {load:.1f}): figures suffer.", file=sys.stderr)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, write `build/bench.json`; 1 when a bot did not do its work."""
    args = arguments(argv)
    _warn()
    made: list[dict[str, Any]] = []
    for name, part in PARTS.items():
        if args.only not in (None, name):
            continue
        print(f"{name}:", file=sys.stderr, flush=True)
        try:
            said = part.run(args)
        except Unfinished as error:
            print(f"The bench failed: {error}", file=sys.stderr)
            return 1
        print(*part.conditions, "", said.table, "", *said.verdicts, "", sep="\n")
        made += said.rows
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(_kept(made) if args.only else made, indent=2) + "\n")
    print(f"Rows for machines: {OUT.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
