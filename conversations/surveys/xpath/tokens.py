"""Cuts the source of an expression into tokens, and names the mistakes visible so early."""

import re
from typing import Literal, NamedTuple

from conversations.surveys.xpath.errors import ExpressionError

MAX_LENGTH = 20_000

TokenKind = Literal["number", "literal", "name", "symbol", "end"]


class Token(NamedTuple):
    """One token: `text` is a literal's content without its quotes, otherwise the source."""

    kind: TokenKind
    text: str
    position: int


# Combining accents belong to names too: some spreadsheets hold decomposed letters.
_NAME = r"[^\W\d][\w.\-\u0300-\u036f\u064b-\u0652]*"
_TOKEN = re.compile(
    rf"\s*(?:(?P<name>{_NAME}(?::{_NAME})?)"
    rf"|(?P<symbol><=|>=|!=|\.\.|//|::|(?:\.(?!\d))|[-+*/|()\[\],=<>@])"
    rf"|(?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?!\w))"
    rf"|(?P<literal>\"[^\"]*\"|'[^']*'))"
)
_CURLY = "\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2032\u2033`"


def tokenize(source: str) -> list[Token]:
    """The tokens of `source`, closed by one of kind "end"; raises ExpressionError."""
    if len(source) > MAX_LENGTH:
        raise ExpressionError(MAX_LENGTH, "too-long", str(len(source)))
    tokens: list[Token] = []
    position, end = 0, len(source.rstrip())
    while position < end:
        match = _TOKEN.match(source, position)
        if match is None:
            raise _misread(source, len(source) - len(source[position:].lstrip()))
        kind: TokenKind = match.lastgroup  # type: ignore[assignment]
        text, start = match[kind], match.start(kind)
        if kind == "literal":
            text = text[1:-1]
        elif kind == "symbol" and text in "=>|" and tokens:
            _refuse_doubled(tokens[-1], text, start)
        tokens.append(Token(kind, text, start))
        position = match.end()
    tokens.append(Token("end", "", len(source)))
    return tokens


def _refuse_doubled(before: Token, text: str, start: int) -> None:
    if text == "=" and before == ("symbol", "=", start - 1):
        raise ExpressionError(start - 1, "double-equals", "==")
    if (text, before) in ((">", ("symbol", "<", start - 1)), ("|", ("symbol", "|", start - 1))):
        raise ExpressionError(start - 1, "unknown-operator", before.text + text)


def _misread(source: str, position: int) -> ExpressionError:
    character = source[position]
    if character in "'\"":
        return ExpressionError(position, "unclosed-quote", source[position : position + 20])
    if character in _CURLY:
        return ExpressionError(position, "curly-quote", character)
    if character == "$":
        braced = source.startswith("${", position)
        return ExpressionError(
            position,
            "unresolved-reference" if braced else "bare-dollar",
            source[position : position + 20],
        )
    if source[position : position + 2] in ("&&", "||"):
        return ExpressionError(position, "unknown-operator", source[position : position + 2])
    return ExpressionError(position, "unexpected-character", character)
