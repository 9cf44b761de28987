"""Fetches updates and keeps them before Telegram is told that we have them.

Rules:
1. The rows are on disk before the next call's offset confirms them: a kill loses nothing, and
   what comes twice is known by its id.
2. Of two pollers with one token the later one stops (after a moment: its own predecessor may
   still be ending). Who has polled undisturbed for a while was first, and holds out much longer.
   Updates in between prove nothing: both get some. A token that Telegram refuses stops us too.
3. Every press is answered at once, so that the person's telephone stops waiting; what the press
   means is the desk's business.
4. What is said in groups and channels is confirmed and not kept (groups.py).
"""

import asyncio
import json
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from time import monotonic
from typing import Any

from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.telegram.groups import is_kept
from bot.telegram.request import Telegram, seconds_of
from storage import inbox
from storage.inbox import Arrived
from storage.store import Store

log = logging.getLogger(__name__)

SOURCE = "telegram"
ASKED_FOR = json.dumps(["message", "edited_message", "callback_query", "my_chat_member"])
MOST = 100
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0
CONFLICTS_FORGIVEN = 6
CONFLICTS_HELD_OUT = 60
UNDISTURBED_AFTER = 15.0
"""Seconds without a conflict after which the next one is another's coming, not ours."""
PRESSES_AT_ONCE = 50


class AnotherBot(Exception):
    """Another process polls with the same token."""


class BadToken(Exception):
    """Telegram does not know the token."""


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
    ) -> None:
        self._bot = bot
        self._store = store
        self._wake = wake
        self._now = now
        self._timeout = timeout
        self._first_pause = pause
        self._pause = pause
        self._offset = 0
        self._conflicts = 0
        self._forgiven = CONFLICTS_FORGIVEN
        self._disturbed_at = monotonic()
        self._courtesies: set[asyncio.Task[None]] = set()
        self._at_once = asyncio.Semaphore(PRESSES_AT_ONCE)

    async def run(self) -> None:
        """Poll until cancelled; AnotherBot or BadToken when there is no point in going on."""
        try:
            while True:
                await self._once()
        finally:
            for courtesy in self._courtesies:
                courtesy.cancel()

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
                await self._keep(updates)

    async def _fetch(self) -> list[dict[str, Any]]:
        params: dict[str, Any] = {
            "timeout": self._timeout,
            "limit": MOST,
            "allowed_updates": ASKED_FOR,
        }
        if self._offset:
            params["offset"] = self._offset
        found = await self._bot.call("getUpdates", params, reading=self._timeout + 15)
        return list(found)

    async def _keep(self, updates: Sequence[dict[str, Any]]) -> None:
        arrived = [
            Arrived(str(one["update_id"]), json.dumps(one)) for one in updates if is_kept(one)
        ]
        at = self._now()
        new: frozenset[str] = frozenset()
        if arrived:
            new = await self._store.write(lambda unit: inbox.put(unit.db, SOURCE, arrived, at))
        # The last one, not the greatest: after a quiet week ids begin again anywhere.
        self._offset = int(updates[-1]["update_id"]) + 1
        self._wake()
        for update in updates:
            if "callback_query" in update and str(update["update_id"]) in new:
                self._answer(str(update["callback_query"]["id"]))

    def _answer(self, press: str) -> None:
        task = asyncio.get_running_loop().create_task(self._courtesy(press))
        self._courtesies.add(task)
        task.add_done_callback(self._courtesies.discard)

    async def _courtesy(self, press: str) -> None:
        async with self._at_once:
            try:
                await self._bot.call("answerCallbackQuery", {"callback_query_id": press})
            except BadRequest:
                pass  # too old: the telephone has given up waiting by itself
            except TelegramError as error:
                log.info("a press could not be acknowledged (%s)", type(error).__name__)

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
