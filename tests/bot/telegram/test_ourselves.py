"""Our own name on Telegram: learned at the start, remembered, good for links without a network."""

from pathlib import Path

from bot.app import opened
from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.settings import Settings
from bot.simulator.server import Simulator, serve
from bot.telegram.ourselves import Ourselves, deep_link
from storage import bot_facts
from storage.store import open_store


def settings(simulator: Simulator, folder: Path) -> Settings:
    file = folder / "bot.db"
    return Settings(_env_file=None, bot_api_url=simulator.url, database_url=f"sqlite:///{file}")


async def test_the_name_is_learned_and_kept(tmp_path: Path) -> None:
    async with serve() as simulator:
        here = settings(simulator, tmp_path)
        async with opened(here, load_city(SAMPLE), simulator.token) as app:
            assert app.ourselves.link("x") == ""
            assert await app.introduced()
            assert app.ourselves.link("x") == "https://t.me/portevoix_bot?start=x"
        store = await open_store(here.database_url)
        assert await store.read(bot_facts.username) == "portevoix_bot"
        await store.close()
        async with opened(here, load_city(SAMPLE), simulator.token) as app:
            assert app.ourselves.username == "portevoix_bot"
            await app.store.write(lambda unit: bot_facts.remember_username(unit.db, "old_bot"))
            app.ourselves.username = "old_bot"
            assert await app.introduced()
            assert await app.store.read(bot_facts.username) == "portevoix_bot"


async def test_without_telegram_nothing_is_learned(tmp_path: Path) -> None:
    async with serve() as simulator:
        here = settings(simulator, tmp_path)
        simulator.state.faults.plan({"kind": "500", "method": "getMe", "times": 9})
        async with opened(here, load_city(SAMPLE), simulator.token) as app:
            assert not await app.introduced()
            assert app.ourselves.link() == ""


def test_links() -> None:
    assert deep_link("a_bot") == "https://t.me/a_bot"
    assert (
        Ourselves("a_bot").link("survey_transport") == "https://t.me/a_bot?start=survey_transport"
    )
