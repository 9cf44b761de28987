"""What Telegram says of our webhook and of the time, asked once; nothing is changed there."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from telegram.error import TelegramError

from bot.telegram.greeting import greeted
from bot.telegram.request import connect


@dataclass(frozen=True)
class Said:
    """What Telegram answered: `getWebhookInfo`, and its clock beside ours."""

    webhook: dict[str, Any]
    there: datetime | None
    here: datetime


async def asked(token: str, api_url: str) -> Said | None:
    """Both at once; None when nobody answers, BadToken when the token is unknown."""
    bot = connect(token, api_url, in_flight=1)
    await bot.open()
    try:
        if await greeted(bot) is None:
            return None
        info = await bot.call("getWebhookInfo", {})
        return Said(dict(info), bot.clock(), datetime.now(UTC))
    except TelegramError:
        return None
    finally:
        await bot.end()
