"""What is forgotten at the start is never missed: dates and plurals stay, the process answers."""

import asyncio
import importlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from bot.lean import UNUSED
from bot.simulator.people import acting
from bot.simulator.server import serve

_SAYS = """
import sys
from datetime import date, timedelta
from bot.lean import forget_unsaid, give_back
if sys.argv[1] == "lean":
    forget_unsaid()
    give_back()
from babel import Locale, localedata
from bot.words import BABEL, day_text, number_text
for locale, tag in BABEL.items():
    for months in range(12):
        print(day_text(date(2026, 1, 1) + timedelta(days=31 * months), locale))
    for number in (0, 1, 2, 3, 11, 100, 1.5, 1234567):
        plural = Locale.parse(tag).plural_form(number)
        print(number_text(number, locale), plural, Locale.parse(tag).ordinal_form(number))
print(sum(len(localedata.load(tag)) for tag in BABEL.values()), file=sys.stderr)
"""


def _said(how: str) -> tuple[list[str], int]:
    done = subprocess.run(
        [sys.executable, "-c", _SAYS, how], check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout.splitlines(), int(done.stderr)


def test_what_is_forgotten_is_never_said() -> None:
    whole, parts = _said("whole")
    lean, fewer = _said("lean")
    assert lean == whole
    assert len(whole) == 4 * (12 + 8)
    assert fewer < parts / 2


_RUNS = """
import json, sys
from bot.__main__ import main
code = main(["run"])
import telegram
from telegram.request import HTTPXRequest
try:
    HTTPXRequest(connection_pool_size=1)
except RuntimeError as error:
    refused = str(error)
print(json.dumps({
    "code": code, "httpx": "httpx" in sys.modules, "refused": refused,
    "said": [one.__doc__ for one in (telegram.Bot, telegram.Bot.send_message, telegram.Message)],
}))
"""


async def _lived(folder: Path) -> dict[str, Any]:
    """What the real process finds in itself after it has answered somebody."""
    async with serve() as simulator:
        world = simulator.state
        env = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "BOT_TOKEN": world.token,
            "BOT_API_URL": simulator.url,
            "DATABASE_URL": f"sqlite:///{folder / 'town.db'}",
            "POLL_TIMEOUT": "1",
        }
        who = world.add_person("Rosa", "fr")
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", _RUNS), cwd=folder, env=env, stdout=subprocess.PIPE
        )
        try:
            acting.write(world, who, "/start")
            chat = world.chats[who.id]
            async with asyncio.timeout(60):
                while not [one for one in chat.messages.values() if one.from_bot]:
                    await asyncio.sleep(0.05)
            process.send_signal(signal.SIGTERM)
            out, _ = await asyncio.wait_for(process.communicate(), 60)
        finally:
            if process.returncode is None:
                process.kill()
    return dict(json.loads(out.splitlines()[-1]))


async def test_the_real_process_answers_without_httpx_and_docstrings(tmp_path: Path) -> None:
    found = await _lived(tmp_path)
    assert found["code"] == 0
    assert found["httpx"] is False, f"python-telegram-bot loads it elsewhere than in {UNUSED}"
    assert UNUSED in found["refused"]
    assert found["said"] == [None, None, None]


def test_the_library_has_its_client_where_ours_stands_for_it() -> None:
    assert isinstance(importlib.import_module(UNUSED).HTTPXRequest, type)
