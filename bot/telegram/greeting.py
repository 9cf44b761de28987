"""The first word to Telegram: whether it answers, knows our token, and what it calls us."""

from telegram.error import Forbidden, InvalidToken, TelegramError

from bot.telegram.refusals import BadToken
from bot.telegram.request import Telegram


async def greeted(bot: Telegram) -> str | None:
    """Our own name there; None when nobody answers, BadToken when the token is unknown."""
    try:
        me = await bot.call("getMe", {})
    except (InvalidToken, Forbidden):
        raise BadToken from None
    except TelegramError:
        return None
    return str(me.get("username") or "") if isinstance(me, dict) else ""
