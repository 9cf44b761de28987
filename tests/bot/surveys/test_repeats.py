"""The whole check of forms with repeats: they convert, load, and are rehearsed within bounds."""

from pathlib import Path

import pytest

from bot.surveys.checking import check
from bot.surveys.reading import read_bytes
from tests.bot.surveys.cases_repeats import GOOD_REPEATS
from tests.bot.surveys.tables import xlsx_of

FORMS = Path(__file__).parents[2] / "talks/forms"


@pytest.mark.parametrize("name", ["spots", "trees"])
def test_the_forms_of_our_talks_may_be_published(name: str) -> None:
    report = check(read_bytes((FORMS / f"{name}.md").read_bytes()))
    assert [f.id for f in report.findings if f.severity == "error"] == []


def test_random_interviews_walk_through_repeats_and_have_an_end() -> None:
    report = check(read_bytes(xlsx_of(GOOD_REPEATS)))
    assert report.findings == () and report.rehearsal is not None
    found = report.rehearsal
    assert (found.runs, found.never_asked, found.dead_ends) == (100, (), ())
    assert found.shortest < found.median < found.longest < 40


def test_a_repeat_that_cannot_be_passed_is_a_dead_end() -> None:
    text = (
        "| survey |\n| | type | name | label | required | constraint | constraint_message |\n"
        "| | begin_repeat | r | R | | | |\n| | text | t | T | yes | . = 'a' and . = 'b' | No |\n"
        "| | end_repeat | | | | | |\n| settings |\n| | form_title |\n| | T |\n"
    )
    report = check(read_bytes(xlsx_of(text)))
    assert [(f.id, f.row) for f in report.findings] == [("dead-end-no-answer-found", 3)]
