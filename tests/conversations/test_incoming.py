"""What people send is cleaned at the door: nothing readable is lost, nothing reorders the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.incoming import MOST_COMBINING, clean, fold

FAMILY = "👨\u200d👩\u200d👧\u200d👦"


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("Bonjour", "Bonjour"),
        ("  deux  mots \n", "deux  mots"),
        ("ligne\nligne", "ligne\nligne"),
        ("nul\x00, cloche\x07, échap\x1b[31m", "nul, cloche, échap[31m"),
        ("\ud800seul", "seul"),
        ("abc\u202edef", "abcdef"),
        ("\u2066isolé\u2069", "isolé"),
        ("e\u0301té", "été"),
        ("\u00a0Où ? À côté\u00ad\x85", "Où ? À côté\u00ad"),
        ("Z" + "\u0351" * 200, "Z" + "\u0351" * MOST_COMBINING),
        (FAMILY, FAMILY),
        ("مَرْحَبًا", "مَرْحَبًا"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("<b>&amp;", "<b>&amp;"),
    ],
)
def test_cleaning(sent: str, kept: str) -> None:
    assert clean(sent) == kept


@given(st.text())
def test_clean_text_stays_as_it_is_and_can_be_stored(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert once.encode("utf-8").decode("utf-8") == once
    assert "\x00" not in once and "\u202e" not in once


@pytest.mark.parametrize(
    ("one", "other"),
    [("À PIED", "a pied"), ("aujourd’hui", "Aujourd'hui"), ("أمس", "امس"), ("Œuvre", "œuvre")],
)
def test_folding_compares_what_people_mean(one: str, other: str) -> None:
    assert fold(one) == fold(other)
