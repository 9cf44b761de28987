"""Looks into Fluent's patterns: which are plain sentences, which variables stand inside a tag."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fluent.runtime.resolver import TextElement
from fluent.syntax import ast


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, or the name of a variable and whether it stands inside a tag."""

    text: str = ""
    name: str = ""
    in_tag: bool = False


def pieces_of(pattern: Any) -> tuple[Piece, ...] | None:
    """The pieces of a sentence of text and bare variables; None when it is more than that."""
    if isinstance(pattern, TextElement):
        return (Piece(pattern.value),)
    pieces = tuple(_pieces(pattern))
    return None if any(not piece.text and not piece.name for piece in pieces) else pieces


def in_a_tag(pattern: Any) -> frozenset[str]:
    """The variables that stand inside a tag somewhere in `pattern`."""
    if isinstance(pattern, TextElement):
        return frozenset()
    found = {piece.name for piece in _pieces(pattern) if piece.in_tag}
    for element in _elements(pattern):
        selected = getattr(element, "expression", None)
        for variant in getattr(selected, "variants", None) or ():
            found |= in_a_tag(variant.value)
    return frozenset(found)


def _elements(pattern: Any) -> list[Any]:
    # A pattern that is nothing but one variable is that variable.
    return getattr(pattern, "elements", None) or [pattern]


def _pieces(pattern: Any) -> Iterator[Piece]:
    so_far = ""
    for element in _elements(pattern):
        if isinstance(element, ast.TextElement):
            so_far += element.value
            yield Piece(text=element.value)
        elif isinstance(getattr(element, "expression", None), ast.VariableReference):
            inside = so_far.rfind("<") > so_far.rfind(">")
            yield Piece(name=element.expression.id.name, in_tag=inside)
        elif isinstance(element, ast.StringLiteral):
            yield Piece(text=element.parse()["value"])
        else:
            yield Piece()
