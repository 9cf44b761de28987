"""A whole talk at DEBUG: the logs tell how it went, and nothing of what was said."""

import asyncio
import json
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.app import opened
from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.logs import configure_logs
from bot.settings import Settings
from bot.simulator.people import acting
from bot.simulator.server import serve
from tests.bot.telegram.door import free_port
from tests.bot.town import until

TOKEN = "987654321:AAF0aBcDeFgHiJkLmNoPqRsTuVwXyZ012345"
WROTE = ("Une fontaine rue Magenta", "mon voisin est malade", "0612345678")
WHO = "Philomène"


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook, threading.excepthook)
    unraisable = sys.unraisablehook
    yield
    root.handlers, root.level, sys.excepthook, threading.excepthook = before
    sys.unraisablehook = unraisable
    logging.captureWarnings(False)


@pytest.mark.parametrize("webhook", [False, True], ids=["poll", "webhook"])
async def test_nothing_of_a_talk_stands_in_the_logs(
    webhook: bool, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    async with serve(token=TOKEN) as simulator:
        world, port = simulator.state, free_port()
        settings = Settings(
            _env_file=None,
            bot_token=TOKEN,
            bot_api_url=simulator.url,
            database_url=f"sqlite:///{tmp_path / 'town.db'}",
            log_level="DEBUG",
            webhook_url=f"http://127.0.0.1:{port}/telegram",
            webhook_port=port,
            poll_timeout=1,
        )
        configure_logs(settings)
        who = world.add_person(WHO, "fr")
        async with opened(settings, load_city(SAMPLE), TOKEN, webhook=webhook) as app:
            stop = asyncio.Event()
            running = asyncio.create_task(app.run(stop, within=2.0))
            for said in ("/start", "/idea", *WROTE, "/ask", *WROTE, "/mydata", "/forget"):
                acting.write(world, who, said)
                await until(lambda: not world.updates.count())
            await asyncio.sleep(0.5)
            stop.set()
            async with asyncio.timeout(20):
                await running
    rows = [json.loads(line) for line in capfd.readouterr().err.splitlines() if line[:1] == "{"]
    turns = [row for row in rows if row["message"] == "turn taken"]
    assert len({row["turn"] for row in turns if row["turn"].startswith("telegram-")}) == 11
    assert all(isinstance(row["ms"], float) for row in turns)
    for row in rows:
        # The number of an update may hold anything: it is nobody's.
        told = json.dumps({key: value for key, value in row.items() if key != "turn"})
        for secret in (TOKEN, TOKEN.partition(":")[2], str(who.id), WHO, *WROTE):
            assert secret not in told and json.dumps(secret)[1:-1] not in told, row
