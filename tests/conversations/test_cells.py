"""No cell is a formula, and every text reads back as it was written."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exports.writing import Draft, read_back
from conversations.cells import guard, unguard

_BLANK = "\\s\x00-\x20\u00a0\u200b-\u200f\u202e\u2060\ufeff"
_FORMULA = re.compile(f"[{_BLANK}]*[=+\\-@＝＋－＠\t\r]")
# What a program may find once it has cut: it drops quotes, and reads on to the next separator.
_CUT_FORMULA = re.compile(f'(?:^|(?<=[;,\t\r\n]))[{_BLANK}"]*([=+\\-@＝＋－＠][^;,\t\r\n]*)')
_PLAIN = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?")
TRICKY = st.text(st.sampled_from(list("'=+-@＝＋－＠\t\r\n \u00a0\u200b\ufeff\u202e1.,eA\"é;|")))
ANY = st.text(st.characters(exclude_categories=("Cs",)))


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200b=1", "\ufeff@x", "＝1"),
        *("--1", "'=1", "''=1", "\u202e=1", "\x00=1", "\u00a0+x", "=cmd|' /C calc'!A0", "-", "+"),
        *("=", '"=1', '""=1', "\t"),
    ],
)
def test_a_formula_is_marked(text: str) -> None:
    assert guard(text).startswith("'")
    assert guard(text).replace("'", "") == text.replace("'", "")


@pytest.mark.parametrize("text", ["=1", " =1", "''=1", "-", "-2+3", "=cmd|' /C calc'!A0", '"=1'])
def test_the_leading_mark_is_one_apostrophe(text: str) -> None:
    assert guard(text) == "'" + text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Bonjour;=cmd|' /C calc'!A0;", "Bonjour;'=cmd|' /C calc'!A0;"),
        ("Bonjour\n=1+1;", "Bonjour\n'=1+1;"),
        ("a\r\n =1", "a\r\n '=1"),
        ("a;\u200b＝1", "a;\u200b'＝1"),
        ('a;"=1"', 'a;"\'=1"'),
        ("a;'=1", "a;''=1"),
        ("a;; =1,@b\t+c", "a;; '=1,'@b\t'+c"),
        ("a\n- cmd|' /C calc'!A0", "a\n'- cmd|' /C calc'!A0"),
        # The next cell would be drawn in: `-","*cmd|...` is a formula.
        ("a;-", "a;'-"),
        ("43.3,-5.4", "43.3,'-5.4"),
        ("-3;=1", "'-3;'=1"),
        ("\t=1", "'\t'=1"),
    ],
)
def test_a_sign_after_a_separator_is_marked(text: str, written: str) -> None:
    assert guard(text) == written
    assert unguard(written) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-3",
        "+3",
        "-3.5",
        "-3,5",
        "1e5",
        "-1E-5",
        "a=b",
        "l’été",
        "'a",
        "a; b",
        "x;'",
        "1-2",
        "a;b=c",
    ],
)
def test_what_is_harmless_stays(text: str) -> None:
    assert guard(text) == text


@given(st.one_of(TRICKY, ANY))
def test_reading_undoes_writing(text: str) -> None:
    assert unguard(guard(text)) == text


@given(st.one_of(TRICKY, ANY))
def test_nothing_written_is_a_formula(text: str) -> None:
    written = guard(text)
    assert _PLAIN.fullmatch(written) or not _FORMULA.match(written)


@given(st.lists(st.lists(st.one_of(TRICKY, ANY), min_size=1, max_size=4), min_size=1, max_size=4))
def test_no_way_of_cutting_a_file_makes_a_formula(rows: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        with Draft(path) as draft:
            for row in rows:
                draft.write(row)
            draft.finish()
        text = path.read_bytes().decode("utf-8-sig")
    # Whatever a program cuts at, each of its cells begins after one of the separators.
    for found in _CUT_FORMULA.finditer(text):
        assert _PLAIN.fullmatch(found[1].rstrip('"'))


@pytest.mark.parametrize(
    "written", ['"a;=1"', '"a\n =1"', '"=1"', '"a;""@x"', '"x","a\t-b"', '"a;","+b"', '"a;\'";"=1"']
)
def test_the_search_for_cut_formulas_finds_them(written: str) -> None:
    assert _CUT_FORMULA.search(written)


@given(st.lists(st.lists(st.one_of(TRICKY, ANY), min_size=2, max_size=4), min_size=1, max_size=5))
def test_a_file_reads_back_equal(rows: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        with Draft(path) as draft:
            for row in rows:
                draft.write(row)
            draft.finish()
        assert list(read_back(path)) == rows
        assert path.read_bytes()[:3] == b"\xef\xbb\xbf"


def test_quotes_and_line_ends_follow_rfc_4180(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with Draft(path) as draft:
        draft.write(["a", 'say "x"', "two\nlines", "a,b"])
        draft.finish()
    assert path.read_bytes() == b'\xef\xbb\xbf"a","say ""x""","two\nlines","a,b"\r\n'
