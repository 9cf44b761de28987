"""Words filled in, in every language of the form."""

# ruff: noqa: E501 - spreadsheets are wide

from conversations.surveys.interview import (
    begin,
    offered,
    record,
    speaking,
    words,
)
from conversations.surveys.words import Wording, Words
from conversations.surveys.xpath import compile_expression
from tests.conversations.surveys.making import NOW, answered, form, question, values
from tests.conversations.surveys.walking import walk

SPOKEN = form("""
    | survey | type           | name | label::Français (fr)        | label::Arabic (ar) | hint::Français (fr) | calculation                        |
    |        | text           | who  | Qui ?                       | من؟                |                     |                                    |
    |        | select_one yn  | ok   | ${who}, ça va ?             |                    | Pensez à ${who}     |                                    |
    |        | calculate      | said |                             |                    |                     | jr:choice-name(${ok}, '${ok}')     |
    |        | note           | n    | Vous dites ${ok} : ${said}. | ${said}            |                     |                                    |
    | choices | list_name | name | label::Français (fr) | label::Arabic (ar) |
    |         | yn        | y    | Oui                  | نعم                |
    |         | yn        | n    | Non                  |                    |
    | settings | default_language |
    |          | Français (fr)    |
""")


def test_words_are_filled_in_in_every_language() -> None:
    sheet = answered(SPOKEN, who="Léa", ok="y")
    assert words(SPOKEN, sheet, question(SPOKEN, "who").label) == {"fr": "Qui ?", "ar": "من؟"}
    fallen_back = words(SPOKEN, sheet, question(SPOKEN, "ok").label)
    assert fallen_back == {"fr": "Léa, ça va ?", "ar": "Léa, ça va ?"}
    assert words(SPOKEN, sheet, question(SPOKEN, "ok").hint)["fr"] == "Pensez à Léa"
    assert words(SPOKEN, sheet, question(SPOKEN, "who").hint) == {}
    assert words(SPOKEN, sheet, question(SPOKEN, "n").label) == {
        "fr": "Vous dites y : Oui.",
        "ar": "Oui",
    }


def test_a_choice_in_words_is_said_in_the_readers_language() -> None:
    direct = form("""
        | survey | type          | name | label::Français (fr) | label::English (en) |
        |        | select_one yn | ok   | Ça va ?              | All right?          |
        |        | note          | n    | N                    | N                   |
        | choices | list_name | name | label::Français (fr) | label::English (en) |
        |         | yn        | y    | Oui                  | Yes                 |
    """)
    note = question(direct, "n")
    said = compile_expression("jr:choice-name(/data/ok, '/data/ok')", note.path)
    label = Words(default="fr", wordings={"fr": Wording(pieces=("Dit : ", said))})
    assert words(direct, answered(direct, ok="y"), label) == {"fr": "Dit : Oui", "en": "Dit : Yes"}


def test_words_with_an_unanswered_reference_have_a_gap() -> None:
    found = words(SPOKEN, answered(SPOKEN), question(SPOKEN, "ok").label)
    assert found["fr"] == ", ça va ?"


def test_offered_labels_by_language() -> None:
    sheet = answered(SPOKEN)
    found = [words(SPOKEN, sheet, c.label) for c in offered(SPOKEN, sheet, question(SPOKEN, "ok"))]
    assert found == [{"fr": "Oui", "ar": "نعم"}, {"fr": "Non", "ar": "Non"}]


def test_going_on_in_another_language() -> None:
    sheet = speaking(answered(SPOKEN, who="Léa"), "ar")
    assert sheet.language == "ar"
    assert values(record(SPOKEN, sheet, "/data/ok", "y", NOW))["said"] == "نعم"
    assert begin(SPOKEN, "ar", NOW, "s").language == "ar"


def test_the_other_of_or_other_is_asked_only_then() -> None:
    other = form("""
        | survey  | type                        | name | label |
        |         | select_multiple yn or_other | a    | A     |
        | choices | list_name | name | label |
        |         | yn        | y    | Yes   |
    """)
    assert walk(other, answered(other, a="y")) == [("a",)]
    assert walk(other, answered(other, a="y other")) == [("a",), ("a_other",)]
