"""Where the rest of the house hangs in what `python -m house` cannot find by itself.

Each hook is called on every run; adding one is one line here, and nothing else.
"""

from collections.abc import Callable, Iterable

from house.commands import Command
from house.finding import Finding

COMMANDS: dict[str, Callable[[], Iterable[Command]]] = {}
"""For each marked table of docs/commands.md, the code's own list.

"chat commands": (name, line of the menu) of the Book; "program commands": `subcommands(parser)`.
"""

CATALOGUE: list[Callable[[], Iterable[Finding]]] = []
"""What is missing or too much in the catalogues of words."""
