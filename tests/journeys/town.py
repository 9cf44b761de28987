"""The sample city with its bot and the sample consultation, on a simulator, all in this process."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.app import App, opened, utc_now
from bot.city.definition import SAMPLE as CITY
from bot.city.file import load_city
from bot.cli.demo import SAMPLE
from bot.cli.publishing import chosen_slug
from bot.settings import Settings
from bot.simulator.server import Simulator, serve
from bot.surveys.checking import check
from bot.surveys.reading import read_file
from storage import submissions
from storage.publication import Publication, publish
from storage.submissions import Submission


@dataclass(frozen=True)
class Town:
    """Where residents meet the bot."""

    simulator: Simulator
    app: App
    slug: str

    @property
    def url(self) -> str:
        """The page on which one chats."""
        return self.simulator.url

    async def handed_in(self) -> Sequence[Submission]:
        """What the database holds of the consultation."""
        return await self.app.store.read(lambda db: submissions.page(db, self.slug))

    async def files(self) -> list[str]:
        """The names of the files that were handed in."""
        found = await self.app.store.read(lambda db: db.execute("SELECT name FROM files"))
        return [row[0] for row in found]


@asynccontextmanager
async def town(now: Callable[[], datetime] = utc_now) -> AsyncIterator[Town]:
    """A town that runs until the end of the block."""
    with TemporaryDirectory(prefix="portevoix-journey-") as folder:
        async with serve() as simulator:
            settings = _settings(Path(folder), simulator.url)
            city = load_city(CITY)
            async with opened(settings, city, simulator.token, now=now) as app:
                one = await asyncio.to_thread(_publication)
                await app.store.write(lambda unit: publish(unit.db, one, now()))
                async with _running(app):
                    yield Town(simulator, app, one.slug)


def _settings(folder: Path, url: str) -> Settings:
    return Settings(
        _env_file=None,
        bot_api_url=url,
        database_url=f"sqlite:///{folder / 'town.db'}",
        send_per_second=0,
        send_per_chat_per_second=0,
        messages_per_minute=0,
        log_level="WARNING",
    )


# Checking and converting take longer than most journeys.
@cache
def _publication() -> Publication:
    report = check(read_file(SAMPLE))
    return Publication(chosen_slug(report, None), report.xform, report.title, length=report.length)


@asynccontextmanager
async def _running(app: App) -> AsyncIterator[None]:
    stop = asyncio.Event()
    serving = asyncio.create_task(app.run(stop))
    try:
        yield
    finally:
        stop.set()
        await serving
