"""Diagrams of a room's talks: what opens what, for whom, and the questions they wait at."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, get_args, get_origin

from conversations.book import Book, CommandEntry
from conversations.talk import Aside, TalkKind
from conversations.who import EVERYONE
from house.finding import Source

_LABEL = r"(?:line\((?:[^()]|\([^()]*\))*\)|[\w.\[\]\"]+)"
_LEADS = re.compile(
    rf'(?:Goto\(|Command\(\s*name=|\bdoes\(\s*{_LABEL},)\s*(?:"(?P<name>[a-z]+)"|(?P<const>[A-Z]+))'
)
_CONSTANT = re.compile(r'(?m)^([A-Z]+) = "([a-z]+)"')
_IMPORT = re.compile(r"(?m)^from (conversations\.[a-z_.]+) import")
PLACES = ("stage", "phase")
"""The field of a talk's state that says which question it waits at, where it is so called."""


class Leads:
    """Which command the buttons and the ends of each file lead to."""

    def __init__(self, tree: Iterable[Source], book: Book) -> None:
        files = [s for s in tree if s.within("conversations") and s.file.endswith(".py")]
        self.texts = {source.file[:-3].replace("/", "."): source.text for source in files}
        self.homes = {_home(kind) for kind in everything(book)}

    def of(self, module: str) -> set[str]:
        """Commands to which a talk's file leads, or a file of its room that serves it."""
        found, seen, todo = set[str](), {module}, [module]
        while todo:
            text = self.texts.get(todo.pop(), "")
            found |= _named(text)
            for other in _IMPORT.findall(text):
                same = other.split(".")[:2] == module.split(".")[:2]
                if same and other not in seen | self.homes:
                    seen.add(other)
                    todo.append(other)
        return found


def _named(text: str) -> set[str]:
    constants = dict(_CONSTANT.findall(text))
    return {
        found["name"] or constants.get(found["const"], "") for found in _LEADS.finditer(text)
    } - {""}


def everything(book: Book) -> tuple[TalkKind | Aside, ...]:
    """Every talk and aside that is registered."""
    return (*book.talks.values(), *book.asides.values())


def _home(kind: TalkKind | Aside) -> str:
    return (kind.begin if isinstance(kind, TalkKind) else kind.take).__module__


def room_of(kind: TalkKind | Aside) -> str:
    """The folder of `conversations` in which it stands."""
    return _home(kind).split(".")[1]


def drawn(room: str, book: Book, leads: Leads) -> str:
    """The page's part about the talks of a room: a flowchart and a table."""
    every = ((entry, book.kind(entry.name)) for entry in book.commands.values())
    kinds = {entry: kind for entry, kind in every if kind and room_of(kind) == room}
    chart = ["```mermaid", "flowchart LR"]
    for entry, kind in kinds.items():
        chart.append(f"    {_node(entry, kind)}")
    for entry, kind in kinds.items():
        led = leads.of(_home(kind)) & book.commands.keys() - {entry.name, "menu"}
        chart += [f"    {entry.name}_ --> {_end(name, book)}" for name in sorted(led)]
    return "\n".join([*chart, "```", "", *_table(kinds, room, book), ""])


def _node(entry: CommandEntry, kind: TalkKind | Aside) -> str:
    name = f"/{entry.name}" if entry.shown else entry.name
    return f'{entry.name}_["{name}"]' if isinstance(kind, TalkKind) else f'{entry.name}_("{name}")'


def _end(name: str, book: Book) -> str:
    kind = book.kind(name)
    return _node(book.commands[name], kind) if kind else f'{name}_("{name}")'


def _table(kinds: dict[CommandEntry, TalkKind | Aside], room: str, book: Book) -> Iterator[str]:
    yield "| Talk | Opened by | For whom | In a lent chat | File | Waits at |"
    yield "|---|---|---|---|---|---|"
    everyone = [k for k in everything(book) if room_of(k) == room]
    for kind in everyone:
        opened = [f"`/{entry.name}`" for entry, one in kinds.items() if one is kind]
        who = "everyone" if kind.roles == EVERYONE else ", ".join(sorted(kind.roles))
        lent = "yes" if kind.in_sessions else ""
        home = _home(kind).replace(".", "/")
        file = f"[{home.rpartition('/')[2]}.py](../../{home}.py)"
        row = (kind.name, ", ".join(opened) or "the hall", who, lent, file, _places(kind))
        yield f"| {' | '.join(row)} |"


def _places(kind: TalkKind | Aside) -> str:
    if isinstance(kind, Aside):
        return "(answers at once)"
    fields = kind.state.model_fields
    for name in PLACES:
        kinds = fields[name].annotation if name in fields else None
        if get_origin(kinds) is Literal:
            return ", ".join(f"`{place}`" for place in get_args(kinds))
    return "its own questions"
