"""What of the outbox the postman has in hand, lane by lane, and what may be claimed next.

Rules:
1. What is claimed and not yet over is bounded: an announcement to everybody neither fills the
   memory nor delays an answer.
2. The outbox is looked at when something was posted, every few seconds, and when somebody is free
   again who was passed over: while one letter is on its way to them, no other is claimed.
"""

from dataclasses import dataclass, field
from datetime import datetime
from math import ceil
from secrets import token_hex
from time import monotonic

from conversations.reply import LANES, Lane
from storage import batches, outbox
from storage.outbox import Letter
from storage.unit import Unit

LOOKS_EVERY = 5.0
HELD: dict[Lane, int] = {"reply": 4, "reminder": 1, "announcement": 4}
"""Letters claimed and not over, for each call that may be in flight: of announcements so many that
the next ones are there before these are gone, however long it takes to claim them."""
AHEAD = 1.0
"""Seconds for which announcements are claimed where the pace is limited, at most one for each call:
whoever writes to us while theirs is claimed has no answer before it is over."""


@dataclass
class Claimed:
    """What one look at the outbox came to."""

    letters: list[Letter] = field(default_factory=list)
    full: bool = False
    """A lane gave as many as there was room for: it may have more."""
    passed_over: bool = False
    """Something is due for people to whom a letter is on its way."""


class Claiming:
    """One postman's; `by` is its name in the outbox."""

    def __init__(self, in_flight: int, per_second: float) -> None:
        self.by = token_hex(8)
        self.more = True
        """Whether something may wait."""
        self._most = _most(in_flight, per_second)
        self.some = max(1, self._most[batches.LANE] // 8)
        """Announcements that are worth a transaction."""
        self._held: dict[Lane, int] = dict.fromkeys(LANES, 0)
        self._passed_over = self._freed = False
        self._looked_at = monotonic()

    def room(self, lane: Lane) -> int:
        """How many letters more of `lane` may be in hand."""
        return self._most[lane] - self._held[lane]

    def rooms(self) -> dict[Lane, int]:
        """How many letters of each lane are to be claimed now."""
        # Where tours follow each other nobody rests, and something may have fallen due.
        if not self.more and monotonic() - self._looked_at < LOOKS_EVERY:
            return {}
        least = {batches.LANE: self.some}
        rooms = {lane: self.room(lane) for lane in LANES}
        return {lane: room for lane, room in rooms.items() if room >= least.get(lane, 1)}

    def begin(self, rooms: dict[Lane, int]) -> None:
        """These rooms are about to be filled."""
        if rooms:
            self._looked_at, self._freed = monotonic(), False
        self.more = self.more and batches.LANE not in rooms

    async def claim(self, unit: Unit, rooms: dict[Lane, int], now: datetime) -> Claimed:
        """So many letters of each lane that are due; in the transaction, hence nothing is noted."""
        found = Claimed()
        for lane, room in rooms.items():
            before = len(found.letters)
            await self._of_lane(unit, lane, room, now, found)
            found.full = found.full or len(found.letters) - before == room
        return found

    def end(self, rooms: dict[Lane, int], found: Claimed) -> bool:
        """That was found for these rooms; whether to look again at once, because somebody who was
        passed over may have become free meanwhile."""
        if not rooms:
            return False
        self._passed_over = found.passed_over
        again = found.passed_over and self._freed
        self.more = self.more or found.full or again
        return again

    async def _of_lane(
        self, unit: Unit, lane: Lane, room: int, now: datetime, found: Claimed
    ) -> None:
        claimed: list[Letter] = []
        if await outbox.any_due(unit.db, lane, now):
            claimed = await outbox.claim(unit.db, self.by, lane, room, now)
            found.passed_over |= await outbox.any_due(unit.db, lane, now)
        if lane == batches.LANE and len(claimed) < room and await batches.any_open(unit.db):
            found.passed_over = True
            claimed += await batches.claim(unit.db, self.by, room - len(claimed), now)
        found.letters += claimed

    def taken(self, letter: Letter) -> None:
        """It is in hand."""
        self._held[letter.lane] += 1

    def over(self, letter: Letter) -> None:
        """It is not, any more."""
        self._held[letter.lane] -= 1

    def freed(self) -> None:
        """Somebody has no letter on its way any more."""
        self._freed = True
        self.more = self.more or self._passed_over


def _most(in_flight: int, per_second: float) -> dict[Lane, int]:
    """How many letters of each lane may be claimed and not over."""
    most = {lane: HELD[lane] * in_flight for lane in LANES}
    if per_second > 0:
        most[batches.LANE] = min(in_flight, max(1, ceil(AHEAD * per_second)))
    return most
