"""The clock: one heartbeat that turns hours into arrivals, and has tidied up once an hour.

Rules:
1. What is due stands in the database. The scheduler knows one job, the heartbeat, and may forget
   it: late or missed beats only mean that the next one finds more.
2. Once each: a due row is marked in the same transaction that puts it into the inbox.
3. The tidying goes beside the heartbeat, page by page: no hour and no turn waits for its end. The
   first one comes a minute after the start, when those who waited are answered.
4. At night, when the fewest write, the tidying ends with the file written anew: until then a page
   may keep a copy of something erased (storage/rewriting.py).
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.tally import Tally
from storage import due, identities
from storage.hands import OneByOne
from storage.pruning import Kept, tidied
from storage.store import Store
from storage.unit import Unit

log = logging.getLogger(__name__)

BEATS_EVERY = 1.0
TIDIES_EVERY = timedelta(hours=1)
FIRST_TIDIES_AFTER = timedelta(minutes=1)
NIGHT = 3
"""In this hour, local time, the file is written anew: one tidying falls into it."""
RESTS = 4.0
"""Times as long as a page of the tidying took, before the next one: a fifth of the time is its."""


class Clock:
    """Beats until it is stopped."""

    def __init__(
        self,
        store: Store,
        *,
        wake: Callable[[], None],
        now: Callable[[], datetime],
        every: float = BEATS_EVERY,
        daily: Mapping[str, time] | None = None,
        zone: str = "Europe/Paris",
        kept: Kept | None = None,
        tally: Tally | None = None,
    ) -> None:
        self._tally = tally or Tally()
        self._store = store
        self._wake = wake
        self._now = now
        self._daily = daily or {}
        self._zone = zone
        self._planned = False
        self._kept = kept or Kept()
        self._tidied = now()
        """When it was tidied last; before that, since when we beat."""
        self._tidies_after = FIRST_TIDIES_AFTER
        self._tidying: asyncio.Task[None] | None = None
        self._beating = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._scheduler.add_job(
            self._heartbeat,
            "interval",
            seconds=every,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )

    def start(self) -> None:
        """Begin to beat."""
        self._scheduler.start()

    async def stop(self) -> None:
        """Beat no more; a beat in hand ends first, a tidying ends with the page in hand."""
        if self._scheduler.running:
            self._scheduler.pause()
            async with self._beating:
                self._scheduler.shutdown(wait=False)
        if self._tidying is not None:
            self._tidying.cancel()
            await asyncio.wait([self._tidying])

    async def beat(self) -> None:
        """By hand: let in what is due; tidy up to the end when it is time to."""
        async with self._beating:
            if await self._beat():
                await self.tidy()

    async def _heartbeat(self) -> None:
        async with self._beating:
            time_to_tidy = await self._beat()
        if time_to_tidy and (self._tidying is None or self._tidying.done()):
            self._tidying = asyncio.create_task(self._tidy_beside())

    async def _beat(self) -> bool:
        """Whether it is time to tidy up."""
        self._tally.turned("clock")
        now = self._now()
        if not self._planned:
            await self._store.write(lambda unit: self._plan_days(unit, now))
            self._planned = True
        if await self._store.read(lambda db: due.any_due(db, now)):
            while await self._store.write(lambda unit: self._rung(unit, now)):
                self._wake()
        if await self._store.read(identities.any_farewell_over):
            await self._store.write(lambda unit: identities.drop_forgotten(unit.db))
            await self._store.checkpoint()  # what was forgotten does not linger in the log
        if abs(now - self._tidied) < self._tidies_after:
            return False
        self._tidied, self._tidies_after = now, TIDIES_EVERY
        # What was planned while the machine's clock was wrong would never come.
        await self._store.write(lambda unit: self._plan_days(unit, now))
        return True

    async def _rung(self, unit: Unit, now: datetime) -> int:
        rung = await due.ring(unit.db, now)
        await self._plan_days(unit, now)
        return rung

    async def _plan_days(self, unit: Unit, now: datetime) -> None:
        """What comes every day stands in the database for its next hour, in the ring's own
        transaction: no day is lost and none comes twice."""
        for what, at in self._daily.items():
            await due.daily(unit.db, what, at, self._zone, now)

    async def tidy(self) -> None:
        """Drop what its time to be kept is over for, page by page, and shrink the log."""
        await self._tidy(OneByOne(self._store))

    async def _tidy(self, hands: OneByOne) -> None:
        await tidied(hands, self._now(), self._kept)
        await self._store.checkpoint()
        if self._now().astimezone(ZoneInfo(self._zone)).hour == NIGHT:
            await self._store.rewrite()

    async def _tidy_beside(self) -> None:
        try:
            await self._tidy(OneByOne(self._store, rest=RESTS))
        except Exception:
            log.exception("the tidying failed: it is tried again in an hour")
