"""From polling to a webhook and back, in the middle of the traffic: nothing is lost or doubled."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.app import opened
from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.settings import Settings
from bot.simulator.people import acting
from bot.simulator.server import Simulator, serve
from storage.store import open_store
from tests.bot.telegram.door import free_port
from tests.bot.town import until

AT_LEAST = 8
"""Updates of each life, before the next one hears the other way."""


def settings_of(folder: Path, simulator: Simulator) -> Settings:
    port = free_port()
    return Settings(
        _env_file=None,
        bot_api_url=simulator.url,
        database_url=f"sqlite:///{folder / 'town.db'}",
        webhook_url=f"http://127.0.0.1:{port}/telegram",
        webhook_port=port,
        messages_per_minute=0,
        send_per_second=0,
        send_per_chat_per_second=0,
        poll_timeout=1,
    )


@asynccontextmanager
async def living(settings: Settings, simulator: Simulator, webhook: bool) -> AsyncIterator[None]:
    """One life of the bot, which hears by a webhook or not."""
    city, token = load_city(SAMPLE), simulator.token
    async with opened(settings, city, token, webhook=webhook) as app:
        stop = asyncio.Event()
        running = asyncio.create_task(app.run(stop, within=2.0))
        try:
            yield
        finally:
            stop.set()
            async with asyncio.timeout(20):
                await running


@dataclass
class Traffic:
    """Three people who write without end."""

    simulator: Simulator
    wrote: int = 0
    confirmed: int = 0

    async def run(self) -> None:
        world = self.simulator.state
        people = [world.add_person(name, "fr") for name in ("Ada", "Ben", "Zoé")]
        while True:
            for person in people:
                acting.write(world, person, "/help")
                self.wrote += 1
            await asyncio.sleep(0.02)

    def got_through(self, webhook: bool) -> bool:
        """Whether updates are taken in this way now, some of them in this life."""
        world = self.simulator.state
        confirmed = self.wrote - len(world.updates.waiting)
        return bool(world.webhook.url) is webhook and confirmed > self.confirmed + AT_LEAST


async def counted(settings: Settings) -> tuple[int, int, int]:
    """Rows of the inbox, updates in them, and those nobody handled."""
    store = await open_store(settings.database_url)
    sql = """
        SELECT count(*), count(DISTINCT update_id), sum(handled_at IS NULL) FROM inbox
        WHERE source = 'telegram'"""
    rows = await store.read(lambda db: db.execute(sql))
    await store.close()
    return rows[0][0], rows[0][1], rows[0][2]


@pytest.mark.parametrize("first", [False, True], ids=["poll", "webhook"])
async def test_nothing_is_lost_or_doubled_in_either_direction(tmp_path: Path, first: bool) -> None:
    async with serve() as simulator:
        world, settings = simulator.state, settings_of(tmp_path, simulator)
        world.webhook.first_pause = 0.05
        traffic = Traffic(simulator)
        writing = asyncio.create_task(traffic.run())
        for n in range(6):
            webhook = first if n % 2 == 0 else not first
            traffic.confirmed = traffic.wrote - len(world.updates.waiting)
            async with living(settings, simulator, webhook):
                await until(lambda way=webhook: traffic.got_through(way))
        writing.cancel()
        assert world.updates.count(), "some wait for the next life"
        async with living(settings, simulator, first):
            await until(lambda: not world.updates.count())
            await asyncio.sleep(1)
        assert len([call for call in world.calls.log if call["method"] == "setWebhook"]) >= 3
    assert await counted(settings) == (traffic.wrote, traffic.wrote, 0)


async def test_what_is_kept_already_is_known_to_the_other_way(tmp_path: Path) -> None:
    """Killed between the disk and Telegram's hearing of it: the other way brings it once more."""
    async with serve() as simulator:
        world, settings = simulator.state, settings_of(tmp_path, simulator)
        ada = world.add_person("Ada", "fr")
        for n, webhook in enumerate((False, True, False, True), 1):
            acting.write(world, ada, "/help")
            heard = list(world.updates.handed)
            async with living(settings, simulator, webhook):
                await until(lambda: not world.updates.count())
                world.updates.repeat(heard)
                acting.write(world, ada, "/help")
                await until(lambda: not world.updates.count())
            assert (await counted(settings))[:2] == (2 * n, 2 * n)
