"""What was planned at the machine leaves by the running bot, with its file, to everybody."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import opened
from bot.city.file import load_city
from bot.settings import Settings
from bot.simulator.people import acting
from bot.simulator.server import Simulator, serve
from bot.telegram.attaching import drawn
from conversations.quiet import next_allowed
from tests.bot.cli.announced import agreed, announcement, settle, written
from tests.bot.cli.house import typed

PEOPLE = 15
TEXT = 'photo = "affiche.png"\n[text]\nfr = "<b>Fête</b>"\n[[buttons]]\nopens = "idea"\n'


def photos(simulator: Simulator, number: int) -> list[dict[str, Any]]:
    """The photos that the bot sent to somebody."""
    chat = simulator.state.chats.get(number)
    messages = chat.messages.values() if chat else ()
    return [m.body for m in messages if m.from_bot and "photo" in m.body]


async def left(town: Path, simulator: Simulator, numbers: list[int]) -> None:
    """Run the bot, at an hour that is not quiet, until everybody has it."""
    city = load_city(town / "city.toml")
    card = city.card()
    soon = datetime.now(UTC) + timedelta(minutes=2)
    now = next_allowed(soon, card.quiet, card.time_zone, "announcement", card.quiet_days)
    settings = Settings(
        _env_file=None,
        bot_api_url=simulator.url,
        database_url=f"sqlite:///{town}/data/portevoix.db",
        poll_timeout=1,
    )
    stop = asyncio.Event()
    async with asyncio.timeout(60), opened(settings, city, simulator.token, now=lambda: now) as app:
        running = asyncio.create_task(app.run(stop))
        while not all(photos(simulator, number) for number in numbers):
            await asyncio.sleep(0.05)
        stop.set()
        await running


def test_it_leaves(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settle(town)
    (town / "affiche.png").write_bytes(drawn("https://t.me/portevoix_bot"))

    async def scene() -> None:
        async with serve() as simulator:
            people = [simulator.state.add_person(f"P{n}", "fr") for n in range(PEOPLE)]
            for one in people:
                acting.write(simulator.state, one, "Bonjour")
            numbers = [one.id for one in people]
            await asyncio.to_thread(agreed, town, numbers)
            assert await asyncio.to_thread(typed, "announce", written(town, TEXT), "--yes") == 0
            await left(town, simulator, numbers)
            (caption,) = {photos(simulator, one)[0]["caption"] for one in numbers}
            assert caption.startswith("Fête")
            calls = [c for c in simulator.state.calls.log if c["method"] == "sendPhoto"]
            assert [("photo" in call["params"]) for call in calls].count(False) == 1

    asyncio.run(scene())
    one = announcement(town)
    assert one is not None and one.latest is not None
    assert one.latest.batch == "1.1"
