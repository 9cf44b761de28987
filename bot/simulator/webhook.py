"""Delivers updates to the bot's webhook: in order per chat, confirmed by 2xx, tried again later."""

# Messages of a chat stay in order, presses of a person stay in order, but a press and a message
# of one person travel in different lanes and may arrive in either order, as with Telegram.

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any

import aiohttp

from bot.simulator.updates import Update, Updates

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATIENCE = 60
LONGEST_PAUSE = 60.0

Lane = tuple[str, int]


class Webhook:
    def __init__(self, updates: Updates, now: Callable[[], float]) -> None:
        self._updates, self._now = updates, now
        self.url, self._secret, self._most = "", "", 40
        self.first_pause = 0.5
        self._lanes: dict[Lane, deque[Update]] = defaultdict(deque)
        self._tasks: dict[Lane, asyncio.Task[None]] = {}
        self._room = asyncio.Semaphore(40)
        self._session: aiohttp.ClientSession | None = None
        self._error: dict[str, Any] = {}

    def point_at(self, url: str, secret: str, most: int) -> None:
        self._stop()
        self.url, self._secret, self._most, self._error = url, secret, most, {}
        self._room = asyncio.Semaphore(most)
        self._updates.on_new = self._accept if url else None
        if url:
            for _, update in self._updates.waiting:
                self._accept(update)

    def info(self) -> dict[str, Any]:
        info: dict[str, Any] = {"url": self.url, "has_custom_certificate": False}
        return {**info, "max_connections": self._most, **self._error} if self.url else info

    async def close(self) -> None:
        self._stop()
        if self._session:
            await self._session.close()
            self._session = None

    def _stop(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self._lanes.clear()

    def _accept(self, update: Update) -> None:
        lane = _lane(update)
        self._lanes[lane].append(update)
        if lane not in self._tasks:
            self._tasks[lane] = asyncio.get_running_loop().create_task(self._empty(lane))

    async def _empty(self, lane: Lane) -> None:
        waiting, pause = self._lanes[lane], self.first_pause
        while waiting:
            async with self._room:
                delivered = await self._deliver(waiting[0])
            if delivered:
                self._updates.confirm_one(waiting.popleft())
                pause = self.first_pause
            else:
                await asyncio.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
        del self._tasks[lane], self._lanes[lane]

    async def _deliver(self, update: Update) -> bool:
        headers = {SECRET_HEADER: self._secret} if self._secret else {}
        try:
            async with self._client().post(self.url, json=update, headers=headers) as answer:
                if 200 <= answer.status < 300:
                    return True
                why = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except TimeoutError:
            why = "Read timeout expired"
        except aiohttp.ClientError:
            why = "Connection failed"
        self._error = {"last_error_date": int(self._now()), "last_error_message": why}
        return False

    def _client(self) -> aiohttp.ClientSession:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=PATIENCE)
            self._session = aiohttp.ClientSession(timeout=timeout, connector=_connector())
        return self._session


def _connector() -> aiohttp.TCPConnector:
    # A town's own certificate will do here: nothing secret travels through a simulator.
    return aiohttp.TCPConnector(limit=100, ssl=False)


def _lane(update: Update) -> Lane:
    if "callback_query" in update:
        return "press", update["callback_query"]["from"]["id"]
    body = next(value for name, value in update.items() if name != "update_id")
    return "chat", body["chat"]["id"]
