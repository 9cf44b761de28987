"""The postman: empties the outbox, many chats at once, each chat in order.

Rules:
1. Letters are claimed in batches and their outcomes written in batches; one transaction does
   both (claiming.py). Most answers do not wait for that: the desk hands them over (errand.py).
2. Within a chat, letter after letter and part after part, however long one takes.
3. Of one person a few letters are claimed, and the next ones when these are over: whoever has a
   heap waiting takes no place away from the others.
4. At a stop, what is in flight may end; what was surely not sent is handed back.
5. Announcements are claimed and written down many at a time, and brought by a crew of no more than
   may be in flight: an answer never waits behind them, and no task is made for each.
"""

import asyncio
import logging
import random
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime

from bot.city.polygons import Area
from bot.claiming import LOOKS_EVERY, Claimed, Claiming
from bot.errand import Errand
from bot.pace import Pace
from bot.results import Results
from bot.tally import Tally
from bot.telegram.delivery import FIRST_PAUSE, Delivery, Gone, NotNow
from bot.telegram.outbound import Renderer
from bot.telegram.printing import Press
from bot.telegram.request import Telegram
from bot.telegram.uploads import Uploads
from conversations.reply import Lane
from storage import batches, outbox
from storage.outbox import Letter, Outcome
from storage.store import Store
from storage.unit import Unit

log = logging.getLogger(__name__)

GATHERS = 0.004
"""Seconds in which outcomes gather while letters are on their way: fewer, larger writes."""
MANY = 50
"""Outcomes that are written down at once."""
WRITTEN_WITHIN: dict[Lane, float] = {"reply": 0.03, "reminder": 0.03, "announcement": 0.1}
"""Seconds in which outcomes gather, unless the desk takes them along before: after a crash nobody
knows what became of these."""


class Postman:
    """Sends what the outbox holds."""

    def __init__(
        self,
        store: Store,
        bot: Telegram,
        renderer: Renderer,
        pace: Pace,
        *,
        now: Callable[[], datetime],
        in_flight: int = 100,
        first_pause: float = FIRST_PAUSE,
        dice: Callable[[], float] = random.random,
        shapes: Sequence[Area] = (),
        tally: Tally | None = None,
    ) -> None:
        self._tally = tally or Tally()
        self._store = store
        self._pace = pace
        self._now = now
        self._in_flight = in_flight
        self._woken = asyncio.Event()
        self._recovered = False
        self._stopping = False
        self._results = Results()
        self._claiming = Claiming(in_flight, pace.per_second)
        self._not_begun: deque[str] = deque()
        self._crew: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._queues: dict[str, deque[Letter]] = {}
        self._rounds: dict[str, asyncio.Task[None]] = {}
        slots = asyncio.Semaphore(in_flight)
        uploads, press = Uploads(store, self._results), Press(bot, shapes)
        self._delivery = Delivery(
            bot, renderer, pace, self._results, now, slots, uploads, press, first_pause, dice
        )

    def wake(self) -> None:
        """Something was posted."""
        self._claiming.more = True
        self._woken.set()

    async def run(self) -> None:
        """Send until `stop`; first of all see what a crash left on its way."""
        unsure = await self._store.write(lambda unit: outbox.recover(unit.db))
        self._recovered = True
        if unsure:
            log.warning("%d announcements may have been sent before the last stop", unsure)
        while not self._stopping:
            self._woken.clear()
            self._tally.turned("postman")
            await self.tour()
            await self._rest()
        await self.tour()

    async def stop(self, within: float = 20.0) -> None:
        """Let the calls in flight end, hand back the rest, write it all down."""
        self._stopping = True
        for person in self._not_begun:
            self._results.returned.extend(letter.seq for letter in self._queues.pop(person))
        self._not_begun.clear()
        for person, task in list(self._rounds.items()):
            if person not in self._delivery.calling:
                task.cancel()
        if self._rounds:
            _, late = await asyncio.wait(self._rounds.values(), timeout=within)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self._woken.set()
        await self.tour()
        self._pace.close()

    async def tour(self) -> None:
        """Write down what became of letters, claim new ones, send them on their way."""
        rooms = {} if self._stopping else self._claiming.rooms()
        if not self._results and not rooms:
            return
        results = self._results.drained()
        self._claiming.begin(rooms)
        try:
            found = await self._store.write(lambda unit: self._exchange(unit, results, rooms))
        except BaseException:
            self._results.put_back(results)
            raise
        if self._claiming.end(rooms, found):
            self._woken.set()
        self._take(found.letters)
        if self._stopping:
            return
        for _ in range(min(len(self._not_begun), self._in_flight - len(self._crew))):
            self._crew.add(task := asyncio.get_running_loop().create_task(self._bring()))
            task.add_done_callback(self._crew.discard)

    def _take(self, claimed: Sequence[Letter]) -> None:
        """These are claimed: send them on their way."""
        if self._stopping:
            self._results.returned.extend(letter.seq for letter in claimed)
            return
        for letter in claimed:
            self._claiming.taken(letter)
            self._dispatch(letter)

    def errand(self) -> Errand:
        """What the desk may do for us in its next transaction."""
        ready = self._recovered and not self._stopping
        return Errand(
            self._claiming.by,
            self._claiming.room("reply") if ready else 0,
            self._results.drained(),
            done=lambda errand: self._take(errand.letters),
            failed=self._results.put_back,
        )

    async def settled(self) -> None:
        """Return once everything that waits now is over; for tests and commands."""
        while self._claiming.more or self._queues or self._results:
            await self.tour()
            if tasks := {*self._rounds.values(), *self._crew}:
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)

    async def _exchange(self, unit: Unit, results: Results, rooms: dict[Lane, int]) -> Claimed:
        now = self._now()
        if results:
            await results.write(unit, self._claiming.by, now)
        return await self._claiming.claim(unit, rooms, now)

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._woken.wait(), LOOKS_EVERY)
        except TimeoutError:
            self._claiming.more = True  # something may be due now, or posted by another process
            return
        if self._rounds:
            await asyncio.sleep(GATHERS)

    def _dispatch(self, letter: Letter) -> None:
        queue = self._queues.get(letter.person)
        if queue is not None:
            queue.append(letter)
            return
        self._queues[letter.person] = deque([letter])
        if letter.lane == batches.LANE:
            self._not_begun.append(letter.person)
        else:
            self._begin(letter.person)

    def _begin(self, person: str) -> None:
        round = self._round(person, self._queues[person])
        task = self._rounds[person] = asyncio.get_running_loop().create_task(round)
        # Not a `finally` in the round: one that is cancelled before its first step never runs.
        task.add_done_callback(lambda _: self._left(person))

    def _left(self, person: str) -> None:
        self._leave(person)
        if self._claiming.more:
            self._woken.set()

    async def _bring(self) -> None:
        """One of the crew: announcements to one person after the other."""
        task = asyncio.current_task()
        assert task is not None
        while self._not_begun and not self._stopping:
            person = self._not_begun.popleft()
            self._rounds[person] = task
            try:
                await self._round(person, self._queues[person])
            finally:
                self._leave(person)
        self._crew.discard(task)  # at once: whoever is counted here still takes what is claimed

    async def _round(self, person: str, queue: deque[Letter]) -> None:
        """The letters to one person, one after the other."""
        try:
            while queue and not self._stopping:
                await self._delivered(queue[0])
                queue.popleft()
        except Gone:
            self._results.gone.append(person)
            while queue:
                letter = queue.popleft()
                self._finish(Outcome(letter.seq, "dropped", error="unreachable"), letter)

    async def _delivered(self, letter: Letter) -> None:
        try:
            self._finish(await self._delivery.deliver(letter), letter)
        except NotNow:
            self._results.returned.append(letter.seq)
            self._claiming.over(letter)
            self._write_soon(letter.lane)

    def _leave(self, person: str) -> None:
        """The round ended; cut short by a stop, it hands back what was surely not sent."""
        queue = self._queues[person]
        if person in self._delivery.calling:
            self._delivery.calling.discard(person)
            queue.popleft()
        if queue and not self._stopping:
            self._begin(person)  # it came while the last one was leaving
            return
        self._results.returned.extend(letter.seq for letter in queue)
        del self._queues[person], self._rounds[person]
        self._claiming.freed()
        if self._claiming.more and not self._rounds:
            self._woken.set()

    def _finish(self, outcome: Outcome, letter: Letter) -> None:
        self._results.finish([outcome])
        self._tally.letter(letter, outcome.over, self._now())
        self._claiming.over(letter)
        self._write_soon(letter.lane)

    def _write_soon(self, lane: Lane) -> None:
        """Write down what became of it, some at a time."""
        enough = self._claiming.some if lane == batches.LANE else MANY
        if len(self._results.over) >= enough:
            self._woken.set()
        elif self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(WRITTEN_WITHIN[lane], self._written_late)

    def _written_late(self) -> None:
        self._timer = None
        self._woken.set()
