"""The crier: writes the letters of what is announced, some at a time, and says how it goes.

Rules:
1. What is to be done stands in the database (storage/filling.py): it may be stopped anywhere.
2. Its steps are short and let others write in between: an answer is not kept waiting.
3. How a sending goes is decided by the conversation (announcements/watching.py): the crier puts
   the hour for it into the inbox, every few seconds at most, and only when something changed.
"""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime

from conversations.announcements.watching import EVERY, WATCHED
from conversations.city import CityCard
from conversations.incoming import TimeCame
from storage import filling, inbox, reminder_windows, watched
from storage.db import Db
from storage.due import SOURCE
from storage.inbox import Arrived
from storage.store import Store
from storage.unit import Unit
from storage.watched import Going

LOOKS_EVERY = 1.0
"""Seconds after which it looks even if nobody woke it: the night may have begun."""


class Crier:
    """Works until it is stopped."""

    def __init__(
        self,
        store: Store,
        city: CityCard,
        *,
        posted: Callable[[], None],
        arrived: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._city = city
        self._posted = posted
        self._arrived = arrived
        self._now = now
        self._woken = asyncio.Event()
        self._stopping = False
        self._told: dict[str, tuple[datetime, Going]] = {}

    def wake(self) -> None:
        """Something happened."""
        self._woken.set()

    def stop(self) -> None:
        """End after the step in hand."""
        self._stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Work until `stop`."""
        while not self._stopping:
            self._woken.clear()
            await self.tour()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), LOOKS_EVERY)

    async def tour(self) -> None:
        """Do what is to be done now."""
        await self.fill(watching=True)
        await self.watch()

    async def fill(self, *, watching: bool = False) -> bool:
        """Write what letters are to be written; whether there were any."""
        did = False
        while not self._stopping and await self._step():
            did = True
            self._posted()
            if watching:
                await self.watch()  # while a whole town is written to, some letters may fail
        return did

    async def _step(self) -> bool:
        now = self._now()
        if not await self._store.read(lambda db: _anything(db, now)):
            return False
        return await self._store.write(lambda unit: filling.step(unit.db, self._city, now))

    async def watch(self) -> bool:
        """Let the conversation look at what leaves and has changed since it last did."""
        now = self._now()
        there = await self._store.read(watched.sendings)
        self._told = {batch: told for batch, told in self._told.items() if batch in there}
        later = [batch for batch in there if not self._seen_just_now(batch, now)]
        found = await self._store.read(lambda db: watched.going(db, later)) if later else {}
        changed = {
            one: how for one, how in found.items() if self._told.get(one, (now, None))[1] != how
        }
        if changed:
            await self._store.write(lambda unit: _look(unit, changed, now))
            self._told |= {batch: (now, how) for batch, how in changed.items()}
            self._arrived()
        return bool(changed)

    def _seen_just_now(self, batch: str, now: datetime) -> bool:
        return batch in self._told and abs(now - self._told[batch][0]) < EVERY


async def _anything(db: Db, now: datetime) -> bool:
    return await watched.anything_active(db) or await reminder_windows.any_closed(db, now)


async def _look(unit: Unit, due: Iterable[str], now: datetime) -> None:
    arrived = [Arrived(f"{WATCHED}/{batch}@{now.isoformat()}", _hour(batch)) for batch in due]
    await inbox.put(unit.db, SOURCE, arrived, now)


def _hour(batch: str) -> str:
    return TimeCame(what=WATCHED, about=batch).model_dump_json()
