"""Fetches the spreadsheets that staff sent, for the checker, which knows no Telegram."""

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.surveys.checker import Fetch, NotNow
from bot.telegram.request import Telegram


def fetching(bot: Telegram) -> Fetch:
    """What a file holds; None where Telegram has no such file, or it is too large."""

    async def fetch(file_id: str, most: int) -> bytes | None:
        try:
            return await bot.download(file_id, most=most)
        except (BadRequest, Forbidden):
            return None
        except TelegramError:
            raise NotNow from None

    return fetch
