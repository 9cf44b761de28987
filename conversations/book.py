"""The register: every talk, aside, command and rule of the hour, one explicit line each."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import time
from typing import TypeVar

from conversations.incoming import Incoming
from conversations.known import Known
from conversations.talk import Aside, TalkKind, Turn

Rule = Callable[[Incoming, Known], Turn]


@dataclass(frozen=True)
class CommandEntry:
    """A command people may type: its name, the kind it opens, and its line in the menu."""

    name: str
    opens: str
    shown: bool = True
    """Listed to Telegram's command menu and the docs; a hidden one serves buttons."""


@dataclass(frozen=True)
class Book:
    """What the hall may open, by name."""

    talks: dict[str, TalkKind] = field(default_factory=dict)
    asides: dict[str, Aside] = field(default_factory=dict)
    commands: dict[str, CommandEntry] = field(default_factory=dict)
    hours: dict[str, Rule] = field(default_factory=dict)
    daily: dict[str, time] = field(default_factory=dict)
    """Rules that come every day, and at which hour of the town's own clock."""
    welcome: str = "welcome"
    """The talk that strangers are taken through first."""
    receiving: str = "receiving"
    """The same while a chat is lent."""
    unprompted: str = "unprompted"
    """The talk that takes up what somebody says who was not asked anything."""
    handed_over: str = "spreadsheet"
    """The talk that takes a spreadsheet of the staff's which nobody asked for."""
    renewal: str = "renewal"
    """The talk that follows a new version of the notice."""

    def kind(self, command: str) -> TalkKind | Aside | None:
        """What `/command` opens; None for a command that nobody registered."""
        entry = self.commands.get(command)
        if entry is None:
            return None
        return self.talks.get(entry.opens) or self.asides.get(entry.opens)


class BookError(Exception):
    """The register names something twice, or something that does not exist."""


def bind(
    talks: Iterable[TalkKind],
    asides: Iterable[Aside],
    commands: Iterable[CommandEntry],
    hours: Iterable[tuple[str, Rule]] = (),
    daily: Iterable[tuple[str, time]] = (),
) -> Book:
    """A Book of these; BookError on a duplicate, or on what opens or rings nothing."""
    book = Book(
        talks=_by_name(((t.name, t) for t in talks), "talk"),
        asides=_by_name(((a.name, a) for a in asides), "aside"),
        commands=_by_name(((c.name, c) for c in commands), "command"),
        hours=_by_name(hours, "rule of the hour"),
        daily=_by_name(daily, "daily hour"),
    )
    for name in book.daily:
        if name not in book.hours:
            raise BookError(f"the daily hour {name} rings nothing that is registered")
    for name in book.commands:
        if name not in HALL_COMMANDS and book.kind(name) is None:
            raise BookError(f"command /{name} opens nothing that is registered")
    return book


HALL_COMMANDS = ("cancel", "resume", "erase", "finish")
"""Commands the loop itself answers, because they are about the talks."""


T = TypeVar("T")


def _by_name(entries: Iterable[tuple[str, T]], what: str) -> dict[str, T]:
    found: dict[str, T] = {}
    for name, entry in entries:
        if name in found:
            raise BookError(f"{what} {name!r} is registered twice")
        found[name] = entry
    return found
