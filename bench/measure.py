"""One bot through all its phases, on a fresh server and from an empty folder."""

import asyncio
import json
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from tempfile import mkdtemp
from time import monotonic
from typing import Any

from bench.machine import ROOT, cores, cpu_seconds, peak_memory_mb, running
from bench.turns.contenders import Contender

STARTS_WITHIN = 120.0
PACE = 200.0
"""Updates a second on a schedule while latency is measured."""
SLOW = 0.05
"""Seconds a Bot API takes to answer, as in life."""
GATHER = 0.02
"""Seconds a poll takes in the rush. Without it each update would travel alone, and a library that
pays much for a poll would look slower beside us than it is."""


@dataclass(frozen=True)
class Load:
    """How many residents come in each phase, and how long a phase may last, in seconds."""

    warm: int = 20
    rush: int = 300
    paced: int = 50
    slow: int = 300
    at_most: float = 15.0
    slow_at_most: float = 4.0

    @property
    def everybody(self) -> int:
        """All residents of a run."""
        return self.warm + self.rush + self.paced + self.slow


@dataclass(frozen=True)
class Measured:
    """What one run came to."""

    turns_per_second: float
    p50_ms: float
    p99_ms: float
    peak_memory_mb: float
    cpu_ms_per_turn: float
    turns_per_second_50ms: float


class Unfinished(Exception):
    """The bot did not do what the bench is about."""


async def measure(contender: Contender, load: Load) -> Measured:
    """Start the server and the bot, play every phase, kill the bot, look at what it kept."""
    folder = fresh_folder()
    await contender.prepare(folder, load.everybody)
    server_core, bot_core = cores()
    try:
        with running(["-m", "bench.server"], server_core, {}, folder) as server:
            port = port_of(server)
            env = {"BOT_TOKEN": "42:bench", "BOT_API_URL": f"http://127.0.0.1:{port}"}
            env |= contender.env(folder)
            with running(contender.args, bot_core, env, folder, contender.python) as bot:
                await polled(port)
                phases = list(_phases(_Control(port, contender, bot.pid), load))
                memory = peak_memory_mb(bot.pid)
        await contender.check(folder, [chat for one in phases for chat in one["handed_in"]])
    except Exception as error:
        where = folder.relative_to(ROOT)
        raise Unfinished(f"{contender.name}: {error}; see {where}; {last_words(folder)}") from error
    shutil.rmtree(folder)
    return _summed_up(phases, memory)


async def polled(port: int) -> None:
    """Wait until the bot that was just started asks for updates."""
    until = monotonic() + STARTS_WITHIN
    while not ask(port, "tally", {})["polls"]:
        if monotonic() > until:
            raise Unfinished(f"no poll within {STARTS_WITHIN:.0f} s")
        await asyncio.sleep(0.05)


def fresh_folder() -> Path:
    """Not in the system's temporary folder: that may be memory, and we measure a disk."""
    (ROOT / "build").mkdir(exist_ok=True)
    return Path(mkdtemp(prefix="bench-", dir=ROOT / "build"))


def last_words(folder: Path) -> str:
    """What the bot logged last."""
    said = (folder / "said.log").read_text().strip().splitlines()
    return " / ".join(said[-3:]) or "it said nothing"


def port_of(server: subprocess.Popen[str]) -> int:
    """Where a server that was just started listens."""
    assert server.stdout is not None
    return int(server.stdout.readline())


def ask(port: int, what: str, said: dict[str, Any], within: float = 10.0) -> Any:
    """What the server at `port` answers when the bench asks for something."""
    connection = HTTPConnection("127.0.0.1", port, timeout=within)
    try:
        connection.request("POST", f"/bench-{what}", json.dumps(said))
        return json.loads(connection.getresponse().read())
    finally:
        connection.close()


@dataclass(frozen=True)
class _Control:
    port: int
    contender: Contender
    pid: int

    def play(
        self,
        residents: int,
        at_most: float,
        *,
        grace: float = 30,
        pace: float = 0,
        polls: float = 0,
        calls: float = 0,
    ) -> dict[str, Any]:
        """What came of `residents` going through their script."""
        asked = {"residents": residents, "at_most": at_most, "per_second": pace}
        asked |= {
            "grace": grace,
            "polls_take": polls,
            "calls_take": calls,
            "script": _script(self.contender),
        }
        before = cpu_seconds(self.pid)
        result: dict[str, Any] = ask(self.port, "play", asked, at_most + grace + 30)
        return result | {"cpu": cpu_seconds(self.pid) - before}


def _script(contender: Contender) -> list[tuple[str, str, str]]:
    return [(step.text, step.mark.decode(), step.press) for step in contender.script]


def _phases(control: _Control, load: Load) -> Iterator[dict[str, Any]]:
    yield _answered(control.play(load.warm, load.at_most))
    yield _answered(control.play(load.rush, load.at_most, polls=GATHER))
    paced = load.paced * len(control.contender.script) / PACE
    yield control.play(load.paced, paced + load.at_most, pace=PACE)
    if load.slow:
        yield control.play(load.slow, load.slow_at_most, grace=0, polls=SLOW, calls=SLOW)


def _answered(phase: dict[str, Any]) -> dict[str, Any]:
    if phase["unanswered"]:
        raise Unfinished(f"{phase['unanswered']} updates were never answered")
    return phase


def _summed_up(phases: list[dict[str, Any]], memory: float) -> Measured:
    _, rush, paced, *slow = phases
    times = sorted(paced["milliseconds"])
    return Measured(
        turns_per_second=rush["turns"] / rush["seconds"],
        p50_ms=quantile(times, 0.5),
        p99_ms=quantile(times, 0.99),
        peak_memory_mb=memory,
        cpu_ms_per_turn=rush["cpu"] / rush["turns"] * 1000,
        turns_per_second_50ms=slow[0]["turns"] / slow[0]["seconds"] if slow else 0.0,
    )


def quantile(ordered: list[float], part: float) -> float:
    """What that part of `ordered` does not exceed."""
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]
