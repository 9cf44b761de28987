"""What a command calls while the bot runs stands in the calendar feed, and stays after a stop."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from bot.app import opened
from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.settings import Settings
from bot.simulator.server import serve
from tests.bot.cli.gathered import first_tuesday
from tests.bot.cli.house import typed
from tests.bot.meetings.calendars import calendar, event, written


async def _until(true: Callable[[], bool]) -> None:
    while not true():
        await asyncio.sleep(0.1)


def test_a_command_is_seen_by_the_running_bot(town: Path) -> None:
    feed = town / "meetings.ics"
    start = f"DTSTART;TZID=Europe/Paris:{first_tuesday(3):%Y%m%d}T183000"
    file = written(town, calendar(event(start, "DURATION:PT2H", DTSTART="", DTEND="")))

    async def scene() -> None:
        async with serve() as simulator, asyncio.timeout(60):
            settings = Settings(
                _env_file=None,
                bot_api_url=simulator.url,
                database_url=f"sqlite:///{town}/data/portevoix.db",
                meetings_feed=feed,
                poll_timeout=1,
            )
            async with opened(settings, load_city(SAMPLE), simulator.token) as app:
                stop = asyncio.Event()
                running = asyncio.create_task(app.run(stop))
                await _until(feed.exists)
                command = ("meetings", "import", file, "--yes")
                assert await asyncio.to_thread(typed, *command) == 0
                await _until(lambda: b"place@ville.example" in feed.read_bytes())
                stop.set()
                await running

    asyncio.run(scene())
    assert b"SUMMARY:La place" in feed.read_bytes()
