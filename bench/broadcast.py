"""An announcement to a whole town: how soon everybody has a letter, and how fast letters leave."""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

from bench import crowd, ours
from bench.machine import ROOT, cores, cpu_seconds, memory_mb, peak_memory_mb, running
from bench.measure import Unfinished, ask, fresh_folder, last_words, polled, port_of, quantile
from bench.turns import consultation
from bench.turns.contenders import CONSULTATION

PER_SECOND = 30
"""What the server lets through, and the bot's own default."""
WRITING = 5.0
"""Updates a second while everybody is written to."""
TURNS = 5
"""What each of those residents says: a consultation is opened, four questions are answered."""
PATIENCE = 120.0


@dataclass(frozen=True)
class Crowd:
    """How many people there are, and how long the limited sending is watched, in seconds."""

    people: int = 100_000
    seconds: float = 60.0
    unlimited: int = 20_000


@dataclass(frozen=True)
class Limited:
    """What one sending under Telegram's limit came to."""

    freeze_seconds: float
    freeze_mb: float
    per_second: float
    refused: int
    p50_ms: float
    p99_ms: float


@dataclass(frozen=True)
class Unlimited:
    """Messages a second without limits and milliseconds of processor time for each: through the
    outbox, and in a bare loop."""

    ours: float
    bare: float
    ours_cpu_ms: float
    bare_cpu_ms: float


async def limited(load: Crowd) -> Limited:
    """The hour of an announcement comes while the bot runs; residents write to it meanwhile."""
    folder = fresh_folder()
    city = await _town(folder, load.people)
    env = {name: ours.environment(folder)[name] for name in ("DATABASE_URL", "MEDIA_DIR")}
    env |= {"LOG_LEVEL": "WARNING", "CITY_FILE": str(city), "APPROVAL_ABOVE": str(load.people)}
    with _guarded(folder), _server(folder) as port:
        ask(port, "limit", {"per_second": PER_SECOND})
        with running(("-m", "bot", "run"), cores()[1], env | _api(port), folder) as bot:
            measured = await _watched(folder, port, bot.pid, load)
        crowd.Tables(folder).check(load.people, ask(port, "tally", {})["sent"])
    shutil.rmtree(folder)
    return measured


async def _town(folder: Path, people: int) -> Path:
    await consultation.prepare(folder, 0)
    await crowd.gather(folder, people)
    return crowd.write_city(folder, datetime.now(UTC))


async def _watched(folder: Path, port: int, pid: int, load: Crowd) -> Limited:
    await polled(port)
    await asyncio.sleep(2)
    idle, hour = memory_mb(pid), datetime.now(UTC) + timedelta(seconds=2)
    await crowd.announce(folder, hour)
    await asyncio.sleep((hour - datetime.now(UTC)).total_seconds())
    writing = asyncio.create_task(asyncio.to_thread(_residents_write, port, load.seconds))
    sending = asyncio.create_task(_sustained(port, load.seconds))
    tables = crowd.Tables(folder)
    await _until(tables.filled)
    frozen = (datetime.now(UTC) - hour).total_seconds()
    (per_second, refused), turns = await sending, await writing
    times = sorted(turns["milliseconds"])
    memory = peak_memory_mb(pid) - idle
    p50, p99 = quantile(times, 0.5), quantile(times, 0.99)
    return Limited(frozen, memory, per_second, refused, p50, p99)


def _residents_write(port: int, seconds: float) -> dict[str, Any]:
    script = [(one.text, one.mark.decode(), one.press) for one in CONSULTATION.script[:TURNS]]
    residents = max(1, round((seconds + 3) * WRITING / TURNS))
    asked = {"residents": residents, "script": script, "per_second": WRITING, "grace": 30}
    asked |= {"at_most": seconds + 30, "polls_take": 0, "calls_take": 0}
    result: dict[str, Any] = ask(port, "play", asked, seconds + PATIENCE)
    if result["unanswered"]:
        raise Unfinished(f"{result['unanswered']} updates were never answered")
    return result


async def _sustained(port: int, seconds: float) -> tuple[float, int]:
    """Messages a second for so long, from the moment at which the sending is on its way."""
    await _until(lambda: ask(port, "tally", {})["sent"] > PER_SECOND)
    before = ask(port, "tally", {})
    await asyncio.sleep(seconds)
    after = ask(port, "tally", {})
    lasted = after["now"] - before["now"]
    return (after["sent"] - before["sent"]) / lasted, after["refused"]


async def unlimited(load: Crowd) -> Unlimited:
    """The same letters twice on the same core: from the outbox, then in a bare loop."""
    folder, people = fresh_folder(), load.unlimited
    city = await _town(folder, people)
    await crowd.fill(folder, city)
    env = ours.environment(folder) | {"CITY_FILE": str(city)}
    env |= {"SEND_PER_SECOND": "0", "SEND_PER_CHAT_PER_SECOND": "0"}
    bare = ("-m", "bench.bare", str(city), str(people))
    with _guarded(folder):
        through_us = await _sent(folder, ("-m", "bot", "run"), env, people)
        crowd.Tables(folder).check(people, people)
        through_nothing = await _sent(folder, bare, {}, people)
    shutil.rmtree(folder)
    return Unlimited(through_us[0], through_nothing[0], through_us[1], through_nothing[1])


async def _sent(
    folder: Path, args: tuple[str, ...], env: dict[str, str], people: int
) -> tuple[float, float]:
    with _server(folder) as port, running(args, cores()[1], env | _api(port), folder) as bot:
        await _until(lambda: ask(port, "tally", {})["sent"] > 0)
        before, used = ask(port, "tally", {})["sent"], cpu_seconds(bot.pid)
        await _until(lambda: ask(port, "tally", {})["sent"] >= people)
        tally, used = ask(port, "tally", {}), cpu_seconds(bot.pid) - used
    if (tally["sent"], tally["chats"]) != (people, people):
        raise Unfinished(f"{tally['sent']} messages reached {tally['chats']} of {people} people")
    return tally["per_second"], used / max(1, people - before) * 1000


def _api(port: int) -> dict[str, str]:
    return {"BOT_TOKEN": "42:bench", "BOT_API_URL": f"http://127.0.0.1:{port}"}


@contextmanager
def _server(folder: Path) -> Iterator[int]:
    with running(("-m", "bench.server"), cores()[0], {}, folder) as server:
        yield port_of(server)


@contextmanager
def _guarded(folder: Path) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        where = folder.relative_to(ROOT)
        raise Unfinished(f"{error!r}; see {where}; {last_words(folder)}") from error


async def _until(seen: Callable[[], bool], every: float = 0.05) -> None:
    ends = monotonic() + PATIENCE
    while not seen():
        if monotonic() > ends:
            raise Unfinished("it took too long")
        await asyncio.sleep(every)
