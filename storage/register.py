"""What is asked and what happens, bound to who answers and applies it; a gap stops the start."""

from collections.abc import Iterable
from typing import Any, TypeVar

from conversations.city import DistrictAt, TheCity
from conversations.event import Event
from conversations.known import Ask
from conversations.surveys.known import (
    EverySurvey,
    FormByVersion,
    SurveyBySlug,
)
from storage.appliers import APPLIED_BY
from storage.finders import FOUND_BY


class RegisterError(Exception):
    """The register names something twice or lacks something: the bot must not start."""


GIVEN: frozenset[type[Ask[Any]]] = frozenset({TheCity, DistrictAt})
"""Facts that the desk brings along, because no table holds them."""

IMMUTABLE: frozenset[type[Ask[Any]]] = frozenset({FormByVersion})
"""Facts that never change once they are: the desk may remember their answers."""

SHARED: frozenset[type[Ask[Any]]] = frozenset({EverySurvey, SurveyBySlug})
"""Facts about no person, the same for everybody, of what only events change: the desk may remember
their answers for as long as nothing is recorded."""

K = TypeVar("K")
V = TypeVar("V")


def bound(entries: Iterable[tuple[type[K], V]]) -> dict[type[K], V]:
    """The entries by name; RegisterError on a double."""
    found: dict[type[K], V] = {}
    for name, function in entries:
        if name in found:
            raise RegisterError(f"{name.__name__} is registered twice")
        found[name] = function
    return found


FINDERS = bound(FOUND_BY)
APPLIERS = bound(APPLIED_BY)


def check_register() -> None:
    """RegisterError when an event or a question that is imported has no line here."""
    missing = [one for one in _below(Event) if one not in APPLIERS]
    missing += [one for one in _below(Ask) if one not in FINDERS and one not in GIVEN]
    if missing:
        names = ", ".join(sorted(one.__name__ for one in missing))
        raise RegisterError(f"not registered: {names}")


def _below(kind: type[Any]) -> list[type[Any]]:
    """The leaves under `kind` that conversations declare."""
    leaves: list[type[Any]] = []
    for sub in kind.__subclasses__():
        if sub.__module__.startswith("conversations.") and not sub.__subclasses__():
            leaves.append(sub)
        leaves.extend(_below(sub))
    return leaves
