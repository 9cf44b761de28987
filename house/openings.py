"""Every Python file opens with one sentence that says what it is for."""

import ast
from collections.abc import Iterator

from house.finding import Finding, Source


def opening(source: Source) -> Iterator[Finding]:
    said = ast.get_docstring(source.tree)
    if said is None:
        yield Finding(source.file, 1, "opens without a docstring that says what the file is for.")
        return
    first = said.partition("\n\n")[0]
    if "\n" in first or not first.endswith((".", "!", "?")):
        yield Finding(source.file, 1, "the docstring's first line is not a whole sentence.")
