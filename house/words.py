"""No sentence for people in Python: words stand in the catalogue, or are data."""

import ast
import re
from collections.abc import Iterator

from house.finding import Finding, Source

# Modest on purpose: words that are understood (names of months, "yes") are no sentences.
_LATIN = re.compile("[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]")
_ARABIC = re.compile("[\u0621-\u064a]")
_ENDED = re.compile("[.!?:\u2026\u061f]\\s*$")
_SAYING = ("told", "Told", "verbatim", "say")
_DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def sentences_in_code(source: Source) -> Iterator[Finding]:
    """What reads like a French or Arabic sentence, and any words given to `told` and its kin."""
    tree = source.tree
    own = {id(text) for node in ast.walk(tree) for text in _docstrings(node)}
    said = {id(text) for node in ast.walk(tree) for text in _spoken(node)}
    for node in ast.walk(tree):
        text = _text(node)
        if id(node) not in own and (_sentence(text) or (id(node) in said and " " in text)):
            words = f"words for people ({text[:30]!r}) belong in the catalogue."
            yield Finding(source.file, getattr(node, "lineno", 1), words)


def _text(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _sentence(text: str) -> bool:
    words = len(text.split())
    ended = bool(_ENDED.search(text)) and words > 1
    if _ARABIC.search(text):
        return ended
    return bool(_LATIN.search(text)) and text[:1].isupper() and (ended or words > 2)


def _spoken(node: ast.AST) -> Iterator[ast.AST]:
    """Everything written inside a call that makes words of a text."""
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if isinstance(node.func, ast.Name):
            name = node.func.id
        if name in _SAYING:
            yield from ast.walk(node)


def _docstrings(node: ast.AST) -> Iterator[ast.Constant]:
    """Bare strings of a body: docstrings, and those that stand under a field."""
    for step in node.body if isinstance(node, _DOCUMENTED) else ():
        if isinstance(step, ast.Expr) and isinstance(step.value, ast.Constant):
            yield step.value
