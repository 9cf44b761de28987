"""Where an interview stands: the next and the previous question, with the notes before them.

A place is found by a path: of a question (within a repeat, that of its instance), of an instance
(its beginning), or of the series of a repeat (the step that asks whether there is another).
"""

from dataclasses import dataclass

from conversations.surveys.course import Course, Shown
from conversations.surveys.filling import is_readonly
from conversations.surveys.form import Form, Question
from conversations.surveys.sheet import Sheet


@dataclass(frozen=True)
class Place:
    """A question with the notes to show before it; no question when only notes are left."""

    question: Question | None
    notes: tuple[Question, ...] = ()


def course_of(form: Form, sheet: Sheet) -> Course:
    """Everything that is shown, in order, relevant or not, with the instances there are."""
    return form.workings.course(sheet.counts)


def relevant(form: Form, sheet: Sheet, path: str) -> bool:
    """Whether the node at `path` is relevant now."""
    return sheet.hidden.isdisjoint(form.workings.gates_at(path))


def stops_at(form: Form, sheet: Sheet, shown: Shown) -> bool:
    """Whether the interview waits at a relevant question; not at one that is readonly now."""
    return shown.stops and not is_readonly(form, sheet, shown.question)


def is_told(form: Form, sheet: Sheet, shown: Shown) -> bool:
    """Whether it is shown without being asked: a note, or a question that is readonly now."""
    return shown.note or (shown.stops and is_readonly(form, sheet, shown.question))


def next_place(form: Form, sheet: Sheet, after: str | None) -> Place | None:
    """The next relevant question after the one at `after` (None: from the start), with its notes.

    A Place without question when only notes are left, None when nothing is.
    """
    course, hidden = course_of(form, sheet), sheet.hidden
    notes: list[Question] = []
    for shown in course.shown[course.after(after) :]:
        if shown.gates and not hidden.isdisjoint(shown.gates):
            continue
        if stops_at(form, sheet, shown):
            return Place(shown.question, tuple(notes))
        if is_told(form, sheet, shown):
            notes.append(shown.question)
    return Place(None, tuple(notes)) if notes else None


def previous_place(form: Form, sheet: Sheet, before: str | None) -> Place | None:
    """The relevant question before the one at `before` (None: the last one); None at the start."""
    course, hidden = course_of(form, sheet), sheet.hidden
    end = len(course.shown) if before is None else course.index[before]
    for shown in reversed(course.shown[:end]):
        if hidden.isdisjoint(shown.gates) and stops_at(form, sheet, shown):
            return place_of(form, sheet, shown.question.path)
    return None


def is_first(form: Form, sheet: Sheet, path: str) -> bool:
    """Whether no relevant question stands before the one at `path`."""
    course, hidden = course_of(form, sheet), sheet.hidden
    before = course.shown[: course.index[path]]
    return not any(
        hidden.isdisjoint(shown.gates) and stops_at(form, sheet, shown) for shown in before
    )


def place_of(form: Form, sheet: Sheet, path: str) -> Place | None:
    """The question at `path` with the notes before it; None when it is not relevant now."""
    course, hidden = course_of(form, sheet), sheet.hidden
    place = course.index.get(path)
    if place is None or not hidden.isdisjoint(course.shown[place].gates):
        return None
    notes: list[Question] = []
    for shown in reversed(course.shown[:place]):
        if not hidden.isdisjoint(shown.gates):
            continue
        if stops_at(form, sheet, shown):
            break
        if is_told(form, sheet, shown):
            notes.append(shown.question)
    return Place(course.shown[place].question, tuple(reversed(notes)))
