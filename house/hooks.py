"""Where the rest of the house hangs in what `python -m house` cannot find by itself.

Each hook is called on every run; adding one is one line here, and nothing else.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from bot.__main__ import parser
from conversations.house import BOOK
from house import catalogue, readability
from house.commands import Command, subcommands
from house.finding import Finding


def chat_commands() -> Iterable[Command]:
    """The commands people may type, with their English line of Telegram's menu."""
    english: dict[str, str] = {}
    for room in sorted(Path("conversations/texts/en").glob("*.ftl")):
        entries, _ = catalogue.read(room)
        english |= {id: entry.text for id, entry in entries.items()}
    shown = (entry.name for entry in BOOK.commands.values() if entry.shown)
    return [(name, english.get(f"command-{name}", "")) for name in shown]


def words() -> Iterable[Finding]:
    """The catalogues of words, against each other and against the code."""
    code = [p for top in ("conversations", "bot") for p in sorted(Path(top).rglob("*.py"))]
    return catalogue.check(Path("conversations/texts"), code)


def simple_french() -> Iterable[Finding]:
    """What is hard to read in simple French."""
    texts, allowed = Path("conversations/texts"), Path("house/allowed_words.txt")
    return readability.check(texts, allowed, Path("bot/sample/city.toml"))


COMMANDS: dict[str, Callable[[], Iterable[Command]]] = {
    "chat commands": chat_commands,
    "program commands": lambda: subcommands(parser()),
}
"""For each marked table of docs/commands.md, the code's own list."""

CATALOGUE: list[Callable[[], Iterable[Finding]]] = [words, simple_french]
"""What is missing, too much or hard to read in the catalogues of words."""
