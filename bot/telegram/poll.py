"""Fetches updates and keeps them before Telegram is told that we have them.

Rules:
1. The rows are on disk before the next call's offset confirms them: a kill loses nothing, and
   what comes twice is known by its id.
2. Of two pollers with one token the later one stops (after a moment: its own predecessor may
   still be ending). Who has polled undisturbed for a while was first, and holds out much longer.
   Updates in between prove nothing: both get some. A token that Telegram refuses stops us too.
3. After an answer it waits for a moment: under load a few updates travel together, and cost much
   less than one by one. Who writes after a silence waits for nothing.
4. A webhook that stands from an earlier life is taken away first; Telegram keeps what waits.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from time import monotonic
from typing import Any

from telegram.error import (
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.tally import Tally
from bot.telegram.intake import ASKED_FOR, Intake
from bot.telegram.refusals import AnotherBot, BadToken
from bot.telegram.request import Telegram, seconds_of
from storage.store import Store

log = logging.getLogger(__name__)

MOST = 100
GATHERS = 0.01
"""Seconds between an answer that brought something and the next ask (measured: docs/bench.md)."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0
CONFLICTS_FORGIVEN = 6
CONFLICTS_HELD_OUT = 60
UNDISTURBED_AFTER = 15.0
"""Seconds without a conflict after which the next one is another's coming, not ours."""


class Poll:
    """The loop that asks for updates."""

    def __init__(
        self,
        bot: Telegram,
        store: Store,
        *,
        wake: Callable[[], None],
        now: Callable[[], datetime],
        timeout: int = 50,
        pause: float = FIRST_PAUSE,
        gathers: float = GATHERS,
        tally: Tally | None = None,
    ) -> None:
        self._bot = bot
        self._intake = Intake(bot, store, wake=wake, now=now, tally=tally)
        self._timeout = timeout
        self._gathers = gathers
        self._first_pause = pause
        self._pause = pause
        self._offset = 0
        self._conflicts = 0
        self._forgiven = CONFLICTS_FORGIVEN
        self._disturbed_at = monotonic()
        self.hears = asyncio.Event()
        self._stopping = False
        self._polling: asyncio.Task[Any] | None = None

    async def run(self) -> None:
        """Poll until stopped; AnotherBot or BadToken when there is no point in going on."""
        self._polling = asyncio.current_task()
        try:
            while not self._stopping:
                await self._once()
        finally:
            self._intake.stop()

    def stop(self) -> None:
        """Ask no more: a long poll is cut off, and what it would have brought comes again."""
        self._stopping = True
        if self._polling is not None:
            self._polling.cancel()

    async def _once(self) -> None:
        try:
            updates = await self._fetch()
        except RetryAfter as told:
            await asyncio.sleep(seconds_of(told))
        except Conflict:
            await self._forgive()
        except (InvalidToken, Forbidden):
            raise BadToken from None
        except TelegramError as error:
            await self._rest(type(error).__name__)
        else:
            self._pause = self._first_pause
            if updates:
                await self._intake.keep(updates)
                # The last one, not the greatest: after a quiet week ids begin again anywhere.
                self._offset = int(updates[-1]["update_id"]) + 1
                await asyncio.sleep(self._gathers)

    async def _fetch(self) -> list[dict[str, Any]]:
        if not self.hears.is_set():
            await self._bot.call("deleteWebhook", {"drop_pending_updates": False})
            self.hears.set()
        params: dict[str, Any] = {
            "timeout": self._timeout,
            "limit": MOST,
            "allowed_updates": ASKED_FOR,
        }
        if self._offset:
            params["offset"] = self._offset
        found = await self._bot.call("getUpdates", params, reading=self._timeout + 15)
        return list(found)

    async def _forgive(self) -> None:
        before, self._disturbed_at = self._disturbed_at, monotonic()
        if self._disturbed_at - before > UNDISTURBED_AFTER:
            self._conflicts, self._forgiven = 0, CONFLICTS_HELD_OUT
        self._conflicts += 1
        if self._conflicts > self._forgiven:
            raise AnotherBot
        log.warning("another process polls with this token; trying again")
        await asyncio.sleep(self._pause)

    async def _rest(self, why: str) -> None:
        log.warning("updates cannot be fetched (%s); next try in %.1f s", why, self._pause)
        await asyncio.sleep(self._pause)
        self._pause = min(self._pause * 2, LONGEST_PAUSE)
