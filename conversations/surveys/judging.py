"""Whether answers may stand: constraint and required, one by one and all again at hand-in."""

from collections.abc import Mapping
from typing import Literal

from conversations.frozen import Frozen
from conversations.surveys.filling import context_of, is_readonly, required, words
from conversations.surveys.form import Form, Question
from conversations.surveys.moment import Moment
from conversations.surveys.repeating import counts_too_many
from conversations.surveys.sheet import Sheet
from conversations.surveys.words import Words


class Complaint(Frozen):
    """Why an answer cannot stand; `message` by language code, None when the form gives none."""

    kind: Literal["required", "constraint", "too_many"]
    message: Mapping[str, str] | None = None


class Fault(Frozen):
    """A question that keeps an interview from being handed in."""

    path: str
    complaint: Complaint


def complaint(form: Form, sheet: Sheet, path: str, value: str, moment: Moment) -> Complaint | None:
    """What is wrong with `value` as the answer at `path`; None when it may stand.

    A question that is being judged counts as relevant. Raises KeyError when the form has
    no question at `path`.
    """
    course = form.workings.course(sheet.counts)
    shown = course.shown[course.index[path]]
    question = shown.question
    if value and form.workings.repeats.paths and counts_too_many(form, sheet, path, value, moment):
        return Complaint(kind="too_many")
    if question.required is None and question.constraint is None:
        return None
    answers = {**sheet.answers, path: value}
    hidden = sheet.hidden.difference(shown.gates)
    tried = sheet.model_copy(update={"seen": moment, "answers": answers, "hidden": hidden})
    return _complaint(form, tried, question, value)


def _complaint(form: Form, sheet: Sheet, question: Question, value: str) -> Complaint | None:
    """The complaint about `value`, which `sheet` already holds for `question`."""
    if not value.strip():
        if not required(form, sheet, question):
            return None
        return Complaint(kind="required", message=_said(form, sheet, question.required_message))
    if question.constraint is None or question.constraint.truth(context_of(form, sheet)):
        return None
    return Complaint(kind="constraint", message=_said(form, sheet, question.constraint_message))


def _said(form: Form, sheet: Sheet, message: Words | None) -> dict[str, str] | None:
    return (words(form, sheet, message) or None) if message is not None else None


def faults_at_hand_in(form: Form, sheet: Sheet, moment: Moment) -> tuple[Fault, ...]:
    """Every relevant question whose answer is missing or does not hold any more, in order."""
    now = sheet.model_copy(update={"seen": moment})
    faults: list[Fault] = []
    for shown in form.workings.course(sheet.counts).shown:
        question = shown.question
        asked = shown.asked and sheet.hidden.isdisjoint(shown.gates)
        if asked and not is_readonly(form, now, question):
            found = _complaint(form, now, question, sheet.value(question.path))
            if found is not None:
                faults.append(Fault(path=question.path, complaint=found))
    return tuple(faults)
