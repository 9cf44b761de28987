"""What applies to somebody who asks whether they are ready to vote: points, in the order to read.

Nobody is ever told that they are registered: only the State's own page knows. What is answered here
is gone once it is answered.
"""

from datetime import date
from typing import Literal

from conversations.frozen import Frozen
from conversations.voting.election import Election
from conversations.voting.rules import Citizen, Way, days_left, deadline, may_take_part

Age = Literal["under_16", "16_17", "turns_18", "18_25", "26_plus"]
"""As people are asked: how old they are, or that they turn 18 this year."""
Code = Literal[
    "city",
    "census",
    "census_done",
    "census_ask",
    "at_18",
    "between",
    "second_only",
    "state",
    "request",
    "online",
    "paper",
    "paper_only",
    "closed",
    "late",
    "over",
    "no_date",
    "papers",
    "moved_inside",
    "parents",
    "check",
    "eu",
    "eu_not_this",
    "proxy",
    "polls",
]


class Answers(Frozen):
    """What was tapped; None: it was not asked."""

    age: Age
    citizen: Citizen = "french"
    moved: Literal["no", "inside", "here"] | None = None
    """Since they voted last: no; within the town; from elsewhere (or they never voted)."""
    census: Literal["yes", "no", "unsure"] | None = None
    away: bool | None = None


class Point(Frozen):
    """One thing to know: what, until which day, and how many days are left."""

    code: Code
    day: date | None = None
    left: int | None = None


def advice(answers: Answers, election: Election | None, today: date) -> tuple[Point, ...]:
    """The points that apply, about the next election whose dates are confirmed, if there is one."""
    if answers.age == "under_16":
        return (Point(code="census"), Point(code="city"))
    if answers.citizen == "other":
        return (Point(code="city"),)
    if answers.citizen == "eu":
        return _european(answers, election, today)
    if answers.age == "16_17":
        return (*_census(answers), Point(code="at_18"), Point(code="city"))
    return (*_french(answers, election, today), *_on_the_day(answers, election))


def _census(answers: Answers) -> tuple[Point, ...]:
    codes: dict[str, Code] = {"yes": "census_done", "no": "census", "unsure": "census_ask"}
    return (Point(code=codes[answers.census or "unsure"]),)


def _french(answers: Answers, election: Election | None, today: date) -> tuple[Point, ...]:
    """Who is 18, or will be: whether the State may have registered them, else the request."""
    young = answers.age in ("turns_18", "18_25")
    counted = young and answers.census == "yes"
    found: list[Point] = []
    if answers.age == "turns_18":
        found += _turning(election)
    if counted and answers.moved in (None, "no"):
        found.append(Point(code="state"))
    elif answers.moved in (None, "no") and not young:
        found.append(Point(code="check"))
    else:
        found += _request(answers, election, today)
    if young:
        found.append(Point(code="parents"))
    if all(one.code != "check" for one in found):
        found.append(Point(code="check"))
    return tuple(found)


def _turning(election: Election | None) -> list[Point]:
    """The day before each round counts."""
    if election is None:
        return []
    found = [Point(code="between", day=election.first_round)]
    if election.second_round is not None:
        found.append(Point(code="second_only", day=election.second_round))
    return found


def _request(answers: Answers, election: Election | None, today: date) -> list[Point]:
    """They have to ask to be registered: how, and until when."""
    found = [Point(code="request")]
    if answers.moved == "inside":
        found.append(Point(code="moved_inside"))
    found += _ways(election, today)
    return [*found, Point(code="papers")]


def _ways(election: Election | None, today: date) -> list[Point]:
    if election is None:
        return [Point(code="no_date")]
    online, paper = _until(election, "online", today), _until(election, "paper", today)
    if online is not None and paper is not None:
        return [_at("online", online, today), _at("paper", paper, today)]
    one = online or paper
    if one is not None:
        return [_at("online" if online else "paper_only", one, today)]
    late = _until(election, "late", today)
    if late is not None:
        return [Point(code="closed"), _at("late", late, today)]
    return [Point(code="over")]


def _until(election: Election, way: Way, today: date) -> date | None:
    """The last day for that way, unless it is over."""
    found = deadline(election, way)
    return found.day if found is not None and found.day >= today else None


def _at(code: Code, day: date, today: date) -> Point:
    return Point(code=code, day=day, left=days_left(day, today))


def _european(answers: Answers, election: Election | None, today: date) -> tuple[Point, ...]:
    """Citizens of the Union vote for the town and for Europe, on lists of their own."""
    if answers.age == "16_17":
        return (Point(code="eu"), Point(code="city"))
    if election is not None and not may_take_part(election.kind, "eu"):
        return (Point(code="eu_not_this"), Point(code="eu"), Point(code="city"))
    ways = _ways(election, today)
    points = (Point(code="eu"), *ways, Point(code="papers"), Point(code="check"))
    return (*points, *_on_the_day(answers, election))


def _on_the_day(answers: Answers, election: Election | None) -> tuple[Point, ...]:
    if answers.away:
        return (Point(code="proxy"),)
    return () if election is None else (Point(code="polls", day=election.first_round),)
