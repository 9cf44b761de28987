"""The values of expressions and how one kind becomes another (XPath 1.0, section 4).

A value is a text, a number (always float), a truth or a nodeset. Nodes of the form itself hold
texts; nodes of a choice list are `Row`s. A date is a text (ISO 8601) whose number is the days
since 1970-01-01 in the city's clock, as ODK XForms has it.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from conversations.surveys.xpath.dates import day_number

# Longest text an expression may build: doubling calculations stop here instead of filling memory.
MAX_TEXT = 20_000


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One item of a choice list: its cells by column and its place (from 0) in the list."""

    cells: Mapping[str, str]
    place: int


Node = str | Row
Nodes = tuple[Node, ...]
Value = str | float | bool | Nodes
Kind = Literal["text", "number", "truth", "nodes", "any"]

# Longer digits are no number a person meant; the bound keeps float() cheap.
_NUMBER = re.compile(r"\s*(-?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400}))\s*", re.ASCII)


def to_text(value: Value) -> str:
    """The string-value: "5" for 5.0, "true"/"false", the first node of a nodeset, "NaN"."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return value[0] if value and isinstance(value[0], str) else ""
    return number_text(value)


def to_number(value: Value) -> float:
    """The number: NaN for what is none; dates give days since 1970-01-01."""
    if isinstance(value, float):
        return value
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    return text_number(to_text(value))


def to_truth(value: Value) -> bool:
    """False for '', 0, NaN and the empty nodeset."""
    if isinstance(value, float):
        return value != 0 and value == value
    if isinstance(value, tuple):
        return any(isinstance(node, Row) or node != "" for node in value)
    return bool(value)


def to_nodes(value: Value) -> Nodes:
    """A nodeset as it is; any other value as its one node ('' is none)."""
    if isinstance(value, tuple):
        return value
    text = to_text(value)
    return (text,) if text else ()


def node_texts(nodes: Nodes) -> list[str]:
    """The text of every node; a whole row of a list has none of its own."""
    return [node if isinstance(node, str) else "" for node in nodes]


def text_number(text: str) -> float:
    """The number written in `text`, the day number when it is an ISO date, otherwise NaN."""
    if not text:
        return math.nan
    match = _NUMBER.fullmatch(text)
    if match is not None:
        return float(match.group(1))
    return day_number(text)


def number_text(number: float) -> str:
    """XPath 1.0's text of a number: no trailing zeros, never an exponent."""
    if number != number:
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number):
        return str(int(number))
    text = repr(number)
    return text if "e" not in text else format(Decimal(text), "f")
