"""A bell that wakes everyone who waits for it, and the moment at which it must stop waiting."""

from __future__ import annotations

import asyncio


class Bell:
    """Waiters get True when it rang and False when the time was up."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[bool]] = set()

    def ring(self) -> None:
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(True)

    async def wait(self, seconds: float) -> bool:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[bool] = loop.create_future()
        self._waiting.add(future)
        alarm = loop.call_later(seconds, _time_is_up, future)
        try:
            return await future
        finally:
            alarm.cancel()
            self._waiting.discard(future)


def _time_is_up(future: asyncio.Future[bool]) -> None:
    if not future.done():
        future.set_result(False)
