"""`portevoix idea` and `export ideas`: by receipt, and where a file is there already."""

from pathlib import Path

import pytest

from conversations.ideas.events import IdeaHandedIn
from conversations.ideas.written import Written
from storage import ideas
from storage.happened import Happened
from storage.store import Store
from storage.unit import Unit
from tests.bot.cli.house import AT, in_store, typed

Said = pytest.CaptureFixture[str]
CODE = "K7M2-9QXF"


@pytest.fixture
def proposed(town: Path) -> Path:
    """A town where somebody proposed something."""
    typed("survey", "list")  # makes the house
    written = Written(text="=1+1; un banc", called="Samia")
    event = IdeaHandedIn(ref="0a1", written=written, locale="fr", receipt=CODE, campaign="box")

    async def work(unit: Unit) -> None:
        await ideas.handed_in(unit.db, event, Happened("test", "somebody", AT))

    in_store(town, lambda store: store.write(work))
    return town


def log(town: Path) -> list[tuple[str, str, int]]:
    async def work(store: Store) -> list[tuple[str, str, int]]:
        rows = await store.read(
            lambda db: db.execute("SELECT act, about, people FROM staff_log ORDER BY seq")
        )
        return [tuple(row) for row in rows]

    return in_store(town, work)


def test_nothing_is_overwritten_without_force(proposed: Path, capsys: Said) -> None:
    file = proposed / "idees.csv"
    file.write_text("mine", encoding="utf-8")
    assert typed("export", "ideas", "--to", file) == 1
    assert file.read_text(encoding="utf-8") == "mine"
    assert typed("export", "ideas", "--to", file, "--force") == 0


def test_a_receipt_says_that_the_idea_is_here_and_nothing_more(
    proposed: Path, capsys: Said
) -> None:
    assert typed("idea", "receipt", "k7m2", "9qxf") == 0
    out = capsys.readouterr().out
    assert CODE in out
    assert "2027-03-01" in out
    assert "banc" not in out
    assert log(proposed) == [("idea.receipt", "receipt", 1)]


def test_an_unknown_receipt_is_told(proposed: Path, capsys: Said) -> None:
    assert typed("idea", "receipt", "AAAA-AAAA") == 1
    assert typed("idea", "withdraw", "AAAA-AAAA", "--yes") == 1
    assert "aucune idée" in capsys.readouterr().err
    assert log(proposed) == []


def test_an_idea_is_erased_only_when_that_is_meant(proposed: Path, capsys: Said) -> None:
    assert typed("idea", "withdraw", CODE) == 1
    assert "--yes" in capsys.readouterr().err
    assert typed("idea", "receipt", CODE) == 0
    assert typed("idea", "withdraw", CODE, "--yes") == 0
    assert typed("idea", "receipt", CODE) == 1
    assert ("idea.erased", "receipt", 1) in log(proposed)
