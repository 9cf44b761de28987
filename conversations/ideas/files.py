"""Ideas as the text of a file: a table, JSON, or a map (GeoJSON, RFC 7946).

Rules:
1. CSV is UTF-8 with a byte order mark, RFC 4180, every cell in quotes and guarded (cells.py).
2. GeoJSON holds the ideas that have a place: WGS84, longitude first, no other system named.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from conversations.cells import guard
from conversations.ideas.open_data import COLUMNS, Cell

Kind = Literal["csv", "json", "geojson"]
KINDS: tuple[Kind, ...] = ("csv", "json", "geojson")
MIME: Mapping[Kind, str] = {
    "csv": "text/csv",
    "json": "application/json",
    "geojson": "application/geo+json",
}
_BOM = "\ufeff"

Cells = Mapping[str, Cell]


def text_of(kind: Kind, rows: Sequence[Cells]) -> str:
    """The whole file."""
    if kind == "csv":
        return _BOM + "".join(csv_line(row) for row in (COLUMNS, *(one.values() for one in rows)))
    if kind == "json":
        return json_text(list(rows))
    features = [made for one in rows if (made := feature(one)) is not None]
    return json_text({"type": "FeatureCollection", "features": features})


def csv_line(cells: Iterable[Cell]) -> str:
    """One row."""
    quoted = (guard(text_in(cell)).replace('"', '""') for cell in cells)
    return ",".join(f'"{cell}"' for cell in quoted) + "\r\n"


def text_in(cell: Cell) -> str:
    """A cell as text; empty where there is nothing."""
    return "" if cell is None else str(cell)


def feature(row: Cells) -> dict[str, Any] | None:
    """A point of the map with everything the table says of it; None for what is nowhere."""
    latitude, longitude = row["IDEE_LAT"], row["IDEE_LON"]
    if latitude is None or longitude is None:
        return None
    geometry = {"type": "Point", "coordinates": [longitude, latitude]}
    return {
        "type": "Feature",
        "id": row["IDEE_ID"],
        "geometry": geometry,
        "properties": dict(row),
    }


def json_text(value: object) -> str:
    """As JSON, accents as they are."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
