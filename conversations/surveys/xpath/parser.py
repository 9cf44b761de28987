"""A Pratt parser for XPath 1.0 expressions as XLSForm uses them (ODK XForms, "XPath expressions").

Operators of one level become one flat chain, so that only brackets deepen the tree; the depth is
bounded, so that no source can exhaust the stack of the parser, the compiler or the evaluation.
"""

from typing import Literal

from conversations.surveys.xpath.errors import ExpressionError
from conversations.surveys.xpath.tokens import Token, tokenize
from conversations.surveys.xpath.tree import Call, Chain, Negation, Number, Path, Step, Text, Tree

MAX_DEPTH = 100

# The binding power of every infix operator; a chain gathers what binds equally.
LEVELS: dict[str, int] = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 7,
}
_UNARY = 7


def parse(source: str) -> Tree:
    """The tree of `source`; raises ExpressionError for whatever is not an expression."""
    reader = _Reader(tokenize(source))
    if reader.ended():
        raise ExpressionError(0, "empty-expression")
    tree = reader.expression(0)
    if not reader.ended():
        raise reader.surprise()
    return tree


class _Reader:
    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.index = 0
        self.depth = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.index]

    def ended(self) -> bool:
        return self.tokens[self.index].kind == "end"

    def take(self) -> Token:
        token = self.tokens[self.index]
        self.index += 1
        return token

    def sees(self, *symbols: str) -> bool:
        token = self.tokens[self.index]
        return token.kind == "symbol" and token.text in symbols

    def operator_level(self) -> int:
        token = self.tokens[self.index]
        return LEVELS.get(token.text, 0) if token.kind in ("symbol", "name") else 0

    def expression(self, floor: int) -> Tree:
        """Everything from here whose operators bind tighter than `floor`."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ExpressionError(self.token.position, "too-deep", str(MAX_DEPTH))
        left = self.operand()
        while (level := self.operator_level()) > floor:
            left = self.chain(left, level)
        self.depth -= 1
        return left

    def chain(self, first: Tree, level: int) -> Tree:
        rest: list[tuple[str, Tree]] = []
        position = self.token.position
        while self.operator_level() == level:
            operator = self.take().text
            rest.append((operator, self.expression(level)))
        return Chain(first, tuple(rest), position)

    def operand(self) -> Tree:
        token = self.token
        if token.kind == "number":
            self.take()
            return Number(float(token.text), token.position)
        if token.kind == "literal":
            self.take()
            return Text(token.text, token.position)
        if self.sees("-"):
            return self.negation()
        if self.sees("("):
            return self.bracketed()
        return self.path()

    def negation(self) -> Tree:
        position, odd = self.token.position, False
        while self.sees("-"):
            self.take()
            odd = not odd
        # Unary minus binds looser than the union and tighter than everything else.
        return Negation(self.expression(_UNARY - 1), odd, position)

    def bracketed(self) -> Tree:
        opening = self.take()
        inner = self.expression(0)
        self.close(")", opening)
        return inner

    def close(self, symbol: Literal[")", "]"], opening: Token) -> None:
        if self.sees(symbol):
            self.take()
            return
        if self.token.kind == "end":
            closing = "unclosed-parenthesis" if symbol == ")" else "unclosed-bracket"
            raise ExpressionError(opening.position, closing, opening.text)  # type: ignore[arg-type]
        raise self.surprise()

    def path(self) -> Tree:
        token = self.token
        if self.sees("//", "@"):
            raise ExpressionError(token.position, "unsupported-path", token.text)
        if self.sees("/"):
            self.take()
            return Path("/", self.steps(), token.position)
        if token.kind == "name" and self.tokens[self.index + 1][:2] == ("symbol", "("):
            return self.called()
        return Path("", self.steps(), token.position)

    def called(self) -> Tree:
        call = self.call()
        if call.name not in ("current", "instance"):
            return call
        if not self.sees("/"):
            return Path(call, (), call.position)
        self.take()
        return Path(call, self.steps(), call.position)

    def call(self) -> Call:
        name = self.take()
        opening = self.take()
        args: list[Tree] = []
        while not self.sees(")"):
            args.append(self.expression(0))
            if not self.sees(","):
                break
            self.take()
            if self.sees(")"):
                raise ExpressionError(self.token.position, "unexpected-token", ")")
        self.close(")", opening)
        return Call(name.text, tuple(args), name.position)

    def steps(self) -> tuple[Step, ...]:
        steps = [self.step()]
        while self.sees("/"):
            self.take()
            steps.append(self.step())
        if self.sees("//", "::"):
            raise ExpressionError(self.token.position, "unsupported-path", self.token.text)
        return tuple(steps)

    def step(self) -> Step:
        token = self.token
        if self.sees("*", "@", "//"):
            raise ExpressionError(token.position, "unsupported-path", token.text)
        if token.kind != "name" and not self.sees(".", ".."):
            raise self.surprise()
        self.take()
        predicates: list[Tree] = []
        while self.sees("["):
            opening = self.take()
            predicates.append(self.expression(0))
            self.close("]", opening)
        name = token.text.rpartition(":")[2]
        return Step(name, tuple(predicates), token.position)

    def surprise(self) -> ExpressionError:
        """The error for the token that stands where none of its kind may stand."""
        token = self.token
        if token.kind == "end":
            return ExpressionError(token.position, "unexpected-end")
        if token.text == ")" and token.kind == "symbol" and self.depth <= 1:
            return ExpressionError(token.position, "unopened-parenthesis", ")")
        if self.index and _ends_operand(self.tokens[self.index - 1]) and _starts_operand(token):
            return ExpressionError(token.position, "missing-operator", token.text[:20])
        return ExpressionError(token.position, "unexpected-token", token.text[:20])


def _ends_operand(token: Token) -> bool:
    if token.kind == "symbol":
        return token.text in (")", "]", ".", "..")
    return not (token.kind == "name" and token.text in LEVELS)


def _starts_operand(token: Token) -> bool:
    return token.kind in ("number", "literal", "name") or token.text in ("(", "/", ".", "..")
