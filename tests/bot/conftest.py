"""What the tests of this floor stand on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.simulator.server import serve
from bot.telegram.request import connect
from storage.store import open_store
from tests.bot.town import Town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A served simulator, an empty database, a client."""
    store = await open_store(f"sqlite:///{tmp_path / 'house.db'}")
    async with serve() as simulator:
        bot = connect(simulator.token, simulator.url, in_flight=20)
        await bot.open()
        try:
            yield Town(simulator, store, bot)
        finally:
            await bot.end()
            await store.close()


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slow machine cuts no batch of the desk short."""
    monkeypatch.setattr("bot.desk.LONGEST_BATCH", 1e9)
