"""Which letters are printed, and which way they run."""

import pytest

from bot.pictures.letters import printable, right_to_left, shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Des arbres 🌳 ici", "Des arbres ici"),
        ("a\0b\x1bc\u202ed", "abcd"),
        ("a\r\nb\n\n\n\nc  ", "a\nb\n\nc"),
        ("60 000 €, 12 345 678", "60\u00a0000 €, 12\u00a0345\u00a0678"),
        ("13 2026 ans", "13 2026 ans"),
        ("45 °C", "\u206645 °C\u2069"),
        ("x" * 50, "x" * 24 + "\u200b" + "x" * 24 + "\u200bxx"),
    ],
)
def test_what_is_printed(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("text", "otherwise", "arabic"),
    [
        ("مقعد banc", False, True),
        ("12 banc مقعد", True, False),
        ("12", True, True),
        ("", False, False),
    ],
)
def test_the_first_letter_says_the_direction(text: str, otherwise: bool, arabic: bool) -> None:
    assert right_to_left(text, otherwise) is arabic


def test_a_line_is_shortened() -> None:
    assert shortened("un\n deux", 20) == "un deux"
    assert shortened("un deux trois", 8) == "un deux…"
