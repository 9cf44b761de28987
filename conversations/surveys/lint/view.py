"""The form as its rules look at it: every row with its kind and groups, every expression read."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from conversations.frozen import Frozen
from conversations.surveys.lint.columns import EXPRESSIONS
from conversations.surveys.lint.kinds import Kind, kind
from conversations.surveys.lint.sheets import Cell, Row, Sheets
from conversations.surveys.words import language_code
from conversations.surveys.xpath import ExpressionError, compile_expression

REFERENCE = re.compile(r"\$\{\s*([^{}]*?)\s*\}")
_YES_NO = frozenset({"yes", "true", "true()", "no", "false", "false()"})
ALMOST_YES_NO = {
    **dict.fromkeys(("oui", "o", "vrai", "vrai()", "x", "y", "ok", "obligatoire"), "yes"),
    **dict.fromkeys(("non", "n", "faux", "faux()", "facultatif"), "no"),
}
"""What people write under `required` for yes or no, and the word that is understood."""


class Question(Frozen):
    """A row of the survey sheet that has a type: a question, a group's edge, a calculation."""

    row: Row
    kind: Kind
    name: str
    groups: tuple[str, ...] = ()
    """Keys (row numbers as text) of the groups it stands in, outermost first."""

    @property
    def key(self) -> str:
        return str(self.row.number)

    @property
    def is_asked(self) -> bool:
        """Whether a person is shown it (a read-only text is shown, like a note)."""
        return self.kind.support == "asked"

    @property
    def is_required(self) -> bool:
        """Whether it must be answered, whatever was answered before."""
        return self.row.text("required").lower() in ("yes", "true", "true()")


class Compared(Frozen):
    """A name compared with a text written in the expression."""

    name: str
    text: str


class Mistake(Frozen):
    """Why an expression cannot be read, by a stable name, and the piece at fault."""

    reason: str
    detail: str = ""


class Written(Frozen):
    """One expression as it stands in a cell, and what was understood of it."""

    row: Row
    cell: Cell
    here: str
    choices: str = ""
    mistake: Mistake | None = None
    names: tuple[str, ...] = ()
    """The names it refers to, its own ('.') too."""
    compared: tuple[Compared, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    """(list, column) pairs it reads."""
    functions: frozenset[str] = frozenset()


class View(Frozen):
    """What every rule is given."""

    sheets: Sheets
    attached: Mapping[str, tuple[str, ...]] = {}
    """What came with the spreadsheet by its name; of a CSV with its columns."""
    empty: frozenset[str] = frozenset()
    """The CSVs that have no row below their headings."""

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        found: list[Question] = []
        open_groups: list[str] = []
        for row in self.sheets.survey.rows:
            if not row.text("type") or row.text("disabled").lower() in ("yes", "true"):
                continue
            what = kind(row.text("type"))
            if what.closes and open_groups:
                open_groups.pop()
            name = "" if what.closes else row.text("name")
            found.append(Question(row=row, kind=what, name=name, groups=tuple(open_groups)))
            if what.opens:
                open_groups.append(str(row.number))
        return tuple(found)

    @cached_property
    def by_name(self) -> dict[str, tuple[Question, ...]]:
        found: dict[str, tuple[Question, ...]] = {}
        for question in self.questions:
            if question.name:
                found[question.name] = (*found.get(question.name, ()), question)
        return found

    @cached_property
    def written(self) -> tuple[Written, ...]:
        return tuple(
            expression for question in self.questions for expression in _expressions(question)
        )

    @property
    def default_language(self) -> str:
        """The code of the language that others fall back on."""

        row = next(iter(self.sheets.settings.rows), None)
        named = language_code(row.text("default_language")) if row else ""
        if named in self.sheets.languages:
            return named
        return "" if "" in self.sheets.languages else next(iter(self.sheets.languages), "")


def _expressions(question: Question) -> Iterator[Written]:
    for base in EXPRESSIONS:
        for cell in question.row.all(base):
            if base == "required" and cell.text.lower() in (_YES_NO | ALMOST_YES_NO.keys()):
                continue
            yield _read(question, cell, base)


def _read(question: Question, cell: Cell, base: str) -> Written:
    here = question.name or "_"
    source = REFERENCE.sub(lambda found: f" /data/{found[1]} ", cell.text)
    listed = question.kind.choices or question.kind.file.rpartition(".")[0]
    choices = listed if base == "choice_filter" else ""
    if base == "choice_filter" and choices:
        source = f"instance('{choices}')/root/item[{source}]"
    known = {"row": question.row, "cell": cell, "here": here, "choices": choices}
    try:
        read = compile_expression(source, f"/data/{here}")
    except ExpressionError as wrong:
        if not (base == "choice_filter" and wrong.reason == "unexpected-token"):
            return Written(**known, mistake=Mistake(reason=wrong.reason, detail=wrong.detail))
        return Written(**known, mistake=Mistake(reason=wrong.reason, detail=cell.text[:20]))
    return Written(
        **known,
        names=tuple(dict.fromkeys(_last(path) for path in read.paths)),
        compared=tuple(Compared(name=_last(c.path), text=c.literal) for c in read.comparisons),
        columns=tuple((column.instance, column.name) for column in read.columns),
        functions=read.functions,
    )


def _last(path: str) -> str:
    return path.rpartition("/")[2]
