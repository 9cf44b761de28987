"""The picture of results: what is hidden looks the same, what it is worth stands on it."""

import re

import pytest

from bot.pictures.results import results_png, results_svg
from bot.words import Words
from conversations.printed import BarsPicture, Figure, ResultsPicture
from conversations.reply import Label, line, told

WORDS = Words()
LONG = "Pour, parce que la rue serait enfin plus calme le soir et le matin"


def picture(*counts: int | None, upright: bool = False, label: str = "A") -> ResultsPicture:
    figures = tuple(
        Figure(label=told({"fr": f"{label}{n}"}), count=count) for n, count in enumerate(counts)
    )
    one = BarsPicture(
        label=told({"fr": "Une ?", "ar": "واحدة؟"}),
        people=line("survey-results-people-one", n=60),
        figures=figures,
        upright=upright,
    )
    return ResultsPicture(
        city=told({"fr": "Marseille", "ar": "مرسيليا"}),
        title=told({"fr": "La place", "ar": "الساحة"}),
        period="…",
        questions=(one,),
    )


def drawn(what: ResultsPicture, locale: str = "fr") -> str:
    def said(label: Label) -> str:
        return label if isinstance(label, str) else WORDS.plain(label, locale)

    return results_svg(what, locale, said)


@pytest.mark.parametrize("locale", ["fr", "fr-simple", "en", "ar"])
def test_what_the_answers_are_worth_stands_on_every_picture(locale: str) -> None:
    svg = drawn(picture(40, 20), locale)
    assert WORDS.plain(line("survey-results-note"), locale).split(".")[0] in svg


def test_the_longest_bar_is_the_most_and_what_is_hidden_is_hatched() -> None:
    svg = drawn(picture(40, 20, None))
    bars = [float(w) for w in re.findall(r'width="([\d.]+)" height="32.0" fill="#2a73b3"', svg)]
    assert bars == [max(bars), max(bars) / 2]
    assert svg.count('fill="url(#hatch)"') == 1
    assert "non montré" in svg


def test_arabic_begins_on_the_right() -> None:
    (left,) = re.findall(
        r'<rect x="([\d.]+)" [^>]*height="32.0" fill="#2a73b3"', drawn(picture(40))
    )
    (right,) = re.findall(
        r'<rect x="([\d.]+)" [^>]*height="32.0" fill="#2a73b3"', drawn(picture(40), "ar")
    )
    assert float(left) > 400 and float(right) < 400


def test_a_long_label_is_not_cut() -> None:
    assert f"{LONG}0" in drawn(picture(40, label=LONG))


def test_a_scale_stands_upright() -> None:
    heights = re.findall(r'height="([\d.]+)" fill="#2a73b3"', drawn(picture(40, 20, upright=True)))
    assert float(heights[0]) == 2 * float(heights[1])


def test_a_name_is_no_markup() -> None:
    assert "<b>" not in drawn(picture(40, label="<b>"))


def test_it_becomes_a_png() -> None:
    def said(label: Label) -> str:
        return label if isinstance(label, str) else WORDS.plain(label, "ar")

    assert results_png(picture(40, None), "ar", said).startswith(b"\x89PNG")
