"""Files of at most 300 lines, functions of at most 40."""

import ast
from collections.abc import Iterator

from house.finding import Finding, Source

FILE_LIMIT = 300
FUNCTION_LIMIT = 40


def long_file(source: Source) -> Iterator[Finding]:
    lines = source.text.count("\n") + (not source.text.endswith("\n"))
    if lines > FILE_LIMIT:
        yield Finding(source.file, lines, f"{lines} lines; a file has at most {FILE_LIMIT}.")


def long_functions(source: Source) -> Iterator[Finding]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = _body_lines(node)
            if lines > FUNCTION_LIMIT:
                said = f"{node.name} has {lines} lines; a function has at most {FUNCTION_LIMIT}."
                yield Finding(source.file, node.lineno, said)


def _body_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of the body; a docstring is not counted."""
    body = node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
