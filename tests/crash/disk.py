"""The database in trouble: locked by another program, on a full disk, or not writable at all."""

import asyncio
import json
import os
import shlex
import shutil
import sys
from asyncio.subprocess import PIPE
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from tests.crash.process import ROOT, Bot, free_port
from tests.crash.story import Row, Stir, story
from tests.crash.town import Town, town

HELD_FOR = 4.0
ROOM_KB = 12_000
"""Of a disk on which the database, its log of 4 MB and a checkpoint fit while nobody fills it."""
_HOLD = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], timeout=30, isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
time.sleep(float(sys.argv[2]))
connection.execute("ROLLBACK")
connection.close()
"""


async def locked(residents: int, times: int) -> Row:
    """Another program holds the database for seconds: the bot waits, says so, loses nothing."""

    async def trouble(here: Town, stir: Stir) -> None:
        for _ in range(times):
            held = (sys.executable, "-c", _HOLD, str(here.database), str(HELD_FOR))
            other = await asyncio.create_subprocess_exec(*held)
            assert await other.wait() == 0
            stir.tries += 1
            await asyncio.sleep(0.5)
        if "keeps the database locked" not in here.bot.said():
            stir.wrong.append("it did not say that it waits")

    return await story("database_locked", residents, trouble)


async def full(residents: int, times: int) -> Row | None:
    """A file system without room: nothing is half stored, and with room it goes on.

    It is a small one in memory, and this whole story runs in a name space that has it; None
    where the system does not allow that.
    """
    if not await _allowed():
        return None
    with TemporaryDirectory(prefix="portevoix-disk-") as disk:
        mount = f"mount -t tmpfs -o size={ROOM_KB}k small {disk} && exec "
        again = shlex.join(
            [sys.executable, "-m", "tests.crash.disk", disk, str(residents), str(times)]
        )
        unshare = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount + again)
        process = await asyncio.create_subprocess_exec(*unshare, cwd=ROOT, stdout=PIPE)
        said, _ = await process.communicate()
    lines = said.decode().splitlines()
    print(*lines[:-1], sep="\n")
    assert process.returncode == 0, "the story in the name space failed"
    return Row(**json.loads(lines[-1]))


async def _allowed() -> bool:
    """Whether a file system may be mounted in a name space of one's own."""
    if shutil.which("unshare") is None:
        return False
    asked = ("unshare", "--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "x", "/mnt")
    return await (await asyncio.create_subprocess_exec(*asked)).wait() == 0


async def _full(disk: Path, residents: int, times: int) -> Row:
    ballast = disk / "ballast"

    async def trouble(here: Town, stir: Stir) -> None:
        for n in range(times):
            await asyncio.sleep(1.0)
            _fill(ballast)
            await _said(here, "the disk is full", n + 1)
            await _is(here, 503)
            await asyncio.sleep(1.0 + n)
            ballast.unlink()
            await _said(here, "the database can be written again", n + 1)
            await _is(here, 200)
            stir.tries += 1

    settings = {"HEALTH_PORT": str(free_port())}
    return await story("disk_full", residents, trouble, database=disk / "town.db", more=settings)


async def _is(here: Town, status: int) -> None:
    """Wait until `/healthz` says so: red on a full disk, green again by itself."""
    url = f"http://127.0.0.1:{here.more['HEALTH_PORT']}/healthz"
    async with asyncio.timeout(60.0), aiohttp.ClientSession() as http:
        while True:
            async with http.get(url) as answer:
                # A file system of a few MB is never green: only what else is wrong counts here.
                why = set((await answer.json())["reasons"]) - {"disk_low"}
            if bool(why) is (status == 503):
                return
            await asyncio.sleep(0.05)


async def _said(here: Town, what: str, times: int) -> None:
    """Wait until the bot has said so that often."""
    await here.until(lambda: here.bot.said().count(what) >= times or not here.bot.alive, 60.0)


def _fill(ballast: Path) -> None:
    """Write until nothing more fits."""
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))


async def unwritable() -> Row:
    """A database that cannot be written: exit code 2 and one clear sentence, no traceback."""
    row = Row("unwritable_database", 0, 0, 0, 0, 0)
    async with town() as here:
        for n, path in enumerate(_unwritable(here.folder)):
            settings = here.settings(DATABASE_URL=f"sqlite:///{path}")
            bot = await Bot.started(settings, here.folder, f"unwritable-{n}")
            try:
                code = await bot.ended(30.0)
            finally:
                await bot.end_now()
            row.tries += 1
            if code != 2 or len(bot.complaints()) != 1 or "Traceback" in bot.said():
                row.wrong.append(f"{path.name}: ended with {code}, said {bot.said()[-400:]}")
    return row


def _unwritable(folder: Path) -> list[Path]:
    """A folder where a file should be, a file where a folder should be, a file nobody may write."""
    (folder / "folder.db").mkdir()
    (folder / "file").write_text("no folder")
    paths = [folder / "folder.db", folder / "file" / "town.db", Path("/proc/portevoix/town.db")]
    if os.geteuid():
        closed = folder / "closed.db"
        closed.touch(0o400)
        paths.append(closed)
    return paths


if __name__ == "__main__":
    there = _full(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps(asdict(asyncio.run(there))))
