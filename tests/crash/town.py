"""A small town for the crash test: the simulator, a database, a consultation, and the bot."""

import asyncio
import secrets
import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from pyxform import xls2xform

from bot.city.definition import SAMPLE
from bot.simulator.server import Simulator, serve
from conversations.reply import told
from storage.publication import Publication, publish
from storage.store import open_store
from tests.crash.meaning import SLUG, TITLE
from tests.crash.process import Bot
from tests.crash.witness import Shows, witnessed

LATENCY = 0.03
"""Seconds every call takes, so that a kill finds calls on their way."""
STARTS_WITHIN = 60.0
HEARING = ("getUpdates", "deleteWebhook", "setWebhook")
"""Calls by which a life shows that it begins to hear."""


@dataclass
class Town:
    """Where residents meet the bot; `lives` are the processes it has had."""

    folder: Path
    database: Path
    simulator: Simulator
    shows: Shows
    lives: list[Bot] = field(default_factory=list)
    repeats: int = 0
    """Presses that a resident made again, because the answer was slow or the finger quick."""
    more: dict[str, str] = field(default_factory=dict)
    """Settings that are not what they are in other towns."""
    webhook: bool = False
    """Whether Telegram brings updates to the next life."""

    @property
    def bot(self) -> Bot:
        """The life that is on now."""
        return self.lives[-1]

    def settings(self, **more: str) -> dict[str, str]:
        """The environment of a bot of this town."""
        return {
            "BOT_TOKEN": self.simulator.token,
            "BOT_API_URL": self.simulator.url,
            "DATABASE_URL": f"sqlite:///{self.database}",
            "CITY_FILE": str(SAMPLE),
            "SEND_PER_SECOND": "0",
            "SEND_PER_CHAT_PER_SECOND": "0",
            "MESSAGES_PER_MINUTE": "0",
            "LOG_FORMAT": "json",
            "LOG_LEVEL": "DEBUG",
            **self.more,
            **more,
        }

    async def start(self) -> None:
        """A new life; returns when it asks for updates, or to be brought them."""
        since = self.simulator.state.calls.number
        how = ["--webhook"] if self.webhook else []
        name = f"life-{len(self.lives):03d}"
        self.lives.append(await Bot.started(self.settings(), self.folder, name, *how))
        await self.until(lambda: self.asks_since(since) or not self.bot.alive, STARTS_WITHIN)
        assert self.bot.alive, f"it does not start:\n{self.bot.said()}"

    def asks_since(self, number: int) -> bool:
        """Whether anybody asked for updates after call `number`."""
        calls = self.simulator.state.calls.since(number)
        return any(call["method"] in HEARING for call in calls)

    async def until(self, true: Callable[[], bool], within: float) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(within):
            while not true():
                await asyncio.sleep(0.002)

    @contextmanager
    def looking(self) -> Iterator[sqlite3.Connection]:
        """A connection that only reads, beside the running bot."""
        with closing(sqlite3.connect(self.database, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only = 1")
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection that writes, in one transaction, while no bot runs."""
        with closing(sqlite3.connect(self.database)) as connection, connection:
            yield connection

    @contextmanager
    def looking_at_the_dead(self) -> Iterator[sqlite3.Connection]:
        """A copy of what a killed process left, so that looking repairs nothing."""
        with TemporaryDirectory(prefix="portevoix-copy-") as folder:
            for end in ("", "-wal"):
                file = self.database.with_name(self.database.name + end)
                if file.exists():
                    shutil.copy(file, folder)
            copy = Path(folder) / self.database.name
            with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
                yield connection


@asynccontextmanager
async def town(database: Path | None = None) -> AsyncIterator[Town]:
    """A town with its consultation published and no bot yet."""
    token = f"4242424242:{secrets.token_urlsafe(26)}"
    with TemporaryDirectory(prefix="portevoix-crash-") as folder, witnessed() as shows:
        async with serve(token=token) as simulator:
            simulator.state.latency = LATENCY
            file = database or Path(folder) / "town.db"
            await _publish(file)
            here = Town(Path(folder), file, simulator, shows)
            try:
                yield here
            finally:
                for life in here.lives:
                    await life.end_now()


async def _publish(database: Path) -> None:
    store = await open_store(f"sqlite:///{database}")
    one = Publication(SLUG, xform(), told({"fr": TITLE}))
    try:
        await store.write(lambda unit: publish(unit.db, one, datetime.now(UTC)))
    finally:
        await store.close()


@cache
def xform() -> bytes:
    """The consultation as XForm XML."""
    source = (Path(__file__).parent / "consultation.md").read_bytes()
    return xls2xform.convert(source, validate=False).xform.encode()
