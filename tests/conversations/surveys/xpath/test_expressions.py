"""Plays the table in expressions.txt: every expression gives what stands beside it."""

import math
import re
from pathlib import Path

import pytest

from conversations.surveys.xpath import ExpressionError, Value, compile_expression
from tests.conversations.surveys.xpath.world import context

TABLE = Path(__file__).with_name("expressions.txt").read_text(encoding="utf-8").splitlines()
_LINE = re.compile(r"(?P<expression>.*?)\s*=> (?P<expected>.*)")
CASES = [
    pytest.param(match["expression"], match["expected"], id=f"line {number}")
    for number, line in enumerate(TABLE, 1)
    if not line.startswith("#") and (match := _LINE.fullmatch(line))
]


def shown(value: Value) -> str:
    """A value as the table writes it."""
    match value:
        case bool():
            return "true" if value else "false"
        case float():
            if math.isnan(value):
                return "NaN"
            if math.isinf(value):
                return "Infinity" if value > 0 else "-Infinity"
            return f"{value:.17g}" if value % 1 else str(int(value))
        case tuple():
            return "[" + ", ".join(str(node) for node in value) + "]"
    return f'"{value}"' if "'" in value else f"'{value}'"


def same(found: Value, expected: str) -> bool:
    if isinstance(found, float) and not isinstance(found, bool) and math.isfinite(found):
        return re.fullmatch(r"-?[\d.]+", expected) is not None and float(expected) == found
    return shown(found) == expected


@pytest.mark.parametrize(("expression", "expected"), CASES)
def test_the_table(expression: str, expected: str) -> None:
    if expected.startswith("!"):
        reason, _, position = expected[1:].partition("@")
        with pytest.raises(ExpressionError) as raised:
            compile_expression(expression, "/data/q")
        error = raised.value
        assert (error.reason, error.position) == (reason.strip(), int(position)), error
        return
    found = compile_expression(expression, "/data/q").value(context())
    assert same(found, expected), f"{expression} gives {shown(found)}"


def test_every_line_of_the_table_is_played() -> None:
    lines = [line for line in TABLE if line.strip() and not line.startswith("#")]
    assert len(CASES) == len(lines) >= 400
