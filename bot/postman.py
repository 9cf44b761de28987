"""The postman: empties the outbox, many chats at once, each chat in order.

Rules:
1. Letters are claimed in batches and their outcomes written in batches; one transaction does
   both. What is claimed and not yet over is bounded, lane by lane, so that an announcement to
   everybody neither fills the memory nor delays an answer.
2. Within a chat, letter after letter and part after part, however long one takes.
3. What Telegram says decides (see `bot/verdict.py`): later, again, never, or over.
4. An announcement that may have arrived is not repeated: it is `unsure`, and staff decide.
"""

import asyncio
import logging
import random
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from secrets import token_hex

from telegram.error import ChatMigrated, RetryAfter, TelegramError

from bot.pace import Pace
from bot.telegram.outbound import Call, Renderer, as_new
from bot.telegram.request import Telegram, seconds_of
from bot.telegram.verdict import Verdict, verdict_of
from conversations.reply import LANES, Lane
from storage import identities, outbox
from storage.outbox import Letter, Outcome
from storage.store import Store
from storage.unit import Unit

log = logging.getLogger(__name__)

LOOKS_EVERY = 5.0
GATHERS = 0.004
"""Seconds in which outcomes gather while letters are on their way: fewer, larger writes."""
GIVES_UP_AFTER = timedelta(hours=24)
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 300.0
HELD: dict[Lane, int] = {"reply": 4, "reminder": 1, "announcement": 1}
"""Letters claimed and not over, for each call that may be in flight."""


@dataclass
class _Results:
    """What became known since the last transaction."""

    over: list[Outcome] = field(default_factory=list)
    parts: dict[int, int] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)
    moved: dict[str, int] = field(default_factory=dict)
    returned: list[int] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.over or self.parts or self.gone or self.moved or self.returned)

    async def write(self, unit: Unit, by: str, at: datetime) -> None:
        for seq, parts in self.parts.items():
            await outbox.note_parts(unit.db, seq, parts)
        for person, chat_id in self.moved.items():
            await identities.moved(unit.db, person, chat_id)
        for person in self.gone:
            await identities.unreachable(unit.db, person, at)
            await outbox.drop(unit.db, person, at, "unreachable")
        await outbox.settle(unit.db, self.over, at)
        await outbox.hand_back(unit.db, by, self.returned)


class _Gone(Exception):
    """Nothing reaches this chat."""


class _Over(Exception):
    """This letter will not be sent again."""

    def __init__(self, over: outbox.Over, error: str) -> None:
        super().__init__(over)
        self.over = over
        self.error = error


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
    ) -> None:
        self._store = store
        self._bot = bot
        self._renderer = renderer
        self._pace = pace
        self._now = now
        self._in_flight = in_flight
        self._first_pause = first_pause
        self._dice = dice
        self._name = token_hex(8)
        self._slots = asyncio.Semaphore(in_flight)
        self._woken = asyncio.Event()
        self._more = True
        self._stopping = False
        self._results = _Results()
        self._held: dict[Lane, int] = dict.fromkeys(LANES, 0)
        self._queues: dict[str, deque[Letter]] = {}
        self._rounds: dict[str, asyncio.Task[None]] = {}
        self._calling: set[str] = set()

    def wake(self) -> None:
        """Something was posted."""
        self._more = True
        self._woken.set()

    async def run(self) -> None:
        """Send until `stop`; first of all see what a crash left on its way."""
        unsure = await self._store.write(lambda unit: outbox.recover(unit.db))
        if unsure:
            log.warning("%d announcements may have been sent before the last stop", unsure)
        while not self._stopping:
            self._woken.clear()
            await self.tour()
            await self._rest()

    async def stop(self, within: float = 20.0) -> None:
        """Let the calls in flight end, hand back the rest, write it all down."""
        self._stopping = True
        for person, task in list(self._rounds.items()):
            if person not in self._calling:
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
        results, self._results = self._results, _Results()
        rooms = self._rooms()
        if not results and not rooms:
            return
        self._more = False
        for letter in await self._store.write(lambda unit: self._exchange(unit, results, rooms)):
            self._held[letter.lane] += 1
            self._dispatch(letter)

    async def settled(self) -> None:
        """Return once everything that waits now is over; for tests and commands."""
        while self._more or self._rounds or self._results:
            await self.tour()
            if self._rounds:
                await asyncio.wait(self._rounds.values(), return_when=asyncio.FIRST_COMPLETED)

    async def _exchange(
        self, unit: Unit, results: _Results, rooms: dict[Lane, int]
    ) -> list[Letter]:
        now = self._now()
        if results:
            await results.write(unit, self._name, now)
        letters: list[Letter] = []
        for lane, room in rooms.items():
            claimed = await outbox.claim(unit.db, self._name, lane, room, now)
            self._more = self._more or len(claimed) == room
            letters.extend(claimed)
        return letters

    def _rooms(self) -> dict[Lane, int]:
        """How many letters of each lane may be claimed now."""
        if self._stopping or not self._more:
            return {}
        rooms = {lane: HELD[lane] * self._in_flight - self._held[lane] for lane in LANES}
        return {lane: room for lane, room in rooms.items() if room > 0}

    async def _rest(self) -> None:
        if self._rounds:
            await self._woken.wait()
            await asyncio.sleep(GATHERS)
            return
        with suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), LOOKS_EVERY)
        self._more = True

    def _dispatch(self, letter: Letter) -> None:
        queue = self._queues.get(letter.person)
        if queue is not None:
            queue.append(letter)
            return
        queue = self._queues[letter.person] = deque([letter])
        task = asyncio.get_running_loop().create_task(self._round(letter.person, queue))
        self._rounds[letter.person] = task

    async def _round(self, person: str, queue: deque[Letter]) -> None:
        """The letters to one person, one after the other."""
        try:
            while queue:
                self._note(queue[0], await self._delivered(queue[0]))
                queue.popleft()
        except _Gone:
            self._results.gone.append(person)
            for letter in queue:
                self._note(letter, Outcome(letter.seq, "dropped", error="unreachable"))
            queue.clear()
        finally:
            self._leave(person, queue)

    def _leave(self, person: str, queue: deque[Letter]) -> None:
        """The round ended; cut short, it hands back what was surely not sent."""
        if person in self._calling:
            self._calling.discard(person)
            queue.popleft()
        self._results.returned.extend(letter.seq for letter in queue)
        del self._queues[person], self._rounds[person]
        self._woken.set()

    def _note(self, letter: Letter, outcome: Outcome) -> None:
        self._results.over.append(outcome)
        self._results.parts.pop(letter.seq, None)
        self._held[letter.lane] -= 1
        self._woken.set()

    async def _delivered(self, letter: Letter) -> Outcome:
        try:
            return await self._all_parts(letter)
        except _Over as end:
            log.error("letter %s is %s (%s)", letter.id, end.over, end.error)
            return Outcome(letter.seq, end.over, letter.parts_sent, 1, end.error)
        except (_Gone, asyncio.CancelledError):
            raise
        except Exception as error:  # a mistake of ours must not stop the other letters
            log.exception("letter %s cannot be sent", letter.id)
            return Outcome(letter.seq, "failed", letter.parts_sent, 1, type(error).__name__)

    async def _all_parts(self, letter: Letter) -> Outcome:
        chat_id = letter.chat_id
        if chat_id is None:
            return Outcome(letter.seq, "dropped", error="forgotten")
        sent, message = letter.parts_sent, None
        while True:
            calls = self._renderer.calls(letter.reply, letter.locale, chat_id)
            try:
                for call in calls[sent:]:
                    message = await self._sent(letter, chat_id, call)
                    sent += 1
                    if sent < len(calls):
                        self._results.parts[letter.seq] = sent
            except ChatMigrated as moved:
                chat_id = self._results.moved[letter.person] = moved.new_chat_id
            else:
                return Outcome(letter.seq, "sent", sent, 0, "", message)

    async def _sent(self, letter: Letter, chat_id: int, call: Call) -> int | None:
        """The number of the message once `call` went through, however many tries that takes."""
        pause = self._first_pause
        while True:
            # A tap brings an edit and a new question: both at once, or people wait for seconds.
            edit = call.method.startswith("edit")
            await self._pace.leave(None if edit else chat_id, letter.lane)
            try:
                return await self._called(letter.person, call)
            except ChatMigrated:
                raise
            except RetryAfter as later:
                self._pace.pause(seconds_of(later))
            except TelegramError as error:
                verdict = self._judged(letter, call, error)
                if verdict == "harmless":
                    return None
                if verdict == "new":
                    call = as_new(call)
                    continue
                await asyncio.sleep(pause * (0.5 + self._dice()))
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _called(self, person: str, call: Call) -> int | None:
        async with self._slots:
            self._calling.add(person)
            result = None
            try:
                result = await self._bot.call(call.method, call.params)
            finally:
                # Cut off in the middle of the call, nobody knows: `_leave` must see that.
                if not _cut_off():
                    self._calling.discard(person)
        return result.get("message_id") if isinstance(result, dict) else None

    def _judged(self, letter: Letter, call: Call, error: TelegramError) -> Verdict:
        verdict = verdict_of(error, call)
        if verdict == "gone":
            raise _Gone from None
        if verdict == "never":
            raise _Over("failed", _short(error)) from None
        if verdict == "maybe" and letter.lane == "announcement":
            raise _Over("unsure", _short(error)) from None
        if verdict in ("again", "maybe") and self._now() - letter.made_at > GIVES_UP_AFTER:
            raise _Over("failed", f"given up: {_short(error)}") from None
        return verdict


def _cut_off() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _short(error: TelegramError) -> str:
    """The server's own words: they describe the call, never quote the text."""
    return f"{type(error).__name__}: {error.message}"[:200]
