"""Point in polygon by hand: which district a position lies in.

Rules:
1. A ray runs east from the point; crossing the rings an odd number of times means inside. Holes
   are rings like the others. An edge has its lower end but not its upper one, so that a vertex
   counts once.
2. An edge is kept from its lower end to its upper one: two districts that share it reckon alike,
   and no point falls between them.
3. A border belongs to the district (also to both that share it), as wide as a tenth of a millimetre
   to make up for rounding; of several districts the first in the file answers.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

Position = tuple[float, float]
"""East, then north, in degrees, as in GeoJSON."""
Ring = tuple[Position, ...]
"""Closed: it ends where it begins."""
Edge = tuple[float, float, float, float]
"""East and north of the lower end, then of the upper one."""

BORDER = 1e-9
"""Half the width of a border in degrees."""


@dataclass(frozen=True, slots=True)
class Area:
    """One polygon: the box around it, then its edges."""

    number: int
    west: float
    south: float
    east: float
    north: float
    edges: tuple[Edge, ...]
    rings: tuple[Ring, ...]
    """As in the file, to be drawn."""

    def has(self, east: float, north: float) -> bool:
        """Whether the position lies inside or on the border."""
        inside = False
        for x1, y1, x2, y2 in self.edges:
            if not y1 - BORDER <= north <= y2 + BORDER:
                continue
            if _on_edge(x1, y1, x2, y2, east, north):
                return True
            if y1 <= north < y2 and east < x1 + (north - y1) * (x2 - x1) / (y2 - y1):
                inside = not inside
        return inside


def _on_edge(x1: float, y1: float, x2: float, y2: float, east: float, north: float) -> bool:
    """For a point between the two heights: whether it is on the border that the edge is."""
    if not min(x1, x2) - BORDER <= east <= max(x1, x2) + BORDER:
        return False
    width, height = x2 - x1, y2 - y1
    beside = width * (north - y1) - height * (east - x1)
    return beside * beside <= BORDER * BORDER * (width * width + height * height)


class Map:
    """All areas of a town, in the order of its file."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self._areas = tuple(areas)

    @property
    def areas(self) -> tuple[Area, ...]:
        """Every polygon of every district."""
        return self._areas

    def number_at(self, latitude: float, longitude: float) -> int | None:
        """The district at that position; None outside of them all."""
        for area in self._areas:
            if (
                area.west <= longitude <= area.east
                and area.south <= latitude <= area.north
                and area.has(longitude, latitude)
            ):
                return area.number
        return None


def area_of(number: int, rings: Iterable[Ring]) -> Area:
    """The area of district `number` with these rings: its outline, then its holes."""
    rings = tuple(rings)
    edges = tuple(edge for ring in rings for edge in _edges(ring))
    easts = [east for x1, _, x2, _ in edges for east in (x1, x2)]
    return Area(
        number,
        min(easts) - BORDER,
        min(edge[1] for edge in edges) - BORDER,
        max(easts) + BORDER,
        max(edge[3] for edge in edges) + BORDER,
        edges,
        rings,
    )


def _edges(ring: Ring) -> Iterable[Edge]:
    for one, other in pairwise(ring):
        (x1, y1), (x2, y2) = sorted((one, other), key=lambda end: (end[1], end[0]))
        yield x1, y1, x2, y2
