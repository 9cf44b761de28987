"""What applies to somebody who asks whether they are ready to vote: points, in the order to read.

Nobody is ever told that they are registered: only the State's own page knows. What is answered here
is gone once it is answered.
"""

from datetime import date
from typing import Literal

from conversations.frozen import Frozen
from conversations.voting.election import Election
from conversations.voting.rules import Citizen, Way, days_left, deadline, may_take_part
from conversations.voting.turning import Young, census_for_this_month, doubtful_rounds

Age = Literal["under_16", "16_17", "turns_18", "18_25", "26_plus"]
"""As people are asked: how old they are, or that they turn 18 this year."""
Code = Literal[
    "city",
    "census",
    "census_done",
    "census_ask",
    "census_late",
    "census_month",
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
    "still_there",
    "old_station",
    "left_off",
    "no_date",
    "papers",
    "moved_inside",
    "parents",
    "parents_listed",
    "check",
    "eu",
    "eu_not_this",
    "eu_once",
    "proxy",
    "proxy_if",
    "polls",
    "polls_if",
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
        return (*_to_do(today), Point(code="city"))
    if answers.citizen == "other":
        return (Point(code="city"),)
    if answers.citizen == "eu":
        return _european(answers, election, today)
    if answers.age == "16_17":
        turning = _turning(answers.age, election, today)
        return (*_census(answers, today), Point(code="at_18"), *turning, Point(code="city"))
    points = _french(answers, election, today)
    return (*points, *_on_the_day(answers, election, today, points))


def _census(answers: Answers, today: date) -> tuple[Point, ...]:
    if answers.census == "no":
        return _to_do(today)
    return (Point(code="census_done" if answers.census == "yes" else "census_ask"),)


def _to_do(today: date) -> tuple[Point, ...]:
    """The census, with a day for whoever turns 16 now: nobody's birthday is asked for."""
    return (Point(code="census"), Point(code="census_month", day=census_for_this_month(today)))


def _french(answers: Answers, election: Election | None, today: date) -> tuple[Point, ...]:
    """Who is 18, or will be: whether the State may have registered them, else the request."""
    young = answers.age in ("turns_18", "18_25")
    counted = young and answers.census == "yes"
    found: list[Point] = []
    if answers.age == "turns_18":
        found += _turning(answers.age, election, today)
    if counted and answers.moved in (None, "no"):
        found.append(Point(code="at_18" if answers.age == "turns_18" else "state"))
    elif answers.moved in (None, "no") and not young:
        found.append(Point(code="check"))
    else:
        found += _request(answers, election, today)
    if young:
        found += _young(answers, tuple(found))
    if all(one.code != "check" for one in found):
        found.append(Point(code="check"))
    return tuple(found)


def _young(answers: Answers, found: tuple[Point, ...]) -> list[Point]:
    """The census is possible until 25; one may be, and stay, on the list where the parents live."""
    said = [] if answers.census == "yes" else [Point(code="census_late")]
    said.append(Point(code="parents"))
    if answers.age == "18_25" and answers.moved == "here" and not _closed(found):
        said.append(Point(code="parents_listed"))
    return said


def _turning(age: Young, election: Election | None, today: date) -> list[Point]:
    """The day before each round counts, where it is not sure that they are old enough."""
    days = doubtful_rounds(age, election, today) if election is not None else ()
    codes: tuple[Code, ...] = ("between", "second_only")
    return [Point(code=code, day=day) for code, day in zip(codes, days, strict=False)]


def _request(answers: Answers, election: Election | None, today: date) -> list[Point]:
    """They have to ask to be registered: how, and until when."""
    return [Point(code="request"), *_ways(answers, election, today), Point(code="papers")]


def _ways(answers: Answers, election: Election | None, today: date) -> list[Point]:
    """Until when one registers; once that is over, on which list they may still be."""
    open_ = _open(election, today)
    inside = answers.moved == "inside"
    found = [Point(code="moved_inside"), *open_] if inside else open_
    if not _closed(tuple(open_)):
        return found
    if answers.moved in ("inside", "here"):
        found.append(Point(code="old_station" if inside else "still_there"))
    return [*found, Point(code="left_off")]


def _closed(points: tuple[Point, ...]) -> bool:
    """Whether they say that one registers no more for this vote, or in late cases only."""
    return any(one.code in ("closed", "over") for one in points)


def _open(election: Election | None, today: date) -> list[Point]:
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
    theirs = election if election and may_take_part(election.kind, "eu") else None
    if answers.age in ("16_17", "turns_18") and theirs is not None:
        turning = _turning(answers.age, theirs, today)
    else:
        turning = []
    if answers.age == "16_17":
        return (Point(code="eu"), *turning, Point(code="city"))
    if election is not None and theirs is None:
        return (Point(code="eu_not_this"), Point(code="eu"), Point(code="city"))
    once = [Point(code="eu_once")] if theirs and theirs.kind == "european" else []
    ways = _ways(answers, election, today)
    points = (Point(code="eu"), *once, *turning, *ways, Point(code="papers"), Point(code="check"))
    return (*points, *_on_the_day(answers, election, today, points))


def _on_the_day(
    answers: Answers, election: Election | None, today: date, told: tuple[Point, ...]
) -> tuple[Point, ...]:
    """A proxy, or what to bring: for whoever is on a list, where one registers no more."""
    closed = _closed(told)
    if answers.away:
        return (Point(code="proxy_if" if closed else "proxy"),)
    coming = next((day for day in election.rounds if day >= today), None) if election else None
    return () if coming is None else (Point(code="polls_if" if closed else "polls", day=coming),)
