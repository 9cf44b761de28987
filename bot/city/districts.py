"""Reads the GeoJSON file of a town's districts and tells everything that is wrong in it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from bot.city.polygons import Area, Map, Position, Ring, area_of
from bot.staff_words import Problem, problem

FEWEST_POSITIONS = 4
"""A triangle that ends where it began."""
MOST_ALIKE = 5
"""Mistakes of one kind that are told one by one."""
# No part of France lies there, and all of its mainland does when the two numbers are swapped.
SWAPPED_EAST, SWAPPED_NORTH = (41.0, 51.5), (-5.5, 10.0)


@dataclass(frozen=True)
class Source:
    """Where the areas come from, and what their properties have to say."""

    file: Path
    number_property: str
    name_property: str
    numbers: frozenset[int]
    """The arrondissements of the city file."""

    def wrong(self, kind: str, **more: object) -> Problem:
        """A problem of this file."""
        return problem(f"districts-{kind}", file=self.file.name, **more)


class _Wrong(Exception):
    """One feature cannot be used."""

    def __init__(self, kind: str, **more: object) -> None:
        self.kind, self.more = kind, more


def read_map(source: Source) -> tuple[Map, list[Problem]]:
    """The map in the file of `source`, and every problem that keeps it from being used."""
    features, problems = _features(source)
    areas: list[Area] = []
    for row, feature in enumerate(features, 1):
        try:
            areas += _areas(source, feature)
        except _Wrong as wrong:
            name = _name(source, feature)
            problems.append(source.wrong(wrong.kind, row=row, name=name, **wrong.more))
    if not problems:
        there = {area.number for area in areas}
        missing = sorted(source.numbers - there)
        problems += [source.wrong("no-area", number=number) for number in missing]
    return Map(areas), list(_shortened(source, problems))


def _features(source: Source) -> tuple[list[Any], list[Problem]]:
    try:
        # A mark before the text is no JSON, but some programs write it.
        read = json.loads(source.file.read_text(encoding="utf-8-sig"))
    except OSError:
        return [], [source.wrong("no-file")]
    except (ValueError, RecursionError):
        return [], [source.wrong("not-json")]
    features = read.get("features") if isinstance(read, dict) else None
    if not isinstance(features, list) or not features or read.get("type") != "FeatureCollection":
        return [], [source.wrong("not-geojson")]
    return features, []


def _areas(source: Source, feature: Any) -> Iterator[Area]:
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        raise _Wrong("not-feature")
    number = _number(source, feature)
    _property(feature, source.name_property)
    for polygon in _polygons(feature.get("geometry")):
        yield area_of(number, [_ring(ring) for ring in polygon])


def _property(feature: dict[str, Any], name: str) -> Any:
    properties = feature.get("properties")
    value = properties.get(name) if isinstance(properties, dict) else None
    if value is None:
        there = ", ".join(properties) if isinstance(properties, dict) else ""
        raise _Wrong("no-property", property=name, there=there or "–")
    return value


def _number(source: Source, feature: dict[str, Any]) -> int:
    value = _property(feature, source.number_property)
    told = str(value).strip()
    number = int(told) if told.isdecimal() and len(told) < 6 else None
    if number is None or number not in source.numbers:
        raise _Wrong("unknown-number", property=source.number_property, value=told[:40])
    return number


def _name(source: Source, feature: Any) -> str:
    try:
        return str(_property(feature, source.name_property))[:40]
    except (_Wrong, AttributeError):
        return "?"


def _polygons(geometry: Any) -> list[list[Any]]:
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    inside = geometry.get("coordinates") if isinstance(geometry, dict) else None
    polygons = {"Polygon": [inside], "MultiPolygon": inside}.get(str(kind))
    if not isinstance(polygons, list) or not polygons:
        raise _Wrong("no-polygon", found=str(kind)[:40])
    if not all(isinstance(one, list) and one for one in polygons):
        raise _Wrong("empty")
    return polygons


def _ring(positions: Any) -> Ring:
    if not isinstance(positions, list) or len(positions) < FEWEST_POSITIONS:
        raise _Wrong("empty")
    ring = tuple(_position(one) for one in positions)
    if ring[0] != ring[-1]:
        raise _Wrong("not-closed", first=_told(ring[0]), last=_told(ring[-1]))
    return ring


def _position(one: Any) -> Position:
    # A third number is the height above the sea.
    numbers = one[:2] if isinstance(one, list) else []
    if len(numbers) < 2 or not all(type(n) in (int, float) for n in numbers):
        raise _Wrong("no-position", value=str(one)[:40])
    east, north = numbers
    if not (-180 <= east <= 180 and -90 <= north <= 90):
        raise _Wrong("off-globe", value=_told((east, north)))
    if _within(east, SWAPPED_EAST) and _within(north, SWAPPED_NORTH):
        raise _Wrong("swapped", value=_told((east, north)))
    return float(east), float(north)


def _within(value: float, between: tuple[float, float]) -> bool:
    return between[0] <= value <= between[1]


def _told(position: Position) -> str:
    return f"[{position[0]}, {position[1]}]"[:60]


def _shortened(source: Source, problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems without the sixth and following of a kind, which are only counted."""
    for _, alike in groupby(sorted(problems, key=lambda one: one.line), lambda one: one.line):
        told = list(alike)
        yield from told[:MOST_ALIKE]
        if len(told) > MOST_ALIKE:
            yield source.wrong("more", n=len(told) - MOST_ALIKE)
