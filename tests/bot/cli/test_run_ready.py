"""`portevoix run` says that it runs once it hears, and not before."""

import asyncio
import json
import sys
from pathlib import Path

import pytest

from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.cli import run
from bot.simulator.server import Simulator, serve
from tests.bot.telegram.door import free_port
from tests.bot.town import until
from tests.crash.process import Bot

REFUSED = "Bad Request: bad webhook: IP address 10.0.0.1 is reserved"


def settings(folder: Path, simulator: Simulator) -> dict[str, str]:
    port = free_port()
    return {
        "BOT_TOKEN": simulator.token,
        "BOT_API_URL": simulator.url,
        "DATABASE_URL": f"sqlite:///{folder / 'town.db'}",
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "WEBHOOK_PORT": str(port),
        "POLL_TIMEOUT": "1",
    }


def messages(bot: Bot) -> list[str]:
    """What the log says, without the sentences for people before it."""
    lines = bot.log.read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["message"] for line in lines if line.startswith("{")]


@pytest.mark.parametrize("how", [(), ("--webhook",)])
async def test_ready_is_said_in_the_log_once_it_hears(how: tuple[str, ...], tmp_path: Path) -> None:
    async with serve() as simulator:
        world = simulator.state
        world.faults.plan({"kind": "500", "method": "setWebhook", "times": 1})
        world.faults.plan({"kind": "500", "method": "deleteWebhook", "times": 1})
        bot = await Bot.started(settings(tmp_path, simulator), tmp_path, "bot", *how, anew=True)
        await until(lambda: "ready" in messages(bot))
        assert bool(world.webhook.url) is bool(how)
        before = messages(bot)[: messages(bot).index("ready")]
        assert any("webhook" in one or "fetched" in one for one in before), before
        await bot.stop()
        assert bot.out.read_text() == "", "the log is the only place where nobody sits"


async def test_a_refused_address_never_said_to_be_ready(tmp_path: Path) -> None:
    async with serve() as simulator:
        simulator.state.faults.plan({"kind": "400", "method": "setWebhook", "description": REFUSED})
        bot = await Bot.started(
            settings(tmp_path, simulator), tmp_path, "bot", "--webhook", anew=True
        )
        assert await bot.ended(30.0) == 2
        assert "ready" not in messages(bot)
        assert "est en marche" not in bot.said() and "refuse l’adresse du webhook" in bot.said()


async def test_in_a_terminal_a_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    hears = asyncio.Event()
    telling = asyncio.create_task(run.ready(hears, load_city(SAMPLE)))
    await asyncio.sleep(0)
    assert capsys.readouterr().out == ""
    hears.set()
    await telling
    assert "Ctrl-C" in capsys.readouterr().out
