"""The figures of voting at the command line: weeks, counts, nothing that is too few."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from conversations.voting.events import Counted
from conversations.voting.figures import counted as counted_in
from storage.unit import Unit
from tests.bot.cli.house import in_store, typed


def now() -> datetime:
    """The command line has no other clock."""
    return datetime.now(UTC)


def counted(folder: Path, what: Counted, times: int) -> None:
    async def work(unit: Unit) -> None:
        for n in range(times):
            await unit.did(counted_in(what, now().date()), f"{what}-{n}", now())

    in_store(folder, lambda store: store.write(work))


def test_weeks_with_what_is_too_few_hidden(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counted(town, "check", 12)
    counted(town, "link", 3)
    assert typed("voting", "figures", "--lang", "en") == 0
    said = capsys.readouterr().out.replace("\u00a0", " ")
    assert "Checks taken: 20" in said
    assert "Official pages asked for: fewer than 11" in said
    assert "Reminders asked for: fewer than 11" in said, "none looks like a few"
    assert ": 3" not in said and ": 12" not in said
    assert said.count("Week of") == 13, "also those in which nothing was done"
    counted(town, "share", 1)
    assert typed("voting", "figures", "--lang", "en") == 0
    assert capsys.readouterr().out.replace("\u00a0", " ") == said, "one tap is not seen"


def test_a_table_hides_the_same(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counted(town, "check", 12)
    counted(town, "link", 3)
    file = town / "voting.csv"
    since = now().date().isoformat()
    assert typed("voting", "figures", "--since", since, "--to", str(file)) == 0
    header, row = file.read_text(encoding="utf-8-sig").splitlines()
    assert header == "week,check,link,wish,done,share,shared"
    assert row.split(",")[1:] == ["20", "", "", "", "", ""]
    assert typed("voting", "figures", "--to", str(file)) == 1, "a file that is there stays"


def test_no_week_yet(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed("voting", "figures", "--since", "2090-01-01") == 0
    assert "Aucune semaine" in capsys.readouterr().out
