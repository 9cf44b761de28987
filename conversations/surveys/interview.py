"""The running of a form: pure functions from a form and a sheet to the next sheet or place.

Rules:
1. A sheet is never changed; `begin` and `record` give a new one with everything recomputed.
2. A question that is not relevant is '' in expressions, keeps its answer in the sheet, and is
   left out by `hand_in`.
3. Constraints are not evaluated on empty answers; at the end everything is validated again.
"""

from collections.abc import Mapping
from typing import Literal

from pydantic import ConfigDict

from conversations.frozen import Frozen
from conversations.surveys.form import Choice, Form, Question
from conversations.surveys.moment import Moment
from conversations.surveys.settle import Settling, offered_choices, stored
from conversations.surveys.sheet import Sheet
from conversations.surveys.words import Words
from conversations.surveys.workings import Plan
from conversations.surveys.xpath import Context
from conversations.surveys.xpath.chance import unique_id
from conversations.surveys.xpath.dates import instant_text

__all__ = [
    "Complaint",
    "Fault",
    "Moment",
    "Place",
    "Sheet",
    "begin",
    "complaint",
    "faults_at_hand_in",
    "hand_in",
    "next_place",
    "offered",
    "place_of",
    "previous_place",
    "record",
    "relevant",
    "remaining",
    "required",
    "speaking",
    "words",
]


class Complaint(Frozen):
    """Why an answer cannot stand; `message` by language code, None when the form gives none."""

    kind: Literal["required", "constraint"]
    message: Mapping[str, str] | None = None


class Fault(Frozen):
    """A question that keeps an interview from being handed in."""

    path: str
    complaint: Complaint


class Place(Frozen):
    """A question with the notes to show before it; no question when only notes are left."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    question: Question | None
    notes: tuple[Question, ...] = ()


# From sheet to sheet


def begin(form: Form, language: str, moment: Moment, seed: str) -> Sheet:
    """A new interview: defaults, metadata, calculations and relevance as they are at `moment`."""
    workings = form.workings
    answers = {field.path: field.default for field in form.fields if field.default}
    for field in form.fields:
        if field.preload is not None:
            value = _preloaded(field.path, field.preload, moment, seed)
            if value:
                answers[field.path] = value
    hidden: set[str] = set()
    context = Context(workings, answers, hidden, moment, language, seed)
    settling = Settling(context, answers, hidden)
    settling.run(workings.whole, None)
    for field in form.fields:
        if field.dynamic_default is not None and not answers.get(field.path):
            value = stored(field.dynamic_default.value(context), field.data_type)
            if settling.put(field.path, value):
                settling.run(workings.plan(field.path), {field.path})
    return _sheet(language, seed, moment, moment, answers, hidden)


def _preloaded(path: str, preload: tuple[str, str], moment: Moment, seed: str) -> str:
    """Metadata known at the start; what identifies a device or a person is never filled."""
    match preload:
        case ("timestamp", "start"):
            return instant_text(moment.local)
        case ("date", "today"):
            return moment.today.isoformat()
        case ("uid", _):
            return "uuid:" + unique_id(seed, path)
    return ""


def record(form: Form, sheet: Sheet, path: str, value: str, moment: Moment) -> Sheet:
    """The sheet with `value` (an ODK value, '' to erase) at `path` and all that follows from it.

    Raises KeyError when the form has no question at `path`.
    """
    workings = form.workings
    if path not in workings.index:
        raise KeyError(path)
    answers, hidden = dict(sheet.answers), set(sheet.hidden)
    context = Context(workings, answers, hidden, moment, sheet.language, sheet.seed)
    settling = Settling(context, answers, hidden)
    if settling.put(path, value):
        plan: Plan = workings.plan(path)
        if plan.steps:
            settling.run(plan, {path})
    return _sheet(sheet.language, sheet.seed, sheet.started, moment, answers, hidden)


def speaking(sheet: Sheet, language: str) -> Sheet:
    """The sheet of a person who goes on in `language`."""
    return sheet.model_copy(update={"language": language})


def _sheet(
    language: str,
    seed: str,
    started: Moment,
    seen: Moment,
    answers: dict[str, str],
    hidden: set[str],
) -> Sheet:
    # Everything here has just been made by this module: validating it again would be waste.
    return Sheet.model_construct(
        language=language,
        seed=seed,
        started=started,
        seen=seen,
        answers=answers,
        hidden=frozenset(hidden),
    )


# Places


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
            return _place(shown.question, tuple(notes))
        if shown.note:
            notes.append(shown.question)
    return _place(None, tuple(notes)) if notes else None


def previous_place(form: Form, sheet: Sheet, before: str | None) -> Place | None:
    """The relevant question before the one at `before` (None: the last one); None at the start."""
    workings, hidden = form.workings, sheet.hidden
    end = len(workings.shown) if before is None else workings.index[before]
    for shown in reversed(workings.shown[:end]):
        if shown.asked and hidden.isdisjoint(shown.gates):
            return place_of(form, sheet, shown.question.path)
    return None


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
    return _place(workings.shown[place].question, tuple(reversed(notes)))


def _place(question: Question | None, notes: tuple[Question, ...]) -> Place:
    return Place.model_construct(question=question, notes=notes)


def remaining(form: Form, sheet: Sheet) -> int:
    """How many questions the interview has in all, as far as the answers given can tell."""
    hidden = sheet.hidden
    return sum(1 for s in form.workings.shown if s.asked and hidden.isdisjoint(s.gates))


# What a question shows


def _context(form: Form, sheet: Sheet, moment: Moment | None = None) -> Context:
    return Context(
        form.workings,
        sheet.answers,
        sheet.hidden,
        moment or sheet.seen,
        sheet.language,
        sheet.seed,
    )


def offered(form: Form, sheet: Sheet, question: Question) -> tuple[Choice, ...]:
    """The choices to offer now, filtered and in the order this person sees them."""
    return tuple(offered_choices(_context(form, sheet), question))


def words(form: Form, sheet: Sheet, text: Words) -> dict[str, str]:
    """`text` by language code, expressions filled in; every language of the form has one, a
    missing translation that of the default language. {} when there are no words at all."""
    filled: dict[str, str] = {}
    for language in form.languages:
        wording = text.wording(language)
        if wording is None:
            return {}
        if wording.fixed:
            filled[language] = wording.source
        else:
            context = _context(form, sheet)
            context.language = language
            filled[language] = wording.filled(context)
    return filled


def required(form: Form, sheet: Sheet, question: Question) -> bool:
    """Whether `question` must be answered, given the answers so far."""
    return question.required is not None and question.required.truth(_context(form, sheet))


# Judging answers


def complaint(form: Form, sheet: Sheet, path: str, value: str, moment: Moment) -> Complaint | None:
    """What is wrong with `value` as the answer at `path`; None when it may stand.

    A question that is being judged counts as relevant. Raises KeyError when the form has
    no question at `path`.
    """
    shown = form.workings.shown[form.workings.index[path]]
    question = shown.question
    if question.required is None and question.constraint is None:
        return None
    tried = Sheet.model_construct(
        language=sheet.language,
        seed=sheet.seed,
        started=sheet.started,
        seen=moment,
        answers={**sheet.answers, path: value},
        hidden=sheet.hidden.difference(shown.gates),
    )
    return _complaint(form, tried, question, value)


def _complaint(form: Form, sheet: Sheet, question: Question, value: str) -> Complaint | None:
    """The complaint about `value`, which `sheet` already holds for `question`."""
    if not value.strip():
        if not required(form, sheet, question):
            return None
        return Complaint(kind="required", message=_said(form, sheet, question.required_message))
    if question.constraint is None or question.constraint.truth(_context(form, sheet)):
        return None
    return Complaint(kind="constraint", message=_said(form, sheet, question.constraint_message))


def _said(form: Form, sheet: Sheet, message: Words | None) -> dict[str, str] | None:
    return (words(form, sheet, message) or None) if message is not None else None


# The end


def faults_at_hand_in(form: Form, sheet: Sheet, moment: Moment) -> tuple[Fault, ...]:
    """Every relevant question whose answer is missing or does not hold any more, in order."""
    now = sheet.model_copy(update={"seen": moment})
    faults: list[Fault] = []
    for shown in form.workings.shown:
        question = shown.question
        if shown.asked and sheet.hidden.isdisjoint(shown.gates):
            found = _complaint(form, now, question, sheet.value(question.path))
            if found is not None:
                faults.append(Fault(path=question.path, complaint=found))
    return tuple(faults)


def hand_in(form: Form, sheet: Sheet, moment: Moment) -> tuple[tuple[str, str], ...]:
    """(path, value) of every relevant node that has a value, in document order.

    Calculations and metadata are included; `end` is `moment`.
    """
    values: list[tuple[str, str]] = []
    for field in form.fields:
        value = sheet.value(field.path)
        if field.preload == ("timestamp", "end"):
            value = instant_text(moment.local)
        if value and relevant(form, sheet, field.path):
            values.append((field.path, value))
    return tuple(values)
