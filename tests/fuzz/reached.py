"""What walks reached, so that none stays at the door: talks, commands, questions, hours, events."""

import functools
import inspect
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import conversations.questions
from conversations.event import Event
from conversations.house import BOOK
from conversations.incoming import Commanded, Incoming, TimeCame
from conversations.talk import Taken, Talks

QUESTIONS = Path(conversations.questions.__path__[0])


def question_kinds() -> dict[str, type[Any]]:
    """Every kind of question that hears an answer, by name."""
    found: dict[str, type[Any]] = {}
    for file in sorted(QUESTIONS.glob("*.py")):
        module = import_module(f"conversations.questions.{file.stem}")
        for name, kind in inspect.getmembers(module, inspect.isclass):
            mine = kind.__module__ == module.__name__
            if mine and "hear" in vars(kind) and not getattr(kind, "_is_protocol", False):
                found[name] = kind
    return found


def event_kinds() -> set[str]:
    """Every event that a conversation, or the clock, may tell of."""
    found, rest = set[str](), [Event]
    while rest:
        kind = rest.pop()
        rest += kind.__subclasses__()
        if not kind.__subclasses__() and kind.__module__.startswith("conversations."):
            found.add(kind.__name__)
    return found


@dataclass
class Reached:
    """How often each was reached."""

    steps: Counter[str] = field(default_factory=Counter)
    talks: Counter[str] = field(default_factory=Counter)
    ended: Counter[str] = field(default_factory=Counter)
    commands: Counter[str] = field(default_factory=Counter)
    asides: Counter[str] = field(default_factory=Counter)
    questions: Counter[str] = field(default_factory=Counter)
    hours: Counter[str] = field(default_factory=Counter)
    events: Counter[str] = field(default_factory=Counter)
    weather: Counter[str] = field(default_factory=Counter)
    shown: str = ""
    """The kind of question that was shown last."""

    def turn(self, before: Talks, incoming: Incoming, taken: Taken) -> None:
        """Count one turn."""
        self.events.update(type(event).__name__ for event in taken.events)
        match incoming.what:
            case TimeCame(what=rule):
                self.hours[rule] += 1
            case Commanded(name=name):
                self.commands[name] += name in BOOK.commands
                self.asides[name] += name in BOOK.asides
        if taken.talks.open is not None:
            self.talks[taken.talks.open.name] += 1
        if before.open is not None and taken.talks.ended != before.ended:
            self.ended[before.open.name] += 1

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Inside, every kind of question counts what it hears."""
        kinds = question_kinds()
        before = {name: vars(kind) | {} for name, kind in kinds.items()}
        for name, kind in kinds.items():
            kind.hear = self._counted(name, before[name]["hear"])
            if "show" in before[name]:
                kind.show = self._noted(name, before[name]["show"])
        try:
            yield
        finally:
            for name, kind in kinds.items():
                kind.hear = before[name]["hear"]
                if "show" in before[name]:
                    kind.show = before[name]["show"]

    def _noted(self, name: str, show: Any) -> Any:
        @functools.wraps(show)
        def shown(*args: Any, **more: Any) -> Any:
            self.shown = name
            return show(*args, **more)

        return shown

    def _counted(self, name: str, hear: Any) -> Any:
        @functools.wraps(hear)
        def heard(*args: Any, **more: Any) -> Any:
            self.questions[name] += 1
            return hear(*args, **more)

        return heard

    def add(self, other: "Reached") -> None:
        """What another walk reached, too."""
        for name, counted in other.counters().items():
            getattr(self, name).update(counted)

    def counters(self) -> dict[str, Counter[str]]:
        """Everything that is counted, by name."""
        return {name: one for name, one in vars(self).items() if isinstance(one, Counter)}

    def missing(self) -> dict[str, list[str]]:
        """What no walk reached."""
        everything = {
            "talks": BOOK.talks,
            "commands": BOOK.commands,
            "questions": question_kinds(),
            "asides": BOOK.asides,
            "hours": BOOK.hours,
            "events": event_kinds(),
        }
        return {
            name: sorted(one for one in all_ if not getattr(self, name)[one])
            for name, all_ in everything.items()
        }

    def table(self) -> str:
        """The figures, a line for each kind of thing, and what was missed."""
        missing = self.missing()
        lines = []
        for name, counted in self.counters().items():
            told = ", ".join(f"{one} {n}" for one, n in counted.most_common() if n)
            lines.append(f"{name} ({sum(1 for n in counted.values() if n)}): {told}")
            if missing.get(name):
                lines.append(f"    never: {', '.join(missing[name])}")
        return "\n".join(lines)
