"""No cell is a formula, and every text reads back as it was written."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exports.cells import guard, unguard
from bot.exports.writing import Draft, read_back

_FORMULA = re.compile(r"^[\s\x00-\x20\u00a0\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠\t\r]")
_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
TRICKY = st.text(st.sampled_from(list("'=+-@＝＋－＠\t\r\n \u00a0\u200b\ufeff\u202e1.,eA\"é;")))
ANY = st.text(st.characters(exclude_categories=("Cs",)))


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200b=1", "\ufeff@x", "＝1"),
        *("--1", "'=1", "''=1", "\u202e=1", "\x00=1", "\u00a0+x", "=cmd|' /C calc'!A0", "-", "+"),
        *("=", "\t"),
    ],
)
def test_a_formula_is_marked(text: str) -> None:
    assert guard(text) == "'" + text


@pytest.mark.parametrize(
    "text", ["", "-3", "+3", "-3.5", "-3,5", "1e5", "-1E-5", "a=b", "l’été", "'a"]
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
    assert path.read_bytes() == b'\xef\xbb\xbfa,"say ""x""","two\nlines","a,b"\r\n'
