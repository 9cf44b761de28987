"""The public holidays of the town, on which its town hall does not work."""

import sys
from datetime import date
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

YEARS = range(2025, 2046)
"""Known far ahead: the calendar of France has rules for each of them."""
_ALSACE = ("67", "68")
_OWN_CALENDAR = ("57", "971", "972", "973", "974", "976")
"""Departments with holidays of their own: Moselle, and those overseas."""


@cache
def holidays_at(insee: str) -> tuple[date, ...]:
    """Every public holiday where the municipality `insee` lies, in order."""
    there = set(sys.modules)
    try:
        return tuple(sorted(_france()(subdiv=_subdivision(insee), years=YEARS)))
    finally:  # dates are all we keep: the moons of other calendars are 3 MB more
        for name in set(sys.modules) - there:
            if name.partition(".")[0] == "holidays":
                del sys.modules[name]


def _france() -> Any:
    """The rules of France alone. Importing them the ordinary way runs `holidays.countries`, which
    loads those of 250 countries: 13 MB of memory for as long as the bot lives."""
    import holidays

    name = "holidays.countries"
    bare = ModuleType(name)
    bare.__path__ = [f"{holidays.__path__[0]}/countries"]
    sys.modules.setdefault(name, bare)
    try:
        return import_module(f"{name}.france").France
    finally:
        if sys.modules[name] is bare:
            del sys.modules[name]


def _subdivision(insee: str) -> str | None:
    if insee.startswith(_ALSACE):
        return "6AE"
    return next((own for own in _OWN_CALENDAR if insee.startswith(own)), None)
