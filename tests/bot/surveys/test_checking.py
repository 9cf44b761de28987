"""The whole check: the converter's own words, the form's faults, the rehearsal."""

import pytest

from bot.surveys.checking import Report, check
from bot.surveys.patience import Patience, TooSlow
from bot.surveys.printing import report_lines
from bot.surveys.reading import read_bytes
from tests.bot.surveys.tables import SETTINGS, xlsx_of

HEAD = "| survey |\n| | type | name | label | required | constraint | relevant | parameters |\n"


def _check(text: str) -> Report:
    return check(read_bytes(xlsx_of(text + SETTINGS)))


def _places(report: Report) -> list[tuple[str, int, str]]:
    return [(one.severity, one.row, one.id) for one in report.findings]


def test_the_words_of_the_converter_are_quoted_with_their_row() -> None:
    report = _check(HEAD + "| | text | a | A | | | | |\n| | text | b | B | | | | rows=many |\n")
    assert ("error", 3, "pyxform-parameters") in _places(report)
    lines = "\n".join(report_lines(report, "fr"))
    assert "survey, ligne 3" in lines
    assert "rows must have an integer value" in lines
    assert "parameters" in lines


def test_the_converter_is_quiet_once_a_rule_has_spoken() -> None:
    report = _check(HEAD + "| | text | a | A | | | ${zz} = 1 | |\n")
    assert [one.id for one in report.findings] == ["reference-unknown"]


def test_a_question_nobody_is_asked_is_named() -> None:
    report = _check(
        HEAD + "| | integer | a | A | | | | |\n| | text | b | B | | | ${a} > 5 and ${a} < 5 | |\n"
    )
    assert ("warning", 3, "never-asked") in _places(report)
    assert report.errors == 0


def test_a_dead_end_is_an_error() -> None:
    text = (
        HEAD + "| | select_one l | a | A | yes | . = 'z' and . != 'z' | | |\n"
        "| choices |\n| | list_name | name | label |\n| | l | z | Z |\n"
    )
    assert ("error", 2, "dead-end-all-choices-refused") in _places(_check(text))


def test_the_title_follows_the_languages() -> None:
    text = (
        "| survey |\n| | type | name | label::Français (fr) | label::English (en) |\n"
        "| | text | a | A | A |\n"
        "| settings |\n| | form_title | form_title::English (en) | default_language |\n"
        "| | Ma rue | My street | Français (fr) |\n"
    )
    report = check(read_bytes(xlsx_of(text)))
    assert report.title.words == (("fr", "Ma rue"), ("en", "My street"))
    assert report.form is not None
    assert report.form.title == "Ma rue"


def test_a_form_that_would_keep_everybody_waiting_is_not_published() -> None:
    calculations = "".join(
        f"| | calculate | s{n} | | | | | | | count(/data/x/y[q > {n}]) |\n" for n in range(25)
    )
    head = HEAD.replace("parameters |", "parameters | repeat_count | calculation |")
    report = _check(
        head
        + "| | begin_repeat | x | X | | | | | 10 | |\n| | begin_repeat | y | Y | | | | | 50 | |\n"
        "| | integer | q | Q | | | | | | |\n"
        + calculations
        + "| | end_repeat | | | | | | | | |\n" * 2
    )
    assert ("error", 0, "too-slow") in _places(report)
    assert "les calculs de ce questionnaire sont trop longs" in "\n".join(
        report_lines(report, "fr")
    )


def test_patience_ends_with_the_work_of_one_answer_or_of_all() -> None:
    now = iter((0.0, 4.0, 5.5))
    slow = Patience(lambda: next(now))
    assert slow.answered(), "it is too early to tell"
    with pytest.raises(TooSlow):
        slow.answered()
    many = iter((0.0, *(at / 20 for at in range(1_000))))
    patience = Patience(lambda: next(many))
    assert [patience.answered() for _ in range(1_000)].index(False) == 600
