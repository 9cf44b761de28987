"""`portevoix doctor` looks at the machine, and says what to do about what it sees."""

import asyncio
import shutil
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import doctor_machine
from bot.cli.doctor_machine import zone_is_right
from bot.words import Words
from storage import bot_facts
from storage.engine import has_wal_reset_bug
from storage.store import open_store
from tests.bot.cli.house import TOKEN, own_file, typed, with_admin

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def database(town: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own_file(town)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    return with_admin(town)


def doctor() -> int:
    return typed("doctor", "--offline", "--lang", "en")


def test_a_disk_with_little_room(capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1, 1, 499_000_000))
    assert doctor() == 1
    out = capsys.readouterr().out
    assert "only 499 MB are left" in out and "Make room" in out


def test_a_long_write_ahead_log(
    database: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor_machine, "LONG_LOG", -1)
    assert doctor() == 1
    assert "write-ahead log has 0 MB" in capsys.readouterr().out


def test_time_zones_that_know_no_summer(capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    from zoneinfo import ZoneInfo

    assert zone_is_right("Europe/Paris") and zone_is_right("Indian/Reunion")
    monkeypatch.setattr(doctor_machine, "ZoneInfo", lambda _: ZoneInfo("UTC"))
    assert doctor() == 1
    assert "Install the package tzdata" in capsys.readouterr().out


def test_a_catalogue_without_a_line(capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Words.knows
    lost = ("hall-our-fault", "ar")
    monkeypatch.setattr(
        Words, "knows", lambda one, id, lang: (id, lang) != lost and real(one, id, lang)
    )
    assert doctor() == 1
    assert "ar lacks lines, the first is hall-our-fault" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("version", "has"),
    [
        *(((3, 6, 23), False), ((3, 7, 0), True), ((3, 40, 1), True)),
        *(((3, 51, 2), True), ((3, 51, 3), False), ((3, 53, 0), False)),
    ],
)
def test_versions_of_sqlite(version: tuple[int, int, int], has: bool) -> None:
    assert has_wal_reset_bug(version) is has


@pytest.mark.parametrize(("version", "told"), [((3, 40, 1), True), ((3, 53, 0), False)])
def test_what_is_good_to_know_is_no_trouble(
    version: tuple[int, int, int], told: bool, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sqlite3.sqlite_version_info", version)
    assert doctor() == 0
    out = capsys.readouterr().out
    assert ("SQLite 3.40.1 can damage" in out) is told


def _aged(path: Path, database: timedelta, backup: timedelta | None) -> None:
    """The database was made so long ago, and so was its latest backup."""
    now = datetime.now(UTC)

    async def age() -> None:
        store = await open_store(f"sqlite:///{path}")
        made = {"at": (now - database).isoformat()}
        await store.write(lambda unit: unit.db.run("UPDATE migrations SET applied_at = :at", made))
        if backup is not None:
            at = now - backup
            await store.write(lambda unit: bot_facts.note_backup(unit.db, at))
        await store.close()

    asyncio.run(age())


def test_a_backup_that_is_old(database: Path, capsys: Said) -> None:
    _aged(database, timedelta(days=30), timedelta(days=2, hours=1))
    assert doctor() == 1
    out = capsys.readouterr().out
    assert "less than two days old" in out and "portevoix-backup.timer" in out
    _aged(database, timedelta(days=30), timedelta(days=1, hours=23))
    assert doctor() == 0


def test_no_backup_after_a_week(database: Path, capsys: Said) -> None:
    _aged(database, timedelta(days=6), None)
    assert doctor() == 0
    _aged(database, timedelta(days=8), None)
    assert doctor() == 1
    assert "No backup of this database is known" in capsys.readouterr().out
    assert typed("backup", "--lang", "en") == 0
    assert doctor() == 0
