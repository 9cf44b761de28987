"""What must agree from one end of a city file to the other: no twins, words in every language."""

from collections.abc import Iterator
from typing import Any, get_args

from bot.city.kinds import WEEKDAYS, Language
from bot.city.lines import Path, names, paths

# Read from the raw file and not from a City, so that these are told together with all the rest.
_ONCE = {
    ("languages",),
    ("allowed_link_hosts",),
    ("secteurs", "number"),
    ("secteurs", "arrondissements", "number"),
    ("secteurs", "arrondissements", "insee"),
    ("topics", "code"),
    ("posters", "code"),
    ("quiet", "weekdays"),
}
_WORDS = {
    ("contacts", "opening_hours"),
    ("privacy", "retention"),
    ("routes", "under_15"),
    ("topics", "label"),
    ("ballots", "name"),
    ("reference", "source"),
}

_MARGINS = ("age_bands", "secteurs", "languages")

Disagreement = tuple[Path, str, object]
"""Where, of which kind, and what stands there."""


def disagreements(raw: dict[str, Any]) -> list[Disagreement]:
    """Everything in `raw` that does not agree; what has a wrong shape is left to the model."""
    return [*_twins(raw), *_missing_words(raw), *_no_hours(raw), *_no_day(raw), *_margins(raw)]


def _margins(raw: dict[str, Any]) -> Iterator[Disagreement]:
    """Parts of everybody that are not everybody, or of a part of town that there is not."""
    reference = raw.get("reference")
    if not isinstance(reference, dict):
        return
    for table in _MARGINS:
        shares = reference.get(table, {})
        if not isinstance(shares, dict) or not all(
            type(n) in (int, float) for n in shares.values()
        ):
            continue
        if shares and not 99 <= (total := sum(shares.values())) <= 101:
            yield ("reference", table), "margins", round(total, 1)
        if table == "secteurs":
            listed = {value for path, value in paths(raw) if names(path) == ("secteurs", "number")}
            for number in shares:
                if number not in {str(one) for one in listed}:
                    yield ("reference", table, number), "no-secteur", number


def _twins(raw: dict[str, Any]) -> Iterator[Disagreement]:
    seen = set()
    for path, value in paths(raw):
        if names(path) in _ONCE and isinstance(value, str | int):
            if (names(path), value) in seen:
                yield path, "duplicate", value
            seen.add((names(path), value))


def _missing_words(raw: dict[str, Any]) -> Iterator[Disagreement]:
    listed = raw.get("languages")
    chosen = listed if isinstance(listed, list) else []
    languages = [lang for lang in get_args(Language) if lang in chosen]
    for path, value in paths(raw):
        if names(path) in _WORDS and isinstance(value, dict):
            missing = [lang for lang in languages if lang not in value]
            if missing:
                yield path, "words", ", ".join(missing)


def _no_hours(raw: dict[str, Any]) -> Iterator[Disagreement]:
    """Quiet hours that end when they begin: none, or all day? It has to be said."""
    quiet = raw.get("quiet")
    if isinstance(quiet, dict) and "since" in quiet and quiet["since"] == quiet.get("until"):
        yield ("quiet", "until"), "same-hour", quiet["until"]


def _no_day(raw: dict[str, Any]) -> Iterator[Disagreement]:
    """Seven quiet days a week: then no announcement could ever leave."""
    quiet = raw.get("quiet")
    days = quiet.get("weekdays") if isinstance(quiet, dict) else None
    if isinstance(days, list) and all(day in days for day in WEEKDAYS):
        yield ("quiet", "weekdays"), "every-day", ""
