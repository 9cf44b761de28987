"""Rules about repeats: how often, called what, and who speaks of what is within them."""

from collections.abc import Iterator

from conversations.surveys.instances import MOST_INSTANCES
from conversations.surveys.lint.finding import Finding, error, warning
from conversations.surveys.lint.kinds import kind
from conversations.surveys.lint.view import REFERENCE, Question, View

_COUNTABLE = frozenset({"integer", "decimal", "calculate", "hidden", "range"})
_OF_MANY = frozenset(
    {"sum", "count", "count-non-empty", "min", "max", "join", "concat", "indexed-repeat"}
    | {"position", "randomize"}
)
"""Functions that take the values of all the instances of a repeat."""


def counts_useful(view: View) -> Iterator[Finding]:
    """A repeat_count stands on a repeat, and says a number that can be asked for."""
    for question in view.questions:
        for cell in question.row.all("repeat_count"):
            where = ("survey", question.row.number, cell.column.heading)
            if question.kind.name != "begin_repeat":
                yield warning("repeat-count-useless", *where)
            elif cell.text.isdecimal() and int(cell.text[:9]) > MOST_INSTANCES:
                yield error("repeat-count-many", *where, count=cell.text[:20], most=MOST_INSTANCES)
            else:
                yield from _number(view, where, cell.text)


def _number(view: View, where: tuple[str, int, str], text: str) -> Iterator[Finding]:
    named = REFERENCE.fullmatch(text.strip())
    for counted in view.by_name.get(named[1], ())[:1] if named else ():
        if counted.kind.name not in _COUNTABLE:
            yield error("repeat-count-number", *where, name=counted.name)


def repeats_named(view: View) -> Iterator[Finding]:
    """What is asked again and again has a name that people read."""
    for question in view.questions:
        if question.kind.name == "begin_repeat" and not question.row.text("label"):
            yield warning("repeat-no-label", "survey", question.row.number, "label")


def chosen_within(view: View) -> Iterator[Finding]:
    """`select_one ${name}` names a question within a repeat."""
    for question in view.questions:
        name = question.kind.from_repeat
        targets = view.by_name.get(name, ())
        if name and targets and not any(_repeats(view, target) for target in targets):
            where = ("survey", question.row.number, question.row.heading("type"))
            yield error("repeat-not-within", *where, name=name)


def spoken_of_from_within(view: View) -> Iterator[Finding]:
    """Outside of a repeat, one value of many is meant by nobody."""
    for question in view.questions:
        around = _repeats(view, question)
        for cell in question.row.cells:
            if cell.column.base in ("label", "hint"):
                for name in dict.fromkeys(REFERENCE.findall(cell.text)):
                    if _is_elsewhere(view, name, around):
                        where = ("survey", question.row.number, cell.column.heading)
                        yield warning("repeat-outside", *where, name=name)
    rows = {question.row.number: question for question in view.questions}
    for written in view.written:
        around = _repeats(view, rows[written.row.number])
        from_repeat = written.cell.column.base == "choice_filter" and not written.choices
        if from_repeat or written.functions & _OF_MANY:
            continue
        for name in written.names:
            if _is_elsewhere(view, name, around):
                where = ("survey", written.row.number, written.cell.column.heading)
                yield warning("repeat-outside", *where, name=name)


def _repeats(view: View, question: Question) -> frozenset[str]:
    """The keys of the repeats around a row, its own where it opens one."""
    rows = {row.number: row for row in view.sheets.survey.rows}
    above = (*question.groups, question.key) if question.kind.opens else question.groups
    opened = ((key, kind(rows[int(key)].text("type"))) for key in above)
    return frozenset(key for key, what in opened if what.name == "begin_repeat")


def _is_elsewhere(view: View, name: str, around: frozenset[str]) -> bool:
    targets = view.by_name.get(name, ())
    inside = [_repeats(view, target) for target in targets if not target.kind.opens]
    return bool(inside) and all(repeats - around for repeats in inside)
