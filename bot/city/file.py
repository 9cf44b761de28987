"""Reads a city file and tells everything that is wrong in it, with file, line and key."""

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from bot.city.agreement import Disagreement, disagreements
from bot.city.definition import (
    SAMPLE,
    Arrondissement,
    Ballot,
    City,
    Contacts,
    Districts,
    Poster,
    Privacy,
    Quiet,
    Reference,
    Routes,
    Secteur,
    Topic,
)
from bot.city.districts import Source, read_map
from bot.city.kinds import Language
from bot.city.lines import Path as KeyPath
from bot.city.lines import key_lines, line_of, names
from bot.city.toml import parsed, text_of
from bot.staff_words import Problem, Unusable, problem

KEYS = [
    key
    for part in (
        *(City, Contacts, Privacy, Routes, Secteur, Arrondissement, Districts),
        *(Topic, Poster, Quiet, Ballot, Reference),
    )
    for key in part.model_fields
]
_SENTENCES = {
    "missing": "missing",
    "string_type": "text",
    "string_too_short": "empty",
    "too_short": "empty",
    "int_type": "number",
    "int_parsing": "number",
    "int_from_float": "number",
    "greater_than_equal": "number",
    "tuple_type": "list",
    "model_type": "table",
    "model_attributes_type": "table",
    "dict_type": "table",
}
_OURS = (
    *("insee", "siret", "postal", "email", "phone", "zone", "host", "hour", "code"),
    *("weekday", "yes-no", "date", "rounds", "percent", "age-band"),
)
"""Kinds of kinds.py, each with a sentence of its own."""
_AGREEMENT = ("words", "duplicate", "same-hour", "every-day", "no-geojson", "margins", "no-secteur")


def find_city_file(chosen: Path | None, here: Path = Path()) -> tuple[Path, bool]:
    """The file to read, and whether it is only the sample because the town has none yet."""
    if chosen is not None:
        return chosen, False
    own = here / "city.toml"
    return (own, False) if own.exists() else (SAMPLE, True)


def load_city(path: Path) -> City:
    """The city of `path`; raise `Unusable` with every problem at once."""
    text = text_of(path, "city-no-file")
    raw = parsed(path.name, text)
    city, wrong = _validated(raw)
    wrong += disagreements(raw)
    if city is not None and city.districts is not None and not _beside(path, city).exists():
        wrong.append((("districts", "geojson"), "no-geojson", city.districts.geojson))
    if city is None or wrong:
        raise Unusable(tuple(_problems(path.name, key_lines(text), wrong)))
    return _mapped(path, city)


def _beside(path: Path, city: City) -> Path:
    assert city.districts is not None
    return path.parent / city.districts.geojson


def _mapped(path: Path, city: City) -> City:
    """`city` with the map of its districts, if it names one."""
    chosen = city.districts
    if chosen is None:
        return city
    numbers = frozenset(one.number for one in city.arrondissements)
    file = _beside(path, city)
    found, wrong = read_map(Source(file, chosen.number_property, chosen.name_property, numbers))
    if wrong:
        raise Unusable(tuple(wrong))
    return city.mapped(found)


def _validated(raw: dict[str, Any]) -> tuple[City | None, list[Disagreement]]:
    try:
        return City.model_validate(raw), []
    except ValidationError as error:
        # "[key]" is how pydantic marks that a key, not its value, is at fault.
        return None, [
            (tuple(step for step in one["loc"] if step != "[key]"), one["type"], one["input"])
            for one in error.errors(include_url=False)
        ]


def _problems(file: str, lines: dict[KeyPath, int], wrong: list[Disagreement]) -> Iterator[Problem]:
    placed = [(line_of(lines, path), path, kind, value) for path, kind, value in wrong]
    for row, path, kind, value in sorted(placed, key=lambda one: one[0]):
        yield _told(kind, value, file=file, row=row, key=".".join(names(path)))


def _told(kind: str, value: object, **where: object) -> Problem:
    if kind == "extra_forbidden":
        key = str(where["key"]).rpartition(".")[2]
        return _with_near("city-unknown", key, KEYS, **where)
    if kind == "literal_error":
        return _with_near("city-language", str(value), get_args(Language), value=value, **where)
    if kind in (*_AGREEMENT, *_OURS):
        return problem(f"city-{kind}", value=value, **where)
    return problem(f"city-{_SENTENCES.get(kind, 'other')}", **where)


def _with_near(sentence: str, word: str, known: Any, **args: object) -> Problem:
    # Half alike is enough: names of languages have two letters.
    near = get_close_matches(word, known, 1, cutoff=0.5)
    if near:
        return problem(f"{sentence}-near", near=near[0], **args)
    return problem(sentence, **args)
