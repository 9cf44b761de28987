"""Headings: every one different, whatever a form calls its questions."""

from hypothesis import given
from hypothesis import strategies as st

from bot.exports.columns import AFTER, BEFORE, distinct
from bot.exports.labels import Labels, Names
from bot.exports.rows import Rows
from bot.exports.table import tables
from bot.surveys.checking import check
from bot.surveys.reading import read_bytes
from conversations.surveys.form import Form
from conversations.surveys.xform import load_form
from storage.submissions import Submission
from tests.bot.surveys.tables import xlsx_of

METADATA = """
| survey |
| | type | name | label::Français (fr) |
| | start | start |
| | end | end |
| | text | one | KEY |
| | text | two | start |
| | text | three | KEY |
| settings |
| | form_title | form_id | default_language |
| | T | t | Français (fr) |
"""
QUESTIONS = """
| survey |
| | type | name | label::Français (fr) |
| | text | first | Un |
| | text | second | Deux |
| | text | third | Trois |
| settings |
| | form_title | form_id | default_language |
| | T | t | Français (fr) |
"""
AT = "2027-03-01T09:30:00.000000+00:00"


def _form(text: str, **renamed: str) -> Form:
    """The form of `text`, its questions called as the check of a form would not let them be."""
    report = check(read_bytes(xlsx_of(text)))
    assert not report.errors
    xform = report.xform
    for old, new in renamed.items():
        xform = xform.replace(f'/{old}"'.encode(), f'/{new}"'.encode())
        xform = xform.replace(f"<{old}/>".encode(), f"<{new}/>".encode())
    return load_form(xform)


def _header(forms: dict[int, Form], names: Names) -> list[str]:
    return list(tables(forms, names)[0].header)


def _row(forms: dict[int, Form], version: int, **answers: str) -> dict[str, object]:
    one = Submission("id", version, "fr", "telegram", AT, AT, tuple(answers.items()))
    laid_out = tables(forms, Names())
    (line,) = Rows(laid_out, forms, Names(), "Europe/Paris").of(one)
    return dict(zip(laid_out[0].header, line.cells, strict=True))


def test_the_times_of_a_form_are_ours() -> None:
    header = _header({1: _form(METADATA)}, Names())
    assert header == [*BEFORE, "one", "two", "three", *AFTER]


def test_labels_called_as_our_columns_are_told_apart() -> None:
    forms = {1: _form(METADATA)}
    header = _header(forms, Labels(forms, "fr"))
    assert header == [*BEFORE, "KEY (one)", "start (two)", "KEY (three)", *AFTER]


def test_questions_called_as_our_columns_keep_their_answers() -> None:
    forms = {1: _form(QUESTIONS, first="start", second="end", third="KEY")}
    assert _header(forms, Names()) == [*BEFORE, "start (2)", "end (2)", "KEY (2)", *AFTER]
    row = _row(forms, 1, start="a", end="b", KEY="c")
    assert (row["start (2)"], row["end (2)"], row["KEY (2)"]) == ("a", "b", "c")
    assert row["start"] == row["end"] == "2027-03-01T10:30:00+01:00"
    assert row["KEY"] == "id"


def test_what_is_a_time_in_one_version_may_be_a_question_in_the_next() -> None:
    forms = {1: _form(METADATA), 2: _form(QUESTIONS, first="start")}
    assert _row(forms, 1, one="x")["start (2)"] is None
    assert _row(forms, 2, start="a")["start (2)"] == "a"


NAMES = st.sampled_from(["KEY", "start", "end", "a", "b", "Locale"])
TITLES = st.sampled_from(
    [*BEFORE, *AFTER, "a", "a (b)", "b (a)", "KEY (2)", "KEY (a)", "a (a) (2)"]
)


@given(st.dictionaries(NAMES, TITLES))
def test_every_heading_is_different(titles: dict[str, str]) -> None:
    found = distinct(list(titles.values()), list(titles), (*BEFORE, *AFTER))
    header = [*BEFORE, *found, *AFTER]
    assert len(found) == len(titles)
    assert len(set(header)) == len(header)
