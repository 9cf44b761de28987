"""Forms for tests, written as staff write them and converted by pyxform."""

from datetime import UTC, datetime, timedelta
from textwrap import dedent

from pyxform.xls2xform import convert

from conversations.incoming import Incoming, What
from conversations.surveys.form import Form, Question
from conversations.surveys.interview import begin, record
from conversations.surveys.moment import Moment
from conversations.surveys.sheet import Sheet
from conversations.surveys.xform import load_form

NOW = Moment(at=datetime(2026, 3, 4, 18, 0, tzinfo=UTC))


def later(**by: float) -> Moment:
    """The moment some time after NOW."""
    return Moment(at=NOW.at + timedelta(**by))


def xml(sheets: str) -> bytes:
    """The XForm of a spreadsheet in pyxform's Markdown."""
    text = dedent(sheets).strip() + "\n"
    converted = convert(text.encode(), warnings=[], validate=False, file_type=".md")
    return str(converted.xform).encode()


def form(sheets: str) -> Form:
    """The Form of a spreadsheet in pyxform's Markdown; it has no faults."""
    loaded = load_form(xml(sheets))
    assert loaded.faults == ()
    return loaded


def question(form: Form, name: str) -> Question:
    """The question called `name`."""
    found = [each for each in form.questions if each.name == name]
    assert len(found) == 1
    return found[0]


def answered(form: Form, language: str = "fr", seed: str = "seed", **values: str) -> Sheet:
    """A new interview with `values` recorded by question name, in the order given."""
    sheet = begin(form, language, NOW, seed)
    for name, value in values.items():
        sheet = record(form, sheet, question(form, name).path, value, NOW)
    return sheet


def values(sheet: Sheet) -> dict[str, str]:
    """The answers by the last part of their paths, metadata left out."""
    return {
        path.rpartition("/")[2]: value
        for path, value in sheet.answers.items()
        if not path.startswith("/data/meta/")
    }


def incoming(what: What) -> Incoming:
    """`what` as it comes from somebody."""
    return Incoming(ref="1", person="p", at=NOW.at, what=what)
