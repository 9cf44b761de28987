"""How long a form may take to rehearse: while one answer is worked out, nobody else is served."""

import time
from collections.abc import Callable

MOST_EACH = 0.1
"""Seconds of work for one answer, on average; most forms take a thousandth."""
SURE_AFTER = 5.0
"""Seconds of work after which the average tells."""
MOST_IN_ALL = 30.0
"""Seconds of work after which no other interview is begun."""


class TooSlow(Exception):
    """An answer takes too long to work out."""


class Patience:
    """Counts answers, and the work since it was made."""

    def __init__(self, clock: Callable[[], float] = time.process_time) -> None:
        self._clock = clock
        self._began = clock()
        self._answers = 0

    def answered(self) -> bool:
        """One answer more; whether another interview may begin. Raises TooSlow."""
        self._answers += 1
        spent = self._clock() - self._began
        if spent > SURE_AFTER and spent > self._answers * MOST_EACH:
            raise TooSlow
        return spent < MOST_IN_ALL
