"""Ballots, and the days around them on which a town hall may not say everything.

They come from the city file, and from the elections that staff keep and stand for
(voting/ballots.py). Days are those of the town's clock.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from pydantic import Field

from conversations.frozen import Frozen
from conversations.wording import Words


class Ballot(Frozen):
    """An election or a referendum: what people call it, and the days on which they vote."""

    name: Words
    rounds: tuple[date, ...] = Field(min_length=1)
    """In order; the law gives one or two."""


def promotion_ban(ballots: tuple[Ballot, ...], day: date) -> Ballot | None:
    """The ballot for whose sake the town may not promote its achievements on `day`.

    Code électoral L52-1 al. 2: from the first day of the sixth month before the month of the
    ballot; here through the day of its last round. Of several, the one that comes first.
    """
    bound = (b for b in ballots if _sixth_month_before(b.rounds[0]) <= day <= b.rounds[-1])
    return min(bound, key=_first_round, default=None)


def silence(ballots: tuple[Ballot, ...], day: date) -> Ballot | None:
    """The ballot for whose sake no results are told on `day`.

    Loi 77-808 art. 11: the eve of each round, and the day of each round until the polls close
    (code électoral L52-2); here through the end of that day. Of several, the one that comes first.
    """
    bound = (ballot for ballot in ballots if day in _silent(ballot))
    return min(bound, key=_first_round, default=None)


def silent_days(ballots: tuple[Ballot, ...]) -> frozenset[date]:
    """Every day of which `silence` names a ballot."""
    return frozenset(day for ballot in ballots for day in _silent(ballot))


def _silent(ballot: Ballot) -> Iterator[date]:
    for one in ballot.rounds:
        yield from (one - timedelta(days=1), one)


def _sixth_month_before(day: date) -> date:
    """The first day of the sixth month before the month of `day`."""
    months = day.year * 12 + (day.month - 1) - 6
    return date(months // 12, months % 12 + 1, 1)


def _first_round(ballot: Ballot) -> date:
    return ballot.rounds[0]
