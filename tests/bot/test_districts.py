"""The file of the districts: every mistake in it is told, and a city that names one has a map."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.city.definition import SAMPLE
from bot.city.districts import Source, read_map
from bot.city.file import load_city
from bot.city.polygons import Ring
from bot.staff_words import Unusable
from conversations.city import DistrictAt
from tests.bot.test_polygons import EAST, WEST, ring, square

Json = dict[str, Any]


def feature(number: Any, *rings: Ring, **properties: Any) -> Json:
    coordinates = [[list(position) for position in one] for one in rings]
    about = {"arrondissement": number, "nom": f"Partie {number}", **properties}
    shape = {"type": "Polygon", "coordinates": coordinates}
    return {"type": "Feature", "properties": about, "geometry": shape}


def read(tmp_path: Path, *features: Json, numbers: tuple[int, ...] = (1, 2)) -> list[str]:
    """What is told of a file of these features."""
    file = tmp_path / "parts.geojson"
    whole = {"type": "FeatureCollection", "features": list(features)}
    file.write_text(json.dumps(whole), encoding="utf-8")
    _, problems = read_map(Source(file, "arrondissement", "nom", frozenset(numbers)))
    return [one.sentence("en") for one in problems]


def test_a_file_that_is_right(tmp_path: Path) -> None:
    several = {"type": "MultiPolygon", "coordinates": [[WEST], [square(4, 42)]]}
    first = {**feature("01", WEST), "geometry": several}
    high = feature(2, EAST)
    high["geometry"]["coordinates"][0] = [[*one, 12.5] for one in EAST]  # with heights
    assert read(tmp_path, first, high) == []


def spoilt(change: Callable[[Json], object]) -> Json:
    one = feature(2, EAST)
    change(one)
    return one


OPEN = list(EAST[:-1])
METRES = [(x * 178_000, y * 145_000) for x, y in EAST]
SWAPPED = [(y, x) for x, y in EAST]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (
            spoilt(lambda one: one["properties"].pop("arrondissement")),
            'the property "arrondissement" is missing; there are: nom.',
        ),
        (spoilt(lambda one: one["properties"].pop("nom")), 'the property "nom" is missing'),
        (spoilt(lambda one: one.pop("properties")), "is missing; there are: –."),
        (feature(20, EAST), '"20" (property "arrondissement") is the number of no arrond'),
        (feature("le 2e", EAST), '"le 2e" (property "arrondissement") is the number of no'),
        (feature(True, EAST), '"True" (property'),
        (feature(2.5, EAST), '"2.5" (property'),
        (feature("9" * 5000, EAST), "is the number of no"),
        (feature(2, ring((10**400, 43), (6, 43), (6, 44))), "is off the globe"),
        (feature(2, tuple(OPEN)), "a ring is not closed: it begins at [6.0, 43.0] and ends at"),
        (feature(2, tuple(METRES)), "is off the globe; WGS 84 degrees are expected, not metres."),
        (feature(2, tuple(SWAPPED)), "[43, 6] looks swapped; GeoJSON writes the longitude,"),
        (feature(2, EAST[:2]), "a ring has fewer than four positions."),
        (feature(2), "a ring has fewer than four positions."),
        (spoilt(lambda one: one["geometry"].update(type="Point")), 'expected, not "Point"'),
        (spoilt(lambda one: one.update(geometry=None)), 'expected, not "None"'),
        (
            spoilt(lambda one: one["geometry"].update(coordinates=[[["x", 1]] * 4])),
            "is not a position (two numbers, longitude then latitude).",
        ),
        (
            spoilt(lambda one: one["geometry"].update(coordinates=[[[float("nan"), 43]] * 4])),
            "is off the globe",
        ),
        (spoilt(lambda one: one.update(type="Thing")), "feature 2: this is not a GeoJSON Feature."),
    ],
)
def test_a_mistake_names_the_file_and_the_feature(tmp_path: Path, wrong: Json, told: str) -> None:
    (said,) = read(tmp_path, feature(1, WEST), wrong)
    assert said.startswith("parts.geojson, feature 2")
    assert told in said


def test_all_mistakes_are_told_at_once_and_many_alike_are_counted(tmp_path: Path) -> None:
    said = read(tmp_path, *[feature(9, WEST) for _ in range(8)], feature(1, tuple(OPEN)))
    assert len(said) == 1 + 5 + 1
    assert sum("is the number of no arrondissement" in one for one in said) == 5
    assert said[-1] == "parts.geojson: and 3 more mistakes of this kind."


def test_an_arrondissement_without_an_area(tmp_path: Path) -> None:
    said = read(tmp_path, feature(1, WEST), numbers=(1, 2, 3))
    assert [one.split(" number ")[1][0] for one in said] == ["2", "3"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"not json", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "FeatureCollection"),
        (b'{"type": "Feature"}', "FeatureCollection"),
        (b'{"type": "FeatureCollection", "features": []}', "FeatureCollection"),
        (b'{"type": "Topology", "features": [1]}', "FeatureCollection"),
        (b'{"type": "FeatureCollection", "features": [1]}', "not a GeoJSON Feature"),
    ],
)
def test_what_is_no_geojson_is_said(tmp_path: Path, content: bytes, told: str) -> None:
    file = tmp_path / "parts.geojson"
    file.write_bytes(content)
    _, problems = read_map(Source(file, "arrondissement", "nom", frozenset({1})))
    (said,) = [one.sentence("en") for one in problems]
    assert said.startswith("parts.geojson")
    assert told in said
    assert all(one.sentence("fr") for one in problems)


# Named in a city file.


def with_map(tmp_path: Path, *features: Json) -> Path:
    """The sample city cut down to two arrondissements, with a map of these features."""
    head = SAMPLE.read_text(encoding="utf-8").split("[[secteurs]]")[0]
    secteur = """
[districts]
geojson = "parts.geojson"
number_property = "arrondissement"
name_property = "nom"
[[secteurs]]
number = 1
name = "1er secteur"
arrondissements = [
    { number = 1, name = "1er", insee = "13201", postal_code = "13001" },
    { number = 2, name = "2e", insee = "13202", postal_code = "13002" },
]
"""
    file = tmp_path / "city.toml"
    file.write_text(head + secteur, encoding="utf-8")
    if features:
        read(tmp_path, *features)
    return file


def test_a_city_knows_where_a_position_lies(tmp_path: Path) -> None:
    city = load_city(with_map(tmp_path, feature(1, WEST), feature(2, EAST)))
    assert city.card().by_position
    here = city.facts()[DistrictAt]
    found = [here(DistrictAt(43.5, 6.5)), here(DistrictAt(43.5, 5.5)), here(DistrictAt(0, 0))]
    assert found == [2, 1, None]


def test_a_city_without_a_map_offers_no_button() -> None:
    city = load_city(SAMPLE)
    assert not city.card().by_position
    assert city.facts()[DistrictAt](DistrictAt(43.3, 5.4)) is None


def test_a_map_that_is_not_there_is_told_with_its_line(tmp_path: Path) -> None:
    file = with_map(tmp_path)
    row = file.read_text(encoding="utf-8").split("\n").index('geojson = "parts.geojson"') + 1
    with pytest.raises(Unusable) as caught:
        load_city(file)
    assert caught.value.sentences("en") == [
        f'city.toml, line {row}, key "districts.geojson":'
        ' there is no file "parts.geojson" next to this one.'
    ]


def test_a_map_that_is_wrong_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(Unusable) as caught:
        load_city(with_map(tmp_path, feature(1, WEST)))
    (said,) = caught.value.sentences("fr")
    assert said.startswith("parts.geojson")


def test_a_position_does_not_show_where_a_question_is_printed() -> None:
    assert "43" not in repr(DistrictAt(43.123456, 5.654321))
