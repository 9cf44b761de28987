"""Where an interview stands: the next and the previous question, with the notes before them."""

from dataclasses import dataclass

from conversations.surveys.form import Form, Question
from conversations.surveys.sheet import Sheet


@dataclass(frozen=True)
class Place:
    """A question with the notes to show before it; no question when only notes are left."""

    question: Question | None
    notes: tuple[Question, ...] = ()


def relevant(form: Form, sheet: Sheet, path: str) -> bool:
    """Whether the node at `path` is relevant now."""
    return sheet.hidden.isdisjoint(form.workings.gates.get(path, ()))


def next_place(form: Form, sheet: Sheet, after: str | None) -> Place | None:
    """The next relevant question after the one at `after` (None: from the start), with its notes.

    A Place without question when only notes are left, None when nothing is.
    """
    workings, hidden = form.workings, sheet.hidden
    start = 0 if after is None else workings.index[after] + 1
    notes: list[Question] = []
    for shown in workings.shown[start:]:
        if shown.gates and not hidden.isdisjoint(shown.gates):
            continue
        if shown.asked:
            return Place(shown.question, tuple(notes))
        if shown.note:
            notes.append(shown.question)
    return Place(None, tuple(notes)) if notes else None


def previous_place(form: Form, sheet: Sheet, before: str | None) -> Place | None:
    """The relevant question before the one at `before` (None: the last one); None at the start."""
    workings, hidden = form.workings, sheet.hidden
    end = len(workings.shown) if before is None else workings.index[before]
    for shown in reversed(workings.shown[:end]):
        if shown.asked and hidden.isdisjoint(shown.gates):
            return place_of(form, sheet, shown.question.path)
    return None


def is_first(form: Form, sheet: Sheet, path: str) -> bool:
    """Whether no relevant question stands before the one at `path`."""
    workings, hidden = form.workings, sheet.hidden
    before = workings.shown[: workings.index[path]]
    return not any(shown.asked and hidden.isdisjoint(shown.gates) for shown in before)


def place_of(form: Form, sheet: Sheet, path: str) -> Place | None:
    """The question at `path` with the notes before it; None when it is not relevant now."""
    workings, hidden = form.workings, sheet.hidden
    place = workings.index.get(path)
    if place is None or not hidden.isdisjoint(workings.shown[place].gates):
        return None
    notes: list[Question] = []
    for shown in reversed(workings.shown[:place]):
        if not hidden.isdisjoint(shown.gates):
            continue
        if shown.asked:
            break
        if shown.note:
            notes.append(shown.question)
    return Place(workings.shown[place].question, tuple(reversed(notes)))


def remaining(form: Form, sheet: Sheet) -> int:
    """How many questions the interview has in all, as far as the answers given can tell."""
    hidden = sheet.hidden
    return sum(1 for s in form.workings.shown if s.asked and hidden.isdisjoint(s.gates))
