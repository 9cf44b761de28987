"""The counter: counts consultations that are over, and those that give results back meanwhile.

Rules:
1. What is to be counted stands in the database: it may be stopped anywhere, and begins again.
2. It reads a page at a time beside everything else, and writes once: answers do not wait for it.
3. After the end, the conversation decides who is told (surveys/results/giving_back.py): the hour
   for it goes into the inbox in the transaction that marks the consultation as counted.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial

from bot.surveys.counting import count
from conversations.incoming import TimeCame
from conversations.surveys.results.giving_back import RULE
from storage import inbox, results
from storage.due import SOURCE
from storage.inbox import Arrived
from storage.store import Store
from storage.unit import Unit

LOOKS_EVERY = 20.0
"""Seconds after which it looks again."""
EVERY = timedelta(minutes=15)
"""How often one that is open is counted, at most."""


class Counter:
    """Works until it is stopped."""

    def __init__(
        self,
        store: Store,
        zone: str,
        *,
        arrived: Callable[[], None],
        now: Callable[[], datetime],
        every: float = LOOKS_EVERY,
    ) -> None:
        self._store = store
        self._zone = zone
        self._arrived = arrived
        self._now = now
        self._every = every
        self._looked: dict[str, datetime] = {}
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """End after the consultation in hand."""
        self._stopping.set()

    async def run(self) -> None:
        """Work until `stop`."""
        while not self._stopping.is_set():
            await self.tour()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), self._every)

    async def tour(self) -> bool:
        """Count what is to be counted now; whether anything was concluded."""
        now = self._now()
        over = await self._store.read(results.to_conclude)
        for slug in over:
            await count(self._store, slug, now, self._zone)
            await self._store.write(partial(_concluded, slug=slug, now=now))
            self._arrived()
        for slug in await self._store.read(partial(results.to_refresh, now=now, every=EVERY)):
            if self._stopping.is_set():
                break
            if abs(now - self._looked.get(slug, now - 2 * EVERY)) >= EVERY:
                self._looked[slug] = now
                await count(self._store, slug, now, self._zone)
        return bool(over)


async def _concluded(unit: Unit, slug: str, now: datetime) -> None:
    await results.concluded(unit.db, slug)
    hour = TimeCame(what=RULE, about=slug).model_dump_json()
    arrived = Arrived(f"{RULE}/{slug}@{now.isoformat()}", hour)
    await inbox.put(unit.db, SOURCE, [arrived], now)
