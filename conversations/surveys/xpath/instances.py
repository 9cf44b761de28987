"""Paths of the instances of a repeat: `/data/house[2]/member[1]/name`, positions counted from 1.

Rules:
1. A definition path has no positions; a path of an instance has one on every repeat in it. Outside
   repeats both are the same text.
2. The path of a series of instances has none on its last name: `/data/house[2]/member`.
3. Where a node stands is the tuple of those positions, outermost first: (2, 1).
"""

import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

Where = tuple[int, ...]

_POSITION = re.compile(r"\[(\d+)\]")


class Found(str):
    """The value of a node within repeats, and where it stands."""

    __slots__ = ("where",)

    where: Where

    @classmethod
    def at(cls, value: str, where: Where) -> "Found":
        """`value` as that of the node at `where`."""
        found = cls(value)
        found.where = where
        return found


def plain(path: str) -> str:
    """The definition path of an instance's path."""
    return _POSITION.sub("", path) if "[" in path else path


def positions(path: str) -> Where:
    """Where the node at an instance's path stands."""
    return tuple(map(int, _POSITION.findall(path))) if "[" in path else ()


def path_without(path: str, series: str, number: int) -> str | None:
    """What `path` becomes once instance `number` of `series` is gone; None when it was in it."""
    if not path.startswith(series + "["):
        return path
    own = path[: path.index("]", len(series)) + 1]
    at = positions(own)[-1]
    if at == number:
        return None
    return path if at < number else f"{series}[{at - 1}]{path[len(own) :]}"


class Repeats:
    """The repeats of one form, by definition path, and the paths of their instances."""

    def __init__(self, paths: frozenset[str] = frozenset()) -> None:
        self.paths = paths
        self.around = cache(self._around)
        self._pieces = cache(self._cut)

    def _around(self, path: str) -> tuple[str, ...]:
        if not self.paths:
            return ()
        names = path.split("/")
        above = ("/".join(names[:end]) for end in range(2, len(names) + 1))
        return tuple(node for node in above if node in self.paths)

    def _cut(self, path: str) -> tuple[str, ...]:
        ends = [0, *(len(repeat) for repeat in self.around(path)), len(path)]
        return tuple(path[start:end] for start, end in pairwise(ends))

    def depth(self, path: str) -> int:
        """How many repeats stand around the node at `path`, itself included."""
        return len(self.around(path))

    def place(self, path: str, where: Where) -> str:
        """The instance's path; with one position fewer than there are repeats, of its series."""
        if not where or not self.paths:
            return path
        pieces = self._pieces(path)
        numbered = (f"{piece}[{at}]" for piece, at in zip(pieces, where, strict=False))
        return "".join((*numbered, *pieces[len(where) :]))

    def shared(self, path: str, other: str) -> int:
        """How many repeats two nodes have in common."""
        return len(set(self.around(path)).intersection(self.around(other)))


NONE = Repeats()
Counts = Mapping[str, int]
"""How many instances there are, by the path of their series."""
