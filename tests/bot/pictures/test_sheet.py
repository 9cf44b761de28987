"""The project sheet: one page whatever is written, words as they are, the same bytes each time."""

from pathlib import Path

import pytest

from bot.pictures.sheet import Headings, Sheet, drawn, sheet_pdf
from tests.bot.pictures.samples import (
    ARABIC,
    HEADINGS,
    LINK,
    QUESTIONS,
    SHEET,
    first_rows,
    jpeg,
    png,
    printed,
)

MARKUP = (
    '#import "@preview/x:1.0.0": * \n#read("/etc/passwd") $x$ *gras* _i_ `c` [a] @b <c> \\ // d'
)
LONG = "Une phrase qui dit tout ce qu’il y a à dire, et même davantage. " * 63
VERY_LONG = Sheet(
    **{
        **dict(SHEET),
        "words": LONG,
        "answers": tuple((one, LONG[:1_000]) for one in QUESTIONS),
    }
)


def pages(sheet: Sheet, headings: Headings = HEADINGS, photo: bytes | None = None) -> bytes:
    """The only page as a picture: the typesetter gives a list where there are several."""
    return drawn(sheet, headings, photo=photo, link=LINK, format="png")


def with_words(words: str) -> Sheet:
    return SHEET.model_copy(update={"words": words})


def test_it_is_a_pdf_and_the_same_each_time() -> None:
    one = sheet_pdf(SHEET, HEADINGS, photo=png(64, 48), link=LINK)
    assert one.startswith(b"%PDF-")
    assert one == sheet_pdf(SHEET, HEADINGS, photo=png(64, 48), link=LINK)
    assert b"CreationDate" not in one
    assert one != sheet_pdf(with_words("Un arbre."), HEADINGS, photo=png(64, 48), link=LINK)


def test_what_is_empty_is_not_printed(tmp_path: Path) -> None:
    said = printed(SHEET, HEADINGS, tmp_path)
    assert said == ["Un banc, s’il vous plaît.", "Pour tout le monde."]


def test_markup_is_printed_as_it_was_written(tmp_path: Path) -> None:
    sheet = Sheet(**{**dict(SHEET), "words": MARKUP, "answers": (("Où ?", "#panic()"),)})
    words, answer = printed(sheet, HEADINGS, tmp_path)
    assert "".join(words.split()) == "".join(MARKUP.split())
    assert answer == "#panic()"
    everywhere = dict.fromkeys(("city", "campaign", "title", "number", "words"), MARKUP)
    pages(SHEET.model_copy(update={**everywhere, "facts": ((MARKUP, MARKUP),)}))


@pytest.mark.parametrize(("headings", "photo"), [(HEADINGS, png(64, 48)), (ARABIC, None)])
def test_four_thousand_letters_and_seven_answers_are_one_page(
    headings: Headings, photo: bytes | None, tmp_path: Path
) -> None:
    pages(VERY_LONG, headings, photo)
    words, *answers = printed(VERY_LONG, headings, tmp_path)
    assert len(answers) == len(QUESTIONS)
    for text in (words, *answers):
        assert text.endswith("…") and LONG.startswith(text[:-1])
    assert len(words) > 1_000
    assert min(map(len, answers)) > 300


def test_a_text_that_fits_is_whole_however_small(tmp_path: Path) -> None:
    sheet = with_words(LONG)
    words, answer = printed(sheet, HEADINGS, tmp_path)
    assert (words, answer) == (LONG.strip(), "Pour tout le monde.")


@pytest.mark.parametrize(
    "words",
    ["", "x" * 4_000, "a\n" * 2_000, "\n" * 4_000, "🌳" * 2_000, "مرحبا " * 700, "\u202eabc\0\x1b"],
)
def test_odd_texts_are_one_page(words: str) -> None:
    answers = tuple((one, words) for one in QUESTIONS)
    odd = {"words": words, "answers": answers, "title": words, "campaign": words, "city": words}
    pages(SHEET.model_copy(update={**odd, "facts": (("Lieu", words),) * 4}), photo=png(20, 400))


@pytest.mark.parametrize(("headings", "side"), [(HEADINGS, "left"), (ARABIC, "right")])
def test_the_page_begins_where_its_language_does(headings: Headings, side: str) -> None:
    """The town's name is the only long white text in the band at the top."""
    sheet = SHEET.model_copy(update={"city": "Marseille مرسيليا", "locale": "ar"})
    rows = first_rows(pages(sheet, headings.model_copy(update={"kicker": "-"})), 130)
    white = [at for row in rows for at, point in enumerate(row) if point == (255, 255, 255)]
    middle = len(rows[0]) / 2
    left = sum(at < middle for at in white)
    assert (left > len(white) - left) is (side == "left")


@pytest.mark.parametrize("photo", [png(64, 48), png(3_000, 10), png(1, 900), jpeg()])
def test_a_photo_of_any_shape_is_printed(photo: bytes) -> None:
    assert pages(SHEET, photo=photo) != pages(SHEET)


@pytest.mark.parametrize(
    "photo",
    [
        b"",
        b"no picture",
        png(64, 48)[:60],
        png(64, 48, rows=3),
        png(64, 48).replace(b"IDAT", b"IDOT"),
        jpeg()[:40],
        jpeg()[:-20],
        b"GIF89a" + b"\0" * 50,
        png(40_000, 40_000, rows=1),
    ],
)
def test_a_broken_photo_is_left_out_and_the_page_says_where_it_is(photo: bytes) -> None:
    sheet = SHEET.model_copy(update={"has_photo": True})
    assert pages(sheet, photo=photo) == pages(sheet)
    assert pages(sheet) != pages(SHEET)


def test_without_a_link_there_is_no_code() -> None:
    with_code = sheet_pdf(SHEET, HEADINGS, photo=None, link=LINK)
    without = sheet_pdf(SHEET, HEADINGS, photo=None, link="")
    assert len(without) < len(with_code)
