"""What may follow what with a point that was raised, and who hears of what is late; pure rules.

Rules:
1. Every change of status says one plain sentence, which whoever raised it reads.
2. What is done or dropped may be taken up again: then it is under way.
3. It is overdue from the day after its day on, on the town's calendar.
4. Once a week, on the first working morning, what is overdue is brought up: to its owner; without
   one to whoever called the meeting; without those to everybody who decides.
"""

from collections.abc import Sequence
from datetime import date, time, timedelta

from conversations.city import CityCard
from conversations.meetings.agenda_rules import works
from conversations.meetings.followup_known import FollowStatus, FollowUp

NEXT: dict[FollowStatus, tuple[FollowStatus, ...]] = {
    "open": ("under_way", "done", "dropped"),
    "under_way": ("done", "dropped"),
    "done": ("under_way",),
    "dropped": ("under_way",),
}
GOES_ON: frozenset[FollowStatus] = frozenset({"open", "under_way"})
LONGEST_SENTENCE = 300
AHEAD = (7, 14, 30, 90)
"""Days from now on that are offered as a day by which something is to be done."""
FARTHEST = timedelta(days=3 * 366)
MORNING = time(9, 15)
"""On the town's own clock."""


def may_become(one: FollowUp, wanted: FollowStatus) -> bool:
    """Whether it may be moved there."""
    return wanted in NEXT[one.status]


def may_date(one: FollowUp) -> bool:
    """Whether it still has a day by which it is to be done, and somebody who sees to it."""
    return one.status in GOES_ON


def is_overdue(one: FollowUp, today: date) -> bool:
    """Whether its day is over and it is not."""
    return one.status in GOES_ON and one.due_on is not None and one.due_on < today


def wrong_day(day: date, today: date) -> str:
    """What is wrong with a day by which something is to be done; empty: nothing."""
    if day < today:
        return "past"
    return "far" if day > today + FARTHEST else ""


def brings_up(today: date, city: CityCard) -> bool:
    """Whether what is overdue is brought up on that day: the first of its week that is worked."""
    monday = today - timedelta(days=today.weekday())
    before = (monday + timedelta(days=n) for n in range(today.weekday()))
    return works(today, city) and not any(works(day, city) for day in before)


def readers(
    late: Sequence[FollowUp], deciders: tuple[str, ...]
) -> tuple[tuple[str, tuple[FollowUp, ...]], ...]:
    """Who is told of what is late; in the order of what is latest."""
    found: dict[str, list[FollowUp]] = {}
    for one in late:
        called_by = one.called_by if one.called_by in deciders else ""
        owner = one.owner if one.owner in deciders else ""
        for to in (owner,) if owner else (called_by,) if called_by else deciders:
            found.setdefault(to, []).append(one)
    return tuple((to, tuple(ones)) for to, ones in found.items())
