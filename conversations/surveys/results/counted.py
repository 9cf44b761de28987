"""Which questions of a consultation are counted, and the cells that an answer may fall into.

Rules:
1. The cells follow from the form alone, never from the answers; of a date, from the calendar.
2. What people write, send or point at on a map is not counted, nor is what repeats.
3. The latest version says what is counted; choices that only earlier versions had are kept last.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Literal

from conversations.frozen import Frozen
from conversations.reply import Told, told
from conversations.surveys.columns import column_of
from conversations.surveys.form import Form, Question
from conversations.surveys.results.scales import numbers, of_range
from conversations.surveys.words import Words

Shape = Literal["one", "many", "first", "scale", "months", "hours"]
"""`one`: a choice each; `many`: any number of them; `first`: what was ranked first; `scale`: cells
in an order that means something; `months` and `hours`: of the calendar, of the clock."""
BLANK = re.compile(r"\$\{[^}]*\}")
HOURS = 3
"""Hours of the clock that are counted together."""


class Cell(Frozen):
    """One row of a table: the name under which answers are counted, and what people read."""

    name: str
    label: Told


class Counted(Frozen):
    """A question that is counted."""

    key: str
    """The column of its answers."""
    shape: Shape
    label: Told
    cells: tuple[Cell, ...] = ()
    """In the order of the form; of months none, they come from the calendar."""
    edges: tuple[Decimal, ...] = ()
    """Of numbers: where each cell but the first begins."""


def counted(forms: Mapping[int, Form]) -> tuple[Counted, ...]:
    """The questions that are counted, of the published versions `forms`."""
    latest = forms[max(forms)]
    repeats = {group.path for group in latest.groups if group.repeat}
    found = (
        _counted(question, forms)
        for question in latest.questions
        if not repeats.intersection(question.groups)
    )
    return tuple(one for one in found if one is not None)


def _counted(question: Question, forms: Mapping[int, Form]) -> Counted | None:
    make = _MADE.get(question.kind)
    if make is None:
        return None
    made = make(question)
    if made.shape in ("one", "many", "first") or (made.cells and question.select):
        made = made.model_copy(update={"cells": (*made.cells, *_earlier(made, question, forms))})
        return made if made.cells else None
    return made


def _chosen(shape: Shape) -> Callable[[Question], Counted]:
    def made(question: Question) -> Counted:
        ordered = shape == "one" and "likert" in question.appearance
        return Counted(
            key=column_of(question.path),
            shape="scale" if ordered else shape,
            label=said(question.label, question.name),
            cells=tuple(_cells(question)),
        )

    return made


def _cells(question: Question) -> Iterator[Cell]:
    for choice in question.choices:
        yield Cell(name=choice.name, label=said(choice.label, choice.name))


def _earlier(made: Counted, question: Question, forms: Mapping[int, Form]) -> Iterator[Cell]:
    """Choices that only earlier versions had."""
    known = {cell.name for cell in made.cells}
    for _, form in sorted(forms.items(), reverse=True):
        before = form.question(question.path)
        for cell in _cells(before) if before is not None and before.select else ():
            if cell.name not in known:
                known.add(cell.name)
                yield cell


def _number(question: Question) -> Counted:
    scale = numbers()
    if question.kind == "range":
        scale = of_range(question.parameters)
    return Counted(
        key=column_of(question.path),
        shape="scale",
        label=said(question.label, question.name),
        cells=tuple(Cell(name=str(at), label=plain(name)) for at, name in enumerate(scale.names)),
        edges=scale.edges,
    )


def _calendar(question: Question) -> Counted:
    return Counted(
        key=column_of(question.path),
        shape="months",
        label=said(question.label, question.name),
    )


def _clock(question: Question) -> Counted:
    starts = range(0, 24, HOURS)
    cells = (
        Cell(name=f"{h:02d}", label=plain(f"{h:02d}:00–{h + HOURS - 1:02d}:59")) for h in starts
    )
    return Counted(
        key=column_of(question.path),
        shape="hours",
        label=said(question.label, question.name),
        cells=tuple(cells),
    )


_MADE: dict[str, Callable[[Question], Counted]] = {
    "select_one": _chosen("one"),
    "select_multiple": _chosen("many"),
    "rank": _chosen("first"),
    "range": _number,
    "integer": _number,
    "decimal": _number,
    "date": _calendar,
    "dateTime": _calendar,
    "time": _clock,
}


def plain(text: str) -> Told:
    """What reads the same in every language."""
    return told({"fr": text})


def said(words: Words, name: str) -> Told:
    """A label in the languages of the form; what it would take from an answer is left out."""
    texts = {
        language: BLANK.sub("…", text)
        for language in words.wordings
        if (text := words.in_language(language))
    }
    return told(texts) if texts else plain(name)


def cells_of(one: Counted, value: str) -> tuple[str, ...]:
    """The names of the cells that the stored answer `value` falls into; () for none of them."""
    match one.shape:
        case "many":
            known = {cell.name for cell in one.cells}
            return tuple(dict.fromkeys(name for name in value.split() if name in known))
        case "months":
            return (value[:7],) if re.match(r"\d{4}-\d\d-\d\d", value) else ()
        case "hours":
            return _hour(value)
        case "scale" if one.edges:
            return _binned(one, value)
        case "first":
            return tuple(cell.name for cell in one.cells if cell.name in value.split()[:1])
        case _:
            return tuple(cell.name for cell in one.cells if cell.name == value)


def _hour(value: str) -> tuple[str, ...]:
    found = re.match(r"([01]\d|2[0-3]):", value)
    return (f"{int(found[1]) // HOURS * HOURS:02d}",) if found else ()


def _binned(one: Counted, value: str) -> tuple[str, ...]:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return ()
    if not number.is_finite():
        return ()
    at = sum(edge <= number for edge in one.edges)
    return (one.cells[min(at, len(one.cells) - 1)].name,)
