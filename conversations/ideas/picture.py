"""What the weekly picture of the ideas shows: figures that were judged already, with their names.

A count is None where it is not told (small_cells.py): none and ten look the same.
"""

from conversations.frozen import Frozen
from conversations.reply import Label

Count = int | None


class Figure(Frozen):
    """A count and what it counts."""

    label: Label
    count: Count


class District(Frozen):
    """A part of the town, made of these areas of its map."""

    key: str
    """A few letters that stand for it on the map: `13`."""
    label: Label
    count: Count
    areas: tuple[int, ...]


class IdeasPicture(Frozen):
    """The ideas of a period at a glance, in one language."""

    locale: str
    city: Label
    title: Label
    period: Label
    totals: tuple[Figure, ...] = ()
    themes: tuple[Figure, ...] = ()
    districts: tuple[District, ...] = ()
    statuses: tuple[Figure, ...] = ()
