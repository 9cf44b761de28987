"""The real districts of Marseille, where this machine has them: 111 quartiers, 16, and 8.

The three files were simplified apart from each other, so that their borders differ by some
metres: what they say must agree everywhere else.
"""

import json
import random
from functools import cache
from itertools import pairwise
from math import cos, hypot, radians
from pathlib import Path
from typing import Any

import pytest

from bot.city.districts import Source, read_map
from bot.city.polygons import Map

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
QUARTIERS = DATA / "quartiers-111-light.geojson"
pytestmark = pytest.mark.skipif(
    not QUARTIERS.exists(), reason="the real districts are not on this machine (../shared/data)"
)
SECTEUR = {
    **{1: 1, 7: 1, 2: 2, 3: 2, 4: 3, 5: 3, 6: 4, 8: 4},
    **{9: 5, 10: 5, 11: 6, 12: 6, 13: 7, 14: 7, 15: 8, 16: 8},
}
TOWN = (43.16, 43.40, 5.22, 5.54)
"""South, north, west, east of a box around the town."""
CLOSE = 60.0
"""Metres from a border within which the files may differ."""


def town(name: str, number: str, numbers: range) -> Map:
    found, problems = read_map(Source(DATA / name, number, "nom", frozenset(numbers)))
    assert problems == []
    return found


@pytest.fixture(scope="module")
def maps() -> tuple[Map, Map, Map]:
    """By quartier, by arrondissement, by secteur."""
    return (
        town(QUARTIERS.name, "arrondissement", range(1, 17)),
        town("arrondissements-16.geojson", "arrondissement", range(1, 17)),
        town("secteurs-8.geojson", "secteur", range(1, 9)),
    )


def features() -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads(QUARTIERS.read_text(encoding="utf-8"))["features"]
    return read


def outlines(feature: dict[str, Any]) -> list[list[list[float]]]:
    shape = feature["geometry"]
    polygons = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
    return [outline for polygon in polygons for outline in polygon]


@cache
def edges() -> list[tuple[tuple[float, float], tuple[float, float], int]]:
    """Every edge of every quartier, with its arrondissement."""
    return [
        ((a[0], a[1]), (b[0], b[1]), feature["properties"]["arrondissement"])
        for feature in features()
        for outline in outlines(feature)
        for a, b in pairwise(outline)
    ]


def metres_to_border(north: float, east: float) -> float:
    wide = 111_320 * cos(radians(north))

    def to(one: tuple[float, float], other: tuple[float, float]) -> float:
        (x1, y1), (x2, y2) = (((x - east) * wide, (y - north) * 111_320) for x, y in (one, other))
        length = (x2 - x1) ** 2 + (y2 - y1) ** 2
        along = max(0.0, min(1.0, -(x1 * (x2 - x1) + y1 * (y2 - y1)) / length)) if length else 0.0
        return hypot(x1 + along * (x2 - x1), y1 + along * (y2 - y1))

    return min(to(one, other) for one, other, _ in edges())


def anywhere(many: int) -> list[tuple[float, float]]:
    dice = random.Random(13055)
    south, north, west, east = TOWN
    return [(dice.uniform(south, north), dice.uniform(west, east)) for _ in range(many)]


def test_quartiers_arrondissements_and_secteurs_agree(maps: tuple[Map, Map, Map]) -> None:
    differ, inside = [], 0
    for north, east in anywhere(20_000):
        one, two, three = (each.number_at(north, east) for each in maps)
        inside += one is not None
        if one != two or SECTEUR.get(one or 0) != three:
            differ.append((north, east))
    assert inside > 6_000
    assert len(differ) < 40
    assert max(metres_to_border(north, east) for north, east in differ) < CLOSE


def test_the_heart_of_every_quartier_is_in_its_arrondissement(maps: tuple[Map, Map, Map]) -> None:
    rows = (DATA / "quartiers.csv").read_text(encoding="utf-8").splitlines()
    head = rows[0].split(",")
    at = {name: head.index(name) for name in ("arrondissement", "lat", "lon")}
    wrong = []
    for row in rows[1:]:
        cells = row.split(",")
        north, east = float(cells[at["lat"]]), float(cells[at["lon"]])
        if maps[0].number_at(north, east) != int(cells[at["arrondissement"]]):
            wrong.append(cells[1])
    # The middle of some islands, or of a crescent, lies outside of it.
    assert len(rows) == 112
    assert len(wrong) <= 2, wrong


def test_every_border_belongs_to_one_of_those_who_share_it(maps: tuple[Map, Map, Map]) -> None:
    quartiers = maps[0]
    sharing: dict[tuple[tuple[float, float], ...], set[int]] = {}
    for one, other, number in edges():
        sharing.setdefault(tuple(sorted((one, other))), set()).add(number)
    assert sum(len(numbers) == 2 for numbers in sharing.values()) > 100
    for (one, other), numbers in sharing.items():
        for part in (0.0, 0.3, 0.5, 1.0):
            east = one[0] + part * (other[0] - one[0])
            north = one[1] + part * (other[1] - one[1])
            found = quartiers.number_at(north, east)
            assert found is not None
            if part not in (0.0, 1.0):  # at a corner a third one may meet them
                assert found <= min(numbers)


@pytest.mark.parametrize(
    ("place", "north", "east", "number"),
    [
        ("Hôtel de Ville", 43.2964, 5.3698, 2),
        ("Gare Saint-Charles", 43.3027, 5.3805, 1),
        ("Château d’If", 43.2799, 5.3257, 7),
        ("Port du Frioul", 43.2803, 5.3060, 7),
        ("L’Estaque", 43.3625, 5.3130, 16),
        ("Luminy", 43.2317, 5.4397, 9),
        ("Château-Gombert", 43.3540, 5.4390, 13),
        ("Aubagne", 43.2927, 5.5708, None),
        ("Plan-de-Cuques", 43.3466, 5.4637, None),
        ("Allauch", 43.3360, 5.4820, None),
        ("Septèmes-les-Vallons", 43.3983, 5.3661, None),
        ("Cassis", 43.2140, 5.5380, None),
        ("La mer", 43.2500, 5.2500, None),
        ("La rade", 43.3300, 5.3200, None),
        ("Paris", 48.8566, 2.3522, None),
        ("Nowhere", 0.0, 0.0, None),
    ],
)
def test_places_that_everybody_knows(
    maps: tuple[Map, Map, Map], place: str, north: float, east: float, number: int | None
) -> None:
    quartiers, arrondissements, secteurs = maps
    assert quartiers.number_at(north, east) == number, place
    assert arrondissements.number_at(north, east) == number, place
    assert secteurs.number_at(north, east) == (SECTEUR[number] if number else None), place
