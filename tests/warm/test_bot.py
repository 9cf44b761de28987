"""A bot that is forked says what one says that is started, and ends as it does."""

from pathlib import Path

import pytest

from tests.crash.process import Bot
from tests.warm.forking import POSSIBLE

pytestmark = pytest.mark.skipif(not POSSIBLE, reason="nothing is forked on this system")


@pytest.mark.parametrize(
    ("settings", "how"),
    [
        ({}, ()),
        ({"BOT_TOKEN": "42:x"}, ("--webhook",)),
        ({"SEND_PER_SECOND": "many"}, ()),
        ({"BOT_TOKEN": "42:x", "DATABASE_URL": "postgres://x"}, ()),
        ({}, ("--no-such-thing",)),
    ],
)
async def test_it_says_why_it_cannot_start(
    settings: dict[str, str], how: tuple[str, ...], tmp_path: Path
) -> None:
    said = []
    for anew in (False, True):
        bot = await Bot.started(settings, tmp_path, "bot", *how, anew=anew)
        said.append((await bot.ended(60.0), bot.said()))
    assert said[0] == said[1]
    assert said[0][0] == 2 and said[0][1]
