"""The guide of operations: each of its commands is run here, or listed as checked by hand."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.cli.announced import agreed, member, settle, written
from tests.bot.cli.conftest import town as town
from tests.bot.cli.house import typed
from tests.bot.cli.test_announcements import begin, end

Said = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
MAY_LOOK = {"doctor"}
"""Ends with 1 where something needs a look: a town of a test has no token."""


def commands() -> list[str]:
    """Every line of every block of commands, in the order of the guide."""
    blocks = re.findall(r"```sh\n(.*?)```", GUIDE, re.DOTALL)
    return [one for block in blocks for one in block.splitlines() if one.strip()]


def ours() -> list[str]:
    return [one for one in commands() if one.startswith("portevoix ")]


def by_hand() -> list[str]:
    """What the table of the guide says was checked by hand."""
    table = GUIDE.partition("<!-- by hand -->")[2].partition("<!-- /by hand -->")[0]
    return re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE)


def words_of(command: str, folder: Path) -> list[str]:
    """The words of a command, with what is to be filled in filled in."""
    latest = max((folder / "data").glob("backups/*.tar"), default=Path("none"))
    given = {
        "BACKUP.tar": str(latest),
        "SAFE": str(folder / "safe"),
        "EVIDENCE.tar": str(folder / "evidence.tar"),
        "LOG.csv": str(folder / "log.csv"),
        "LABEL": "Mairie 1",
    }
    return [given.get(one, one) for one in shlex.split(command)[1:]]


def test_every_command_is_run_or_checked_by_hand() -> None:
    listed = by_hand()
    assert len(listed) > 5
    rest = [one for one in commands() if one not in ours()]
    unknown = [one for one in rest if not any(_is(one, hand) for hand in listed)]
    assert unknown == []
    idle = [hand for hand in listed if not any(_is(one, hand) for one in rest)]
    assert idle == [], "listed, but not in the guide"


def _is(command: str, listed: str) -> bool:
    return command == listed or command.startswith(f"{listed} ")


def test_every_capital_word_is_explained_or_filled_in() -> None:
    folder = Path()
    for command in ours():
        left = [one for one in words_of(command, folder) if re.fullmatch(r"[A-Z.]+(tar)?", one)]
        assert left == [], command


def test_the_guides_commands_do_what_they_say(town: Path, capsys: Said) -> None:
    settle(town)
    member(town, "Mairie 1", "staff", 7)
    agreed(town, 20)
    assert typed("announce", written(town), "--yes") == 0
    begin(town)
    end(town)
    failed = []
    for command in ours():
        code = typed(*words_of(command, town))
        said = capsys.readouterr()
        if code and (command.split()[1] not in MAY_LOOK or code != 1):
            failed.append((command, code, said.err or said.out))
    assert failed == []
    assert (town / "evidence.tar").exists()
    assert list((town / "safe").iterdir())


def test_files_the_guide_names_are_there() -> None:
    def named() -> Iterator[str]:
        yield from re.findall(r"(?<![\w/])((?:deploy|requirements|bot)/[\w./-]+\w)", GUIDE)
        yield from re.findall(r"\]\(([\w./-]+\.md)\)", GUIDE)
        yield ".env.example"

    missing = [
        one for one in set(named()) if not any((ROOT / at / one).exists() for at in ("", "docs"))
    ]
    assert missing == []
