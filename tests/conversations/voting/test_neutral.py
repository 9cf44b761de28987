"""Words about voting are neutral: no party, no candidate, nothing that says how to vote."""

import re
from pathlib import Path

import pytest

TEXTS = Path(__file__).parents[3] / "conversations" / "texts"
LOADED = re.compile(
    r"\b(?:candidat(?:e)?s?|partis?|part(?:y|ies)|gauche|droite|left-wing|right-wing|socialistes?|"
    r"républicains?|communistes?|écologistes?|renaissance|rassemblement national|insoumise?s?|"
    r"reconquête|macron|le pen|mélenchon|il faut voter|(?<!vous )votez|you should vote|go and vote|"
    r"devoir de citoyen|civic duty|important de voter)\b|مرشح|حزب|صوّتوا|يجب أن تصوت",
    re.IGNORECASE,
)
REGISTERED = re.compile(
    r"vous êtes (?:bien )?inscrite?s?\b|you are registered|you’re registered|أنتم مسجلون",
    re.IGNORECASE,
)
ASKED = re.compile(r"\bsi vous êtes inscrit|whether you are registered", re.IGNORECASE)

SURVEY = re.compile(r"\bsondages?\b|\bopinion polls?\b|استطلاع", re.IGNORECASE)
"""What a consultation may not be called (loi 77-808)."""
FORBIDS = "check-word-sondage"
"""The one sentence that says the word, to forbid it."""


def said() -> list[tuple[str, str]]:
    files = sorted(TEXTS.glob("*/voting*.ftl"))
    return [
        (f"{file.parent.name}/{file.name}:{n}", text)
        for file in files
        for n, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
    ]


def test_there_are_words_in_every_language() -> None:
    assert {where.partition("/")[0] for where, _ in said()} == {"fr", "fr-simple", "en", "ar"}


def test_no_party_no_candidate_no_urging() -> None:
    assert [(where, text) for where, text in said() if LOADED.search(text)] == []


def test_nobody_is_told_that_they_are_registered() -> None:
    told = [(where, text) for where, text in said() if REGISTERED.search(text)]
    assert [one for one in told if not ASKED.search(one[1])] == []


def test_a_consultation_is_called_so_in_every_room() -> None:
    found = [
        (file.parent.name, text.partition(" ")[0])
        for file in sorted(TEXTS.glob("*/*.ftl"))
        for text in file.read_text(encoding="utf-8").splitlines()
        if SURVEY.search(text)
    ]
    assert found == [("en", FORBIDS), ("fr", FORBIDS)]


@pytest.mark.parametrize(
    "text", ["Votez pour nous", "Le candidat du parti", "You are registered.", "صوّتوا الآن"]
)
def test_such_words_would_be_seen(text: str) -> None:
    assert LOADED.search(text) or REGISTERED.search(text)
