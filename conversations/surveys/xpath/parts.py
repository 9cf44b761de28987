"""A compiled piece of an expression: what runs, what kind of value it gives, and conversions."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from conversations.surveys.xpath.context import Context
from conversations.surveys.xpath.values import (
    Kind,
    Nodes,
    Value,
    node_texts,
    to_nodes,
    to_number,
    to_text,
    to_truth,
)

Run = Callable[[Context], Value]


@dataclass(frozen=True, slots=True)
class Part:
    """A compiled piece; `constant` is its value when that never changes.

    `nodes` gives the piece as a nodeset where it is one (a path), `None` where it cannot be;
    `many` says that there may be several nodes (a column of a list), which functions that join,
    add or compare all take instead of the first.
    """

    run: Run
    kind: Kind
    constant: Value | None = None
    nodes: Callable[[Context], Nodes] | None = None
    many: bool = False


def constant(value: Value, kind: Kind) -> Part:
    """The Part of a value that is written in the expression."""
    return Part(lambda context: value, kind, value)


def as_text(part: Part) -> Callable[[Context], str]:
    """The Part's run, giving a text."""
    if part.kind == "text":
        return part.run  # type: ignore[return-value]
    if part.constant is not None:
        fixed = to_text(part.constant)
        return lambda context: fixed
    run = part.run
    return lambda context: to_text(run(context))


def as_number(part: Part) -> Callable[[Context], float]:
    """The Part's run, giving a number."""
    if part.kind == "number":
        return part.run  # type: ignore[return-value]
    if part.constant is not None:
        fixed = to_number(part.constant)
        return lambda context: fixed
    run = part.run
    return lambda context: to_number(run(context))


def as_truth(part: Part) -> Callable[[Context], bool]:
    """The Part's run, giving a truth."""
    if part.kind == "truth":
        return part.run  # type: ignore[return-value]
    run = part.run
    return lambda context: to_truth(run(context))


def as_nodes(part: Part) -> Callable[[Context], Nodes] | None:
    """The Part's run, giving a nodeset; None when the Part can never be one."""
    if part.nodes is not None:
        return part.nodes
    if part.kind == "nodes":
        return part.run  # type: ignore[return-value]
    if part.kind == "any":
        run = part.run
        return lambda context: to_nodes(run(context))
    return None


def equal(left: Value, right: Value) -> bool:
    """XPath 1.0's `=` (section 3.4): a nodeset equals what one of its nodes equals."""
    if isinstance(left, tuple):
        return any(equal(text, right) for text in node_texts(left)) if left else right == ""
    if isinstance(right, tuple):
        return equal(right, left)
    if isinstance(left, bool) or isinstance(right, bool):
        return to_truth(left) == to_truth(right)
    if isinstance(left, float) or isinstance(right, float):
        return to_number(left) == to_number(right)
    return left == right


def quotient(left: float, right: float) -> float:
    """IEEE 754 division: an infinity or NaN where Python would raise."""
    if right != 0:
        return left / right
    if left == 0 or left != left:
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def remainder(left: float, right: float) -> float:
    """XPath 1.0's `mod`: the sign of the dividend, NaN where there is no remainder."""
    if right == 0 or math.isinf(left) or left != left or right != right:
        return math.nan
    return math.fmod(left, right)
