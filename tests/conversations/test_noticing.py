"""What a text is noticed for, and what it is not."""

import pytest

from conversations.noticing import (
    emails_in,
    flags_of,
    is_rude,
    masked,
    only_links,
    phones_in,
)


@pytest.mark.parametrize(
    "text",
    ["06 12 34 56 78", "0612345678", "06.12.34.56.78", "+33 6 12 34 56 78", "+33(0)612345678"],
)
def test_a_number_one_can_call_is_found_and_masked(text: str) -> None:
    said = f"Appelez Ali au {text} svp"
    assert phones_in(said) == (text,)
    assert masked(said) == "Appelez Ali au […] svp"


@pytest.mark.parametrize("text", ["13015", "le 12/03/2026", "150 000 euros", "12 345 678 901 234"])
def test_other_numbers_are_not(text: str) -> None:
    assert phones_in(text) == ()
    assert masked(text) == text


def test_an_address_is_found_and_a_page_is_not_masked() -> None:
    said = "Voir https://ville.fr/a?b=1 ou ali.b+x@exemple.co.uk."
    assert emails_in(said) == ("ali.b+x@exemple.co.uk",)
    assert masked(said) == "Voir https://ville.fr/a?b=1 ou […]."


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("https://ville.fr/page", True),
        ("  www.ville.fr  https://a.fr ! ", True),
        ("Lisez https://ville.fr", False),
        ("!!!", False),
    ],
)
def test_links_alone_say_nothing(text: str, only: bool) -> None:
    assert only_links(text) is only


@pytest.mark.parametrize(
    ("text", "rude"),
    [
        ("Bande d’ENCULÉS !", True),
        ("Le maire est un crétin", True),
        ("La reconnaissance du quartier", False),
        ("Une salopette pour les jardiniers", False),
        ("Un concert", False),
    ],
)
def test_only_whole_words_are_rude(text: str, rude: bool) -> None:
    assert is_rude(text) is rude


def test_flags_come_in_one_order() -> None:
    text = "merde, 0612345678, a@b.fr, www.x.fr"
    assert flags_of(text) == ("links", "phone", "email", "rude")
    assert flags_of("sal", short=10) == ("short",)
    assert flags_of("", short=10) == ()


def test_a_long_text_without_any_is_read_quickly() -> None:
    assert flags_of("a" * 4000 + "." * 4000 + "0 " * 4000) == ()
