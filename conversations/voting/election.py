"""An election, as the town's staff write it down: its kind, its days, and what a decree changed.

What is wrong is told by the `type` of the error: `second-before-first`, `one-round` (this kind has
one), `after-vote` (a deadline that is not before the first round), `hours` (polls that close before
they open, or after 20 h).
"""

from datetime import date, time
from typing import Literal, Self, get_args

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from conversations.frozen import Frozen

Kind = Literal[
    "presidential",
    "legislative",
    "municipal",
    "european",
    "departmental",
    "regional",
    "referendum",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""Those that residents vote in. The Senate is elected by a college: nobody is reminded of it."""
ONE_ROUND: frozenset[Kind] = frozenset({"european", "referendum"})
LATEST_CLOSE = time(20)
"""No poll is open any later (code électoral R41)."""


class Hours(Frozen):
    """From when until when one votes, on the town's clock."""

    opens: time = time(8)
    closes: time = time(18)


class Overrides(Frozen):
    """Days that a decree set otherwise (a dissolution, a ballot put off)."""

    online: date | None = None
    paper: date | None = None
    late: date | None = None
    frozen_on: date | None = None
    """The lists were frozen on that day: who was not on them then registers for later ballots."""


class Election(Frozen):
    """One election."""

    kind: Kind
    first_round: date
    second_round: date | None = None
    overrides: Overrides = Overrides()
    hours: Hours | None = None
    """None: nobody knows yet; people are told to look at their card or to ask the town hall."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.second_round is not None and self.kind in ONE_ROUND:
            raise PydanticCustomError("one-round", "one-round")
        if self.second_round is not None and self.second_round <= self.first_round:
            raise PydanticCustomError("second-before-first", "second-before-first")
        days = self.overrides.model_dump().values()
        if any(day is not None and day >= self.first_round for day in days):
            raise PydanticCustomError("after-vote", "after-vote")
        hours = self.hours
        if hours and not hours.opens < hours.closes <= LATEST_CLOSE:
            raise PydanticCustomError("hours", "hours")
        return self

    @property
    def rounds(self) -> tuple[date, ...]:
        """The days on which one votes."""
        return tuple(day for day in (self.first_round, self.second_round) if day is not None)

    @property
    def over_after(self) -> date:
        """The last of them."""
        return self.rounds[-1]
