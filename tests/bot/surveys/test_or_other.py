"""What `or_other` adds is said in the languages of the spreadsheet, not in English to everybody."""

import pytest

from bot.surveys.converting import convert
from bot.surveys.reading import read_bytes
from conversations.surveys.form import Form
from conversations.surveys.interview import words
from conversations.surveys.xform import load_form
from tests.bot.surveys.tables import SETTINGS, xlsx_of
from tests.conversations.surveys.making import answered, question

FOUR = ("label::Français (fr)", "label::Simple (fr-simple)", "label::English (en)", "label::ar")
MANY = (
    "| survey |\n| | type | name | {0} | {1} | {2} | {3} |\n"
    "| | select_one l or_other | a | A | A | A | A |\n"
    "| | begin_repeat | r | R | R | R | R |\n"
    "| | select_multiple l or_other | b | B | B | B | B |\n| | end_repeat |\n"
    "| choices |\n| | list_name | name | {0} | {1} | {2} | {3} |\n| | l | x | X | X | X | X |\n"
    "| settings |\n| | form_title | default_language |\n| | T | Français (fr) |"
).format(*FOUR)
ONE = (
    "| survey |\n| | type | name | label |\n| | select_one l or_other | a | A |\n"
    "| choices |\n| | list_name | name | label |\n| | l | x | X |"
)
OWN = ONE + "\n| | l | other | Tout autre chose |"


def _form(text: str) -> Form:
    whole = text if "| settings |" in text else text + SETTINGS
    return load_form(convert(read_bytes(xlsx_of(whole))).xform, "fr")


@pytest.mark.parametrize(
    ("language", "choice", "which"),
    [
        ("fr", "Autre", "Pouvez-vous préciser\u00a0?"),
        ("fr-simple", "Autre chose", "Dites-nous quoi."),
        ("en", "Other", "Please tell us what."),
        ("ar", "غير ذلك", "يُرجى التوضيح."),
    ],
)
def test_other_is_said_in_each_language(language: str, choice: str, which: str) -> None:
    form = _form(MANY)
    sheet = answered(form, language, a="other")
    for name in ("a", "b"):
        asked = question(form, name)
        assert asked.or_other
        labels = {c.name: words(form, sheet, c.label)[language] for c in asked.choices}
        assert labels == {"x": "X", "other": choice}
        after = form.question(asked.path + "_other")
        assert after is not None
        assert words(form, sheet, after.label)[language] == which


def test_a_form_of_one_language_says_it_in_french() -> None:
    form = _form(ONE)
    sheet = answered(form, a="other")
    (_, other), after = question(form, "a").choices, question(form, "a_other")
    assert words(form, sheet, other.label) == {"fr": "Autre"}
    assert words(form, sheet, after.label) == {"fr": "Pouvez-vous préciser\u00a0?"}


def test_headings_may_be_spelt_otherwise() -> None:
    spelt = ONE.replace("| type |", "| Type |").replace("| list_name |", "| List name |")
    (_, other) = question(_form(spelt), "a").choices
    assert words(_form(spelt), answered(_form(spelt)), other.label) == {"fr": "Autre"}


def test_the_authors_own_word_stays() -> None:
    form = _form(OWN)
    sheet = answered(form, a="other")
    labels = [words(form, sheet, choice.label)["fr"] for choice in question(form, "a").choices]
    assert labels == ["X", "Tout autre chose"]
