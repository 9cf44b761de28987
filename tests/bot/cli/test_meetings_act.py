"""`portevoix meetings invite, refuse, move, cancel`: said before it is done, by the same rules."""

import sqlite3
from pathlib import Path

import pytest

from tests.bot.cli.gathered import gathered
from tests.bot.cli.house import typed

Said = pytest.CaptureFixture[str]
SCENE = 'meeting 1, 2028-12-05 18:30, at Maison pour tous, position 43.3 5.4, "La place"'


def said(capsys: Said) -> str:
    """What was printed, with plain spaces."""
    return capsys.readouterr().out.translate({0xA0: " ", 0x202F: " "})


def rows(town: Path, sql: str) -> list[tuple[object, ...]]:
    """What the tables hold."""
    with sqlite3.connect(next(town.glob("**/*.db"))) as db:
        return db.execute(sql).fetchall()


def test_it_is_moved_and_the_map_of_the_old_place_goes(town: Path, capsys: Said) -> None:
    gathered(town, SCENE)
    move = ("meetings", "move", "1", "--starts", "2028-12-06T19:00", "--place", "Mairie")
    assert typed(*move, "--dry-run") == 0
    shown = said(capsys)
    assert "Nouvelle date : 📅 mercredi 6 décembre 2028, de 19 h 00 à 21 h 00" in shown
    assert "Rien n’est enregistré (--dry-run)." in shown
    assert rows(town, "SELECT version FROM meetings") == [(1,)]
    assert typed(*move, "--yes") == 0
    assert "est déplacée" in said(capsys)
    ((version, sequence, definition),) = rows(
        town, "SELECT version, sequence, definition FROM meetings"
    )
    assert (version, sequence) == (2, 1)
    assert '"latitude":null' in str(definition)
    assert rows(town, "SELECT count(*) FROM batches WHERE id LIKE 'meeting.1.changed.%'") == [(1,)]
    assert typed(*move, "--yes") == 1, "nothing changes"
    assert "Rien ne change" in capsys.readouterr().err


def test_an_end_before_the_start_is_refused(town: Path, capsys: Said) -> None:
    gathered(town, SCENE)
    assert typed("meetings", "move", "1", "--ends", "2028-12-05T10:00", "--yes") == 1
    assert "La fin est avant le début." in capsys.readouterr().err
    assert typed("meetings", "move", "1", "--starts", "2020-12-05T10:00", "--yes") == 1
    assert "dans le passé" in capsys.readouterr().err


def test_it_is_cancelled_with_a_reason_in_each_language(town: Path, capsys: Said) -> None:
    gathered(town, SCENE)
    cancel = ("meetings", "cancel", "1", "--why", "La salle est prise.", "--why", "en=No room.")
    assert typed(*cancel, "--yes", "--lang", "en") == 0
    assert "Why: No room." in said(capsys)
    ((status, why),) = rows(town, "SELECT status, why FROM meetings")
    assert (status, why) == ("cancelled", '{"fr": "La salle est prise.", "en": "No room."}')
    assert typed(*cancel, "--yes") == 1
    assert rows(town, "SELECT act FROM staff_log WHERE act LIKE 'meeting%' ORDER BY 1")


def test_invitations_are_planned_and_taken_back(town: Path, capsys: Said) -> None:
    gathered(town, SCENE)
    assert typed("meetings", "invite", "1", "--at", "2028-11-20T10:00", "--yes") == 0
    assert "partiront lundi 20 novembre 2028 à 10 h 00" in said(capsys)
    assert rows(town, "SELECT invites FROM meetings") == [("planned",)]
    assert typed("meetings", "approve", "1", "--yes") == 1
    assert typed("meetings", "refuse", "1", "--yes") == 0
    assert rows(town, "SELECT invites FROM meetings") == [("none",)]
    assert typed("meetings", "invite", "1", "--at", "2028-12-05T18:30", "--yes") == 1
    assert "trop tard" in capsys.readouterr().err


@pytest.mark.parametrize(
    "deed",
    [
        ("cancel", "1", "--why", "La salle est prise."),
        ("move", "1", "--starts", "2028-12-07T19:00"),
    ],
)
def test_what_somebody_changed_while_it_was_asked_is_shown_again_first(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch, deed: tuple[str, ...]
) -> None:
    gathered(town, SCENE)

    def meanwhile() -> str:
        """Somebody else changes it, and then whoever was asked says yes."""
        with sqlite3.connect(next(town.glob("**/*.db"))) as db:
            db.execute("UPDATE meetings SET version = 2")
        return "oui"

    monkeypatch.setattr("builtins.input", meanwhile)
    assert typed("meetings", *deed) == 1
    assert "a changé la réunion n° 1 entre-temps" in capsys.readouterr().err.replace("\xa0", " ")
    assert rows(town, "SELECT version, status FROM meetings") == [(2, "planned")]
    monkeypatch.setattr("builtins.input", lambda: "oui")
    assert typed("meetings", *deed) == 0
    assert rows(town, "SELECT version FROM meetings") == [(3,)]
