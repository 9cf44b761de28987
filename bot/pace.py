"""How fast we may speak: to everyone together, to each chat, and not at all for a while.

Rules:
1. A small bucket: Telegram counts bursts, so an idle hour earns no flood.
2. When Telegram says "later" (429), everyone waits, whoever was told.
3. Who waits for a turn is served by lane: an answer before a reminder before an announcement.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count

from conversations.reply import LANES, Lane

BURST = 5.0
CHAT_BURST = 3.0
MOST_CHATS = 10_000


@dataclass
class Bucket:
    """So many tokens a second, at most `most` of them saved; rate 0: no limit."""

    rate: float
    most: float
    tokens: float = field(init=False)
    at: float = 0.0

    def __post_init__(self) -> None:
        self.tokens = self.most

    def wait(self, now: float) -> float:
        """Seconds until the next token; 0 when there is one."""
        if self.rate <= 0:
            return 0.0
        self._fill(now)
        return 0.0 if self.tokens >= 1 - 1e-9 else (1 - self.tokens) / self.rate

    def take(self, now: float) -> None:
        """Use one."""
        if self.rate > 0:
            self._fill(now)
            self.tokens -= 1

    def _fill(self, now: float) -> None:
        self.tokens = min(self.most, self.tokens + max(0.0, now - self.at) * self.rate)
        self.at = now


class Pace:
    """Gives leave to send, one call at a time."""

    def __init__(
        self,
        per_second: float,
        per_chat_per_second: float,
        *,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._everyone = Bucket(per_second, min(BURST, max(1.0, per_second)))
        self._per_chat = per_chat_per_second
        self._chats: dict[int, Bucket] = {}
        self._clock = clock
        self._sleep = sleep
        self._not_before = 0.0
        self._order = count()
        self._queue: list[tuple[int, int, asyncio.Future[None]]] = []
        self._serving: asyncio.Task[None] | None = None

    @property
    def per_second(self) -> float:
        """Calls a second to everyone together; 0: no limit."""
        return self._everyone.rate

    async def leave(self, chat_id: int | None, lane: Lane) -> None:
        """Wait until a call to `chat_id` may go; None: it adds no message to a chat (an edit)."""
        if chat_id is not None:
            await self._chat_allows(chat_id)
        if not self._queue and self._wait() <= 0:
            self._everyone.take(self._clock())
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heappush(self._queue, (LANES.index(lane), next(self._order), turn))
        if self._serving is None or self._serving.done():
            self._serving = asyncio.get_running_loop().create_task(self._serve())
        await turn

    def pause(self, seconds: float) -> None:
        """Nobody sends before that; the longest such wish counts."""
        self._not_before = max(self._not_before, self._clock() + seconds)

    def close(self) -> None:
        """Stop serving who waits."""
        if self._serving is not None:
            self._serving.cancel()

    def _wait(self) -> float:
        now = self._clock()
        return max(self._not_before - now, self._everyone.wait(now))

    async def _serve(self) -> None:
        while self._queue:
            wait = self._wait()
            if wait > 0:
                await self._sleep(wait)
                continue
            _, _, turn = heappop(self._queue)
            if not turn.done():
                self._everyone.take(self._clock())
                turn.set_result(None)

    async def _chat_allows(self, chat_id: int) -> None:
        if self._per_chat <= 0:
            return
        bucket = self._chats.get(chat_id)
        if bucket is None:
            self._forget_some()
            bucket = self._chats[chat_id] = Bucket(self._per_chat, CHAT_BURST)
        while (wait := bucket.wait(self._clock())) > 0:
            await self._sleep(wait)
        bucket.take(self._clock())

    def _forget_some(self) -> None:
        """Drop the oldest half of the chats when there are many: theirs have filled up again."""
        if len(self._chats) >= MOST_CHATS:
            for chat_id in list(self._chats)[: MOST_CHATS // 2]:
                del self._chats[chat_id]
