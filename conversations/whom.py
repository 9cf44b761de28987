"""The questions that narrow an audience: each, and what its answer changes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from conversations.audience import Audience
from conversations.city import CityCard
from conversations.languages import NAMES
from conversations.openings import Call, Gathering, Opening
from conversations.questions.asking import Draft, Question
from conversations.questions.choose_many import ChooseMany
from conversations.questions.choose_one import ChooseOne
from conversations.reply import Instant, Words, line, verbatim
from conversations.who import AGE_BANDS, AgeBand

Narrowing = Literal["districts", "ages", "locales", "topic", "took", "missed", "attends", "rested"]
WHOM: tuple[Narrowing, ...] = get_args(Narrowing)
BANDS: tuple[AgeBand, ...] = tuple(one for one in AGE_BANDS if one != "under_15")
RESTS = (0, 3, 7, 14, 30)


@dataclass(frozen=True)
class Around:
    """What questions are made of beside what is told already."""

    city: CityCard
    today: date
    openings: tuple[Opening, ...]
    calls: tuple[Call, ...] = ()
    gatherings: tuple[Gathering, ...] = ()


def narrowing_question(part: Narrowing, around: Around) -> Question:
    """The question itself."""
    return _QUESTIONS[part](around)


def gathering(one: Gathering) -> Words:
    """A meeting to choose: two of a series bear the same name."""
    return line("announcement-meeting", title=one.title, at=Instant(at=one.starts))


def _which_survey(around: Around) -> ChooseOne:
    none: Words = line("announcement-any-survey")
    return ChooseOne((none, *(one.title for one in around.openings)))


_QUESTIONS: dict[Narrowing, Callable[[Around], Question]] = {
    "topic": lambda around: ChooseOne(
        (line("announcement-any-topic"), *(one.label for one in around.city.topics))
    ),
    "districts": lambda around: ChooseMany(
        tuple(verbatim(one.name) for one in around.city.secteurs)
    ),
    "ages": lambda around: ChooseMany(tuple(line(f"age-{one.replace('_', '-')}") for one in BANDS)),
    "locales": lambda around: ChooseMany(tuple(NAMES[one] for one in around.city.languages)),
    "took": _which_survey,
    "missed": _which_survey,
    "attends": lambda around: ChooseOne(
        (line("announcement-any-meeting"), *(gathering(one) for one in around.gatherings))
    ),
    "rested": lambda around: ChooseOne(tuple(line("announcement-rest", n=one) for one in RESTS)),
}


def parts_of(around: Around) -> tuple[Narrowing, ...]:
    """What an audience may be narrowed by in this town, now."""
    there = {
        "districts": around.city.secteurs,
        "topic": around.city.topics,
        "took": around.openings,
        "missed": around.openings,
        "attends": around.gatherings,
    }
    order: tuple[Narrowing, ...] = (
        *("districts", "topic", "ages", "locales", "rested"),
        *("took", "missed", "attends"),
    )
    return tuple(one for one in order if there.get(one, True))


def ticked(part: str, audience: Audience, city: CityCard) -> Draft:
    """What is chosen already when a question is asked again."""
    match part:
        case "districts":
            on = [i for i, s in enumerate(city.secteurs) if _inside(s.number, audience, city)]
        case "ages":
            on = [i for i, band in enumerate(BANDS) if band in audience.age_bands]
        case "locales":
            on = [i for i, one in enumerate(city.languages) if one in audience.locales]
        case _:
            on = []
    return Draft(chosen=tuple(on))


def _inside(number: int, audience: Audience, city: CityCard) -> bool:
    parts = _parts(number, city)
    return bool(parts) and set(parts) <= set(audience.districts)


def _parts(number: int, city: CityCard) -> tuple[int, ...]:
    return tuple(
        one.number
        for secteur in city.secteurs
        if secteur.number == number
        for one in secteur.arrondissements
    )


def narrowed(part: Narrowing, value: Any, audience: Audience, around: Around) -> Audience:
    """The audience with that answer."""
    return audience.model_copy(update=_changes(part, value, around))


def _changes(part: Narrowing, value: Any, around: Around) -> dict[str, Any]:
    city = around.city
    match part:
        case "topic":
            return {"topic": city.topics[value - 1].code if value else ""}
        case "districts":
            chosen = (city.secteurs[n].number for n in value)
            return {"districts": tuple(one for s in chosen for one in _parts(s, city))}
        case "ages":
            return {"age_bands": tuple(BANDS[n] for n in value)}
        case "locales":
            return {"locales": tuple(city.languages[n] for n in value)}
        case "took" | "missed":
            return {part: around.openings[value - 1].slug if value else ""}
        case "attends":
            return {"attends": around.gatherings[value - 1].number if value else 0}
    return {"rested_days": RESTS[value]}
