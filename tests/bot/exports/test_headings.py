"""Headings: every one different, whatever a form calls its questions."""

from hypothesis import given
from hypothesis import strategies as st

from bot.exports.labels import Labels, Names
from bot.exports.table import AFTER, BEFORE, Column, Table, table
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


def _row(laid_out: Table, version: int, **answers: str) -> dict[str, str]:
    one = Submission("id", version, "fr", "telegram", AT, AT, tuple(answers.items()))
    return dict(zip(laid_out.header, laid_out.row(one), strict=True))


def test_the_times_of_a_form_are_ours() -> None:
    header = table({1: _form(METADATA)}, "Europe/Paris", Names()).header
    assert header == [*BEFORE, "one", "two", "three", *AFTER]


def test_labels_called_as_our_columns_are_told_apart() -> None:
    forms = {1: _form(METADATA)}
    header = table(forms, "Europe/Paris", Labels(forms, "fr")).header
    assert header == [*BEFORE, "KEY (one)", "start (two)", "KEY (three)", *AFTER]


def test_questions_called_as_our_columns_keep_their_answers() -> None:
    laid_out = table(
        {1: _form(QUESTIONS, first="start", second="end", third="KEY")}, "Europe/Paris", Names()
    )
    assert laid_out.header == [*BEFORE, "start (2)", "end (2)", "KEY (2)", *AFTER]
    row = _row(laid_out, 1, start="a", end="b", KEY="c")
    assert (row["start (2)"], row["end (2)"], row["KEY (2)"]) == ("a", "b", "c")
    assert row["start"] == row["end"] == "2027-03-01T10:30:00+01:00"
    assert row["KEY"] == "id"


def test_what_is_a_time_in_one_version_may_be_a_question_in_the_next() -> None:
    forms = {1: _form(METADATA), 2: _form(QUESTIONS, first="start")}
    laid_out = table(forms, "Europe/Paris", Names())
    assert _row(laid_out, 1, one="x")["start (2)"] == ""
    assert _row(laid_out, 2, start="a")["start (2)"] == "a"


class _Called(Names):
    """Columns called as their list says."""

    def __init__(self, titles: dict[str, str]) -> None:
        self._titles = titles

    def heading(self, key: str, choice: str | None) -> str:
        return self._titles[key]


NAMES = st.sampled_from(["KEY", "start", "end", "a", "b", "Locale"])
TITLES = st.sampled_from(
    [*BEFORE, *AFTER, "a", "a (b)", "b (a)", "KEY (2)", "KEY (a)", "a (a) (2)"]
)


@given(st.dictionaries(NAMES, TITLES))
def test_every_heading_is_different(titles: dict[str, str]) -> None:
    header = Table("Europe/Paris", _Called(titles), tuple(Column(key) for key in titles)).header
    assert len(set(header)) == len(header)
    assert (*header[: len(BEFORE)], *header[-len(AFTER) :]) == (*BEFORE, *AFTER)
