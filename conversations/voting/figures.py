"""The figures of voting by week: how often something was done, never by whom.

Rules:
1. Counted are taps, not people. A week begins on Monday, on the town's calendar.
2. Figures are live, so they are told to the ten; what is fewer than 11 is not told, and looks like
   nothing (small_cells.py). Every week of the time is listed, also one in which nothing was done.
3. Whoever looks is in the staff log, in the chat as at the command line.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import get_args

from conversations.frozen import Frozen
from conversations.reply import Day, Words, line
from conversations.small_cells import SMALLEST, about
from conversations.voting.events import Counted, VotingCounted
from conversations.voting.known import VotingFigures

WEEKS = 12
"""How far back the figures go by themselves."""
COUNTED: tuple[Counted, ...] = get_args(Counted)


class Week(Frozen):
    """What was done in one week, as it may be told."""

    monday: date
    counts: tuple[int | None, ...]
    """To the ten, in the order of `COUNTED`; None: fewer than 11."""


def counted(what: Counted, today: date) -> VotingCounted:
    """It was done once more."""
    return VotingCounted(what=what, week=monday_of(today))


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def figures_since(today: date, since: date | None = None) -> VotingFigures:
    """What is to be asked: whole weeks from `since` on, else the last twelve and this one."""
    return VotingFigures(monday_of(since or today - timedelta(weeks=WEEKS)))


def weeks(
    found: Sequence[tuple[date, str, int]], ask: VotingFigures, today: date
) -> tuple[Week, ...]:
    """Every week from `ask` to this one, the earliest first; `found` is what `ask` gives."""
    done = {(monday, what): count for monday, what, count in found}
    mondays = (ask.since + timedelta(weeks=n) for n in range((today - ask.since).days // 7 + 1))
    return tuple(
        Week(monday=one, counts=tuple(about(done.get((one, what), 0)) for what in COUNTED))
        for one in mondays
    )


def week_words(week: Week) -> Words:
    """One week, in a paragraph."""
    few = line("voting-figures-few", limit=SMALLEST)
    told = zip(COUNTED, week.counts, strict=True)
    counts = {what: few if count is None else count for what, count in told}
    return line("voting-figures-week", week=Day(day=week.monday), **counts)
