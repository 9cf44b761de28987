"""Runs every check on the tree and prints what it finds: `python -m house`."""

import sys
from collections.abc import Iterator
from pathlib import Path

from bot.settings import described
from house import hooks
from house.commands import commands_differ
from house.contracts import strange_rooms
from house.finding import Finding, Source, sources
from house.imports import impure, telegram_abroad
from house.lengths import long_file, long_functions
from house.names import foreign_names
from house.openings import opening
from house.pages import stale
from house.settings_table import env_example, readme_table, settings_differ
from house.words import sentences_in_code

CODE = ("bot", "conversations", "storage")


def findings(root: Path) -> list[Finding]:
    """Everything there is to mend below `root`."""
    tree = sources(root)
    found = [finding for source in tree for finding in _of_file(source)]
    return sorted([*found, *strange_rooms(root), *_of_documents(tree), *stale(tree)])


def _of_file(source: Source) -> Iterator[Finding]:
    yield from foreign_names(source)
    if not source.file.endswith(".py"):
        return
    for check in (long_file, long_functions, opening, telegram_abroad):
        yield from check(source)
    if source.within(*CODE):
        yield from sentences_in_code(source)
    if source.within("conversations"):
        yield from impure(source)


def _of_documents(tree: list[Source]) -> Iterator[Finding]:
    texts = {source.file: source for source in tree}
    readers = {".env.example": env_example, "README.md": readme_table}
    for file, read in readers.items():
        source = texts.get(file, Source(file, ""))
        yield from settings_differ(source, read(source.text), described())
    document = texts.get("docs/commands.md", Source("docs/commands.md", ""))
    for mark, commands in hooks.COMMANDS.items():
        yield from commands_differ(document, mark, commands())
    for check in hooks.CATALOGUE:
        yield from check()


def main() -> int:
    """Print every finding; 1 if there is one."""
    found = findings(Path.cwd())
    for finding in found:
        print(finding)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
