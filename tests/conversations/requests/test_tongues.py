"""Which language an answer seems to be in, and when nobody should be told anything."""

from time import process_time

import pytest

from conversations.requests.tongues import differs, written_in

TEXTS = [
    ("Bonjour, la mairie est ouverte tous les jours.", "fr"),
    ("Nous avons bien reçu votre message, merci.", "fr"),
    ("The town hall is open every day for you.", "en"),
    ("البلدية مفتوحة كل يوم.", "ar"),
    ("مرحبا، اتصلوا على 04 91 55 11 11", "ar"),
    ("OK", ""),
    ("04 91 55 11 11", ""),
    ("", ""),
    ("Rue Breteuil", ""),
    ("https://www.marseille.fr/the-for", ""),
]


@pytest.mark.parametrize(("text", "tongue"), TEXTS)
def test_written_in(text: str, tongue: str) -> None:
    assert written_in(text) == tongue


@pytest.mark.parametrize(
    ("text", "locale", "told"),
    [
        ("Bonjour, la mairie est ouverte.", "fr-simple", ""),
        ("Bonjour, la mairie est ouverte.", "ar", "fr"),
        ("Hello, the town hall is open.", "fr", "en"),
        ("OK", "ar", ""),
    ],
)
def test_a_reader_is_told_only_when_it_is_clear(text: str, locale: str, told: str) -> None:
    assert differs(text, locale) == told


@pytest.mark.parametrize("sign", ["a", "\u3316", "@", "/", "\ufdfa"])
def test_a_long_word_costs_nothing(sign: str) -> None:
    began = process_time()
    written_in(sign * 4096)
    assert process_time() - began < 0.2  # seconds; everybody else waits meanwhile
