"""The map: every room and every file with its opening sentence, written from the files."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from house.contracts import ROOMS
from house.finding import Source

FLOORS = {
    "bot": "the world: Telegram, the simulator, the clock, files, the command line",
    "storage": "remembering: one transaction for each update, the inbox and the outbox",
    "conversations": "talking: pure functions, no input and no output",
    "house": "our own checks; never shipped",
}
"""What is on the map, from the top; tests mirror it and are found by guessing."""
_OPENING = re.compile(r'"""(.+?)(?:"""|\n)')


def pages(tree: Iterable[Source]) -> dict[str, str]:
    """The text of each page of the map by its file, for the sources of a whole tree."""
    files = [source for source in tree if _mapped(source)]
    floors = {floor: [f for f in files if f.within(floor)] for floor in FLOORS}
    drawn = {f"docs/map/{floor}.md": _floor(floor, found) for floor, found in floors.items()}
    return {"docs/map.md": _index(floors), **drawn}


def _mapped(source: Source) -> bool:
    return source.within(*FLOORS) and source.file.endswith(".py")


def said(source: Source) -> str:
    """The opening sentence of a file; nothing where it has none (another check tells that)."""
    found = _OPENING.match(source.text)
    return found[1].strip().replace("|", "\\|") if found else ""


def _folder(source: Source) -> str:
    return source.file.rpartition("/")[0]


def _index(floors: dict[str, list[Source]]) -> str:
    rows = [
        "# The map",
        "",
        "Written by `make docs` from the opening sentences of the files: change those, not this.",
        "A room has the same name on every floor, among the texts and among the talks.",
        "",
        "| Floor | What happens there | Files |",
        "|---|---|---|",
        *(f"| [{f}](map/{f}.md) | {FLOORS[f]} | {len(files)} |" for f, files in floors.items()),
        "",
        "| Room | Conversations | Texts | Talks | Storage |",
        "|---|---|---|---|---|",
        *(_room(room, floors["storage"]) for room in ROOMS),
    ]
    return "\n".join(rows) + "\n"


def _room(room: str, storage: list[Source]) -> str:
    base = f"[{room}](map/conversations.md#conversations{room})"
    texts = f"[{room}.ftl](../conversations/texts/fr/{room}.ftl)"
    talks = f"[{room}/](../tests/talks/{room})"
    name = f"storage/{room}"
    kept = any(source.file in (f"{name}.py", f"{name}/__init__.py") for source in storage)
    return f"| {room} | {base} | {texts} | {talks} | {f'`{name}.py`' if kept else ''} |"


def _floor(floor: str, files: list[Source]) -> str:
    rows = [f"# {floor}: {FLOORS[floor]}", "", "Written by `make docs`."]
    ordered = sorted(files, key=lambda source: (_folder(source), source.file))
    for folder, inside in groupby(ordered, key=_folder):
        rows += ["", f"## {folder}", *_files(list(inside))]
    return "\n".join(rows) + "\n"


def _files(inside: list[Source]) -> Iterator[str]:
    """The sentence of the folder itself, then a row for each of its files."""
    for source in inside:
        if source.file.endswith("/__init__.py") and said(source):
            yield from ("", said(source))
    rows = [source for source in inside if not source.file.endswith("/__init__.py")]
    if rows:
        yield from ("", "| File | What it is for |", "|---|---|")
    for source in rows:
        yield f"| [{source.file.rpartition('/')[2]}](../../{source.file}) | {said(source)} |"
