"""How many people, and how long, as coarsely as they are told."""

from conversations.reply import Arg, Words, line
from conversations.small_cells import enough

HOUR, MINUTE = 3600, 60


def people(count: int) -> Arg:
    """So many people, if they hide each other."""
    return count if enough(count) else line("announcement-few")


def amount(count: int) -> Words:
    """How large an audience is: "plus de 30 personnes", "moins de 11 personnes".

    In steps: by two audiences that differ in a few people one could count those few.
    """
    if not enough(count):
        return line("announcement-few-people")
    step = 10 if count <= 100 else 50 if count <= 1_000 else 500
    return line("announcement-people", n=(count - 1) // step * step)


def span(seconds: int) -> Words:
    """A duration, as coarse as one needs it."""
    if seconds < MINUTE:
        return line("announcement-span-seconds", n=seconds)
    if seconds < 2 * HOUR:
        return line("announcement-span-minutes", n=round(seconds / MINUTE))
    return line("announcement-span-hours", n=round(seconds / HOUR))
