"""What import-linter cannot see: an allow-list, built-in doors to the world, tests' imports."""

import ast
import sys
from collections.abc import Iterator

from house.finding import Finding, Source

_PURE = {"pydantic", "pydantic_core", "annotated_types", "regex", "dateutil", "conversations"}
_DOORS = {
    *("open", "input", "print", "exec", "eval", "__import__"),
    *("now", "utcnow", "today", "uuid1", "uuid4"),
}
_TELEGRAM_AT_HOME = ("bot/telegram", "tests/bot/telegram", "tests/bot/simulator", "bench/")


def impure(source: Source) -> Iterator[Finding]:
    """For `conversations`: other packages than allowed, and calls that look at the world."""
    for name, line in imported(source):
        if name not in _PURE and name not in sys.stdlib_module_names:
            yield Finding(source.file, line, f"conversations may not import {name}.")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and _called(node.func) in _DOORS:
            said = f"{_called(node.func)}() looks at the world; a conversation is told what it is."
            yield Finding(source.file, node.lineno, said)


def telegram_abroad(source: Source) -> Iterator[Finding]:
    """For every file: python-telegram-bot is imported only where Telegram is spoken."""
    if source.file.startswith(_TELEGRAM_AT_HOME):
        return
    for name, line in imported(source):
        if name == "telegram":
            yield Finding(source.file, line, "telegram is imported outside bot/telegram.")


def imported(source: Source) -> Iterator[tuple[str, int]]:
    """The first part of everything that is imported by its full name, and the line."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name.partition(".")[0], node.lineno
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module.partition(".")[0], node.lineno


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
