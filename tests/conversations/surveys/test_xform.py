"""Reading forms: every kind, languages, lists, rules, and what is refused."""

# ruff: noqa: E501 - spreadsheets are wide

import pytest

from conversations.surveys.words import Wording, Words, language_code
from conversations.surveys.xform import load_form
from tests.conversations.surveys.making import form, question, xml

KINDS = """
    | survey |                          |      |       |            |                        |
    |        | type                     | name | label | appearance | parameters             |
    |        | text                     | a    | A     | multiline  |                        |
    |        | integer                  | b    | B     |            |                        |
    |        | decimal                  | c    | C     |            |                        |
    |        | date                     | d    | D     |            |                        |
    |        | note                     | e    | E     |            |                        |
    |        | select_one yn            | f    | F     | minimal    |                        |
    |        | select_multiple yn       | g    | G     |            |                        |
    |        | acknowledge              | h    | H     |            |                        |
    |        | image                    | i    | I     |            | max-pixels=1000        |
    |        | geopoint                 | j    | J     |            |                        |
    |        | begin_repeat             | k    | K     |            |                        |
    |        | text                     | l    | L     |            |                        |
    |        | end_repeat               |      |       |            |                        |
    |        | time                     | m    | M     |            |                        |
    |        | dateTime                 | n    | N     |            |                        |
    |        | rank yn                  | o    | O     |            |                        |
    |        | range                    | p    | P     |            | start=1 end=5 step=0.5 |
    |        | audio                    | q    | Q     |            |                        |
    |        | video                    | r    | R     |            |                        |
    |        | file                     | s    | S     |            |                        |
    |        | barcode                  | t    | T     |            |                        |
    |        | geotrace                 | u    | U     |            |                        |
    |        | geoshape                 | v    | V     |            |                        |
    |        | hidden                   | w    |       |            |                        |
    | choices | list_name | name | label |
    |         | yn        | y    | Yes   |
    |         | yn        | n    | No    |
"""


def test_every_kind_is_recognised() -> None:
    loaded = load_form(xml(KINDS))
    kinds = [each.kind for each in loaded.questions]
    assert " ".join(kinds) == (
        "text integer decimal date note select_one select_multiple acknowledge image geopoint "
        "repeat text time dateTime rank range audio video file barcode geotrace geoshape"
    )


def test_appearances_and_parameters_are_read() -> None:
    loaded = load_form(xml(KINDS))
    assert question(loaded, "a").appearance == ("multiline",)
    assert question(loaded, "f").appearance == ("minimal",)
    assert question(loaded, "p").parameters == {"start": "1", "end": "5", "step": "0.5"}
    assert question(loaded, "i").parameters == {"max-pixels": "1000"}


def test_a_repeat_stands_once_and_its_questions_are_within() -> None:
    loaded = load_form(xml(KINDS))
    assert question(loaded, "l").groups == ("/data/k",)
    assert [(group.path, group.repeat) for group in loaded.groups] == [
        ("/data/k", True),
        ("/data/meta", False),
    ]
    assert [field.name for field in loaded.fields].count("l") == 1


TWO_LANGUAGES = """
    | survey |               |      |                     |              |               |                   |                                   |                                 |          |
    |        | type          | name | label::Français (fr) | label::Arabic (ar) | hint::Français (fr) | constraint | constraint_message::Français (fr) | constraint_message::Arabic (ar) | required | required_message::Français (fr) |
    |        | text          | nom  | Votre nom           | اسمك         | Ou un surnom  | string-length(.) > 1 | Trop court                     | قصير                            | yes      | Il le faut |
    |        | select_one yn | ok   | D'accord, ${nom} ?  |              |               |            |                                   |                                 |          |            |
    | choices |           |      |                     |                    |
    |         | list_name | name | label::Français (fr) | label::Arabic (ar) |
    |         | yn        | y    | Oui                 | نعم                |
    |         | yn        | n    | Non                 |                    |
    | settings |            |         |         |                  |
    |          | form_title | form_id | version | default_language |
    |          | Transports | trans   | 7       | Français (fr)    |
"""


def test_title_id_version_and_languages() -> None:
    loaded = form(TWO_LANGUAGES)
    assert (loaded.title, loaded.form_id, loaded.version) == ("Transports", "trans", "7")
    assert loaded.languages == ("fr", "ar")
    assert loaded.language_names == ("Français (fr)", "Arabic (ar)")
    assert loaded.default_language == "fr"


def test_words_by_language_and_a_missing_translation() -> None:
    loaded = form(TWO_LANGUAGES)
    name, agreed = question(loaded, "nom"), question(loaded, "ok")
    assert (name.label.in_language("fr"), name.label.in_language("ar")) == ("Votre nom", "اسمك")
    assert (name.hint.in_language("fr"), name.hint.in_language("ar")) == ("Ou un surnom", None)
    assert agreed.label.in_language("fr") == "D'accord, ${nom} ?"
    assert agreed.label.in_language("ar") is None
    assert agreed.label.best("ar") == "D'accord, ${nom} ?"
    assert name.constraint_message is not None and name.required_message is not None
    assert name.constraint_message.best("ar") == "قصير"
    assert name.required_message.best("ar") == "Il le faut"
    assert name.label.in_language("en") is None
    assert [choice.label.in_language("ar") for choice in agreed.choices] == ["نعم", None]
    assert [expression.source.strip() for expression in agreed.label.expressions] == ["/data/nom"]


def test_a_missing_translation_falls_back_to_the_default_then_to_any() -> None:
    arabic, french = Wording(pieces=("من؟",)), Wording(pieces=("Qui ?",))
    assert Words(default="fr", wordings={"ar": arabic, "fr": french}).best("en") == "Qui ?"
    assert Words(default="fr", wordings={"ar": arabic}).best("en") == "من؟"
    assert Words(default="fr").best("en") == ""


def test_without_default_language_the_first_is_taken() -> None:
    loaded = form(TWO_LANGUAGES[: TWO_LANGUAGES.index("| settings")])
    assert loaded.default_language == "fr"
    assert question(loaded, "ok").label.best("ar") == "D'accord, ${nom} ?"


def test_a_form_without_languages_is_in_the_language_it_is_loaded_in() -> None:
    source = xml("| survey | type | name | label |\n| | text | a | A - b |")
    assert load_form(source).languages == ("fr",)
    assert load_form(source, language="en").languages == ("en",)
    assert load_form(source, language="en").questions[0].label.in_language("en") == "A - b"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Français (fr)", "fr"),
        ("Français simple (fr-simple)", "fr-simple"),
        ("Arabic (ar)", "ar"),
        ("العربية (ar)", "ar"),
        ("fr", "fr"),
        ("fr-simple", "fr-simple"),
        ("FR", "fr"),
        ("pt_BR", "pt-br"),
        ("Français", "fr"),
        ("English", "en"),
        (" English (en) ", "en"),
        ("Langue des signes", "langue des signes"),
    ],
)
def test_language_codes(name: str, code: str) -> None:
    assert language_code(name) == code


def test_or_other_is_a_question_of_its_own() -> None:
    loaded = form("""
        | survey  | type                     | name | label |
        |         | select_one yn or_other   | a    | A     |
        |         | select_one yn            | b    | B     |
        | choices | list_name | name | label |
        |         | yn        | y    | Yes   |
    """)
    assert [each.name for each in loaded.questions] == ["a", "a_other", "b"]
    assert question(loaded, "a").or_other and not question(loaded, "b").or_other
    assert [choice.name for choice in question(loaded, "a").choices] == ["y", "other"]


def test_metadata_defaults_and_required() -> None:
    loaded = form("""
        | survey  | type    | name  | label | default   | required    | readonly | relevant    |
        |         | start   | start |       |           |             |          |             |
        |         | today   | day   |       |           |             |          |             |
        |         | integer | a     | A     | 3         | yes         |          |             |
        |         | integer | b     | B     | ${a} + 1  | ${a} > 1    |          |             |
        |         | integer | c     | C     |           | no          | yes      | ${a} = 5    |
    """)
    by_name = {field.name: field for field in loaded.fields}
    assert by_name["start"].preload == ("timestamp", "start")
    assert by_name["day"].preload == ("date", "today")
    assert (by_name["a"].default, by_name["a"].data_type) == ("3", "int")
    assert by_name["b"].dynamic_default is not None
    assert question(loaded, "a").required is not None
    assert question(loaded, "b").required is not None
    assert question(loaded, "c").required is None
    assert question(loaded, "c").kind == "note"
    assert question(loaded, "c").relevant is not None
