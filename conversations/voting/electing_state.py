"""An election that somebody of the team writes down or changes: what it is so far."""

from datetime import date, time
from typing import Any, Literal, cast, get_args

from conversations.frozen import Frozen
from conversations.questions.asking import NOTHING_YET, Draft
from conversations.quiet import QuietDays
from conversations.reply import Line
from conversations.voting.election import (
    KINDS,
    LATEST_CLOSE,
    ONE_ROUND,
    Election,
    Hours,
    Kind,
    Overrides,
)
from conversations.voting.keeping import made
from conversations.voting.known import ElectionCard

ByHand = Literal["online", "paper", "late", "frozen"]
BY_HAND: tuple[ByHand, ...] = get_args(ByHand)
Stage = Literal["kind", "first", "second", "hours", "online", "paper", "late", "frozen", "hub"]
SUNDAYS = QuietDays(weekdays=(0, 1, 2, 3, 4, 5))
"""One votes on Sundays: only these stand on buttons; any other day can be typed."""
OFFERED = tuple(Hours(closes=time(hour)) for hour in (18, 19, 20))


class Electing(Frozen):
    """What stands in the talk."""

    id: str = ""
    """The one that is changed; empty: it is a new one."""
    version: int = 0
    """As it was when the talk began."""
    kind: Kind = "presidential"
    first: date | None = None
    second: date | None = None
    hours: Hours | None = None
    overrides: Overrides = Overrides()
    stage: Stage = "kind"
    draft: Draft = NOTHING_YET

    def at(self, stage: Stage, **values: Any) -> "Electing":
        """With these values, where `stage` is asked."""
        return self.model_copy(update={"stage": stage, "draft": NOTHING_YET, **values})

    @property
    def two_rounds(self) -> bool:
        """Whether this kind may have a second one."""
        return self.kind not in ONE_ROUND

    def made(self) -> Election | Line:
        """The election it comes to; or what is wrong with it."""
        parts = {
            "kind": self.kind,
            "first_round": self.first,
            "second_round": self.second if self.two_rounds else None,
            "overrides": self.overrides,
            "hours": self.hours,
        }
        return made(parts)


def of_card(card: ElectionCard) -> Electing:
    """One that is kept, to be changed."""
    one = card.election
    return Electing(
        id=card.id,
        version=card.version,
        kind=one.kind,
        first=one.first_round,
        second=one.second_round,
        hours=one.hours,
        overrides=one.overrides,
        stage="hub",
    )


def answered(state: Electing, value: Any) -> Electing:
    """With the answer to what was asked; a new one is walked through to its page."""
    match state.stage:
        case "kind":
            return state.at("first", kind=KINDS[value])
        case "first":
            walks = state.first is None and state.two_rounds
            return state.at("second" if walks else "hub", first=value)
        case "second" | "hours":
            return state.at("hub", **{state.stage: value})
    name = field_of(cast(ByHand, state.stage))
    return state.at("hub", overrides=state.overrides.model_copy(update={name: value}))


def field_of(what: ByHand) -> str:
    """What a day set by hand is called in the election."""
    return "frozen_on" if what == "frozen" else what


def by_hand(state: Electing, what: ByHand) -> date | None:
    """The day that is set by hand."""
    found: date | None = getattr(state.overrides, field_of(what))
    return found


def fits(hours: Hours) -> bool:
    """Whether polls may be open so."""
    return hours.opens < hours.closes <= LATEST_CLOSE
