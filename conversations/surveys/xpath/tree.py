"""The shape of a parsed expression: what the parser gives and the compiler takes."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written."""

    value: float
    position: int


@dataclass(frozen=True, slots=True)
class Text:
    """A string literal."""

    value: str
    position: int


@dataclass(frozen=True, slots=True)
class Call:
    """A function and its arguments."""

    name: str
    args: tuple["Tree", ...]
    position: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: a name, "." or "..", with the predicates written after it."""

    name: str
    predicates: tuple["Tree", ...]
    position: int


@dataclass(frozen=True, slots=True)
class Path:
    """Steps from the root ("/"), from here (""), or from a call (`current()`, `instance()`)."""

    start: Literal["/", ""] | Call
    steps: tuple[Step, ...]
    position: int


@dataclass(frozen=True, slots=True)
class Chain:
    """Operands of one precedence level, read from the left: 1 + 2 - 3 is one flat chain."""

    first: "Tree"
    rest: tuple[tuple[str, "Tree"], ...]
    position: int


@dataclass(frozen=True, slots=True)
class Negation:
    """The number of `operand` with its sign changed (an even number of signs changes nothing)."""

    operand: "Tree"
    odd: bool
    position: int


Tree = Number | Text | Call | Path | Chain | Negation
