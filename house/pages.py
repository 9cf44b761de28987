"""Pages of `docs/` that the code writes itself: `python -m house.pages` writes them anew."""

import sys
from collections.abc import Iterator
from pathlib import Path

from conversations.house import BOOK
from house import map as the_map
from house.contracts import ROOMS
from house.finding import Finding, Source, sources
from house.statuses import STATUSES
from house.talk_diagrams import Leads, drawn

FOLDERS = ("docs/map/", "docs/diagrams/")
"""Nothing else stands there."""
DIAGRAM = """# {room}: talks{and_more}

Written by `make docs` from the code: change that, not this.

A box remembers where one is; a rounded one answers at once. A slash stands before what people may
type. An arrow: a button or an end leads there; the way back to the menu, and names that are worked
out while talking, are not drawn.

{talks}"""


def pages(tree: list[Source]) -> dict[str, str]:
    """The text of every written page, by its file."""
    leads = Leads(tree, BOOK)
    return the_map.pages(tree) | {
        f"docs/diagrams/{room}.md": _diagrams(room, leads) for room in ROOMS
    }


def _diagrams(room: str, leads: Leads) -> str:
    lives = STATUSES.get(room)
    and_more = " and what may follow what" if lives else ""
    text = DIAGRAM.format(room=room, and_more=and_more, talks=drawn(room, BOOK, leads))
    if lives is None:
        return text
    return f"{text}\n## What may follow what\n\n{lives()}"


def stale(tree: list[Source]) -> Iterator[Finding]:
    """Written pages that are not as the code is now."""
    there = {source.file: source.text for source in tree}
    wanted = pages(tree)
    for file, text in wanted.items():
        if there.get(file) != text:
            yield Finding(file, 1, "is not as the code is now: make docs (python -m house.pages).")
    for file in there.keys() - wanted.keys():
        if file.startswith(FOLDERS):
            yield Finding(file, 1, "nothing writes this page any more: delete it.")


def main() -> int:
    """Write every page; those that nothing writes any more go."""
    wanted = pages(sources(Path.cwd()))
    for file, text in wanted.items():
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        Path(file).write_text(text, encoding="utf-8")
    for folder in map(Path, FOLDERS):
        for page in folder.iterdir():
            if page.as_posix() not in wanted:
                page.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
