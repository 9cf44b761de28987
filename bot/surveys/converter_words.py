"""What pyxform's first error means in our words, with the sheet and the row it speaks of."""

import re

from bot.surveys.converting import Converted
from conversations.surveys.lint.finding import Finding, error

_ROW = re.compile(r"\[row : (\d+)\]|\brow(?:s| number)? '?(\d+)'?")
_SHEET = re.compile(r"'(survey|choices|settings|entities)' sheet|sheet(?: name)?: '(\w+)'")
_COLUMN = re.compile(r"the '(\w+)' value")
_KNOWN: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"Invalid headers provided"), "pyxform-headers"),
    (re.compile(r"Duplicate column header"), "pyxform-headers"),
    (re.compile(r"parameter", re.I), "pyxform-parameters"),
    (re.compile(r"[Rr]eference variable|\$\{"), "pyxform-reference"),
)


def refused_by_converter(converted: Converted, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """pyxform's error, unless our own rules have named an error already (it stops at the first)."""
    if any(finding.severity == "error" for finding in found):
        return ()
    said = " ".join(converted.said.split())
    row, sheet, column = _first(_ROW, said), _first(_SHEET, said), _first(_COLUMN, said)
    sheet = sheet or "survey"
    where = (sheet, int(row or 0), column)
    for pattern, id in _KNOWN:
        if pattern.search(said):
            return (error(id, *where, sheet=sheet, said=_short(said)),)
    return (error("pyxform", *where, said=_short(said)),)


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return next((group for group in found.groups() if group), "") if found else ""


def _short(said: str) -> str:
    return said if len(said) <= 300 else said[:299] + "…"
