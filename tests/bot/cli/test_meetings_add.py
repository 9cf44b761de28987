"""`portevoix meetings add, template`: shown, asked about, kept, and in the staff log."""

import io
from pathlib import Path

import pytest

from bot.telegram.attaching import drawn
from tests.bot.cli.announced import member, rows, settle, written
from tests.bot.cli.gathered import first_tuesday, meeting
from tests.bot.cli.house import typed

Said = pytest.CaptureFixture[str]
LOG = "SELECT who, act, about FROM staff_log ORDER BY seq"
DAY, LAST = first_tuesday(3), first_tuesday(6)
SQUARE = f"""
starts = {DAY}T18:30
ends = {DAY}T20:30
capacity = 40
[title]
fr = "La place"
en = "The square"
[place]
name = "Maison pour tous"
"""
SERIES = f'{SQUARE}[series]\nevery = "month"\nwhich = "first"\nday = "tuesday"\nuntil = {LAST}\n'


def said(capsys: Said) -> str:
    """What was printed, with plain spaces."""
    return capsys.readouterr().out.translate({0xA0: " ", 0x202F: " "})


def test_it_is_shown_as_residents_read_it_and_called_after_a_yes(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("oui\n"))
    assert typed("meetings", "add", written(town, SQUARE)) == 0
    out = said(capsys)
    assert "Français :\n    La place\n    📅 mardi" in out
    assert "English :\n    The square" in out
    assert "Places : 40 (dont 0 réservées)" in out
    assert f"n° 1 : réunion organisée, {DAY} 18:30." in out
    card = meeting(town, 1)
    assert card is not None and card.meeting.seats == 40 and card.called_by == ""
    assert card.uid.endswith("@portevoix") and card.invites == "none"
    assert rows(town, LOG) == [("command line", "meeting.called", "1")]


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_nothing_is_called_without_a_yes(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("non\n"))
    assert typed("meetings", "add", written(town, SQUARE), *more) == (0 if more else 1)
    assert "Organiser cette réunion" not in said(capsys) or not more
    assert meeting(town, 1) is None and rows(town, LOG) == []


def test_a_series_makes_meetings_of_their_own(town: Path, capsys: Said) -> None:
    settle(town)
    typed("meetings", "list")
    zoe = member(town, "Zoé", "staff", 8_000)
    assert typed("meetings", "add", written(town, SERIES), "--yes", "--as", "zoé") == 0
    assert "Série de 4 réunions :" in said(capsys)
    cards = [meeting(town, n) for n in (1, 2, 3, 4)]
    assert [card.series for card in cards if card] == ["1"] * 4
    assert len({card.uid for card in cards if card}) == 4
    assert {card.called_by for card in cards if card} == {zoe}
    assert len(rows(town, LOG)) == 4
    assert rows(town, "SELECT count(*) FROM due WHERE id LIKE 'meeting/%'") == [(12,)]


def test_a_series_may_be_as_long_as_it_gets(town: Path) -> None:
    file = written(town, f'{SQUARE}[series]\nrule = "FREQ=WEEKLY"\n')
    assert typed("meetings", "add", file, "--yes") == 0
    assert rows(town, "SELECT count(DISTINCT uid) FROM meetings WHERE series = '1'") == [(24,)]


def test_a_wrong_file_says_so_and_changes_nothing(town: Path, capsys: Said) -> None:
    file = written(town, SQUARE.replace("T20:30", "T18:00").replace("= 40", "= 0"))
    assert typed("meetings", "add", file, "--yes", "--lang", "en") == 1
    complained = capsys.readouterr().err
    assert 'line 3, key "ends": the meeting ends before it starts.' in complained
    assert 'line 4, key "capacity": 0 is too small.' in complained
    assert "Nothing changed." in complained and meeting(town, 1) is None
    assert typed("meetings", "add", town / "rien.toml") == 1
    member(town, "Zeste", "ambassador", 8_001)
    assert typed("meetings", "add", written(town, SQUARE), "--yes", "--as", "Zeste") == 1
    assert "n’organise pas de réunions" in capsys.readouterr().err
    assert meeting(town, 1) is None


def test_its_picture_is_kept_with_it(town: Path) -> None:
    (town / "affiche.png").write_bytes(drawn("https://t.me/x"))
    assert typed("meetings", "add", written(town, f"photo = 'affiche.png'\n{SQUARE}"), "--yes") == 0
    assert rows(town, "SELECT what, name FROM uploads") == [("photo", "affiche.png")]


def test_the_template_is_written_once(town: Path, capsys: Said) -> None:
    assert typed("meetings", "template", town / "r.toml") == 0
    assert "portevoix meetings add" in said(capsys)
    assert typed("meetings", "template", town / "r.toml") == 1
    assert "existe déjà" in capsys.readouterr().err
