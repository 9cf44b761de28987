"""Tells Telegram where to bring updates, and looks from time to time whether it still does.

Rules:
1. Nothing that waits is dropped: what came while we polled, or while nobody heard, is brought.
2. Of two bots with one token the one that is overruled again and again stops.
"""

import asyncio
import logging
from dataclasses import dataclass, field
from typing import Any

from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.telegram.intake import ASKED_FOR
from bot.telegram.refusals import AnotherBot, BadToken, BadWebhook
from bot.telegram.request import Telegram, seconds_of

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0
LOOKS_EVERY = 60.0
OVERRULES = 3
"""Times that a webhook which somebody took away is set again before we give way."""
_PASSING = ("resolve host", "timed out", "temporarily")
"""What Telegram says of an address that may be right in a minute."""


@dataclass
class Hook:
    """Our webhook at Telegram: its address, and the secret that Telegram says with each update."""

    bot: Telegram
    url: str
    secret: str
    connections: int = 40
    pause: float = FIRST_PAUSE
    every: float = LOOKS_EVERY
    waiting: int = 0
    """Updates that Telegram has and we do not, when we last looked."""
    error_at: int = 0
    """When Telegram last failed to bring one (seconds since 1970); 0: never."""
    is_set: asyncio.Event = field(default_factory=asyncio.Event)
    """Whether Telegram has agreed to it in this life."""

    async def run(self) -> None:
        """Until cancelled; AnotherBot, BadToken or BadWebhook when there is no point in it."""
        await self._patiently(self._set)
        self.is_set.set()
        overruled = 0
        while True:
            await asyncio.sleep(self.every)
            if await self._patiently(self._stands):
                overruled = 0
                continue
            overruled += 1
            if overruled > OVERRULES:
                raise AnotherBot
            log.error("somebody took our webhook away; setting it again")
            await self._patiently(self._set)

    async def _set(self) -> bool:
        params = {
            "url": self.url,
            "secret_token": self.secret,
            "max_connections": self.connections,
            "allowed_updates": ASKED_FOR,
            "drop_pending_updates": False,
        }
        try:
            await self.bot.call("setWebhook", params)
        except BadRequest as wrong:
            if any(word in wrong.message.lower() for word in _PASSING):
                raise
            raise BadWebhook(wrong.message) from None
        return True

    async def _stands(self) -> bool:
        """Whether the webhook is ours yet; what Telegram says of its work is noted."""
        info = await self.bot.call("getWebhookInfo", {})
        self.waiting = int(info.get("pending_update_count") or 0)
        failed = int(info.get("last_error_date") or 0)
        if failed > self.error_at:
            said = str(info.get("last_error_message") or "?")
            log.warning("Telegram could not bring updates: %s; %d wait there", said, self.waiting)
        self.error_at = failed
        return bool(info.get("url") == self.url)

    async def _patiently(self, call: Any) -> bool:
        """What `call` comes to, however long Telegram is away."""
        pause = self.pause
        while True:
            try:
                return bool(await call())
            except RetryAfter as told:
                await asyncio.sleep(seconds_of(told))
            except (InvalidToken, Forbidden):
                raise BadToken from None
            except TelegramError as error:
                log.warning("the webhook cannot be seen to (%s)", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
