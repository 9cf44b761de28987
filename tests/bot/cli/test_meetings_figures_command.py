"""`portevoix meetings figures`: in words, as a table, as JSON, as a picture; nothing half done."""

import csv
import json
from pathlib import Path

import pytest

from tests.bot.cli.gathered import gathered
from tests.bot.cli.house import typed

Said = pytest.CaptureFixture[str]
SCENES = (
    'meeting 1, 2020-12-05 18:30, 30 seats, "Hier"',
    'meeting 2, 2090-12-05 18:30, "Demain"',
)


def test_in_words(town: Path, capsys: Said) -> None:
    gathered(town, *SCENES)
    assert typed("meetings", "figures", "1", "--lang", "en") == 0
    said = capsys.readouterr().out
    assert "What moved?" in said and "People who came: 0" in said


def test_a_table_and_json_of_all_since_a_day(town: Path, tmp_path: Path) -> None:
    gathered(town, *SCENES)
    for format in ("csv", "json"):
        into = ("--to", str(tmp_path), "--format", format)
        assert typed("meetings", "figures", "--since", "2020-01-01", *into) == 0
    assert sorted(one.name for one in tmp_path.glob("meeting-*")) == [
        "meeting-1.csv",
        "meeting-1.json",
    ]
    rows = list(
        csv.DictReader((tmp_path / "meeting-1.csv").read_text(encoding="utf-8").splitlines())
    )
    assert {
        "meeting": "1",
        "day": "2020-12-05",
        "figure": "seats",
        "part": "",
        "value": "30",
    } in rows
    assert json.loads((tmp_path / "meeting-1.json").read_text(encoding="utf-8"))["seats"] == 30


def test_a_picture_with_its_words_and_never_over_another_file(town: Path, tmp_path: Path) -> None:
    gathered(town, *SCENES)
    command = ("meetings", "figures", "1", "--to", str(tmp_path), "--format", "png")
    assert typed(*command) == 0
    assert (tmp_path / "meeting-1.png").read_bytes().startswith(b"\x89PNG")
    assert "Hier" in (tmp_path / "meeting-1.txt").read_text(encoding="utf-8")
    assert typed(*command) == 1
    assert typed(*command, "--force") == 0


@pytest.mark.parametrize(
    ("args", "code"),
    [((), 2), (("1", "--since", "2020-01-01"), 2), (("9",), 1), (("--since", "2099-01-01"), 1)],
)
def test_what_is_not_there_is_said(town: Path, args: tuple[str, ...], code: int) -> None:
    gathered(town, *SCENES)
    assert typed("meetings", "figures", *args) == code
