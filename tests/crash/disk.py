"""The database in trouble: locked by another program, on a full disk, or not writable at all."""

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.crash.process import Bot
from tests.crash.story import Row, Stir, story
from tests.crash.town import Town, town

HELD_FOR = 4.0
ROOM_KB = 6_000
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
    """A file system without room: nothing is half stored, and with room it goes on."""
    async with small_disk(ROOM_KB) as disk:
        if disk is None:
            return None
        return await _full(disk, residents, times)


async def _full(disk: Path, residents: int, times: int) -> Row:
    ballast = disk / "ballast"

    async def trouble(here: Town, stir: Stir) -> None:
        for n in range(times):
            await asyncio.sleep(1.0)
            said = here.bot.said().count("the disk is full")
            _fill(ballast)
            await here.until(_says(here, said), 60.0)
            await asyncio.sleep(1.0 + n)
            ballast.unlink()
            stir.tries += 1

    return await story("disk_full", residents, trouble, database=disk / "town.db")


def _says(here: Town, already: int):
    return lambda: here.bot.said().count("the disk is full") > already or not here.bot.alive


def _fill(ballast: Path) -> None:
    """Write until nothing more fits."""
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))


@asynccontextmanager
async def small_disk(kilobytes: int) -> AsyncIterator[Path | None]:
    """A file system in memory of that size, in a name space of its own; None where it cannot be."""
    with TemporaryDirectory(prefix="portevoix-disk-") as folder:
        mount = (
            f"mount -t tmpfs -o size={kilobytes}k small {folder} && echo there && exec sleep 900"
        )
        if shutil.which("unshare") is None:
            yield None
            return
        holder = await asyncio.create_subprocess_exec(
            *("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert holder.stdout is not None
        try:
            there = await holder.stdout.readline() == b"there\n"
            yield Path(f"/proc/{holder.pid}/root{folder}") if there else None
        finally:
            with suppress(ProcessLookupError):
                holder.kill()
            await holder.wait()


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
