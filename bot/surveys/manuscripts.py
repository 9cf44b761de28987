"""The report of a check as a value that the conversation tells, in each language of the staff."""

from typing import get_args

from bot.staff_words import Problem, StaffLanguage
from bot.surveys.checking import Report
from bot.surveys.printing import finding_line
from conversations.reply import Told, told
from conversations.surveys.authoring.manuscript import Checked, Rehearsed
from conversations.surveys.lint.finding import Finding
from conversations.surveys.lint.slug import slugged
from conversations.surveys.rehearsal import Rehearsal
from storage.publication import checksum

LANGUAGES: tuple[StaffLanguage, ...] = get_args(StaffLanguage)
MOST_TOLD = 1_000
"""Mistakes that are kept; a spreadsheet with more of them has one mistake many times."""


def refused(why: Problem) -> Checked:
    """A file that is not opened."""
    return Checked(refused=told({lang: why.sentence(lang) for lang in LANGUAGES}), errors=1)


def told_of(report: Report) -> Checked:
    """What the check found, in words."""
    # The gravest first: of many, only the first ones stand in the message.
    grave = sorted(report.findings, key=lambda one: one.severity != "error")
    return Checked(
        title=report.title,
        slug=name_of(report),
        languages=report.form.languages if report.form else (),
        findings=tuple(map(_sentence, grave[:MOST_TOLD])),
        errors=report.errors,
        warnings=report.warnings,
        rehearsed=_rehearsed(report.rehearsal) if report.rehearsal else None,
        gives_back=report.gives_back,
        sha256=checksum(report.xform, report.attached) if report.form is not None else "",
        attached=len(report.attached),
        aside=report.aside,
    )


IN_CHAT = frozenset(("attachment-missing",))
"""Findings that are told otherwise where there is no command line."""


def _sentence(finding: Finding) -> Told:
    if finding.id in IN_CHAT:
        finding = finding.model_copy(update={"id": f"{finding.id}-chat"})
    return told({lang: finding_line(finding, lang) for lang in LANGUAGES})


def name_of(report: Report) -> str:
    """The short name that the settings give; else one from the title."""
    row = next(iter(report.sheets.settings.rows), None)
    form_id = row.text("form_id") if row else ""
    return slugged(form_id or report.title.spoken("fr")[1])


def _rehearsed(found: Rehearsal) -> Rehearsed:
    return Rehearsed(
        runs=found.runs,
        shortest=found.shortest,
        median=found.median,
        longest=found.longest,
        seconds=found.seconds,
    )
