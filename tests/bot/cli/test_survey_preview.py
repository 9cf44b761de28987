"""`survey template` and `survey preview`: the template is written, and played in the terminal."""

from io import StringIO
from pathlib import Path

import pytest

from bot.sample.build import TEMPLATE_XLSX
from tests.bot.cli.house import typed as run


def _played(typed: str, file: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.stdin", StringIO(typed))
    return run("survey", "preview", str(file), "--lang", "en")


def test_the_template_is_written_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.xlsx"
    assert run("survey", "template", str(file), "--lang", "en") == 0
    assert file.read_bytes() == TEMPLATE_XLSX.read_bytes()
    file.write_bytes(b"mine")
    assert run("survey", "template", str(file), "--lang", "en") == 1
    assert file.read_bytes() == b"mine"
    assert "is there already" in capsys.readouterr().err


def test_a_whole_interview_is_played(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = ["1", "3", "1", "1", "2", "5", "8", "1", "1", "/2", "@43.3,5.4", "@a.jpg", "/2", "1"]
    assert _played("\n".join(typed) + "\n", TEMPLATE_XLSX, monkeypatch) == 0
    said = capsys.readouterr().out
    assert "For how many years?" in said and "✓ The park" in said
    assert "Around the station" in said and "On the hill" not in said
    assert "Nothing was kept: it was a preview." in said


def test_what_ends_early_and_what_has_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _played("", TEMPLATE_XLSX, monkeypatch) == 0
    wrong = tmp_path / "wrong.md"
    wrong.write_text("| survey |\n| | type | name | label |\n| | colour | a | A |\n")
    assert _played("", wrong, monkeypatch) == 1
    assert 'there is no type "colour"' in capsys.readouterr().err
