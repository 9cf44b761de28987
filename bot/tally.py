"""What the running parts count as they go: numbers only, never whose.

It costs an addition where it is used, and is there whether anybody asks for it or not.
"""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic

from conversations.reply import LANES, Lane
from storage.outbox import Letter

TURN_BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0)
LATE_BOUNDS = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0, 60.0, 300.0, 3600.0)


class Spread:
    """How often something took how long: seconds, in steps with upper bounds."""

    def __init__(self, bounds: tuple[float, ...]) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.sum = 0.0

    def add(self, seconds: float) -> None:
        """One more, that took `seconds`."""
        self.counts[bisect_left(self.bounds, seconds)] += 1
        self.sum += seconds

    def so_far(self) -> list[tuple[str, int]]:
        """For each bound, and at last for all, how many took no longer."""
        total, rows = 0, []
        for bound, count in zip((*map(str, self.bounds), "+Inf"), self.counts, strict=True):
            total += count
            rows.append((bound, total))
        return rows


@dataclass
class Tally:
    """Everything since the start."""

    updates: Counter[str] = field(default_factory=Counter)
    """`new`, or `known` already."""
    turns: Spread = field(default_factory=lambda: Spread(TURN_BOUNDS))
    failures: Counter[str] = field(default_factory=Counter)
    """Of turns: those to be tried `again`, and those set `aside`."""
    letters: Counter[tuple[Lane, str]] = field(default_factory=Counter)
    """By lane and by what became of them."""
    late: dict[Lane, Spread] = field(
        default_factory=lambda: {lane: Spread(LATE_BOUNDS) for lane in LANES}
    )
    """From the moment at which a letter was due to the one at which Telegram had it."""
    begun_at: float = field(default_factory=monotonic)
    _turned: dict[str, float] = field(default_factory=dict)

    def letter(self, letter: Letter, outcome: str, now: datetime) -> None:
        """That is what became of `letter`, and how late it was sent."""
        self.letters[letter.lane, outcome] += 1
        if outcome == "sent":
            late = now - (letter.due_at or letter.made_at)
            self.late[letter.lane].add(max(0.0, late.total_seconds()))

    def turned(self, part: str) -> None:
        """That part has gone round once more."""
        self._turned[part] = monotonic()

    def still(self, part: str) -> float:
        """Seconds since that part last went round, or since the start."""
        return monotonic() - self._turned.get(part, self.begun_at)
