"""Cuts the source of an expression into tokens, and names the mistakes visible so early."""

from typing import Literal, NamedTuple

import regex

from conversations.surveys.xpath.errors import ExpressionError

MAX_LENGTH = 20_000

TokenKind = Literal["number", "literal", "name", "symbol", "end"]


class Token(NamedTuple):
    """One token: `text` is a literal's content without its quotes, otherwise the source."""

    kind: TokenKind
    text: str
    position: int


_NAME = r"[\p{L}_][\p{L}\p{M}\p{N}_.\-]*"
# A name may end in a dot only by mistake, and may carry one prefix (jr:choice-name).
_TOKEN = regex.compile(
    rf"(?P<space>\s+)"
    rf"|(?P<number>\d+(?:\.\d*)?|\.\d+)"
    rf"|(?P<literal>\"[^\"]*\"|'[^']*')"
    rf"|(?P<name>{_NAME}(?::{_NAME})?)"
    rf"|(?P<symbol><=|>=|!=|\.\.|//|::|[-+*/|()\[\],.=<>@])"
)
_CURLY = "\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2032\u2033`"


def tokenize(source: str) -> list[Token]:
    """The tokens of `source`, closed by one of kind "end"; raises ExpressionError."""
    if len(source) > MAX_LENGTH:
        raise ExpressionError(MAX_LENGTH, "too-long", str(len(source)))
    tokens: list[Token] = []
    position = 0
    while position < len(source):
        match = _TOKEN.match(source, position)
        if match is None:
            raise _misread(source, position)
        if match.lastgroup != "space":
            tokens.append(_token(source, match, tokens))
        position = match.end()
    tokens.append(Token("end", "", len(source)))
    return tokens


def _token(source: str, match: "regex.Match[str]", before: list[Token]) -> Token:
    text, start = match.group(), match.start()
    if match.lastgroup == "literal":
        return Token("literal", text[1:-1], start)
    if match.lastgroup == "number":
        return Token("number", text, start)
    if match.lastgroup == "name":
        return Token("name", text, start)
    if text == "=" and before and before[-1] == Token("symbol", "=", start - 1):
        raise ExpressionError(start - 1, "double-equals", "==")
    if text == ">" and before and before[-1] == Token("symbol", "<", start - 1):
        raise ExpressionError(start - 1, "unknown-operator", "<>")
    return Token("symbol", text, start)


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
