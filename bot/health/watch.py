"""Looks at the house again and again, so that nobody who asks for its health costs anything.

Rules:
1. The database is writable when a write of ours came through, not when nothing complained: an idle
   bot on a full disk would not notice.
2. Looking and writing are apart: while a write waits for room, the trays are still looked at.
"""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from time import monotonic

from bot.health.verdict import PARTS, Seen
from bot.tally import Tally
from storage import bot_facts
from storage.gauges import Gauges, gauges
from storage.store import Store

EVERY = 10.0


class Watch:
    """What was seen last."""

    def __init__(
        self, store: Store, tally: Tally, *, now: Callable[[], datetime], every: float | None = None
    ) -> None:
        self.store = store
        self.tally = tally
        self.gauges: Gauges | None = None
        self._now = now
        self._every = EVERY if every is None else every
        self._wrote_at = monotonic()
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Look no more."""
        self._stopping.set()

    async def run(self) -> None:
        """Look and write until `stop`."""
        writing = asyncio.get_running_loop().create_task(self._again(self.write))
        try:
            await self._again(self.look)
        finally:
            writing.cancel()
            await asyncio.wait([writing])
        if not writing.cancelled():
            writing.result()

    async def look(self) -> None:
        """See how full the trays are."""
        self.gauges = await self.store.read(partial(gauges, now=self._now()))

    async def write(self) -> None:
        """Write one word; returns when it is on disk."""
        at = self._now()
        await self.store.write(lambda unit: bot_facts.note_pulse(unit.db, at))
        self._wrote_at = monotonic()

    def seen(self) -> Seen:
        """The house now."""
        return Seen(
            trouble=self.store.health,
            unwritten=monotonic() - self._wrote_at,
            still={part: self.tally.still(part) for part in PARTS},
            free=shutil.disk_usage(self.store.path.resolve().parent).free,
            gauges=self.gauges,
            now=self._now(),
        )

    async def _again(self, work: Callable[[], Awaitable[None]]) -> None:
        while not self._stopping.is_set():
            await work()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), self._every)
