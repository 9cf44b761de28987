"""Point in polygon: holes, islands, borders and corners, and exact arithmetic to compare with."""

import random
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.city.polygons import Map, Position, Ring, area_of


def ring(*positions: Position) -> Ring:
    return (*positions, positions[0])


def square(west: float, south: float, size: float = 1.0) -> Ring:
    east, north = west + size, south + size
    return ring((west, south), (east, south), (east, north), (west, north))


WEST, EAST = square(5, 43), square(6, 43)
TOWN = Map(
    [
        area_of(1, [WEST, square(5.25, 43.25, 0.5)]),  # a hole, filled by the third
        area_of(2, [EAST]),
        area_of(1, [square(4, 42, 0.1)]),  # an island of the first
        area_of(3, [square(5.25, 43.25, 0.5)]),
    ]
)


@pytest.mark.parametrize(
    ("east", "north", "number"),
    [
        (5.1, 43.1, 1),
        (6.5, 43.5, 2),
        (5.5, 43.5, 3),
        (4.05, 42.05, 1),
        (4.5, 42.5, None),
        (7.1, 43.5, None),
        # On a border that two share: the first of the file. On one that nobody shares: still in.
        (6.0, 43.5, 1),
        (5.25, 43.5, 1),
        (7.0, 43.5, 2),
        (5.5, 43.0, 1),
        # Corners, also those that the ray of a neighbour runs through.
        (6.0, 43.0, 1),
        (6.0, 44.0, 1),
        (7.0, 44.0, 2),
        (4.9, 43.0, None),
        (4.9, 44.0, None),
        (4.9, 43.25, None),
    ],
)
def test_inside_outside_holes_islands_and_borders(
    east: float, north: float, number: int | None
) -> None:
    assert TOWN.number_at(north, east) == number


CELLS = 5


def jittered(seed: int) -> list[tuple[int, Ring]]:
    """A town of 25 crooked cells without a gap; every second one is written the other way round."""
    dice = random.Random(seed)

    def moved(at: int) -> float:
        return at * 0.01 + dice.uniform(-4e-3, 4e-3)

    corner = {
        (x, y): (5 + moved(x), 43 + moved(y)) for x in range(CELLS + 1) for y in range(CELLS + 1)
    }
    cells = []
    for x in range(CELLS):
        for y in range(CELLS):
            around = [corner[x, y], corner[x + 1, y], corner[x + 1, y + 1], corner[x, y + 1]]
            cells.append((x * CELLS + y, ring(*(around if (x + y) % 2 else around[::-1]))))
    return cells


def exactly_in(outline: Ring, east: float, north: float) -> bool | None:
    """The same by exact arithmetic; None on the border."""
    x, y = Fraction(east), Fraction(north)
    inside = False
    for one, other in pairwise(outline):
        (x1, y1), (x2, y2) = [(Fraction(a), Fraction(b)) for a, b in (one, other)]
        cross = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
        within = min(x1, x2) <= x <= max(x1, x2) and min(y1, y2) <= y <= max(y1, y2)
        if cross == 0 and within:
            return None
        if (y1 > y) != (y2 > y) and (cross > 0) == (y2 > y1):
            inside = not inside
    return inside


@given(st.integers(0, 50), st.floats(4.99, 5.06), st.floats(42.99, 43.06))
def test_it_agrees_with_exact_arithmetic(seed: int, east: float, north: float) -> None:
    cells = jittered(seed)
    found = Map(area_of(number, [outline]) for number, outline in cells).number_at(north, east)
    exact = {number: exactly_in(outline, east, north) for number, outline in cells}
    if found is None:
        assert True not in exact.values()
    else:
        assert exact[found] is not False or _near(dict(cells)[found], east, north)


def _near(outline: Ring, east: float, north: float) -> bool:
    """Whether the border is less than a millimetre away."""
    return any(
        abs((x2 - x1) * (north - y1) - (y2 - y1) * (east - x1))
        < 1e-8 * ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        for (x1, y1), (x2, y2) in pairwise(outline)
    )


@given(st.integers(0, 50), st.integers(0, CELLS**2 - 1), st.integers(0, 3), st.floats(0, 1))
def test_a_border_belongs_to_the_first_of_those_who_share_it(
    seed: int, cell: int, side: int, along: float
) -> None:
    cells = jittered(seed)
    (x1, y1), (x2, y2) = list(pairwise(cells[cell][1]))[side]
    east, north = x1 + along * (x2 - x1), y1 + along * (y2 - y1)
    sharing = [
        number for number, outline in cells if Map([area_of(1, [outline])]).number_at(north, east)
    ]
    town = Map(area_of(number, [outline]) for number, outline in cells)
    assert cell in sharing
    assert town.number_at(north, east) == min(sharing)
