"""How well questions are answered, in working days, hiding whatever is about fewer than 11 people.

Rules:
1. A figure about fewer than 11 people is hidden, and looks like one that is empty.
2. A part is hidden as well when what remains beside it is hidden: nothing follows by subtraction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from conversations.requests.known import Rating
from conversations.requests.rules import DAY, PROMISED_DAYS, working_time
from conversations.small_cells import enough


@dataclass(frozen=True)
class Handled:
    """One request as the figures see it; `person` is only counted."""

    person: str
    asked_at: datetime
    answered_at: datetime | None
    rating: Rating | None


@dataclass(frozen=True)
class Figures:
    """None wherever fewer than 11 people stand behind a figure."""

    asked: int | None
    median_days: float | None
    """Working days of 24 hours from the question to the first answer."""
    in_time: int | None
    """How many percent were answered within the promised working days, of those whose time is
    over or who were answered."""
    helpful: int | None
    unhelpful: int | None


def figures(
    requests: Sequence[Handled], now: datetime, zone: str, holidays: frozenset[date]
) -> Figures:
    """What may be told of `requests`."""
    answered = [r for r in requests if r.answered_at]
    took = {r: working_time(r.asked_at, r.answered_at or now, zone, holidays) for r in requests}
    promised = PROMISED_DAYS * DAY
    late = [r for r in requests if took[r] > promised]
    early = [r for r in answered if took[r] <= promised]
    up, down = ([r for r in requests if r.rating == rating] for rating in ("up", "down"))
    both_shown = _many(up) and _many(down)
    return Figures(
        asked=len(requests) if _many(requests) else None,
        median_days=_days([took[r] for r in answered]) if _many(answered) else None,
        in_time=_share(early, late),
        helpful=len(up) if both_shown else None,
        unhelpful=len(down) if both_shown else None,
    )


def _many(requests: Sequence[Handled]) -> bool:
    return enough(len({r.person for r in requests}))


def _days(times: list[timedelta]) -> float:
    return round(median(time / DAY for time in times), 1)


def _share(early: list[Handled], late: list[Handled]) -> int | None:
    if not _many(early) or not _many(late):
        return None
    return round(100 * len(early) / (len(early) + len(late)))
