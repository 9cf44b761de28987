"""`portevoix restore`: the town as it was; killed, refused or damaged, one of the two stands."""

import asyncio
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.surveys.folder import Folder
from storage.bot_facts import database_name
from storage.copying import look_over
from storage.gate import AtWork, running_alone
from storage.store import open_store
from storage.unit import Unit
from tests.bot.backups.house import NOW, aside, backup, done, people, restore, rows
from tests.bot.backups.test_backup import ROOT, media, names
from tests.bot.cli.conftest import town as town
from tests.bot.cli.house import typed as portevoix

Said = pytest.CaptureFixture[str]


def test_there_and_back_again(town: Path, capsys: Said) -> None:
    photos = media(town, b"a photo")
    people(town, 1)
    backup()
    people(town, 2, 3)
    (town / "data" / "portevoix-media" / photos[0]).unlink()
    assert restore() == 0
    assert "is again as it was" in capsys.readouterr().out
    assert len(rows(town, "SELECT * FROM people")) == 1
    assert (town / "data" / "portevoix-media" / photos[0]).read_bytes() == b"a photo"
    look_over(town / "data" / "portevoix.db")
    left = {one.name for one in (town / "data").iterdir() if "restored" in one.name}
    assert left == set()
    before = aside(town)
    assert portevoix("restore", before / "portevoix.db", "--yes", "--nothing-since") == 0
    assert len(rows(town, "SELECT * FROM people")) == 3


def test_on_a_new_machine(town: Path, capsys: Said) -> None:
    photos = media(town, b"a photo")
    (town / "city.toml").write_bytes((ROOT / "bot" / "sample" / "city.toml").read_bytes())
    for one in (ROOT / "bot" / "sample").glob("*.geojson"):
        (town / one.name).write_bytes(one.read_bytes())
    backup()
    assert "town/city.toml" in names(town / "one.tar")
    for one in sorted(town.rglob("*"), reverse=True):
        if one.name != "one.tar":
            one.unlink() if one.is_file() else one.rmdir()
    assert restore() == 0
    said = capsys.readouterr().out
    assert "is not known" in said
    assert "kept in" not in said
    assert (town / "city.toml").exists()
    assert (town / "data" / "portevoix-media" / photos[0]).exists()
    assert oct((town / "data" / "portevoix.db").stat().st_mode)[-3:] == "600"


def test_another_town_file_stays(town: Path, capsys: Said) -> None:
    sample = (ROOT / "bot" / "sample" / "city.toml").read_text()
    for one in (ROOT / "bot" / "sample").glob("*.geojson"):
        (town / one.name).write_bytes(one.read_bytes())
    (town / "city.toml").write_text(sample)
    people(town, 1)
    backup()
    (town / "city.toml").write_text(sample + "\n# later\n")
    assert restore() == 0
    assert (town / "city.toml").read_text().endswith("# later\n")
    assert (town / "city.from-backup.toml").read_text() == sample


def test_it_stands_in_the_staff_log(town: Path, capsys: Said) -> None:
    people(town, 1)
    backup()
    assert ("backup.made",) in rows(town, "SELECT act FROM staff_log")
    assert restore() == 0
    assert ("backup.restored",) in rows(town, "SELECT act FROM staff_log")
    assert portevoix("log", "--lang", "en") == 0
    assert "backup.restored" in capsys.readouterr().out


def test_the_media_folder_is_the_restored_databases(town: Path) -> None:
    """On a new disk the bot was started first: its folder bears the name of that database."""
    photos = media(town, b"a photo")
    owner = done(town, lambda unit: database_name(unit.db))
    backup()
    shutil.rmtree(town / "data")
    other = done(town, lambda unit: database_name(unit.db))
    folder = town / "data" / "portevoix-media"
    folder.mkdir()
    Folder(folder, other).claim()
    assert restore() == 0
    Folder(folder, owner).claim()
    assert (folder / photos[0]).exists()


def test_not_while_a_bot_runs_or_a_command_works(town: Path, capsys: Said) -> None:
    people(town, 1)
    backup()
    url, path = f"sqlite:///{town}/data/portevoix.db", town / "data" / "portevoix.db"
    with running_alone(url):
        assert restore() == 1
    assert "already running" in capsys.readouterr().err
    at_work = AtWork(path)
    assert restore() == 1
    assert "Another command" in capsys.readouterr().err
    at_work.close()
    at_work = AtWork(path, alone=True)
    assert portevoix("log", "--lang", "en") == 1
    assert "being restored" in capsys.readouterr().err
    at_work.close()
    assert not list((town / "data").glob("*aside*"))


def test_it_asks_first(town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    people(town, 1)
    backup()
    people(town, 2)
    monkeypatch.setattr("builtins.input", lambda: "no")
    assert portevoix("restore", "one.tar", "--lang", "en") == 1
    assert "Nothing was changed" in capsys.readouterr().out
    assert len(rows(town, "SELECT * FROM people")) == 2
    monkeypatch.setattr("builtins.input", lambda: " Yes ")
    assert portevoix("restore", "one.tar", "--lang", "en") == 0


def test_an_old_one_needs_a_word_more(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    people(town, 1)
    backup()
    copy = town / "old.db"
    copy.write_bytes((town / "data" / "portevoix.db").read_bytes())
    os.utime(copy, (NOW.timestamp() - 40 * 86_400,) * 2)
    assert portevoix("restore", "old.db", "--yes", "--lang", "en") == 1
    assert "--however-old" in capsys.readouterr().err
    assert portevoix("restore", "old.db", "--yes", "--however-old") == 0


def test_a_damaged_database_is_replaced_and_kept(town: Path, capsys: Said) -> None:
    people(town, 1)
    backup()
    path = town / "data" / "portevoix.db"
    path.write_bytes(b"rubbish" * 1_000)
    Path(f"{path}-wal").write_bytes(b"more rubbish")
    assert restore() == 0
    assert "could not be read" in capsys.readouterr().out
    assert len(rows(town, "SELECT * FROM people")) == 1
    assert (aside(town) / "portevoix.db").read_bytes().startswith(b"rubbish")


@pytest.mark.parametrize("content", [b"", b"no backup", b"SQLite format 3\0" + b"x" * 5_000])
def test_what_is_no_backup_changes_nothing(town: Path, content: bytes, capsys: Said) -> None:
    people(town, 1)
    (town / "one.tar").write_bytes(content)
    assert restore() == 1
    assert capsys.readouterr().err.strip()
    assert len(rows(town, "SELECT * FROM people")) == 1
    assert not list((town / "data").glob("*aside*"))


def test_a_newer_one_is_refused(town: Path, capsys: Said) -> None:
    people(town, 1)

    async def newer(unit: Unit) -> None:
        await unit.db.run("INSERT INTO migrations VALUES ('9999_later.sql', 'x', 'x')")

    async def not_newer(unit: Unit) -> None:
        await unit.db.run("DELETE FROM migrations WHERE name = '9999_later.sql'")

    url = f"sqlite:///{town}/data/portevoix.db"

    async def made() -> None:
        store = await open_store(url)
        await store.write(newer)
        assert await asyncio.to_thread(portevoix, "backup", "--to", "one.tar") == 0
        await store.write(not_newer)
        await store.close()

    asyncio.run(made())
    assert restore() == 1
    assert "newer version" in capsys.readouterr().err


KILLED = """
import os, signal, sys
from bot.backups import restoring
from storage import swapping
place = sys.argv[1]
real = {"place": restoring.put_in_place, "link": os.link, "replace": os.replace}
def die(*args, **words):
    os.kill(os.getpid(), signal.SIGKILL)
if place == "before":
    restoring.put_in_place = die
elif place == "aside":
    swapping.os.link = die
elif place == "swap":
    def replace(a, b):
        die() if str(b).endswith("portevoix.db") else real["replace"](a, b)
    swapping.os.replace = replace
elif place == "after":
    def replace(a, b):
        real["replace"](a, b)
        die() if str(b).endswith("portevoix.db") else None
    swapping.os.replace = replace
from bot.__main__ import main
main(["restore", "one.tar", "--yes"])
"""


@pytest.mark.parametrize(
    ("place", "left"), [("before", 2), ("aside", 2), ("swap", 2), ("after", 1)]
)
def test_killed_at_any_moment_one_of_them_stands(town: Path, place: str, left: int) -> None:
    people(town, 1)
    backup()
    people(town, 2)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run([sys.executable, "-c", KILLED, place], cwd=town, env=env, check=False)
    assert ended.returncode == -9
    look_over(town / "data" / "portevoix.db")
    assert len(rows(town, "SELECT * FROM people")) == left
    assert restore() == 0
    assert len(rows(town, "SELECT * FROM people")) == 1
    assert not [one for one in (town / "data").iterdir() if "restored" in one.name]
