"""`portevoix elections`: written down with its deadlines, confirmed by somebody, moved, refused."""

import io
from datetime import date, timedelta
from pathlib import Path
from threading import Thread

import pytest

from conversations.voting.election import Election
from conversations.voting.events import ElectionAdded
from conversations.voting.known import ElectionById, ElectionCard
from tests.bot.cli.announced import PLAIN, member, rows, settle, written
from tests.bot.cli.house import AT, in_store, typed

Said = pytest.CaptureFixture[str]
ADD = ("elections", "add", "--kind", "presidential", "--first-round", "2090-04-16")
SECOND = ("--second-round", "2090-04-30")
ID = "presidential-2090"
PLANNED = "SELECT count(*) FROM due WHERE what = 'voting-reminds'"


def kept(folder: Path, id: str = ID) -> ElectionCard | None:
    """It as it is in the database."""
    return in_store(folder, lambda store: store.write(lambda unit: unit.find(ElectionById(id))))


def answers(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """What whoever typed the command answers."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{one}\n" for one in lines)))


def said_now(capsys: Said) -> str:
    """What was printed, with plain spaces."""
    return capsys.readouterr().out.replace("\u00a0", " ").replace("\u202f", " ")


def planned(folder: Path) -> int:
    """How many of its reminders are to come."""
    return int(rows(folder, PLANNED)[0][0])


def test_adding_shows_each_deadline_with_its_article(town: Path, capsys: Said) -> None:
    assert typed(*ADD, *SECOND, "--hours", "8:00-19:00", "--yes") == 0
    said = said_now(capsys)
    for day, article in (
        ("mercredi 8 mars 2090", "R5"),
        ("vendredi 10 mars 2090", "L17"),
        ("jeudi 6 avril 2090", "L30"),
    ):
        assert day in said and article in said
    assert "8 h 00 à 19 h 00" in said and f"confirm {ID}" in said
    card = kept(town)
    assert card is not None and not card.usable
    assert card.election.rounds == (date(2090, 4, 16), date(2090, 4, 30))
    assert planned(town) == 0


def test_a_trial_and_a_no_keep_nothing(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert typed(*ADD, "--dry-run") == 0
    answers(monkeypatch, "non")
    assert typed(*ADD) == 1
    assert kept(town) is None
    answers(monkeypatch, "oui")
    assert typed(*ADD) == 0
    assert kept(town) is not None


def test_somebody_stands_for_it_by_their_label(town: Path, capsys: Said) -> None:
    typed(*ADD, *SECOND, "--yes")
    member(town, "Zeste", "ambassador", 6_003)
    member(town, "Basilic", "staff", 6_004)
    assert typed("elections", "confirm", ID, "--as", "Zeste", "--yes") == 1
    assert "Zeste" in capsys.readouterr().err
    assert typed("elections", "confirm", ID, "--as", "Personne", "--yes") == 1
    assert typed("elections", "confirm", ID, "--as", "basilic", "--yes") == 0
    card = kept(town)
    assert card is not None and card.usable
    assert (card.confirmed_by, planned(town)) == ("Basilic", 14)
    assert "14 rappels" in capsys.readouterr().out
    assert typed("elections", "confirm", ID, "--as", "Basilic", "--yes") == 1


def test_moving_it_asks_for_confirmation_anew(town: Path, capsys: Said) -> None:
    typed(*ADD, *SECOND, "--yes")
    member(town, "Basilic", "staff", 6_004)
    typed("elections", "confirm", ID, "--as", "Basilic", "--yes")
    capsys.readouterr()
    assert typed("elections", "move", ID, "--online", "2090-03-01", "--yes") == 0
    said = capsys.readouterr().out
    assert "mercredi 1er mars 2090" in said and "mercredi 8 mars 2090" in said
    card = kept(town)
    assert card is not None and card.told is not None
    assert (card.version, card.usable, planned(town)) == (2, False, 0)
    assert card.election.overrides.online == date(2090, 3, 1)
    assert card.told.overrides.online is None
    assert typed("elections", "move", ID, "--by-rule", "--no-second-round", "--yes") == 0
    card = kept(town)
    assert card is not None
    assert (card.version, card.election.second_round) == (3, None)
    assert card.election.overrides.online is None
    assert typed("elections", "move", ID, "--yes") == 1
    assert "Rien n’a changé" in capsys.readouterr().err


def test_who_was_told_hears_of_other_hours_and_that_it_is_cancelled(
    town: Path, capsys: Said
) -> None:
    member(town, "Zeste", "staff", 6_004)
    opened = "SELECT id, reply FROM batches WHERE id LIKE 'voting.%' ORDER BY opened_at"
    assert typed(*ADD, "--hours", "8:00-18:00", "--yes") == 0
    assert typed("elections", "confirm", ID, "--as", "Zeste", "--yes") == 0
    assert typed("elections", "move", ID, "--hours", "8:00-20:00", "--yes") == 0
    assert rows(town, opened) == [] and planned(town) == 0, "nobody stands for it yet"
    capsys.readouterr()
    assert typed("elections", "confirm", ID, "--as", "Zeste", "--yes") == 0
    assert "vont recevoir ce qui a changé" in said_now(capsys)
    ((id, reply),) = rows(town, opened)
    assert id == f"voting.{ID}.moved.2" and "election-hours-before" in reply
    assert typed("elections", "cancel", ID, "--yes") == 0
    assert "vont l’apprendre" in said_now(capsys)
    assert rows(town, opened)[1][0] == f"voting.{ID}.cancelled.2" and planned(town) == 0


def test_what_is_cancelled_stays_so(town: Path, capsys: Said) -> None:
    typed(*ADD, "--yes")
    assert typed("elections", "cancel", ID, "--yes") == 0
    for words in (("cancel", ID), ("confirm", ID, "--as", "X"), ("move", ID)):
        assert typed("elections", *words, "--yes") == 1
    assert typed("elections", "list") == 0
    assert "annulée" in capsys.readouterr().out
    # Its name is taken, its day is not.
    assert typed(*ADD, "--yes") == 0
    assert kept(town, f"{ID}-2") is not None


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--kind", "municipal", "--first-round", "2020-03-15"), "déjà passée"),
        ((*ADD[2:], "--second-round", "2090-04-16"), "après le premier"),
        ((*ADD[2:], "--paper", "2090-04-16"), "avant le premier tour"),
        ((*ADD[2:], "--late", "2090-05-01"), "avant le premier tour"),
        ((*ADD[2:], "--hours", "8:00-21:00"), "R41"),
        ((*ADD[2:], "--hours", "19:00-8:00"), "on ouvre avant de fermer"),
        (
            ("--kind", "european", "--first-round", "2090-06-11", "--second-round", "2090-06-18"),
            "qu’un tour",
        ),
        (("--kind", "sénatoriales", "--first-round", "2090-09-24"), "grands électeurs"),
        (("--kind", "senatorial", "--first-round", "2090-09-24"), "grands électeurs"),
        (("--kind", "cantonal", "--first-round", "2090-09-24"), "departmental ("),
    ],
)
def test_refused_with_the_reason(
    town: Path, capsys: Said, words: tuple[str, ...], reason: str
) -> None:
    assert typed("elections", "add", *words, "--yes") == 1
    assert reason in capsys.readouterr().err
    assert typed("elections", "list") == 0
    assert "Aucune élection" in capsys.readouterr().out


def test_two_of_a_kind_on_one_day(town: Path, capsys: Said) -> None:
    assert typed(*ADD, *SECOND, "--yes") == 0
    again = ("elections", "add", "--kind", "presidential", "--first-round", "2090-04-30")
    assert typed(*again, "--yes") == 1
    assert "même type" in capsys.readouterr().err
    assert typed(*again, "--yes", "--lang", "en") == 1
    assert "of that kind" in capsys.readouterr().err


def test_a_twin_that_comes_while_it_is_asked_is_refused(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two of the team at once, under other names: it is looked at again where it is written."""
    day = date(2090, 4, 16)
    twin = Election(kind="presidential", first_round=day - timedelta(days=14), second_round=day)

    class Slowly(io.StringIO):
        def readline(self, size: int | None = -1, /) -> str:
            elsewhere = Thread(target=_writes, args=(town, twin))
            elsewhere.start()
            elsewhere.join()
            return super().readline()

    monkeypatch.setattr("sys.stdin", Slowly("oui\n"))
    assert typed(*ADD) == 1
    assert "même type" in capsys.readouterr().err
    assert kept(town) is None and kept(town, "another") is not None


def _writes(folder: Path, election: Election) -> None:
    event = ElectionAdded(id="another", election=election)
    in_store(folder, lambda store: store.write(lambda unit: unit.did(event, "meanwhile", AT)))


def test_what_is_odd_is_said_before_it_is_kept(town: Path, capsys: Said) -> None:
    odd = ("--second-round", "2090-04-24", "--paper", "2090-04-10")
    assert typed(*ADD, *odd, "--dry-run") == 0
    said = said_now(capsys)
    assert "lundi 24 avril 2090 n’est pas un dimanche" in said
    assert "serait le dimanche 30 avril 2090" in said
    assert "plus de 10 ans" in said and "plus de 14 jours de la règle" in said
    assert typed(*ADD, *odd, "--yes") == 0, "it is no reason to refuse"


def test_hours_are_forgotten_and_a_second_round_is_not_both(town: Path, capsys: Said) -> None:
    assert typed(*ADD, *SECOND, "--hours", "8:00-19:00", "--yes") == 0
    for both in (("--no-second-round", *SECOND), ("--no-hours", "--hours", "8:00-18:00")):
        with pytest.raises(SystemExit):
            typed("elections", "move", ID, *both, "--yes")
    assert typed("elections", "move", ID, "--no-hours", "--yes") == 0
    card = kept(town)
    assert card is not None
    assert (card.election.hours, card.election.second_round) == (None, date(2090, 4, 30))


def test_show_and_what_there_is_not(town: Path, capsys: Said) -> None:
    typed(*ADD, "--frozen", "2090-02-01", "--yes")
    capsys.readouterr()
    assert typed("elections", "show", ID) == 0
    said = capsys.readouterr().out
    assert "figées le mercredi 1er février 2090" in said and "Personne n’a confirmé" in said
    assert typed("elections", "show", "nowhere-2090") == 1
    for wrong in ("8h", "8:00", "25:00-26:00", "08:00Z-19:00Z", "08:00+02:00-19:00"):
        with pytest.raises(SystemExit):
            typed(*ADD, "--hours", wrong)


def test_an_announcement_in_its_window_is_warned_of(town: Path, capsys: Said) -> None:
    """Only once somebody stands for its days, and no more once they are others."""
    settle(town)
    member(town, "Basilic", "staff", 6_004)
    first, file = written(town), written(town, PLAIN.replace("quartier", "parc"), "b.toml")
    typed("elections", "add", "--kind", "municipal", "--first-round", "2090-06-07", "--yes")
    capsys.readouterr()
    assert typed("announce", first, "--yes") == 0
    assert "[promotion]" not in capsys.readouterr().out
    assert typed("elections", "confirm", "municipal-2090", "--as", "Basilic", "--yes") == 0
    capsys.readouterr()
    assert typed("announce", file, "--yes") == 1
    printed = capsys.readouterr()
    assert "[promotion]" in printed.out and "Élections municipales" in printed.out
    assert typed("elections", "move", "municipal-2090", "--hours", "8:00-19:00", "--yes") == 0
    capsys.readouterr()
    assert typed("announce", file, "--yes") == 0
    assert "[promotion]" not in capsys.readouterr().out
