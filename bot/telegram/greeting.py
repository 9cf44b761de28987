"""The first word to Telegram: whether it answers, and whether it knows our token."""

from telegram.error import Forbidden, InvalidToken, TelegramError

from bot.telegram.poll import BadToken
from bot.telegram.request import Telegram


async def greeted(bot: Telegram) -> bool:
    """Whether Telegram answers; BadToken when it does not know the token."""
    try:
        await bot.call("getMe", {})
    except (InvalidToken, Forbidden):
        raise BadToken from None
    except TelegramError:
        return False
    return True
