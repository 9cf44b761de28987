"""`portevoix announce`: a file is shown, asked about and planned, by the rules of the chat."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.telegram.attaching import drawn
from conversations.reply import Reply, TownFile
from tests.bot.cli.announced import (
    FAR,
    PLAIN,
    agreed,
    announcement,
    member,
    rows,
    settle,
    with_ballot,
    written,
)
from tests.bot.cli.house import typed

Said = pytest.CaptureFixture[str]
LOG = "SELECT who, act, about, people FROM staff_log ORDER BY seq"
POSTED = "SELECT person, lane, locale, reply FROM outbox ORDER BY seq"


@pytest.fixture
def here(town: Path) -> Path:
    """The town, with its file."""
    settle(town)
    return town


def said(capsys: Said) -> str:
    """What was printed, with plain spaces."""
    return capsys.readouterr().out.replace("\u00a0", " ").replace("\u202f", " ")


def answers(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """What whoever typed the command answers."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{one}\n" for one in lines)))


def test_it_is_shown_and_planned_and_stands_in_the_staff_log(here: Path, capsys: Said) -> None:
    assert typed("announce", written(here), "--yes") == 0
    out = said(capsys)
    assert "    Fête du quartier" in out
    missing = [row for row in out.splitlines() if "⚠️" in row]
    assert [name for row in missing for name in ("English", "العربية") if name in row] == [
        "English",
        "العربية",
    ]
    assert "moins de 11 personnes" in out
    assert "n° 1 est programmée. Départ : mardi 6 juin 2090 à 10 h 00" in out
    one = announcement(here)
    assert one is not None
    assert (one.status, one.composer, one.composed.valid_hours) == ("planned", "", 168)
    assert one.next_at == datetime(2090, 6, 6, 8, 0, tzinfo=UTC)
    assert rows(here, LOG) == [("command line", "announcement.composed", "1", 10)], (
        "as few: fewer than 11"
    )
    assert rows(here, POSTED) == []


def test_in_english_too(here: Path, capsys: Said) -> None:
    assert typed("announce", written(here), "--yes", "--lang", "en") == 0
    assert "fewer than 11" in capsys.readouterr().out


def test_it_is_asked_about(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    file = written(here)
    for answer in ("non", ""):
        answers(monkeypatch, answer)
        assert typed("announce", file) == 1
    answers(monkeypatch)
    assert typed("announce", file) == 1
    assert "--yes" in capsys.readouterr().out
    assert announcement(here) is None
    answers(monkeypatch, "Oui")
    assert typed("announce", file) == 0
    assert announcement(here) is not None


def test_a_crowd_needs_somebody_in_the_chat(here: Path, capsys: Said) -> None:
    agreed(here, 51)
    ana = member(here, "Mairie 1", "staff", 6_001)
    zoe = member(here, "Mairie 2", "admin", 6_002)
    member(here, "Zeste", "ambassador", 6_003)
    assert typed("announce", written(here), "--yes", "--as", "mairie 1") == 0
    out = capsys.readouterr().out
    assert "plus de 50 personnes" in out
    assert "attend l’accord" in out
    one = announcement(here)
    assert one is not None
    assert (one.status, one.composer, one.next_at) == ("awaiting", ana, None)
    letters = [(who, lane, Reply.model_validate_json(r)) for who, lane, _, r in rows(here, POSTED)]
    assert [who for who, _, _ in letters] == [ana, ana, zoe, zoe]
    assert {lane for _, lane, _ in letters} == {"reminder"}
    presses = [
        b.press.args for row in letters[-1][2].buttons for b in row if hasattr(b.press, "args")
    ]
    assert presses[0].startswith("1 approve ")
    assert rows(here, LOG) == [("command line", "announcement.composed", "1", 54)]


def test_for_many_it_has_to_be_said_who_composes(here: Path, capsys: Said) -> None:
    """Else whoever typed the command could agree to it in the chat."""
    agreed(here, 51)
    member(here, "Mairie 1", "staff", 6_001)
    assert typed("announce", written(here), "--yes") == 1
    assert rows(here, POSTED) == []
    assert announcement(here) is None
    assert "--as" in capsys.readouterr().err


def test_the_composer_sees_every_language_in_their_chat(here: Path) -> None:
    ana = member(here, "Mairie 1", "staff", 6_001)
    text = PLAIN.replace("[when]", 'ar = "حفل"\n[when]')
    assert typed("announce", written(here, text), "--yes", "--as", "Mairie 1") == 0
    posted = rows(here, POSTED)
    assert [(who, locale) for who, _, locale, _ in posted] == [
        (ana, "fr"),
        (ana, "ar"),
        (ana, "fr"),
    ]
    texts = Reply.model_validate_json(posted[0][3]).blocks[0]
    assert "<b>Fête</b>" in texts.model_dump_json()


@pytest.mark.parametrize(("label", "word"), [("Personne", "Personne"), ("Zeste", "staff ou admin")])
def test_only_staff_compose(here: Path, capsys: Said, label: str, word: str) -> None:
    member(here, "Zeste", "ambassador", 6_003)
    assert typed("announce", written(here), "--yes", "--as", label) == 1
    assert word in capsys.readouterr().err
    assert announcement(here) is None


def test_warnings_are_accepted_by_name(here: Path, capsys: Said) -> None:
    with_ballot(here, "2090-06-07")
    file = written(here)
    assert typed("announce", file, "--yes") == 1
    printed = capsys.readouterr()
    assert "[promotion]" in printed.out and "[silence]" in printed.out
    assert "--accept promotion,silence" in printed.err
    assert typed("announce", file, "--yes", "--accept", "promotion") == 1
    assert "--accept promotion,silence" in capsys.readouterr().err
    assert announcement(here) is None
    assert typed("announce", file, "--yes", "--accept", "promotion,silence") == 0
    one = announcement(here)
    assert one is not None
    assert one.composed.acknowledged == ("promotion", "silence")
    assert rows(here, LOG)[-1][2] == "1 promotion silence"


def test_warnings_are_accepted_when_asked(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(here)
    assert typed("announce", file, "--yes", "--accept", "twin") == 0
    one = announcement(here)
    assert one is not None
    assert one.composed.acknowledged == (), "only what there was to accept"
    answers(monkeypatch, "non", "oui")
    assert typed("announce", file) == 1
    answers(monkeypatch, "oui", "oui")
    assert typed("announce", file) == 0
    twin = announcement(here, 2)
    assert twin is not None
    assert twin.composed.acknowledged == ("twin",)


def test_an_unknown_warning_is_no_warning(here: Path) -> None:
    with pytest.raises(SystemExit):
        typed("announce", written(here), "--accept", "everything")


def test_a_file_goes_along(here: Path, capsys: Said) -> None:
    picture = drawn("https://t.me/portevoix_bot")
    (here / "affiche.png").write_bytes(picture)
    assert typed("announce", written(here, f'photo = "affiche.png"\n{PLAIN}'), "--yes") == 0
    assert "affiche.png" in capsys.readouterr().out
    one = announcement(here)
    assert one is not None
    file = one.composed.content.file
    assert isinstance(file, TownFile)
    assert (file.what, file.name, file.mime) == ("photo", "affiche.png", "image/png")
    assert rows(here, "SELECT ref, content, file_id FROM uploads") == [(file.ref, picture, "")]


def test_what_moves_and_what_comes_again_is_said(here: Path, capsys: Said) -> None:
    sunday = PLAIN.replace(FAR, "2090-06-11T10:00")
    assert typed("announce", written(here, sunday), "--yes") == 0
    assert "ce sera lundi 12 juin 2090 à 9 h 00" in said(capsys)
    weekly = PLAIN + 'every = "week"\ndays = ["monday", "thursday"]\nuntil = 2090-12-31\n'
    assert typed("announce", written(here, weekly), "--yes", "--accept", "twin") == 0
    assert "chaque lundi" in capsys.readouterr().out


def test_every_mistake_is_told_and_nothing_planned(here: Path, capsys: Said) -> None:
    wrong = 'foto = 1\n[text]\nen = "<b>Hi"\n[audience]\ntopic = "x"\n'
    assert typed("announce", written(here, wrong), "--yes") == 1
    told = capsys.readouterr().err
    for part in ("ligne 1, clé « foto »", "clé « text »", "ligne 3, clé « text.en »", "ligne 5"):
        assert part in told
    assert typed("announce", written(here, wrong), "--yes", "--lang", "en") == 1
    assert 'line 5, key "audience.topic"' in capsys.readouterr().err
    assert announcement(here) is None
