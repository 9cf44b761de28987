"""Restores a backup: everything is done on a copy, which then takes the place of the database.

Rules:
1. Nobody else has the database open. Killed before the last step, nothing has changed but that some
   files sent as answers lie in the media folder, which the next start of the bot erases.
2. The present database and the files it names stay, in a folder beside it.
3. What the present database knows of the time since (forgotten, taken back) holds. What was to be
   sent at the time of the backup, or since, is not sent: `portevoix doctor` lists it.
"""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from bot.backups.catching_up import caught_up
from bot.backups.folder import asides
from bot.backups.source import Source, database_to, media_to
from bot.city.definition import City
from bot.settings import Settings
from bot.surveys.folder import MARKER, owner_of
from conversations.team.events import BackupRestored
from storage.bot_facts import known_database_name
from storage.copying import look_over, media_in, version_of
from storage.engine import PREFIX
from storage.gate import AtWork, running_alone
from storage.restored import Applied, Later, heard, later_in
from storage.store import open_store
from storage.swapping import put_in_place
from storage.unit import Unit

ENDS = ("", "-wal", "-shm", "-journal", ".lock", ".open")
PATIENCE = 10.0


@dataclass
class Done:
    """What a restore came to."""

    aside: Path | None = None
    """Where the present database is now; None where there was none."""
    applied: Applied = field(default_factory=Applied)
    later_known: bool = False
    """Whether the present database could be asked of the time since."""
    media: int = 0
    missing: int = 0
    """Files that answers name and that are nowhere."""


@contextmanager
def alone_with(settings: Settings) -> Iterator[None]:
    """Nobody else has the database open until the end; StoreError `in_use`, `at_work`."""
    with running_alone(settings.database_url):
        at_work = AtWork(settings.database_path, alone=True)
        try:
            yield
        finally:
            at_work.close()


async def restored(
    source: Source, settings: Settings, city: City, now: datetime, *, nothing_since: bool
) -> Done:
    """Restore `source`; StoreError and OSError, and then nothing has changed.

    `nothing_since`: no bot has run since the backup, so that what waits is to be sent.
    """
    path, done = settings.database_path, Done()
    new = path.with_name(f".{path.name}.restored")
    existed = path.is_file() and path.stat().st_size > 0
    try:
        _erase(new)
        _unmade(path)
        database_to(source, new)
        look_over(new)
        version_of(new)
        later = later_in(path) if existed else None
        name = await _lived_through(
            new, settings, city, now, later, done, nothing_since, source.made_at
        )
        _media(source, new, settings.media_path, done)
        if existed:
            done.aside = _free(path.with_name(f"{path.name}.aside-{now:%Y%m%dT%H%M%S}Z"))
            _media_aside(settings.media_path, path, done.aside)
        if later is not None and later.name != name:
            _nobodys(settings.media_path, later.name)
        put_in_place(new, path, done.aside)
    finally:
        _erase(new)
    return done


def _erase(new: Path) -> None:
    for end in ENDS:
        with suppress(OSError):
            Path(f"{new}{end}").unlink(missing_ok=True)
    for left in new.parent.glob(f"{new.name}.before-*"):
        left.unlink(missing_ok=True)


def _free(folder: Path) -> Path:
    """The folder, or one that is called almost so, where there is one already."""
    others = (folder.with_name(f"{folder.name}-{n}") for n in range(2, 100))
    return next(one for one in (folder, *others) if not one.exists())


def _unmade(path: Path) -> None:
    """Erase what a restore kept aside that was killed before it replaced anything."""
    for one in asides(path):
        kept = one / path.name
        if kept.exists() and path.exists() and kept.samefile(path):
            shutil.rmtree(one)


async def _lived_through(
    new: Path,
    settings: Settings,
    city: City,
    now: datetime,
    later: Later | None,
    done: Done,
    nothing_since: bool,
    made_at: datetime,
) -> str:
    """Bring the copy up to date, with our tables and with what happened since; its name."""
    store = await open_store(f"{PREFIX}{new}", patience=PATIENCE)
    try:
        if later is not None:
            done.later_known = True

            async def hear(unit: Unit) -> None:
                await heard(unit.db, later, done.applied)

            await store.write(hear)
        about = BackupRestored(made_on=made_at.date())
        await store.write(lambda unit: unit.did(about, f"staff-{secrets.token_hex(8)}", now))
        if not nothing_since:
            done.applied.letters = await caught_up(store, settings, city, now)
        await store.checkpoint()
        return await store.read(known_database_name)
    finally:
        await store.close()


def _media(source: Source, new: Path, folder: Path, done: Done) -> None:
    names = media_in(new)
    if names:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in names:
        if media_to(source, name, folder):
            done.media += 1
        else:
            done.missing += 1


def _nobodys(folder: Path, owner: str) -> None:
    """Take the mark of the present database off the folder: the restored one has another name."""
    if owner and owner_of(folder) == owner:
        (folder / MARKER).unlink(missing_ok=True)


def _media_aside(folder: Path, path: Path, aside: Path) -> None:
    """The files sent as answers, once more, where `portevoix restore` looks for them: the next
    start erases from the media folder what the restored database does not name."""
    if not folder.is_dir():
        return
    beside = aside / f"{path.stem}-media"
    beside.mkdir(mode=0o700, parents=True, exist_ok=True)
    aside.chmod(0o700)
    for one in folder.iterdir():
        if one.name.startswith("."):
            continue
        try:
            os.link(one, beside / one.name)
        except OSError:  # another file system
            shutil.copy2(one, beside / one.name)
