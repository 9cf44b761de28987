"""Compiles a chain of operators of one level into one closure that reads it from the left."""

import operator
from collections.abc import Callable, Sequence

from conversations.surveys.xpath.context import Context
from conversations.surveys.xpath.parts import (
    Part,
    Run,
    as_nodes,
    as_number,
    as_text,
    as_truth,
    equal,
    quotient,
    remainder,
)
from conversations.surveys.xpath.values import Nodes, to_nodes

_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": quotient,
    "mod": remainder,
}
_ORDER: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def chain(operators: Sequence[str], parts: Sequence[Part]) -> Part:
    """The Part of `parts` joined by `operators` (one fewer), all of one precedence level."""
    first = operators[0]
    if first in ("or", "and"):
        return _logic(first, parts)
    if first == "|":
        return _union(parts)
    if first in _ARITHMETIC:
        return _sum(operators, parts)
    left = parts[0]
    for symbol, right in zip(operators, parts[1:], strict=True):
        left = _ordered(symbol, left, right) if symbol in _ORDER else _equality(symbol, left, right)
    return left


def _logic(symbol: str, parts: Sequence[Part]) -> Part:
    truths = [as_truth(part) for part in parts]
    if len(truths) == 2:
        left, right = truths
        if symbol == "or":
            return Part(lambda c: left(c) or right(c), "truth")
        return Part(lambda c: left(c) and right(c), "truth")
    if symbol == "or":
        return Part(lambda c: any(truth(c) for truth in truths), "truth")
    return Part(lambda c: all(truth(c) for truth in truths), "truth")


def _union(parts: Sequence[Part]) -> Part:
    runs = [as_nodes(part) or _noded(part.run) for part in parts]

    def union(context: Context) -> Nodes:
        return tuple(node for run in runs for node in run(context))

    return Part(union, "nodes")


def _noded(run: Run) -> Callable[[Context], Nodes]:
    return lambda context: to_nodes(run(context))


def _sum(operators: Sequence[str], parts: Sequence[Part]) -> Part:
    first, *others = [as_number(part) for part in parts]
    steps = [(_ARITHMETIC[symbol], run) for symbol, run in zip(operators, others, strict=True)]
    if len(steps) == 1:
        function, second = steps[0]
        return Part(lambda c: function(first(c), second(c)), "number")

    def run_all(context: Context) -> float:
        total = first(context)
        for function, run in steps:
            total = function(total, run(context))
        return total

    return Part(run_all, "number")


def _ordered(symbol: str, left: Part, right: Part) -> Part:
    before, first, second = _ORDER[symbol], as_number(left), as_number(right)
    if right.constant is not None:
        bound = second(None)  # type: ignore[arg-type]
        return Part(lambda c: before(first(c), bound), "truth")
    return Part(lambda c: before(first(c), second(c)), "truth")


def _equality(symbol: str, left: Part, right: Part) -> Part:
    same = _same(left, right)
    if symbol == "=":
        return Part(same, "truth")
    return Part(lambda c: not same(c), "truth")


def _same(left: Part, right: Part) -> Callable[[Context], bool]:
    kinds = {left.kind, right.kind}
    if kinds & {"nodes", "any"}:
        run, other = left.run, right.run
        return lambda c: equal(run(c), other(c))
    if "truth" in kinds:
        yes, also = as_truth(left), as_truth(right)
        return lambda c: yes(c) == also(c)
    if "number" in kinds:
        number, second = as_number(left), as_number(right)
        return lambda c: number(c) == second(c)
    text, literal = as_text(left), as_text(right)
    if right.constant is not None:
        expected = literal(None)  # type: ignore[arg-type]
        return lambda c: text(c) == expected
    return lambda c: text(c) == literal(c)
