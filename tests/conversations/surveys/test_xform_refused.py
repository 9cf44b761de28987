"""What an XForm may not hold: faults, what the bot cannot do, circles, and what is no form."""

# ruff: noqa: E501 - spreadsheets are wide

import pytest

from conversations.surveys.form import FormError
from conversations.surveys.xform import load_form
from tests.conversations.surveys.making import form, question, xml


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
        ("attachment", "/data/a"),
        ("attachment", "x"),
    }


PLAIN = """
| survey | | | |
| | type | name | label |
| | text | a | A |
"""


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
    assert form(PLAIN).workings.circles == ()


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
