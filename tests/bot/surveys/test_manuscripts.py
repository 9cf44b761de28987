"""Findings as they are told in the chat: numbers that can be read, and no word of commands."""

import pytest

from bot.staff_words import Problem, StaffLanguage, problem
from bot.surveys.checking import check
from bot.surveys.convert import MOST_ROWS
from bot.surveys.converting import convert
from bot.surveys.manuscripts import told_of
from bot.surveys.reading import Refused, read_bytes

SHEET = """| survey |
| | type | name | label | repeat_count |
| | begin_repeat | people | Personnes | 1000000 |
| | select_one_from_file rues.csv | street | Quelle rue ? | |
| | end_repeat | | | |
"""


def findings(lang: StaffLanguage) -> str:
    told = told_of(check(read_bytes(SHEET.encode())))
    return "\n".join(dict(one.words)[lang] for one in told.findings)


def test_a_large_number_is_written_in_groups() -> None:
    assert "1\u202f000\u202f000 répétitions" in findings("fr")
    assert "1,000,000 repetitions" in findings("en")


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_file_that_lacks_is_wanted_in_one_archive(lang: StaffLanguage) -> None:
    said = findings(lang)
    assert "rues.csv" in said and ".zip" in said
    assert "--" not in said


def test_too_many_rows_say_how_many_there_may_be_and_where_a_list_goes() -> None:
    rows = "".join(f"| | l | c{n} | C{n} |\n" for n in range(MOST_ROWS + 1))
    sheet = "| survey |\n| | type | name | label |\n| | select_one l | a | A |\n"
    with pytest.raises(Refused) as refused:
        convert(read_bytes(f"{sheet}| choices |\n| | list_name | name | label |\n{rows}".encode()))
    why: Problem = refused.value.problem
    assert why == Problem("check-file-rows", (("rows", MOST_ROWS),))
    assert "5\u202f000 lignes" in why.sentence("fr") and "5,000 rows" in why.sentence("en")
    assert "select_one_from_file" in why.sentence("fr")


def test_an_archive_without_a_spreadsheet_holds_none() -> None:
    assert "aucun" in problem("check-bundle-none", count=0).sentence("fr")
