"""How the figures of a period are made of counts: cut to the ten, summed, and never one by one.

Rules:
1. What happened between two days is the difference of two counts from the beginning, each cut to
   the ten (`small_cells.step`): asking for other days adds nothing to one row of numbers.
2. A sum of figures that were told is told: it says nothing that they did not.
3. Who takes part, by age, secteur and language, is counted once a week at most, of everybody who
   was here in thirteen weeks, and only where enough people came or went since (decision 18).
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from conversations.indicators.known import Cell, Count, Parts
from conversations.small_cells import about, enough, rough

WINDOW = timedelta(weeks=13)
"""Who was here within it takes part."""
DAYS = (0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 365)
"""A median is told as the next of these; more is told as a year."""
UNSAID = "unsaid"


def next_of_days(median: int) -> int:
    """The median as it is told."""
    return next((one for one in DAYS if median <= one), DAYS[-1])


def may_follow(before: tuple[date, int] | None, day: date, people: int) -> bool:
    """Whether the parts may be counted anew on `day`, after those of (day, people) `before`."""
    if before is None:
        return enough(people)
    kept, then = before
    if day - kept < timedelta(days=7) or not enough(people):
        return False
    return enough(abs(people - then)) or day - kept >= WINDOW


def parts(
    day: date,
    people: int,
    ages: Mapping[str, int],
    secteurs: Mapping[str, int],
    languages: Mapping[str, int],
) -> Parts:
    """The parts as they may be told: to the ten, and hidden so that no sum betrays them."""
    return Parts(
        day=day,
        people=about(people),
        age_bands=_cells(ages),
        secteurs=_cells(secteurs),
        languages=_cells(languages),
    )


def _cells(counts: Mapping[str, int]) -> tuple[Cell, ...]:
    told = rough(tuple(counts.values()))
    return tuple(Cell(name=n, count=c) for n, c in zip(counts, told, strict=True))


def shares(cells: Sequence[Cell]) -> tuple[tuple[str, Count], ...]:
    """Each part in percent of those that are told, without who did not say; None: not told."""
    said = [one for one in cells if one.name != UNSAID]
    total = sum(one.count or 0 for one in said)
    return tuple(
        (one.name, None if one.count is None else round(100 * one.count / total)) for one in said
    )


def attendance(came: Sequence[int]) -> Count:
    """Who came to some meetings, in tens: each is told as it would be alone; None: none of them is.

    The sum rounded once would tell a meeting of seven: it is rounded elsewhere with each other one.
    """
    return total([about(people) for people in came])


def total(told: Sequence[Count]) -> Count:
    """The sum of what is told; None where nothing is."""
    there = [one for one in told if one is not None]
    return sum(there) if there else None
