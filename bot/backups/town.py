"""Which of the town's own files belong to a backup: its description, and the map it names."""

import tomllib
from pathlib import Path

from bot.city.file import find_city_file
from bot.settings import Settings


def town_files(settings: Settings) -> tuple[Path, ...]:
    """The town's file and its map, as far as they are there; nothing where it has none of its own.

    A file with mistakes belongs to a backup too: it is not checked here.
    """
    file, is_sample = find_city_file(settings.city_file)
    if is_sample or not file.is_file():
        return ()
    map = _map_of(file)
    return (file, map) if map is not None and map.is_file() else (file,)


def _map_of(file: Path) -> Path | None:
    try:
        named = tomllib.loads(file.read_text(encoding="utf-8"))["districts"]["geojson"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    plain = isinstance(named, str) and Path(named).name == named
    return file.parent / named if plain else None
