"""The real process at rest: its memory, and how soon after its start somebody has an answer."""

import asyncio
import shutil
import sys
from argparse import Namespace
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import monotonic
from typing import Any, TypeVar

from bench import ours
from bench.machine import cores, memory_mb, own_memory_mb, running
from bench.measure import Unfinished, ask, fresh_folder, last_words, polled, port_of
from bench.report import Said, Target, row, spread, verdict
from bench.turns.contenders import CONSULTATION

T = TypeVar("T")
RESTS = 3.0
"""Seconds after which whatever follows a start or a turn is over."""
SMALL = Target("memory at rest under 90 MB, after one conversation too", 90, False)


@dataclass(frozen=True)
class Idle:
    """Megabytes after the start and after one conversation: all of it, and what is the process's
    alone (the libraries it shares with others left out); seconds to the first answer."""

    started_mb: float
    talked_mb: float
    own_mb: float
    first_answer_s: float


async def measure() -> Idle:
    """Start it once to look at it, and once, with another database, to be answered."""
    return Idle(*await _prepared(_at_rest), *await _prepared(_first_answer))


async def _prepared(what: Callable[[Path], Awaitable[T]]) -> T:
    """What `what` comes to with a database of its own: the server's updates have the same numbers
    in every run, and nobody is answered twice."""
    folder = fresh_folder()
    try:
        await CONSULTATION.prepare(folder, 1)
        made = await what(folder)
    except Exception as error:
        raise Unfinished(f"idle: {error}; {last_words(folder)}") from error
    shutil.rmtree(folder)
    return made


async def _at_rest(folder: Path) -> tuple[float, float, float]:
    server_core, bot_core = cores()
    with running(["-m", "bench.server"], server_core, {}, folder) as server:
        port = port_of(server)
        with running(("-m", "bot", "run"), bot_core, _env(folder, port), folder) as bot:
            await polled(port)
            await asyncio.sleep(RESTS)
            started = memory_mb(bot.pid)
            _answered(ask(port, "play", _script(), 90))
            await asyncio.sleep(RESTS)
            return started, memory_mb(bot.pid), own_memory_mb(bot.pid)


def _env(folder: Path, port: int) -> dict[str, str]:
    api = {"BOT_TOKEN": "42:bench", "BOT_API_URL": f"http://127.0.0.1:{port}"}
    return ours.environment(folder) | api


def _script() -> dict[str, Any]:
    script = CONSULTATION.script
    said = [(step.text, step.mark.decode(), step.press) for step in script]
    return {
        "residents": 1,
        "script": said,
        "per_second": 0,
        "at_most": 60,
        "grace": 20,
        "polls_take": 0,
        "calls_take": 0,
    }


async def _first_answer(folder: Path) -> tuple[float]:
    """Somebody wrote while the process was not there."""
    server_core, bot_core = cores()
    with running(["-m", "bench.server"], server_core, {}, folder) as server:
        port = port_of(server)
        start = _script() | {"script": [("/start", "", "")]}
        begun = monotonic()
        waits = asyncio.create_task(asyncio.to_thread(ask, port, "play", start, 90))
        with running(("-m", "bot", "run"), bot_core, _env(folder, port), folder):
            phase = _answered(await waits)
        return (min(monotonic() - begun, phase["milliseconds"][0] / 1000),)


def _answered(phase: dict[str, Any]) -> dict[str, Any]:
    if phase["unanswered"] or not phase["turns"]:
        raise Unfinished("the one resident has no answer")
    return phase


def run(args: Namespace) -> Said:
    """Every round anew; the figures are medians."""
    made = []
    for number in range(args.rounds):
        print(f"round {number + 1} of {args.rounds}: idle", file=sys.stderr, flush=True)
        made.append(asyncio.run(measure()))
    figures = {
        "after the start, MB": [one.started_mb for one in made],
        "after one conversation, MB": [one.talked_mb for one in made],
        "of that its own, MB": [one.own_mb for one in made],
        "first answer, s": [one.first_answer_s for one in made],
    }
    table = "\n".join(f"{words:30}{spread(values):>28}" for words, values in figures.items())
    _, talked, own, first = (median(values) for values in figures.values())
    rows = [
        row("idle_memory_mb", talked, "MB", None, talked / SMALL.limit),
        row("idle_own_memory_mb", own, "MB", None, own / SMALL.limit),
        row("first_answer_s", first, "s", None, 1.0),
    ]
    return Said(rows, table, [verdict(SMALL, talked)])
