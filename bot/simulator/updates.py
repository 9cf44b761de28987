"""The updates that wait for the bot, and the rules by which getUpdates hands them out."""

# An update waits until the bot asks with an offset beyond it. A second poll ends the first.
# Ids grow by one; an offset far beyond the last id means nothing (ids restarted at random), so
# everything that waits is handed out again. A press waits 150 seconds, anything else a day.

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from bot.simulator.bell import Bell
from bot.simulator.refusal import conflict

Update = dict[str, Any]

PRESS_WAITS = 150
UPDATE_WAITS = 24 * 3600
FAR_BEYOND = 10
LONGEST_POLL = 50
# Telegram leaves these out unless they are asked for.
NOT_UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
OTHER_POLL = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


class Updates:
    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.waiting: deque[tuple[float, Update]] = deque()
        self.again: list[Update] = []
        self.handed: list[Update] = []
        self.allowed: list[str] = []
        self.next_id = random.randrange(10**8, 9 * 10**8)
        self.bell = Bell()
        self.closed = False
        self.on_new: Callable[[Update], None] | None = None
        self._poll: object = None

    def add(self, kind: str, body: dict[str, Any]) -> None:
        if kind not in self.allowed if self.allowed else kind in NOT_UNASKED:
            return
        update = {"update_id": self.next_id, kind: body}
        self.next_id += 1
        self.waiting.append((self._now(), update))
        self.bell.ring()
        if self.on_new:
            self.on_new(update)

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """One getUpdates: confirm, end an earlier poll, then wait until there is something."""
        self.confirm(offset)
        mine = self._poll = object()
        self.bell.ring()
        until = time.monotonic() + min(seconds, LONGEST_POLL)
        while True:
            batch = self._take(offset, limit)
            left = until - time.monotonic()
            if batch or left <= 0 or self.closed:
                return batch
            await self.bell.wait(left)
            if self._poll is not mine:
                raise conflict(OTHER_POLL)

    def confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popleft()
        if offset <= 0 or offset > self.next_id + FAR_BEYOND:
            return
        while self.waiting and self.waiting[0][1]["update_id"] < offset:
            self.waiting.popleft()

    def confirm_one(self, update: Update) -> None:
        """A webhook confirms update by update."""
        self.handed = [update]
        if self.waiting and self.waiting[0][1] is update:
            self.waiting.popleft()
        else:
            self.waiting = deque(entry for entry in self.waiting if entry[1] is not update)

    def count(self) -> int:
        self.expire()
        return len(self.waiting)

    def drop_all(self) -> None:
        self.waiting.clear()
        self.again.clear()

    def expire(self) -> None:
        now = self._now()
        if self.waiting and now - self.waiting[0][0] > PRESS_WAITS:
            self.waiting = deque(entry for entry in self.waiting if _lives(entry, now))

    def repeat(self, updates: list[Update]) -> int:
        """Hand these out once more, whatever the next offset says."""
        self.again = list(updates)
        self.bell.ring()
        if self.on_new:
            for update in self.again:
                self.on_new(update)
        return len(self.again)

    def unconfirmed(self) -> list[Update]:
        """Handed out, and still here: no offset went beyond them."""
        here = {update["update_id"] for _, update in self.waiting}
        return [update for update in self.handed if update["update_id"] in here]

    def _take(self, offset: int, limit: int) -> list[Update]:
        self.expire()
        repeated, self.again = self.again[:limit], self.again[limit:]
        ids = {update["update_id"] for update in repeated}
        least = offset if 0 < offset <= self.next_id + FAR_BEYOND else 0
        batch = list(repeated)
        for _, update in self.waiting:
            if len(batch) >= limit:
                break
            if update["update_id"] >= least and update["update_id"] not in ids:
                batch.append(update)
        if batch:
            self.handed = batch
        return batch


def _lives(entry: tuple[float, Update], now: float) -> bool:
    arrived, update = entry
    return now - arrived <= (PRESS_WAITS if "callback_query" in update else UPDATE_WAITS)
