"""What is wrong with an expression, by position and a stable name: others find the words."""

from typing import Literal

Reason = Literal[
    "empty-expression",
    "too-long",
    "too-deep",
    "unexpected-character",
    "unexpected-token",
    "unexpected-end",
    "missing-operator",
    "unknown-operator",
    "double-equals",
    "curly-quote",
    "bare-dollar",
    "unresolved-reference",
    "unclosed-quote",
    "unclosed-parenthesis",
    "unclosed-bracket",
    "unopened-parenthesis",
    "unknown-function",
    "unsupported-function",
    "wrong-argument-count",
    "not-a-nodeset",
    "unsupported-path",
    "bad-regex",
]


class ExpressionError(ValueError):
    """An expression that cannot be compiled.

    `position` counts characters from 0 in the source; `reason` is one of `Reason`; `detail` is
    the piece of source (or the name) that the reason is about, '' when there is none.
    """

    def __init__(self, position: int, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{reason} at {position}: {detail}")
        self.position = position
        self.reason: Reason = reason
        self.detail = detail
