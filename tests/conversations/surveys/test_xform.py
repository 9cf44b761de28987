"""Reading forms: every kind, languages, lists, rules, and what is refused."""

# ruff: noqa: E501 - spreadsheets are wide

import pytest

from conversations.surveys.form import TIER_ONE, FormError
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
    assert {kind for kind in kinds if kind not in TIER_ONE} == {
        *("repeat", "time", "dateTime", "rank", "range", "audio", "video", "file", "barcode"),
        *("geotrace", "geoshape"),
    }


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


def test_every_fault_is_noted_at_once() -> None:
    loaded = load_form(
        xml("""
        | survey  | type           | name | label  | relevant    | constraint | calculation | choice_filter |
        |         | integer        | a    | A      |             | . == 3     |             |               |
        |         | integer        | b    | B      | ${a} = 1 2  |            |             |               |
        |         | calculate      | c    |        |             |            | summe(1)    |               |
        |         | select_one l   | d    | D      |             |            |             | name = $a     |
        | choices | list_name | name | label |
        |         | l         | y    | Yes   |
    """)
    )
    assert [(fault.path, fault.attribute, fault.reason) for fault in loaded.faults] == [
        ("/data/a", "constraint", "double-equals"),
        ("/data/d", "choice_filter", "bare-dollar"),
        ("/data/b", "relevant", "missing-operator"),
        ("/data/c", "calculate", "unknown-function"),
    ]
    assert loaded.faults[0].source == ". == 3"
    assert loaded.faults[0].position == 2


def test_what_the_bot_cannot_do_is_noted() -> None:
    loaded = load_form(
        xml("""
        | survey  | type                     | name | label | media::image | calculation | trigger | readonly   |
        |         | text                     | a    | A     | a.png        |             |         |            |
        |         | calculate                | b    |       |              | now()       | ${a}    |            |
        |         | select_one_from_file x.csv | c  | C     |              |             |         |            |
        |         | text                     | d    | D     |              |             |         | ${a} = 'x' |
        |         | begin_repeat             | r    | R     |              |             |         |            |
        |         | text                     | e    | E     |              |             |         |            |
        |         | end_repeat               |      |       |              |             |         |            |
        |         | select_one ${e}          | f    | F     |              |             |         |            |
    """)
    )
    assert {(each.what, each.path) for each in loaded.unsupported} == {
        ("media", "/data/a"),
        ("trigger", "/data/a"),
        ("attachment", "x"),
        ("readonly-expression", "/data/d"),
        ("select-from-repeat", "/data/f"),
    }


def test_circles_are_found() -> None:
    loaded = load_form(
        xml("""
        | survey | type      | name | label | relevant   | calculation |
        |        | text      | a    | A     | ${b} = ''  |             |
        |        | text      | b    | B     | ${a} = ''  |             |
        |        | calculate | c    |       |            | ${d} + 1    |
        |        | calculate | d    |       |            | ${c} + 1    |
        |        | calculate | e    |       |            | ${e} + 1    |
        |        | calculate | f    |       |            | ${d} + 1    |
        |        | text      | g    | G     | ${f} != '' |             |
    """)
    )
    assert set(loaded.workings.circles) == {
        ("/data/a", "/data/b"),
        ("/data/c", "/data/d"),
        ("/data/e",),
    }
    assert form(TWO_LANGUAGES).workings.circles == ()


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (b"", "not-xml"),
        (b"<a>", "not-xml"),
        (b"\xff\xfe\x00", "not-xml"),
        (b"<?xml version='1.0' encoding='utf-99'?><a/>", "not-xml"),
        (b"<a/>", "no-model"),
        (b"<!DOCTYPE a><a/>", "forbidden-dtd"),
        (b"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "forbidden-dtd"),
        (b"<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>", "forbidden-dtd"),
        (b"<a>" * 100 + b"</a>" * 100, "too-deep"),
        (b"<a>" + b"<b/>" * 400_001 + b"</a>", "too-large"),
        (b"<a>" + b" " * 10_000_001 + b"</a>", "too-large"),
        (b"<h><head><model/></head><body/></h>", "no-instance"),
        (b"<h><head><model><instance><d/></instance></model></head><body/></h>", "no-questions"),
    ],
)
def test_what_is_no_form_is_refused(document: bytes, reason: str) -> None:
    with pytest.raises(FormError) as raised:
        load_form(document)
    assert raised.value.reason == reason


OLD_STYLE = b"""<?xml version="1.0"?>
<html:html xmlns="http://www.w3.org/2002/xforms" xmlns:html="http://www.w3.org/1999/xhtml"
           xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
  <!-- as ODK Build and older Kobo write: prefixes, ids, relative references, items in place -->
  <html:head><html:title>Old</html:title><model>
    <itext>
      <translation lang="English"><text id="c"><value>Colour</value>
        <value form="short">C</value></text></translation>
      <translation lang="French" default=""><text id="c"><value>Couleur</value></text></translation>
    </itext>
    <instance><f id="old" orx:version="2"><g><c/><n>4</n></g>
      <orx:meta><orx:instanceID/></orx:meta></f></instance>
    <bind nodeset="/f/g/c" type="string" required="true()"/>
    <bind id="number" nodeset="/f/g/n" type="xsd:int" constraint=". &lt; 9"
          jr:constraintMsg="Less than nine"/>
    <bind nodeset="/f/orx:meta/orx:instanceID" jr:preload="uid" type="string"/>
  </model></html:head>
  <html:body><group ref="/f/g"><label>G</label>
    <select1 ref="c"><label ref="jr:itext('c')"/>
      <item><label>Red</label><value>r</value></item>
      <item><label>Blue <output value="/f/g/n"/></label><value>b</value></item>
    </select1>
    <input bind="number"><label>N</label><hint>small</hint></input>
  </group></html:body>
</html:html>"""


def test_forms_of_other_tools_load() -> None:
    loaded = load_form(OLD_STYLE)
    assert (loaded.form_id, loaded.version, loaded.title) == ("old", "2", "Old")
    assert (loaded.languages, loaded.default_language) == (("en", "fr"), "fr")
    colour, number = loaded.questions
    assert (colour.path, colour.kind, colour.groups) == ("/f/g/c", "select_one", ("/f/g",))
    assert colour.label.best("en") == "Colour"
    assert [choice.label.best("en") for choice in colour.choices] == ["Red", "Blue ${n}"]
    assert (number.path, number.kind, number.default) == ("/f/g/n", "integer", "4")
    assert number.constraint_message is not None
    assert number.constraint_message.best("fr") == "Less than nine"
    assert [field.path for field in loaded.fields] == ["/f/g/c", "/f/g/n", "/f/meta/instanceID"]
    assert loaded.faults == ()


def test_long_lists_load() -> None:
    towns = "\n".join(f"| | towns | t{n} | Town {n} | d{n % 100} |" for n in range(2_000))
    loaded = form(
        "| survey | type | name | label | choice_filter |\n| | text | dep | D | |\n"
        "| | select_one towns | town | T | dep = ${dep} |\n"
        "| choices | list_name | name | label | dep |\n" + towns
    )
    assert len(question(loaded, "town").choices) == 2_000
    assert question(loaded, "town").choices[7].cells["dep"] == "d7"
    assert loaded.lists["towns"].columns == {"name", "label", "dep"}
