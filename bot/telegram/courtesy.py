"""Answers every press at once, so that the person's telephone stops waiting.

What the press means is the desk's business; this says no more than that it arrived.
"""

import asyncio
import logging

from telegram.error import BadRequest, TelegramError

from bot.telegram.request import Telegram

log = logging.getLogger(__name__)

PRESSES_AT_ONCE = 50


class Courtesy:
    """Acknowledges presses beside everything else; nobody waits for it."""

    def __init__(self, bot: Telegram) -> None:
        self._bot = bot
        self._calls: set[asyncio.Task[None]] = set()
        self._at_once = asyncio.Semaphore(PRESSES_AT_ONCE)

    def answer(self, press: str) -> None:
        """Acknowledge the press of that id, soon."""
        task = asyncio.get_running_loop().create_task(self._call(press))
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    def stop(self) -> None:
        """Acknowledge no more: at a stop the telephones may wait for the next start."""
        for call in self._calls:
            call.cancel()

    async def _call(self, press: str) -> None:
        async with self._at_once:
            try:
                await self._bot.call("answerCallbackQuery", {"callback_query_id": press})
            except BadRequest:
                pass  # too old: the telephone has given up waiting by itself
            except TelegramError as error:
                log.info("a press could not be acknowledged (%s)", type(error).__name__)
