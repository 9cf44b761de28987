"""SPSS syntax beside a CSV: its names, its quotes, and what a reader makes of both files."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exports.spss import LONGEST_NAME, RESERVED, names_of, quoted
from bot.exports.writing import read_back
from tests.bot.cli.house import hand_in, typed
from tests.bot.exports.surveyed import publish_forms

LONG = "é" * 300
FORM = f"""
| survey |
| | type | name | label::Français (fr) |
| | select_one k | with | L'accès "facile" ? |
| | select_one l | how | {LONG} |
| | select_multiple l | some | Plusieurs ? |
| | decimal | price | Prix ? |
| | text | idea | Idée ? |
| | begin_repeat | member | Personne |
| | integer | age | Âge ? |
| | end_repeat |
| choices |
| | list_name | name | label::Français (fr) |
| | k | 1 | Oui |
| | k | 2 | Non |
| | l | x | L'x |
| | l | y | {LONG} |
| settings |
| | form_title | form_id | default_language |
| | T | t | Français (fr) |
"""
GIVEN = {
    "with": "2",
    "how": "y",
    "some": "x y",
    "price": "12",
    "idea": 'dit "oui",\n=l\'été',
    "member[1]-age": "30",
}


@pytest.fixture
def described(town: Path) -> Path:
    """A folder with a CSV, its repeat's, and syntax beside both."""
    publish_forms(town, FORM)
    hand_in(town, "t", GIVEN, {**GIVEN, "price": "3.75", "with": "1"})
    assert typed("export", "survey", "t", "--to", "a.csv", "--spss") == 0
    return town


def _syntax(path: Path) -> str:
    written = path.read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    return written.decode("utf-8-sig")


def test_variables_and_values_are_labelled(described: Path) -> None:
    said = _syntax(described / "a.sps")
    assert "/FILE='a.csv'" in said and "/ENCODING='UTF8'" in said
    assert "  v_with\n    'L''accès \"facile\" ?'" in said.replace("\u00a0", " ")
    assert "VALUE LABELS v_with\n  1\n    'Oui'\n  2\n    'Non'." in said
    assert f"VALUE LABELS how\n  'x'\n    'L''x'\n  'y'\n    '{'é' * 60}'." in said
    assert "VALUE LABELS some\n" not in said
    assert f"'{'é' * 127}'" in said
    assert "  age F15.0" in _syntax(described / "a-member.sps")


def test_every_column_is_read_and_every_row_is_a_line(described: Path) -> None:
    for name in ("a", "a-member"):
        header, *rows = read_back(described / f"{name}.csv")
        said = _syntax(described / f"{name}.sps")
        listed = said.partition("/VARIABLES=\n")[2].partition(".\n")[0].splitlines()
        assert len(listed) == len(header)
        for n, line in enumerate(listed):
            width = re.search(r" A([0-9]+)$", line)
            longest = max(len(row[n].encode()) for row in rows)
            assert width is None or int(width[1]) >= longest
    lines = (described / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 3
    assert [row[9] for row in read_back(described / "a.csv")][1] == 'dit "oui", / =l\'été'


def test_labels_instead_of_names_and_other_files_have_no_syntax(described: Path) -> None:
    assert typed("export", "survey", "t", "--to", "b.csv", "--spss", "--labels") == 1
    assert typed("export", "survey", "t", "--to", "b.json", "--spss", "--format", "json") == 1
    assert not list(described.glob("b*"))


@pytest.mark.skipif(shutil.which("pspp") is None, reason="GNU PSPP is not here")
def test_pspp_reads_it(described: Path) -> None:
    with (described / "a.sps").open("a", encoding="utf-8") as file:
        file.write("LIST v_with price idea.\n")
    done = subprocess.run(["pspp", "a.sps"], capture_output=True, text=True, cwd=described)
    assert done.returncode == 0, done.stdout
    assert "12.0000000" in done.stdout and "3.7500000" in done.stdout


@given(st.lists(st.text(min_size=1, max_size=80)))
def test_names_are_names_of_spss(headings: list[str]) -> None:
    names = names_of(headings)
    assert len({name.lower() for name in names}) == len(headings)
    for name in names:
        assert len(name.encode()) <= LONGEST_NAME
        assert name[0].isalpha() and not name.endswith((".", "_"))
        assert name.lower() not in RESERVED
        assert re.fullmatch(r"[\w.]+", name)


@given(st.text(), st.integers(1, 300))
def test_quotes_end_where_they_should(text: str, most: int) -> None:
    found = quoted(text, most)
    inside = found[1:-1].replace("''", "")
    assert found[0] == found[-1] == "'" and "'" not in inside
    assert len(found[1:-1].replace("''", "'").encode()) <= most
    assert "\n" not in found and "\r" not in found


def test_names_stay_near_to_their_headings() -> None:
    headings = ["g-some/x", "g-some_x", "AGE", "age", "with", "1st", "é" * 40, "é" * 41]
    assert names_of(headings) == [
        *("g_some_x", "g_some_x_2", "AGE", "age_2", "v_with", "v_1st"),
        *("é" * 32, "é" * 31 + "_2"),
    ]
