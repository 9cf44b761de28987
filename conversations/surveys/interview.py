"""The running of a form: pure functions from a form and a sheet to the next sheet or place.

Rules:
1. A sheet is never changed; `begin` and `record` give a new one with everything recomputed.
2. A question that is not relevant is '' in expressions, keeps its answer in the sheet, and is
   left out by `hand_in`.
3. Constraints are not evaluated on empty answers; at the end everything is validated again.
"""

from conversations.surveys.course import leaves
from conversations.surveys.filling import offered, required, words
from conversations.surveys.form import Form
from conversations.surveys.instances import Instances
from conversations.surveys.judging import Complaint, Fault, complaint, faults_at_hand_in
from conversations.surveys.moment import Moment
from conversations.surveys.opened import Opened
from conversations.surveys.places import (
    Place,
    course_of,
    is_first,
    next_place,
    place_of,
    previous_place,
    relevant,
)
from conversations.surveys.settle import Settling
from conversations.surveys.sheet import Sheet
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
    "course_of",
    "faults_at_hand_in",
    "hand_in",
    "is_first",
    "next_place",
    "offered",
    "place_of",
    "previous_place",
    "record",
    "relevant",
    "required",
    "speaking",
    "words",
]


def begin(form: Form, language: str, moment: Moment, seed: str) -> Sheet:
    """A new interview: defaults, metadata, calculations and relevance as they are at `moment`."""
    workings = form.workings
    answers: dict[str, str] = {}
    instances = Instances(workings, answers, dict(form.starts))
    for field, where in instances.leaves():
        path = workings.repeats.place(field.path, where)
        if field.default:
            answers[path] = field.default
        if field.preload is not None:
            value = _preloaded(path, field.preload, moment, seed)
            if value:
                answers[path] = value
    hidden: set[str] = set()
    context = Context(workings, answers, hidden, moment, language, seed, instances.counts)
    settling = Settling(workings, context, answers, hidden, instances)
    settling.run(workings.steps.whole, None)
    if workings.dynamic:
        leaves = instances.leaves()
        settling.defaults((f.path, where) for f, where in leaves if f.path in workings.dynamic)
    return Sheet(
        language=language,
        seed=seed,
        started=moment,
        seen=moment,
        answers=answers,
        hidden=frozenset(hidden),
        counts=instances.counts,
    )


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
    if path not in form.workings.course(sheet.counts).index:
        raise KeyError(path)
    open_sheet = Opened(form, sheet, moment)
    open_sheet.put(path, value)
    return open_sheet.closed()


def speaking(sheet: Sheet, language: str) -> Sheet:
    """The sheet of a person who goes on in `language`."""
    return sheet.model_copy(update={"language": language})


def hand_in(form: Form, sheet: Sheet, moment: Moment) -> tuple[tuple[str, str], ...]:
    """(path, value) of every relevant node that has a value, in document order.

    Calculations and metadata are included; `end` is `moment`.
    """
    values: list[tuple[str, str]] = []
    for field, path in leaves(form.workings, sheet.counts):
        value = sheet.value(path)
        if field.preload == ("timestamp", "end"):
            value = instant_text(moment.local)
        if value and relevant(form, sheet, path):
            values.append((path, value))
    return tuple(values)
