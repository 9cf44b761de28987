"""What is wrong with a command is said in the language of whoever typed it."""

import errno
import os
from pathlib import Path

import pytest

from bot.cli.system import refusal
from bot.cli.usage import told
from tests.bot.cli.house import typed

Said = pytest.CaptureFixture[str]
ENGLISH = ("error:", "argument", "required", "expected", "invalid", "usage:", "unrecognized")
"""Words of the parser that are not French, or not with this meaning."""
N = "\u00a0"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("indicators --from 01/09/2026", f"--from{N}: «{N}01/09/2026{N}» n’est pas une date"),
        ("inbox close", f"Il manque{N}: N"),
        ("", f"Il manque{N}: COMMAND"),
        ("survey", f"Il manque l’un de ceux-ci{N}: check, publish, "),
        ("survey chek", "comprise ainsi. 'chek' n’existe pas"),
        ("doctr", f"'doctr' n’existe pas{N}; vouliez-vous dire 'doctor'{N}?"),
        ("zzz", f"'zzz' n’existe pas{N}; choisissez parmi 'run', "),
        ("doctor --offlin --nope", f"Argument inconnu{N}: --nope"),
        ("doctor --lang", f"--lang{N}: une valeur est attendue"),
        ("invite mayor", "'mayor' n’existe pas"),
        ("backup --keep 0", f"«{N}0{N}» ne convient pas{N}; attendu{N}: 1, 2, 3, …"),
        ("elections online x 2027", "n’existe pas"),
        ("doctor --offline=x", f"aucune valeur n’est attendue («{N}x{N}»)"),
    ],
)
def test_in_french_nothing_of_it_is_english(
    town: Path, words: str, said: str, capsys: Said
) -> None:
    with pytest.raises(SystemExit) as stop:
        typed(*words.split())
    assert stop.value.code == 2
    err = capsys.readouterr().err
    assert err.startswith(f"Utilisation{N}: portevoix")
    assert said in err
    assert "--help" in err.splitlines()[-1]
    wrong = err.splitlines()[-2]
    assert not [one for one in ENGLISH if one in wrong.replace("Argument inconnu", "")]


def test_in_english_when_asked(town: Path, capsys: Said) -> None:
    with pytest.raises(SystemExit):
        typed("log", "--lang", "en", "--since", "yesterday")
    assert '--since: "yesterday" is not a date' in capsys.readouterr().err


def test_what_is_not_known_by_its_form_stays(town: Path) -> None:
    assert told("something new", "fr") == "something new"


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EISDIR, errno.EACCES, errno.EROFS])
def test_what_the_system_says_is_said_in_our_words(number: int) -> None:
    said = refusal(OSError(number, os.strerror(number), "x"), "fr")
    assert os.strerror(number) not in said and not said.startswith("erreur")


def test_an_error_without_words_of_ours_keeps_its_number() -> None:
    assert str(errno.EXDEV) in refusal(OSError(errno.EXDEV, "Invalid cross-device link"), "fr")


def test_a_backup_that_is_not_there(town: Path, capsys: Said) -> None:
    assert typed("restore", "BACKUP.tar", "--yes") == 1
    err = capsys.readouterr().err
    assert "ce fichier ou ce dossier n’existe pas (BACKUP.tar)" in err
    (town / "SAFE").mkdir()
    assert typed("restore", "SAFE", "--yes") == 1
    assert "c’est un dossier, pas un fichier (SAFE)" in capsys.readouterr().err


def test_a_number_that_no_database_has(town: Path, capsys: Said) -> None:
    with pytest.raises(SystemExit) as ended:
        typed("meetings", "figures", "9" * 20)
    assert ended.value.code == 2
    assert "9" * 20 in capsys.readouterr().err
