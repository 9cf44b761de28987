"""How the instances of a repeat are called and shown: their titles, "another?", which to remove."""

from collections.abc import Iterator

from conversations.questions.asking import choice
from conversations.questions.choose_one import ChooseOne
from conversations.reply import Row, Told, Words, line, told
from conversations.surveys.form import Form, Question
from conversations.surveys.interview import course_of, relevant
from conversations.surveys.readings import spoken
from conversations.surveys.repeating import has_room, instance_of, instances_of
from conversations.surveys.sheet import Sheet
from conversations.surveys.xpath.instances import positions

ADD, ENOUGH, TAKE_AWAY, STAY = "_n", "_e", "_x", "_y"
TAKE_IT_AWAY = "_z"
BETWEEN = " · "
"""Between the title of an instance and that of one within it."""


def own_title(form: Form, sheet: Sheet, instance: str) -> str:
    """What one instance is called: its label, and its number where the label does not tell."""
    question = form.question(instance)
    number = str(positions(instance)[-1])
    if question is None:
        return number
    wording = question.label.wording(sheet.language)
    filled = _text(spoken(form, sheet, question.label))
    written = "" if wording is None else "".join(p for p in wording.pieces if isinstance(p, str))
    return filled if filled != written.strip() else f"{filled} {number}".strip()


def title(form: Form, sheet: Sheet, instance: str) -> Told:
    """What an instance is called, after the instances it stands in."""
    names: list[str] = []
    while instance:
        names.insert(0, own_title(form, sheet, instance))
        instance = instance_of(instance[: instance.rfind("[")])
    return told({sheet.language: BETWEEN.join(names)})


def series_words(form: Form, sheet: Sheet, question: Question) -> tuple[Words, ...]:
    """The step after the last instance: how many there are, and whether there is another."""
    count = len(instances_of(sheet, question.path))
    more = "survey-repeat-more" if has_room(sheet, question.path) else "survey-repeat-full"
    return (*series_title(form, sheet, question), line(more, n=count))


def series_title(form: Form, sheet: Sheet, question: Question) -> tuple[Words, ...]:
    """What the instances of a repeat are called together, in which instance around them."""
    around = instance_of(question.path)
    label = _text(spoken(form, sheet, question.label))
    above = _text(title(form, sheet, around)) if around else ""
    words = BETWEEN.join(name for name in (above, label) if name)
    return (line("survey-question", label=told({sheet.language: words})),) if words else ()


def series_rows(sheet: Sheet, question: Question, walk: tuple[Row, ...]) -> tuple[Row, ...]:
    """The buttons of that step; `walk` are those to go elsewhere, among them one to go on."""
    rows: list[Row] = []
    if has_room(sheet, question.path):
        rows.append((choice(line("button-repeat-add"), ADD),))
    rows += walk
    if instances_of(sheet, question.path):
        rows.insert(len(rows) - 1, (choice(line("button-repeat-remove"), TAKE_AWAY),))
    return tuple(rows)


def which_instance(form: Form, sheet: Sheet, series: str) -> ChooseOne:
    """The instances of a series, to choose one from: with the first words given in each."""
    return ChooseOne(tuple(_named(form, sheet, one) for one in instances_of(sheet, series)))


def _named(form: Form, sheet: Sheet, instance: str) -> Told:
    name = own_title(form, sheet, instance)
    first = next(_texts(form, sheet, instance), "")
    shown = f"{name} – {first}" if first and first not in name else name
    return told({sheet.language: shown if len(shown) <= 60 else shown[:59] + "…"})


def _texts(form: Form, sheet: Sheet, instance: str) -> Iterator[str]:
    for shown in course_of(form, sheet).shown:
        path = shown.question.path
        written = shown.question.kind == "text" and path.startswith(instance + "/")
        if written and sheet.value(path) and relevant(form, sheet, path):
            yield sheet.value(path)


def _text(words: Told) -> str:
    return words.words[0][1] if words.words else ""
