"""Reads a campaign from a TOML file, and tells everything that is wrong in it at once."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from bot.city.lines import Path as KeyPath
from bot.city.lines import key_lines
from bot.city.toml import parsed, text_of
from bot.ideas.definition import KEYS, CampaignPart, EligibilityPart, ThemePart
from bot.reading import USUAL, Reading
from bot.staff_words import Unusable
from conversations.city import CityCard, Topic
from conversations.ideas.campaign import MOST_THEMES, SHEET, Campaign, Eligibility
from conversations.ideas.written import BOX
from conversations.reply import Told

_CAMPAIGN = TypeAdapter(CampaignPart)
_THEME = TypeAdapter(ThemePart)
_ELIGIBILITY = TypeAdapter(EligibilityPart)


class _Reading(Reading):
    KEYS = KEYS
    SENTENCES = USUAL | {
        "string_too_long": "ideas-long",
        "slug": "ideas-slug",
        "code": "city-code",
    }
    WHOLE = "slug"


def read_campaign(path: Path, city: CityCard) -> Campaign:
    """The campaign of `path`; `Unusable` with every problem at once."""
    text = text_of(path, "announce-no-file")
    reading = _Reading(path.name, key_lines(text))
    found = _read(parsed(path.name, text), city, reading)
    if found is None or reading.found:
        raise Unusable(reading.problems)
    return found


def _read(raw: dict[str, Any], city: CityCard, reading: _Reading) -> Campaign | None:
    own = {key: value for key, value in raw.items() if key not in ("themes", "eligibility")}
    part = reading.part((), _CAMPAIGN, own) or CampaignPart()
    hints = reading.part(("eligibility",), _ELIGIBILITY, raw.get("eligibility", {}))
    hints = hints or EligibilityPart()
    themes = _themes(raw.get("themes", []), city, reading)
    for path, words in ((("title",), part.title), (("rules",), part.rules)):
        _languages(path, words, city, reading)
    _languages(("eligibility", "who"), hints.who, city, reading)
    _named(raw, part, city, reading)
    _dated(part, reading)
    _placed(part, city, reading)
    _twice(("sheet",), part.sheet or (), reading)
    if reading.found:
        return None
    return Campaign(
        slug=part.slug,
        title=_told(part.title, city),
        rules=_told(part.rules, city),
        opens=part.opens,
        closes=part.closes,
        themes=themes,
        secteurs=part.secteurs,
        arrondissements=part.arrondissements,
        eligibility=Eligibility(
            investment_only=hints.investment_only, cap=hints.cap, who=_told(hints.who, city)
        ),
        supports=part.supports,
        comments=part.comments,
        sheet=SHEET if part.sheet is None else part.sheet,
    )


def _told(words: dict[Any, str], city: CityCard) -> Told:
    """The languages in the order of the town, so that the first is what others fall back to."""
    there = ((one, words[one].strip()) for one in city.languages if one in words)
    return Told(words=tuple(there))


def _languages(path: KeyPath, words: Iterable[Any], city: CityCard, reading: _Reading) -> None:
    for locale in words:
        reading.one_of((*path, locale), "announce-language", locale, city.languages)


def _named(raw: dict[str, Any], part: CampaignPart, city: CityCard, reading: _Reading) -> None:
    """A name in the town's first language; the box has one already, and no days."""
    if "slug" not in raw:
        reading.wrong(("slug",), "city-missing")
    if part.slug == BOX:
        for key in ("opens", "closes"):
            if key in raw:
                reading.wrong((key,), "ideas-box-days")
        return
    first = city.languages[0]
    written = raw.get("title")
    if written is None:
        reading.wrong(("title",), "city-missing")
    elif isinstance(written, dict) and first not in written:
        reading.wrong(("title",), "announce-first-language", value=first)


def _dated(part: CampaignPart, reading: _Reading) -> None:
    if part.opens is not None and part.closes is not None and part.closes < part.opens:
        reading.wrong(("closes",), "ideas-closes-first", opens=part.opens)


def _placed(part: CampaignPart, city: CityCard, reading: _Reading) -> None:
    """Every part of town that is named must be there, once."""
    smaller = [one.number for secteur in city.secteurs for one in secteur.arrondissements]
    several = (
        ("secteurs", part.secteurs, [one.number for one in city.secteurs]),
        ("arrondissements", part.arrondissements, smaller),
    )
    for key, values, known in several:
        for n, value in enumerate(values):
            reading.one_of((key, n), "announce-number", value, known)
        _twice((key,), values, reading)
    if part.secteurs and part.arrondissements:
        reading.wrong(("arrondissements",), "ideas-area-twice")


def _twice(path: KeyPath, values: Iterable[object], reading: _Reading) -> None:
    seen: set[object] = set()
    for n, value in enumerate(values):
        if value in seen:
            reading.wrong((*path, n), "city-duplicate", value=value)
        seen.add(value)


def _themes(raw: object, city: CityCard, reading: _Reading) -> tuple[Topic, ...]:
    """Its own themes; one without a label has that of the town's topic."""
    if not isinstance(raw, list):
        reading.wrong(("themes",), "ideas-themes")
        return ()
    if len(raw) > MOST_THEMES:
        reading.wrong(("themes", MOST_THEMES), "ideas-most-themes", most=MOST_THEMES)
    parts = [reading.part(("themes", n), _THEME, one) for n, one in enumerate(raw)]
    seen: set[str] = set()
    found: list[Topic] = []
    for n, part in enumerate(parts):
        if part is None:
            continue
        if part.code in seen:
            reading.wrong(("themes", n, "code"), "city-duplicate", value=part.code)
        seen.add(part.code)
        found.append(_theme(("themes", n), part, raw[n], city, reading))
    return tuple(found)


def _theme(path: KeyPath, part: ThemePart, raw: object, city: CityCard, reading: _Reading) -> Topic:
    topic = next((one for one in city.topics if one.code == part.code), None)
    _languages((*path, "label"), part.label, city, reading)
    if part.label:
        first = city.languages[0]
        if first not in part.label:
            reading.wrong((*path, "label"), "announce-first-language", value=first)
        return Topic(code=part.code, label=_told(part.label, city))
    if topic is None and not _has_label(raw):
        known = ", ".join(one.code for one in city.topics) or "–"
        reading.wrong((*path, "code"), "ideas-no-topic", value=part.code, known=known)
    return topic or Topic(code=part.code, label=Told(words=()))


def _has_label(raw: object) -> bool:
    """Whether there is one: what is wrong in it is told already."""
    return isinstance(raw, dict) and "label" in raw
