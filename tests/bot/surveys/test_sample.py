"""The sample consultation passes the check, in four languages, and is what its source says."""

import re
from pathlib import Path

import pytest

from bot.sample.build import (
    FEEDBACK,
    MEETING,
    MEETING_XLSX,
    SOURCE,
    TARGET,
    TEMPLATE,
    TEMPLATE_XLSX,
    build,
    compiled,
)
from bot.surveys.checking import Report, check
from bot.surveys.converting import convert
from bot.surveys.reading import read_bytes, read_file


@pytest.fixture(scope="module")
def report() -> Report:
    return check(read_file(TARGET))


def test_nothing_is_wrong_with_it(report: Report) -> None:
    assert report.findings == ()
    assert report.form is not None
    assert report.form.languages == ("fr", "fr-simple", "en", "ar")
    assert report.rehearsal is not None
    assert report.rehearsal.never_asked == ()
    assert 5 <= report.rehearsal.shortest <= report.rehearsal.longest <= 15


def test_it_has_a_title_in_every_language(report: Report) -> None:
    assert [locale for locale, _ in report.title.words] == ["fr", "fr-simple", "en", "ar"]


def test_the_spreadsheet_is_made_from_its_source(tmp_path: Path) -> None:
    build(SOURCE, tmp_path / "again.xlsx")
    again = convert(read_file(tmp_path / "again.xlsx"))
    shipped = convert(read_file(TARGET))
    assert again.sheets == shipped.sheets
    source = convert(read_bytes(SOURCE.read_bytes()))
    assert source.xform == shipped.xform


def test_simple_french_is_simple(report: Report) -> None:
    for sheet in (report.sheets.survey, report.sheets.choices):
        for row in sheet.rows:
            for cell in row.cells:
                if cell.column.language == "fr-simple":
                    for sentence in re.split(r"(?<=[.?!])\s+", cell.text):
                        words = [w for w in re.split(r"[\s\u00a0]+", sentence) if w.strip("?!.:")]
                        assert len(words) <= 12, sentence


def test_every_kind_it_shows_is_there(report: Report) -> None:
    assert report.form is not None
    kinds = {question.kind for question in report.form.questions}
    assert kinds >= {"note", "select_one", "select_multiple", "integer", "text", "date"}
    assert kinds >= {"geopoint", "image", "acknowledge"}


def test_what_is_asked_after_a_meeting_is_what_its_source_says(tmp_path: Path) -> None:
    assert FEEDBACK.read_text(encoding="utf-8") == compiled()
    build(MEETING, tmp_path / "again.xlsx")
    again = convert(read_file(tmp_path / "again.xlsx"))
    assert again.sheets == convert(read_file(MEETING_XLSX)).sheets
    report = check(read_file(MEETING_XLSX))
    assert report.findings == ()
    assert report.form is not None
    assert report.form.languages == ("fr", "fr-simple", "en", "ar")
    assert sum(question.asked for question in report.form.questions) <= 4


def test_the_template_shows_twelve_examples_and_nothing_is_wrong_with_it(tmp_path: Path) -> None:
    build(TEMPLATE, tmp_path / "again.xlsx")
    again = convert(read_file(tmp_path / "again.xlsx"))
    assert again.sheets == convert(read_file(TEMPLATE_XLSX)).sheets
    report = check(read_file(TEMPLATE_XLSX))
    assert report.findings == ()
    assert report.form is not None
    assert report.form.languages == ("fr", "fr-simple", "en", "ar")
    names = (row.text("name") for row in report.sheets.survey.rows)
    examples = {name[1:3] for name in names if re.match(r"e\d\d_", name)}
    assert examples == {f"{n:02}" for n in range(1, 13)}
