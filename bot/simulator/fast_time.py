"""Time that runs fast until it has caught up, so that what falls due on the way does so in order.

While somebody speaks, person or bot, it runs as usual for a moment: a press does not grow old
under the finger, and what was just written has left before the next hours go by.
"""

from __future__ import annotations

import time
from collections.abc import Callable

PACE = 3 * 3600.0
"""Seconds gained in one second: a day takes eight, a week not quite a minute."""
RESTS = 2.0
"""Seconds as usual after somebody spoke."""
MOST = 60 * 24 * 3600.0
"""Seconds that may still have to be run, in all."""


class FastTime:
    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._timer = timer
        self._from = 0.0
        """From this moment on nothing was run yet."""
        self._ahead = 0.0
        self._left = 0.0

    @property
    def ahead(self) -> float:
        """Seconds gained so far."""
        self._run()
        return self._ahead

    @property
    def left(self) -> float:
        """Seconds that it still has to gain; 0 when it runs as usual."""
        self._run()
        return self._left

    def add(self, seconds: float) -> None:
        """So much more."""
        self._run()
        if not 0 < seconds <= MOST - self._left:
            raise ValueError(f"seconds must be positive, and {MOST:.0f} at most in all")
        self._from = max(self._from, self._timer())
        self._left += seconds

    def rest(self) -> None:
        """Somebody speaks."""
        self._run()
        self._from = self._timer() + RESTS

    def forget(self) -> None:
        """As on the first day."""
        self._from = self._ahead = self._left = 0.0

    def _run(self) -> None:
        moment = self._timer()
        if moment > self._from:
            run = min(self._left, (moment - self._from) * PACE)
            self._ahead += run
            self._left -= run
            self._from = moment
