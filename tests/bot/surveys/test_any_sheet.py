"""Whatever stands in a spreadsheet, the rules answer, and their answer can be read."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.surveys.printing import finding_line
from conversations.surveys.lint.rules import check_sheets
from conversations.surveys.lint.sheets import Sheets, sheet

HEADINGS = ("type", "name", "label", "label::fr", "label::English (en)", "relevant", "constraint")
HEADINGS += ("calculation", "choice_filter", "required", "hint", "default", "list_name", "::", ":")
HEADINGS += ("form_title", "default_language", "list name", "relevent", "media::image::fr", "$x")
PIECES = ("text", "select_one l", "select_multiple l or_other", "begin_group", "end_group", "l")
PIECES += ("begin repeat", "calculate", "rank", "a", "b", "c", "${a}", "${b}", "${", "}", "$a", "=")
PIECES += ("==", "'x'", "‘", "(", ")", "[", "]", "selected(", ",", "/data/a", "../b", ".", "and")
PIECES += ("regex(., '[')", "instance('l')/root/item[name=", "\u202e", "\x00", "😀", "-", " ", "or")

TEXT = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=6).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join),
    st.text(max_size=20),
)
ROWS = st.lists(st.dictionaries(st.sampled_from(HEADINGS), TEXT, max_size=7), max_size=7)


@settings(max_examples=400, deadline=None)
@given(ROWS, ROWS, ROWS)
def test_any_sheet_gets_an_answer(
    survey: list[dict[str, str]], choices: list[dict[str, str]], about: list[dict[str, str]]
) -> None:
    parts = {"survey": survey, "choices": choices, "settings": about}
    found = {
        name: sheet(name, list(dict.fromkeys(h for row in rows for h in row)), rows)
        for name, rows in parts.items()
    }
    for finding in check_sheets(Sheets(**found, names=tuple(parts))):
        assert finding_line(finding, "fr")
        assert finding_line(finding, "en")
