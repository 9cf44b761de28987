"""Turning 16 and 18 around a vote: what is said of days though nobody's birthday is asked for.

An age is as it was tapped (advice.py): everybody who may have tapped it was born between two days,
and what holds for one of them and not for the other depends on a birthday that we do not know.
"""

from datetime import date, timedelta
from typing import Literal

from dateutil.relativedelta import relativedelta

from conversations.voting.election import Election
from conversations.voting.rules import ADULT, CENSUS_AGE, census_until, rounds_for

Young = Literal["16_17", "turns_18"]


def born(age: Young, today: date) -> tuple[date, date]:
    """The first and the last day on which somebody was born who says so on that day."""
    if age == "turns_18":
        year = today.year - ADULT
        return date(year, 1, 1), date(year, 12, 31)
    not_yet_18 = today + timedelta(days=1) - relativedelta(years=ADULT)
    return not_yet_18, today - relativedelta(years=CENSUS_AGE)


def doubtful_rounds(age: Young, election: Election, today: date) -> tuple[date, ...]:
    """The rounds to come in which some of that age are old enough and others are not."""
    oldest, youngest = (rounds_for(day, election) for day in born(age, today))
    return tuple(day for day in oldest if day not in youngest and day >= today)


def census_for_this_month(today: date) -> date:
    """Until when the census is in time for whoever turns 16 in the month of `today`."""
    return census_until(today - relativedelta(years=CENSUS_AGE))
