"""The whole check of a spreadsheet: our rules, the converter, the form, 100 random interviews."""

from dataclasses import dataclass, replace
from typing import get_args

from bot.surveys.bundle import Bundle, columns_by_name
from bot.surveys.converter_words import refused_by_converter
from bot.surveys.converting import Converted, convert
from bot.surveys.patience import Patience, TooSlow
from bot.surveys.reading import Spreadsheet
from conversations.reply import Told, told
from conversations.surveys.attachments import Attachment, is_empty
from conversations.surveys.form import Form, FormError
from conversations.surveys.known import GivesBack
from conversations.surveys.length import Length
from conversations.surveys.lint.finding import Finding, error, warning
from conversations.surveys.lint.rules import check_sheets
from conversations.surveys.lint.sheets import Row, Sheets
from conversations.surveys.rehearsal import DeadEnd, Rehearsal, rehearse
from conversations.surveys.words import language_code
from conversations.surveys.xform import load_form

RUNS = 100
SEED = "check"
"""Fixed, so that the same file always gets the same answer."""


@dataclass(frozen=True)
class Report:
    """What the check found, and what it made of the spreadsheet on the way."""

    findings: tuple[Finding, ...]
    sheets: Sheets
    xform: bytes = b""
    form: Form | None = None
    rehearsal: Rehearsal | None = None
    attached: tuple[tuple[Attachment, bytes], ...] = ()
    """What came with it, and is kept with the version."""
    aside: int = 0
    """How many files came with it that are of no kind a form can name."""

    @property
    def length(self) -> Length | None:
        """How long an interview usually is."""
        found = self.rehearsal
        return None if found is None else Length(questions=found.median, seconds=found.seconds)

    @property
    def errors(self) -> int:
        return sum(finding.severity == "error" for finding in self.findings)

    @property
    def warnings(self) -> int:
        return len(self.findings) - self.errors

    @property
    def gives_back(self) -> GivesBack | None:
        """When the settings sheet says that results are given back; None where it does not."""
        row = next(iter(self.sheets.settings.rows), Row(number=2))
        return next((one for one in get_args(GivesBack) if one == row.text("results")), None)

    @property
    def title(self) -> Told:
        """The title in every language that the settings sheet gives it."""
        row = next(iter(self.sheets.settings.rows), Row(number=2))
        default = self.form.default_language if self.form else "fr"
        cells = row.all("form_title")
        return told({cell.column.language or default: cell.text for cell in cells})


def check(spreadsheet: Spreadsheet | Bundle) -> Report:
    """Everything that is wrong with `spreadsheet` and with what comes with it.

    Raises Refused when it cannot be opened.
    """
    whole = spreadsheet if isinstance(spreadsheet, Bundle) else Bundle(spreadsheet)
    converted, attached = convert(whole.spreadsheet), whole.attached()
    columns, wrong = columns_by_name(attached)
    empty = frozenset(one.name for one, _ in attached if columns[one.name] and is_empty(one))
    found = (*check_sheets(converted.sheets, columns, empty), *wrong)
    aside = len(whole.files) - len(attached)
    report = Report(found, converted.sheets, converted.xform, attached=attached, aside=aside)
    if not converted.xform:
        return _with(report, refused_by_converter(converted, report.findings))
    return _loaded(report, converted)


def _loaded(report: Report, converted: Converted) -> Report:
    row = next(iter(converted.sheets.settings.rows), Row(number=2))
    language = language_code(row.text("default_language") or "fr")
    try:
        form = load_form(converted.xform, language, {one.name: one for one, _ in report.attached})
    except FormError as wrong:
        said = error("form-unreadable", "survey", reason=wrong.reason)
        said = error("form-large", "survey") if wrong.reason == "too-large" else said
        return _with(report, () if report.errors else (said,))
    report = replace(report, form=form)
    report = _with(report, _left_over(report, form))
    return report if report.errors else _rehearsed(report, form)


def _left_over(report: Report, form: Form) -> tuple[Finding, ...]:
    """What the form itself complains of, where no rule has said it already."""
    said = {finding.row for finding in report.findings if finding.severity == "error"}
    sheets = report.sheets
    faults = (
        error(f"xpath-{f.reason}", "survey", row_of(sheets, f.path), f.attribute, detail=f.detail)
        for f in form.faults
    )
    lacks = (
        error("unsupported", "survey", row_of(sheets, one.path), "", what=one.what)
        for one in form.unsupported
    )
    found = dict.fromkeys((*faults, *lacks))
    return tuple(one for one in found if one.row not in said and (one.row or not said))


def _rehearsed(report: Report, form: Form) -> Report:
    try:
        rehearsal = rehearse(form, runs=RUNS, seed=SEED, answered=Patience().answered)
    except TooSlow:
        return _with(report, (error("too-slow", "survey"),))
    never = (
        warning("never-asked", "survey", row_of(report.sheets, path), "relevant")
        for path in rehearsal.never_asked
    )
    dead = (_dead_end(report.sheets, end) for end in rehearsal.dead_ends)
    whole = _with(report, tuple(dict.fromkeys((*never, *dead))))
    return replace(whole, rehearsal=rehearsal)


def _dead_end(sheets: Sheets, end: DeadEnd) -> Finding:
    """An error; but a question that no guess could answer is only a suspicion."""
    say = warning if end.why == "no-answer-found" else error
    return say(f"dead-end-{end.why}", "survey", row_of(sheets, end.path))


def row_of(sheets: Sheets, path: str) -> int:
    """The row that `/data/group/question` stands in; 0 when none does."""
    name = path.partition(":")[0].rpartition("/")[2]
    return next((row.number for row in sheets.survey.rows if row.text("name") == name), 0)


def _with(report: Report, more: tuple[Finding, ...]) -> Report:
    return replace(report, findings=(*report.findings, *more))
