"""The districts of a town as shapes on a page.

Rules:
1. North is up, and a kilometre is as long to the east as to the north.
2. What would be smaller than a point of the picture is left out.
3. The name of a district stands where it is widest, not in a gulf.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import cos, hypot, radians
from typing import NamedTuple

from bot.city.polygons import Area

FINEST = 0.8
"""Points of the picture below which a bend is not drawn."""
GRID = 12
Point = tuple[float, float]


class Frame(NamedTuple):
    """The box on the page into which a town is fitted."""

    left: float
    top: float
    width: float
    height: float


class Projection:
    """From degrees to points in `frame`."""

    def __init__(self, areas: Sequence[Area], frame: Frame) -> None:
        west, east = min(one.west for one in areas), max(one.east for one in areas)
        south, north = min(one.south for one in areas), max(one.north for one in areas)
        self._squeezed = cos(radians((south + north) / 2))
        wide, high = (east - west) * self._squeezed, north - south
        self._scale = min(frame.width / max(wide, 1e-9), frame.height / max(high, 1e-9))
        self._west, self._north = west, north
        self._left = frame.left + (frame.width - wide * self._scale) / 2
        self._top = frame.top + (frame.height - high * self._scale) / 2

    def point(self, east: float, north: float) -> Point:
        """Where a position lies on the page."""
        x = self._left + (east - self._west) * self._squeezed * self._scale
        return x, self._top + (self._north - north) * self._scale

    def outlines(self, areas: Iterable[Area]) -> list[list[Point]]:
        """The rings of `areas` on the page."""
        rings = (ring for area in areas for ring in area.rings)
        drawn = (_smoothed([self.point(*position) for position in ring]) for ring in rings)
        return [ring for ring in drawn if len(ring) > 3]


def _smoothed(ring: list[Point]) -> list[Point]:
    kept = ring[:1]
    for x, y in ring[1:-1]:
        if hypot(x - kept[-1][0], y - kept[-1][1]) >= FINEST:
            kept.append((x, y))
    return [*kept, ring[-1]]


def path(outlines: Iterable[list[Point]]) -> str:
    """`outlines` as the data of an SVG path; holes by the rule of even and odd."""
    return "".join(f"M{'L'.join(f'{x:.1f},{y:.1f}' for x, y in ring[:-1])}Z" for ring in outlines)


def middle(outlines: Sequence[list[Point]]) -> Point:
    """A point well inside the largest outline: of a grid the farthest from its edges."""
    ring = max(outlines, key=lambda one: abs(_extent(one)))
    ring = [*ring[:: max(1, len(ring) // 80)], ring[-1]]
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    grid = [
        (
            min(xs) + (max(xs) - min(xs)) * (column + 0.5) / GRID,
            min(ys) + (max(ys) - min(ys)) * (row + 0.5) / GRID,
        )
        for column in range(GRID)
        for row in range(GRID)
    ]
    inside = [point for point in grid if _inside(point, ring)]
    return max(inside or [ring[0]], key=lambda point: _nearest(point, ring))


def _extent(ring: list[Point]) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring)) / 2


def _inside(point: Point, ring: list[Point]) -> bool:
    x, y = point
    crossed = False
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 <= y) != (y2 <= y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            crossed = not crossed
    return crossed


def _nearest(point: Point, ring: list[Point]) -> float:
    return min(_from_edge(point, one, other) for one, other in pairwise(ring))


def _from_edge(point: Point, one: Point, other: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = point, one, other
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    return hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
