"""What `doctor` looks at on the machine: room, the write-ahead log, time zones, our own words."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.cli.opening import Town
from storage.engine import has_wal_reset_bug, version_info

LITTLE_ROOM = 500_000_000
"""Bytes free below which a backup or a busy day could fill the disk."""
LONG_LOG = 256 * 1024 * 1024
"""Bytes of the write-ahead log, which is emptied every hour and cut to a quarter of this."""


def findings(town: Town) -> Iterator[str]:
    """What needs a look."""
    path = town.settings.database_path.resolve()
    for folder in sorted({_there(path.parent), _there(town.settings.media_path.resolve())}):
        free = shutil.disk_usage(folder).free
        if free < LITTLE_ROOM:
            yield town.line("doctor-disk", free=free // 1_000_000, folder=folder)
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and (size := log.stat().st_size) > LONG_LOG:
        yield town.line("doctor-wal", size=size // 1_000_000)
    if not zone_is_right(town.city.time_zone):
        yield town.line("doctor-zone", zone=town.city.time_zone)
    yield from (town.line("doctor-catalogue", lang=lang, id=id) for lang, id in missing(town))


def remarks(town: Town) -> Iterator[str]:
    """What is good to know and no trouble."""
    version = version_info()
    if has_wal_reset_bug(version):
        yield town.line("doctor-sqlite", version=".".join(map(str, version)))


def zone_is_right(name: str) -> bool:
    """Whether the machine's time zones know that France sets its clocks forward in spring."""
    zone = ZoneInfo(name)
    if name != "Europe/Paris":
        return True
    winter, summer = (datetime(2027, month, 15, 12, tzinfo=UTC) for month in (1, 7))
    hours = [at.astimezone(zone).hour for at in (winter, summer)]
    return hours == [13, 14]


def missing(town: Town) -> Iterator[tuple[str, str]]:
    """Lines of the French catalogue that a language of the town has not, at most one of each."""
    from bot.words import FOLDER, REFERENCE, STAFF, Words

    words = Words(town.city.time_zone)
    ids = [
        line.partition(" =")[0]
        for file in sorted((FOLDER / REFERENCE).glob("*.ftl"))
        if file.stem != STAFF
        for line in file.read_text(encoding="utf-8").splitlines()
        if line[:1].isalpha() and " =" in line
    ]
    for lang in town.city.languages:
        lost = next((id for id in ids if not words.knows(id, lang)), None)
        if lost is not None:
            yield lang, lost


def _there(folder: Path) -> Path:
    """`folder`, or the nearest of its parents that exists already."""
    return folder if folder.exists() else _there(folder.parent)
