"""What we ask of the world: facts by name. A fact not there yet makes the desk look it up.

A conversation writes `known[SurveyBySlug("transport")]`; the value's type follows from the
question's. The turn is pure, so the desk may take it again from its start once it knows more.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

MOST_ASKS = 20
"""Questions a single turn may put to the world."""

V = TypeVar("V")


@dataclass(frozen=True)
class Ask(Generic[V]):
    """A question to the world whose answer is a `V`; subclasses add what they ask about."""


class NotYetKnown(Exception):
    """Raised by `known[ask]`; the desk answers `ask` and takes the turn again."""

    def __init__(self, ask: Ask[Any]) -> None:
        super().__init__(type(ask).__name__)
        self.ask = ask


class Known:
    """The facts at hand for one turn."""

    def __init__(self, facts: Mapping[Ask[Any], Any]) -> None:
        self._facts = facts

    def __getitem__(self, ask: Ask[V]) -> V:
        """The answer to `ask`; NotYetKnown when nobody looked it up yet."""
        try:
            value: V = self._facts[ask]
        except KeyError:
            raise NotYetKnown(ask) from None
        return value

    def but(self, ask: Ask[V], value: V) -> "Known":
        """The same facts, with `value` for `ask`: what this turn has changed already."""
        return Known({**self._facts, ask: value})
