"""Rules about expressions: each can be read, and speaks of what exists."""

from collections.abc import Iterator
from difflib import get_close_matches

from conversations.surveys.lint.finding import Finding, error, warning
from conversations.surveys.lint.view import ALMOST_YES_NO, REFERENCE, Question, View, Written

_QUOTES = "‘’‚“”„«»′″`"


def expressions_read(view: View) -> Iterator[Finding]:
    """Whatever keeps an expression from being understood, in words of its own."""
    for written in view.written:
        where = ("survey", written.row.number, written.cell.column.heading)
        quote = next((sign for sign in written.cell.text if sign in _QUOTES), "")
        if quote and (written.mistake is not None or _is_outside(written.cell.text, quote)):
            yield error("xpath-curly-quote", *where, detail=quote)
        elif written.mistake is not None:
            mistake = written.mistake
            yield error(f"xpath-{mistake.reason}", *where, detail=mistake.detail)


def _is_outside(text: str, quote: str) -> bool:
    """Whether `quote` stands outside of every pair of straight quotes."""
    inside = ""
    for sign in text:
        if inside:
            inside = "" if sign == inside else inside
        elif sign in "'\"":
            inside = sign
        elif sign == quote:
            return True
    return False


def required_understood(view: View) -> Iterator[Finding]:
    """`required` is yes or no in the words of XLSForm, which are English."""
    for question in view.questions:
        for cell in question.row.all("required"):
            meant = ALMOST_YES_NO.get(cell.text.lower())
            if meant:
                where = ("survey", question.row.number, cell.column.heading)
                yield error("required-word", *where, word=cell.text, meant=meant)


def references_there(view: View) -> Iterator[Finding]:
    """`${name}` names a question."""
    for row in view.sheets.survey.rows:
        for cell in row.cells:
            for name in dict.fromkeys(REFERENCE.findall(cell.text)):
                yield from _reference(view, ("survey", row.number, cell.column.heading), name)


def _reference(view: View, where: tuple[str, int, str], name: str) -> Iterator[Finding]:
    if name.startswith("last-saved#"):
        yield error("reference-last-saved", *where, name=name)
    elif name not in view.by_name:
        close = get_close_matches(name, list(view.by_name), 1, 0.7)
        if close:
            yield error("reference-near", *where, name=name, near=close[0])
        else:
            yield error("reference-unknown", *where, name=name)


def paths_there(view: View) -> Iterator[Finding]:
    """A path written out (`/data/a`, `../a`) leads to a question too."""
    for written in view.written:
        braced = set(REFERENCE.findall(written.cell.text))
        for name in written.names:
            known = name in view.by_name or name in braced or name == written.here
            if not known and name not in ("data", ""):
                where = ("survey", written.row.number, written.cell.column.heading)
                yield error("reference-unknown", *where, name=name)


def choices_compared(view: View) -> Iterator[Finding]:
    """A select is compared with one of its own choices."""
    for written in view.written:
        for compared in written.compared:
            for question in view.by_name.get(compared.name, ())[:1]:
                yield from _compared(view, written, question, compared.text)


def _compared(view: View, written: Written, question: Question, text: str) -> Iterator[Finding]:
    listed = view.sheets.lists.get(question.kind.choices)
    if not listed or not question.kind.is_select or text == "":
        return
    names = [row.text("name") for row in listed]
    if text in names or (question.kind.or_other and text == "other"):
        return
    where = ("survey", written.row.number, written.cell.column.heading)
    shown = ", ".join(names[:8]) + (", …" if len(names) > 8 else "")
    yield error("choice-unknown", *where, name=question.name, choice=text, choices=shown)


def filters_there(view: View) -> Iterator[Finding]:
    """A choice_filter reads columns of the choices sheet."""
    headings = {column.heading for column in view.sheets.choices.columns}
    headings |= {column.base for column in view.sheets.choices.columns}
    files = {question.kind.file.rpartition(".")[0] for question in view.questions}
    for written in view.written:
        for list_name, column in written.columns:
            if column in headings or not view.sheets.choices.columns or list_name in files:
                continue
            where = ("survey", written.row.number, written.cell.column.heading)
            close = get_close_matches(column, sorted(headings), 1, 0.7)
            if close:
                yield error("filter-near", *where, name=column, list=list_name, near=close[0])
            else:
                yield error("filter-unknown", *where, name=column, list=list_name)


def filters_useful(view: View) -> Iterator[Finding]:
    """A choice_filter stands on a question that has choices."""
    for question in view.questions:
        for cell in question.row.all("choice_filter"):
            listed = question.kind.choices or question.kind.from_repeat or question.kind.file
            if not listed:
                yield warning("filter-useless", "survey", question.row.number, cell.column.heading)


def asked_before(view: View) -> Iterator[Finding]:
    """What decides whether a question is asked has been asked by then."""
    place = {question.row.number: at for at, question in enumerate(view.questions)}
    for written in view.written:
        if written.cell.column.base not in ("relevant", "choice_filter", "repeat_count"):
            continue
        for name in written.names:
            later = [q for q in view.by_name.get(name, ()) if q.is_asked]
            if later and all(place[q.row.number] > place[written.row.number] for q in later):
                where = ("survey", written.row.number, written.cell.column.heading)
                yield warning("reference-later", *where, name=name, row=later[0].row.number)
