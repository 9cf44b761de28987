"""The functions on numbers (XPath 1.0 and ODK XForms, "Math functions"): NaN in, NaN out."""

import math
from collections.abc import Callable
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal, localcontext

from conversations.surveys.xpath.values import (
    Kind,
    Nodes,
    Value,
    node_texts,
    text_number,
    to_number,
)

Row = tuple[str, Kind, Callable[..., object]]


def _numbers(values: tuple[Value, ...]) -> list[float]:
    """Every number among values and nodes; what is none (an empty answer) is left out."""
    numbers: list[float] = []
    for value in values:
        if isinstance(value, tuple):
            numbers.extend(map(text_number, node_texts(value)))
        else:
            numbers.append(to_number(value))
    return [number for number in numbers if number == number]


def _sum(nodes: Nodes) -> float:
    return sum(_numbers((nodes,)), 0.0)


def _min(*values: Value) -> float:
    return min(_numbers(values), default=math.nan)


def _max(*values: Value) -> float:
    return max(_numbers(values), default=math.nan)


def _int(number: float) -> float:
    return float(math.trunc(number)) if math.isfinite(number) else number


def _round(number: float, places: float = 0.0) -> float:
    """Halves go up: round(2.5) = 3, round(-1.5) = -1; `places` may be negative, as in Excel."""
    if not math.isfinite(number):
        return number
    if not abs(places) <= 30:
        return math.nan
    way = ROUND_HALF_DOWN if number < 0 else ROUND_HALF_UP
    with localcontext() as exact:
        exact.prec = 400
        return float(Decimal(repr(number)).quantize(Decimal(1).scaleb(-int(places)), way))


def _each(function: Callable[[float], float]) -> Callable[[float], float]:
    """`function`, with NaN where mathematics has no answer."""

    def guarded(number: float) -> float:
        try:
            return float(function(number))
        except (ValueError, OverflowError):
            return math.nan

    return guarded


def _logarithm(function: Callable[[float], float]) -> Callable[[float], float]:
    guarded = _each(function)
    return lambda number: guarded(number) if number != 0 else -math.inf


def _pow(base: float, exponent: float) -> float:
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return math.inf
    except ValueError:
        return math.nan


def _filled(nodes: Nodes) -> float:
    return float(sum(1 for text in node_texts(nodes) if text))


NUMBERS: dict[str, Row] = {
    "number": ("n", "number", lambda number: number),
    "int": ("n", "number", _int),
    "round": ("nn?", "number", _round),
    "sum": ("s", "number", _sum),
    "count": ("s", "number", lambda nodes: float(len(nodes))),
    "count-non-empty": ("s", "number", _filled),
    "min": ("m*", "number", _min),
    "max": ("m*", "number", _max),
    "abs": ("n", "number", abs),
    "floor": ("n", "number", lambda n: float(math.floor(n)) if math.isfinite(n) else n),
    "ceiling": ("n", "number", lambda n: float(math.ceil(n)) if math.isfinite(n) else n),
    "pow": ("nn", "number", _pow),
    "sqrt": ("n", "number", _each(math.sqrt)),
    "exp": ("n", "number", _each(math.exp)),
    "exp10": ("n", "number", lambda n: _pow(10.0, n)),
    "log": ("n", "number", _logarithm(math.log)),
    "log10": ("n", "number", _logarithm(math.log10)),
    "sin": ("n", "number", _each(math.sin)),
    "cos": ("n", "number", _each(math.cos)),
    "tan": ("n", "number", _each(math.tan)),
    "asin": ("n", "number", _each(math.asin)),
    "acos": ("n", "number", _each(math.acos)),
    "atan": ("n", "number", _each(math.atan)),
    "atan2": ("nn", "number", math.atan2),
    "pi": ("", "number", lambda: math.pi),
}
