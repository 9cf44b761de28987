"""The figures of voting at the command line: weeks, counts, nothing that is too few."""

from pathlib import Path

import pytest

from conversations.voting.events import Counted
from conversations.voting.figures import counted as counted_in
from storage.unit import Unit
from tests.bot.cli.house import AT, in_store, typed


def counted(folder: Path, what: Counted, times: int) -> None:
    async def work(unit: Unit) -> None:
        for n in range(times):
            await unit.did(counted_in(what, AT.date()), f"{what}-{n}", AT)

    in_store(folder, lambda store: store.write(work))


def test_weeks_with_what_is_too_few_hidden(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counted(town, "check", 12)
    counted(town, "link", 3)
    assert typed("voting", "figures", "--since", "2020-01-01", "--lang", "en") == 0
    said = capsys.readouterr().out.replace("\u00a0", " ")
    assert "Checks taken: 12" in said
    assert "Official pages asked for: fewer than 11" in said
    assert "Reminders asked for: fewer than 11" in said, "none looks like a few"
    assert ": 3" not in said


def test_a_table_hides_the_same(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counted(town, "check", 12)
    counted(town, "link", 3)
    file = town / "voting.csv"
    assert typed("voting", "figures", "--since", "2020-01-01", "--to", str(file)) == 0
    header, row = file.read_text(encoding="utf-8-sig").splitlines()
    assert header == "week,check,link,wish,done,share,shared"
    assert row.split(",")[1:] == ["12", "", "", "", "", ""]
    assert typed("voting", "figures", "--to", str(file)) == 1, "a file that is there stays"


def test_nothing_yet(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed("voting", "figures") == 0
    assert "Rien" in capsys.readouterr().out
