"""What is asked of an outing, in order: which question, what an answer changes, what is skipped."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from conversations.city import ArrondissementCard, CityCard
from conversations.frozen import Frozen
from conversations.outings.events import KINDS, LONGEST_PLACE, LONGEST_SENTENCE, Notes
from conversations.outings.met import PeopleMet
from conversations.outings.naming import kind_words, poster_words, secteur_words
from conversations.questions.asking import NOTHING_YET, Draft, Question
from conversations.questions.choose_many import ChooseMany
from conversations.questions.choose_one import ChooseOne
from conversations.questions.date import Date
from conversations.questions.write import Write
from conversations.reply import told

Asked = Literal[
    "secteur", "arrondissement", "place", "kind", "day", "met", "topics", "sentence", "posters"
]
Stage = Literal[Asked, "recap", "which", "deleting"]
ORDER: tuple[Asked, ...] = (
    "secteur",
    "arrondissement",
    "place",
    "kind",
    "day",
    "met",
    "topics",
    "sentence",
    "posters",
)
OPTIONAL: dict[Stage, dict[str, Any]] = {
    "secteur": {"secteur": 0, "arrondissement": 0},
    "arrondissement": {"arrondissement": 0},
    "place": {"place": ""},
    "sentence": {"sentence": ""},
}
"""What skipping a question leaves; where several may be chosen, none is an answer."""


class Noting(Frozen):
    """An outing being noted: what is known of it, and what is asked now."""

    notes: Notes = Notes()
    stage: Stage
    correcting: str = ""
    """The id of the outing in the log that is being corrected."""
    changing: bool = False
    """One answer is being changed: the recap follows."""
    draft: Draft = NOTHING_YET


def is_asked(stage: Asked, notes: Notes, city: CityCard) -> bool:
    """Whether the question has a sense here: a town may have no parts, topics or posters."""
    match stage:
        case "secteur":
            return bool(city.secteurs)
        case "arrondissement":
            return len(parts_of(notes, city)) > 1
        case "place":
            return not city.secteurs
        case "topics":
            return bool(city.topics)
        case "posters":
            return bool(city.posters)
    return True


def stages_of(notes: Notes, city: CityCard) -> tuple[Asked, ...]:
    """What is asked, in order."""
    return tuple(stage for stage in ORDER if is_asked(stage, notes, city))


def after(stage: Stage, notes: Notes, city: CityCard) -> Stage:
    """What follows `stage`: a question, or the recap."""
    later = ORDER[ORDER.index(stage) + 1 :] if stage in ORDER else ()
    return next((one for one in later if is_asked(one, notes, city)), "recap")


def before(stage: Stage, notes: Notes, city: CityCard) -> Stage | None:
    """The question before `stage`; None before the first."""
    earlier = ORDER[: ORDER.index(stage)] if stage in ORDER else ()
    return next((one for one in reversed(earlier) if is_asked(one, notes, city)), None)


def parts_of(notes: Notes, city: CityCard) -> tuple[ArrondissementCard, ...]:
    """The arrondissements of the secteur that was chosen."""
    chosen = next((one for one in city.secteurs if one.number == notes.secteur), None)
    return chosen.arrondissements if chosen else ()


def question_of(stage: Asked, notes: Notes, city: CityCard, today: date) -> Question:
    """The question itself."""
    match stage:
        case "secteur":
            return ChooseOne(tuple(secteur_words(one) for one in city.secteurs))
        case "arrondissement":
            return ChooseOne(tuple(told({"": one.name}) for one in parts_of(notes, city)))
        case "place":
            return Write(LONGEST_PLACE)
        case "kind":
            return ChooseOne(tuple(kind_words(kind) for kind in KINDS))
        case "day":
            return Date(today)
        case "met":
            return PeopleMet()
        case "topics":
            return ChooseMany(tuple(one.label for one in city.topics))
        case "sentence":
            return Write(LONGEST_SENTENCE)
        case "posters":
            return ChooseMany(tuple(poster_words(one) for one in city.posters))


def noted(stage: Asked, value: Any, notes: Notes, city: CityCard) -> Notes:
    """The notes with the answer to `stage`."""
    return notes.model_copy(update=_changes(stage, value, notes, city))


def _changes(stage: Asked, value: Any, notes: Notes, city: CityCard) -> dict[str, Any]:
    match stage:
        case "secteur":
            chosen = city.secteurs[value]
            alone = len(chosen.arrondissements) == 1
            number = chosen.arrondissements[0].number if alone else 0
            return {"secteur": chosen.number, "arrondissement": number}
        case "arrondissement":
            return {"arrondissement": parts_of(notes, city)[value].number}
        case "kind":
            return {"kind": KINDS[value]}
        case "met":
            return {"met_from": value[0], "met_to": value[1]}
        case "topics":
            return {"topics": tuple(city.topics[n].code for n in value)}
        case "posters":
            return {"posters": tuple(city.posters[n].code for n in value)}
        case "place" | "day" | "sentence":
            return {stage: value}


def ticked(stage: Stage, notes: Notes, city: CityCard) -> Draft:
    """What is chosen already when a question is asked again."""
    match stage:
        case "topics":
            return _chosen(notes.topics, [one.code for one in city.topics])
        case "posters":
            return _chosen(notes.posters, [one.code for one in city.posters])
    return NOTHING_YET


def _chosen(codes: tuple[str, ...], listed: Sequence[str]) -> Draft:
    return Draft(chosen=tuple(n for n, code in enumerate(listed) if code in codes))
