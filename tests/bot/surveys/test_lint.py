"""Every rule of the check finds its mistake in the right cell, and nothing in a good sheet."""

import re
from pathlib import Path

import pytest

from bot.surveys.printing import finding_line
from conversations.surveys.lint import rules
from conversations.surveys.lint.finding import Finding
from tests.bot.surveys.cases_repeats import GOOD_REPEATS, REPEATS
from tests.bot.surveys.cases_structure import CHOICES, STRUCTURE, Found
from tests.bot.surveys.cases_words import EXPRESSIONS, WORDS
from tests.bot.surveys.tables import sheets_of

CAME_WITH = {
    "communes.csv": ("name", "label", "dep"),
    "voix.ogg": (),
    "vide.csv": ("name", "label"),
}
EMPTY = frozenset({"vide.csv"})
CASES = [*STRUCTURE, *CHOICES, *WORDS, *EXPRESSIONS, *REPEATS]

GOOD = """
| survey |
| | type | name | label::Français (fr) | label::English (en) | relevant | required | choice_filter | calculation | constraint | constraint_message::Français (fr) | constraint_message::English (en) |
| | start | start |
| | note | n | Bonjour | Hello |
| | begin_group | g | G | G |
| | select_one p | a | A ? | A? | | yes |
| | select_one c | b | B ? | B? | ${a} != '' and not(selected(${a}, 'y')) | true() | up = ${a} |
| | end_group |
| | integer | i | Âge de ${a} | Age of ${a} | string-length(${a}) > 0 or ${b} = 'z' | | | | . > 3 and regex(., '^[0-9]{1,3}$') | Non | No |
| | calculate | k | | | | | | ${i} * 2 |
| | text | t | jr:choice-name | T | jr:choice-name(${a}, '${a}') = 'x' or count-selected(${a}) = 0 |
| choices |
| | list_name | name | label::Français (fr) | label::English (en) | up |
| | p | x | X | X |
| | p | y | Y | Y |
| | c | z | Z | Z | x |
| | c | w | W | W | y |
| settings |
| | form_title | form_title::English (en) | default_language | version |
| | T | T | Français (fr) | 1 |
"""  # noqa: E501


def _place(finding: Finding) -> Found:
    return (finding.severity, finding.sheet, finding.row, finding.column, finding.id)


@pytest.mark.parametrize(
    ("text", "expected"), CASES, ids=[f"{one[1][4]}-{n}" for n, one in enumerate(CASES)]
)
def test_a_mistake_is_found_in_its_cell(text: str, expected: Found) -> None:
    assert expected in [
        _place(finding) for finding in rules.check_sheets(sheets_of(text), CAME_WITH, EMPTY)
    ]


@pytest.mark.parametrize("text", [text for text, _ in CASES])
def test_every_mistake_has_words_in_both_languages(text: str) -> None:
    for finding in rules.check_sheets(sheets_of(text), CAME_WITH, EMPTY):
        for lang in ("fr", "en"):
            assert finding_line(finding, lang)


def test_a_good_sheet_has_no_mistake() -> None:
    assert rules.check_sheets(sheets_of(GOOD)) == ()
    assert rules.check_sheets(sheets_of(GOOD_REPEATS)) == ()


def test_all_mistakes_are_found_at_once() -> None:
    text = (
        "| survey |\n| | type | name | label | relevant | constraint |\n"
        "| | text | a | A | ${zz} = 1 | . == 1 |\n| | text | b | | | |\n| | text | a | C | | |\n"
        "| | audit | d | | | |"
    )
    found = {finding.id for finding in rules.check_sheets(sheets_of(text))}
    assert {"reference-unknown", "xpath-double-equals", "type-never"} <= found
    assert {"question-no-label", "name-twice"} <= found


def test_no_rule_goes_untried() -> None:
    """Every sentence a rule can give stands in a case above."""
    written = set()
    for file in Path(rules.__file__).parent.glob("rules_*.py"):
        pattern = r'(?:error|warning|say)\(\s*f?"([a-z-]+)"'
        written |= set(re.findall(pattern, file.read_text(encoding="utf-8")))
    assert len(written) > 50
    assert written <= {expected[4] for _, expected in CASES}


def test_the_circle_is_named() -> None:
    text = (
        "| survey |\n| | type | name | label | relevant |\n| | text | a | A | ${c} = 1 |\n"
        "| | text | b | B | ${a} = 1 |\n| | text | c | C | ${b} = 1 |"
    )
    circles = [f for f in rules.check_sheets(sheets_of(text)) if f.id == "circle"]
    assert [dict(one.args)["circle"] for one in circles] == ["a → c → b → a"]


@pytest.mark.parametrize(("word", "meant"), [("oui", "yes"), ("Non", "no"), ("x", "yes")])
def test_a_french_yes_is_told_the_right_word_and_nothing_else(word: str, meant: str) -> None:
    text = f"| survey |\n| | type | name | label | required |\n| | text | a | A | {word} |"
    (finding,) = rules.check_sheets(sheets_of(text))
    assert finding_line(finding, "fr").endswith(f"écrivez «\u00a0{meant}\u00a0».")


@pytest.mark.parametrize("word", ["yes", "true", "True", "TRUE", "no", "false()"])
def test_an_english_yes_is_understood(word: str) -> None:
    text = f"| survey |\n| | type | name | label | required |\n| | text | a | A | {word} |"
    assert rules.check_sheets(sheets_of(text)) == ()


def test_the_languages_without_a_hint_are_named() -> None:
    text = (
        "| survey |\n| | type | name | label::fr | label::en | label::ar | hint::fr |\n"
        "| | text | a | A | A | A | H |"
    )
    (finding,) = (f for f in rules.check_sheets(sheets_of(text)) if f.id == "translation-column")
    assert dict(finding.args) == {"column": "hint", "languages": "ar, en"}


def test_an_empty_column_of_hints_asks_for_no_translation() -> None:
    text = (
        "| survey |\n| | type | name | label::fr | label::en | hint::fr |\n| | text | a | A | A | |"
    )
    found = {finding.id for finding in rules.check_sheets(sheets_of(text))}
    assert "translation-column" not in found


@pytest.mark.parametrize("default", ["", "Français (fr)", "English (en)"])
def test_a_label_without_a_language_is_never_an_empty_name(default: str) -> None:
    text = (
        "| survey |\n| | type | name | label | label::English (en) | hint | hint::English (en) |\n"
        "| | select_one l | a | | A | | H |\n"
        "| choices |\n| | list_name | name | label::English (en) |\n| | l | x | X |\n"
        f"| settings |\n| | form_title | default_language |\n| | T | {default} |"
    )
    found = rules.check_sheets(sheets_of(text))
    assert any(finding.severity == "error" for finding in found)
    said = [finding_line(finding, "fr") for finding in found]
    assert not [line for line in said if "«\u00a0\u00a0»" in line]


@pytest.mark.parametrize(
    ("form_id", "names"), [("biblio été", ["biblio-ete"]), ("biblio-2027", []), ("", [])]
)
def test_the_name_that_form_id_becomes_is_said(form_id: str, names: list[str]) -> None:
    text = (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n"
        f"| settings |\n| | form_title | form_id |\n| | T | {form_id} |"
    )
    found = rules.check_sheets(sheets_of(text))
    assert [dict(one.args)["name"] for one in found] == names


def test_the_near_name_is_offered() -> None:
    text = "| survey |\n| | type | name | label | relevent |\n| | text | a | A | |"
    (finding,) = (f for f in rules.check_sheets(sheets_of(text)) if f.id == "column-near")
    assert finding_line(finding, "fr").endswith("vouliez-vous dire «\u00a0relevant\u00a0»\u00a0?")


@pytest.mark.parametrize(
    "default",
    ["string(now())", "int(today() - date('2026-01-01'))", "int((today() - ${a}) div 365.25)", "5"],
)
def test_what_is_known_again_of_the_clock_is_no_mistake(default: str) -> None:
    sheet = (
        "| survey |\n| | type | name | label | default |\n| | date | a | A | today() |\n"
        f"| | text | b | B | {default} |"
    )
    found = rules.check_sheets(sheets_of(sheet), CAME_WITH, EMPTY)
    assert "clock-untold" not in [one.id for one in found]
