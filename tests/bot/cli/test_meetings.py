"""`portevoix meetings list, show`: what is to come, what is over, and one in full."""

from pathlib import Path

import pytest

from tests.bot.cli.gathered import gathered
from tests.bot.cli.house import typed

Said = pytest.CaptureFixture[str]
SCENES = (
    'meeting 1, 2020-12-05 18:30, "Hier"',
    'meeting 2, 2090-12-05 18:30, 30 seats, at Maison pour tous, about Des bancs ?, "La place"',
    'meeting 3, 2090-07-05 18:30, hidden, "Le conseil"',
    'meeting 4, 2090-12-05 18:30, cancelled, "Rien"',
)


def said(capsys: Said) -> list[str]:
    """What was printed, with plain spaces."""
    return capsys.readouterr().out.translate({0xA0: " ", 0x202F: " "}).splitlines()


def test_what_is_to_come_stands_there_the_next_first(town: Path, capsys: Said) -> None:
    gathered(town, *SCENES)
    assert typed("meetings", "list") == 0
    assert said(capsys) == [
        "n° 3 · 2090-07-05 18:30 · Le conseil · à venir, hors de la liste publique",
        "n° 2 · 2090-12-05 18:30 · La place · à venir",
    ]
    assert typed("meetings", "list", "--past", "--lang", "en") == 0
    assert said(capsys) == [
        "no. 4 · 2090-12-05 18:30 · Rien · cancelled",
        "no. 1 · 2020-12-05 18:30 · Hier · over",
    ]


def test_one_is_shown_as_people_read_it(town: Path, capsys: Said) -> None:
    gathered(town, *SCENES)
    assert typed("meetings", "show", "2") == 0
    assert said(capsys) == [
        "n° 2 · 2090-12-05 18:30 · La place · à venir",
        "La place",
        "📅 mardi 5 décembre 2090, de 18 h 30 à 20 h 30 (heure de Marseille)",
        "📍 Maison pour tous",
        "Des bancs ?",
        "Il reste 30 places.",
        "Agenda : meeting-2@example.org (SEQUENCE 0)",
    ]


def test_there_may_be_none(town: Path, capsys: Said) -> None:
    assert typed("meetings", "list") == 0
    assert said(capsys) == ["Aucune réunion."]
    assert typed("meetings", "show", "9") == 1
    assert "cette réunion n’existe pas" in capsys.readouterr().err
