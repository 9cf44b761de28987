"""The report of a check as lines for the town's people, in French or English."""

from collections.abc import Iterator

from bot.staff_words import StaffLanguage, staff_line
from bot.surveys.checking import Report
from conversations.surveys.lint.finding import Finding


def report_lines(report: Report, lang: StaffLanguage) -> Iterator[str]:
    """Every mistake in one line of its own, then what is to be known of the form."""
    for finding in report.findings:
        yield finding_line(finding, lang)
    if report.form is not None:
        codes = ", ".join(report.form.languages)
        yield staff_line("check-languages", lang, languages=codes)
    if report.rehearsal is not None:
        lengths = {name: str(getattr(report.rehearsal, name)) for name in _LENGTHS}
        yield staff_line("check-length", lang, **lengths)
    if report.findings:
        yield staff_line(
            "check-count", lang, errors=str(report.errors), warnings=str(report.warnings)
        )
    if not report.errors:
        yield staff_line("check-fine", lang)


_LENGTHS = ("runs", "shortest", "median", "longest")


def finding_line(finding: Finding, lang: StaffLanguage) -> str:
    """How grave, where, and what."""
    args = {name: int(text) if name == "count" else text for name, text in finding.args}
    words = {
        "severity": staff_line(f"check-{finding.severity}", lang),
        "sheet": finding.sheet,
        "sentence": staff_line(f"check-{finding.id}", lang, **args),
    }
    if not finding.row:
        return staff_line("check-at-sheet", lang, **words)
    words["row"] = str(finding.row)
    if not finding.column:
        return staff_line("check-at-row", lang, **words)
    return staff_line("check-at-cell", lang, **words, column=finding.column)
