"""The law of registering and voting, as pure functions of dates: tables, and nothing else.

Rules (code électoral, as of November 2026):
1. Ordinary registration ends on the sixth Friday before the first round (L17), online on the sixth
   Wednesday (R5, since ballots of 2022). A request that comes later is good for neither round.
2. Late cases (L30) end on the tenth day before the first round, by calendar (L36).
3. Whoever votes is 18 at the latest on the day before that round: between two rounds, in the
   second alone.
4. A day that staff set by hand (a decree) goes before the one that is computed. Where the lists
   were frozen, no request is good for this ballot after that day.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

from conversations.frozen import Frozen
from conversations.voting.election import Election, Kind

Way = Literal["online", "paper", "late"]
WAYS: tuple[Way, ...] = ("online", "paper", "late")
Citizen = Literal["french", "eu", "other"]
WEDNESDAY, FRIDAY = 2, 4
SIXTH = 6
LATE_DAYS = 10
ONLINE_SINCE = date(2022, 1, 1)
"""The first ballots for which one could register online (décret 2021-1740)."""
ADULT = 18
CENSUS_AGE, CENSUS_MONTHS, CENSUS_LAST_AGE = 16, 3, 25

ARTICLES: dict[Way, str] = {"online": "R5", "paper": "L17", "late": "L30"}


class Deadline(Frozen):
    """The last day for one way of registering."""

    way: Way
    day: date
    article: str
    """Of the code électoral."""
    computed: date | None
    """What the rule gives; None where it gives none."""

    @property
    def by_hand(self) -> bool:
        """Whether staff set it otherwise."""
        return self.day != self.computed


def nth_weekday_before(day: date, weekday: int, nth: int) -> date:
    """The nth of that weekday (0 is Monday) strictly before `day`, counted backwards."""
    back = (day.weekday() - weekday - 1) % 7 + 1
    return day - timedelta(days=back + 7 * (nth - 1))


def computed(first_round: date, way: Way) -> date | None:
    """The last day that the law gives; None where there is no such way for that ballot."""
    match way:
        case "online":
            if first_round < ONLINE_SINCE:
                return None
            return nth_weekday_before(first_round, WEDNESDAY, SIXTH)
        case "paper":
            return nth_weekday_before(first_round, FRIDAY, SIXTH)
        case "late":
            return first_round - timedelta(days=LATE_DAYS)


def deadlines(election: Election) -> tuple[Deadline, ...]:
    """The last day for each way there is, in the order in which they pass."""
    found = [one for way in WAYS if (one := _deadline(election, way)) is not None]
    return tuple(sorted(found, key=lambda one: (one.day, WAYS.index(one.way))))


def _deadline(election: Election, way: Way) -> Deadline | None:
    rule = computed(election.first_round, way)
    set_by_hand: date | None = getattr(election.overrides, way)
    frozen = election.overrides.frozen_on
    day = set_by_hand or rule
    if day is not None and set_by_hand is None and frozen is not None and way != "late":
        day = min(day, frozen)
    if day is None:
        return None
    return Deadline(way=way, day=day, article=ARTICLES[way], computed=rule)


def deadline(election: Election, way: Way) -> Deadline | None:
    """The last day for one way."""
    return next((one for one in deadlines(election) if one.way == way), None)


def days_left(day: date, today: date) -> int:
    """Days until the end of that day; 0 on it; negative once it is over."""
    return (day - today).days


def may_take_part(kind: Kind, citizen: Citizen) -> bool:
    """Whether somebody of 18 may vote in it, once registered."""
    if citizen == "french":
        return True
    return citizen == "eu" and kind in ("municipal", "european")


def birthday(born: date, age: int) -> date:
    """The day on which somebody born then is that old.

    Born on 29 February: in other years on the last day of that month (code de procédure civile,
    art. 641).
    """
    year = born.year + age
    return date(year, born.month, min(born.day, monthrange(year, born.month)[1]))


def rounds_for(born: date, election: Election) -> tuple[date, ...]:
    """The rounds in which somebody born then is old enough."""
    adult = birthday(born, ADULT)
    return tuple(day for day in election.rounds if adult < day)


def census_until(born: date) -> date:
    """The last day of the census that is in time; it begins on the 16th birthday."""
    first = birthday(born, CENSUS_AGE)
    months = first.year * 12 + first.month - 1 + CENSUS_MONTHS
    year, month = divmod(months, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


Wrong = Literal["past", "twin"]


def problems(
    election: Election,
    others: tuple[Election, ...],
    today: date,
    was: tuple[date, ...] = (),
) -> tuple[Wrong, ...]:
    """Why it cannot be kept: it is over; another of its kind is on the same day. A round stays
    that `was` there, also on its day and after it."""
    found: list[Wrong] = []
    gone = any(day <= today and day not in was for day in election.rounds)
    if gone or election.over_after < today:
        found.append("past")
    if any(one.kind == election.kind and set(one.rounds) & set(election.rounds) for one in others):
        found.append("twin")
    return tuple(found)


REGISTRATION_DAYS = (30, 7, 1)
PROXY_DAYS = (21, 7)
EVE = 1
Topic = Literal["registration", "proxy", "polling"]
"""What one may be reminded of, each with its own yes."""


class Reminder(Frozen):
    """A day on which a reminder is due, on the town's calendar."""

    topic: Topic
    day: date
    about: date
    """The deadline, or the round."""
    way: Way | None = None
    days_before: int


def reminders(election: Election) -> tuple[Reminder, ...]:
    """Every reminder of it, in the order of their days."""
    found: list[Reminder] = []
    for one in deadlines(election):
        if one.way != "late":
            found += [_before("registration", one.day, n, one.way) for n in REGISTRATION_DAYS]
    for day in election.rounds:
        found += [_before("proxy", day, n) for n in PROXY_DAYS]
        found += [_before("polling", day, n) for n in (EVE, 0)]
    return tuple(sorted(found, key=lambda one: (one.day, one.about, one.topic)))


def _before(topic: Topic, day: date, days: int, way: Way | None = None) -> Reminder:
    due = day - timedelta(days=days)
    return Reminder(topic=topic, day=due, about=day, way=way, days_before=days)
