"""The commands of the chat and of the program stand in docs/commands.md, each with its meaning."""

import argparse
import re
from collections.abc import Iterable, Iterator

from house.finding import Finding, Source

Command = tuple[str, str]
"""Name, without a slash, and one line of meaning."""


def commands_differ(source: Source, mark: str, commands: Iterable[Command]) -> Iterator[Finding]:
    """The table between `<!-- mark -->` and `<!-- /mark -->` against the code's own list."""
    written = _table(source.text, mark)
    real = dict(commands)
    for name, (meaning, line) in written.items():
        if name not in real:
            yield Finding(source.file, line, f"{name} is not among the {mark}.")
        elif meaning != real[name]:
            said = f"{name} means {real[name]!r} in the code, not {meaning!r}."
            yield Finding(source.file, line, said)
    for name in real.keys() - written.keys():
        said = f"{name} is missing from the {mark}: {real[name]!r}."
        yield Finding(source.file, 1, said)


def _table(text: str, mark: str) -> dict[str, tuple[str, int]]:
    inside = re.search(f"<!-- {mark} -->.*?<!-- /{mark} -->", text, re.S)
    if inside is None:
        return {}
    rows = re.compile(r"(?m)^\| `(?:portevoix |/)?([a-z_-]+)[^`]*` \| (.+) \|$")
    found = rows.finditer(text, inside.start(), inside.end())
    return {row[1]: (row[2], text.count("\n", 0, row.start()) + 1) for row in found}


def subcommands(parser: argparse.ArgumentParser) -> list[Command]:
    """The subcommands of an argparse parser with their help."""
    return [
        (choice.dest, choice.help or "")
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for choice in action._choices_actions
    ]
