"""The value of a node in one chosen instance of the repeats around it (indexed-repeat)."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from conversations.surveys.xpath.context import Context
from conversations.surveys.xpath.instances import Where
from conversations.surveys.xpath.parts import Part

if TYPE_CHECKING:
    from conversations.surveys.xpath.compiler import Compiler

Index = tuple[str | None, Callable[[Context], float]]


def indexed(path: str, indexes: Sequence[Index], compiler: "Compiler") -> Part:
    """The value at `path` where each repeat named in `indexes` is at its index (from 1).

    A repeat that is not named is the one that the expression stands in, else the first. An index
    below one, or none yet, is the first, as in ODK; there is '' where no instance is.
    """
    repeats = compiler.repeats
    around = repeats.around(path)
    shared = repeats.shared(path, compiler.here)
    chosen = {repeat: index for repeat, index in indexes if repeat in around}
    outside = [index for repeat, index in indexes if repeat not in around]

    def value(context: Context) -> str:
        if any(index(context) >= 2 for index in outside):
            return ""
        where = tuple(
            _number(chosen[repeat](context))
            if repeat in chosen
            else _own(context.home, depth, shared)
            for depth, repeat in enumerate(around)
        )
        if not around:
            return context.read(path)
        return context.read_at(path, where) if context.exists(path, where) else ""

    return Part(value, "text")


def _number(index: float) -> int:
    return int(min(index, 1e9)) if index >= 1 else 1


def _own(home: Where, depth: int, shared: int) -> int:
    return home[depth] if depth < min(shared, len(home)) else 1
