"""The public holidays of the town, on which its town hall does not work."""

from datetime import date

from holidays.countries import France

YEARS = range(2025, 2046)
"""Known far ahead: the calendar of France has rules for each of them."""
_ALSACE = ("67", "68")
_OWN_CALENDAR = ("57", "971", "972", "973", "974", "976")
"""Departments with holidays of their own: Moselle, and those overseas."""


def holidays_at(insee: str) -> tuple[date, ...]:
    """Every public holiday where the municipality `insee` lies, in order."""
    return tuple(sorted(France(subdiv=_subdivision(insee), years=YEARS)))


def _subdivision(insee: str) -> str | None:
    if insee.startswith(_ALSACE):
        return "6AE"
    return next((own for own in _OWN_CALENDAR if insee.startswith(own)), None)
