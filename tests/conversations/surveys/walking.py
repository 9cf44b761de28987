"""How the tests of an interview write down a walk through a form."""

from conversations.surveys.form import Form
from conversations.surveys.interview import Place, next_place
from conversations.surveys.sheet import Sheet


def names(place: Place | None) -> tuple[str | None, ...] | None:
    """A place as (question, *notes before it)."""
    if place is None:
        return None
    asked = place.question.name if place.question is not None else None
    return (asked, *(note.name for note in place.notes))


def walk(form: Form, sheet: Sheet) -> list[tuple[str | None, ...] | None]:
    """Every place from the start, answers as they are."""
    places: list[tuple[str | None, ...] | None] = []
    place = next_place(form, sheet, None)
    while place is not None:
        places.append(names(place))
        place = next_place(form, sheet, place.question.path) if place.question else None
    return places
