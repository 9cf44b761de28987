"""The folder of the backups: what they are called, how many and how long they are kept."""

import re
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from storage.before import copies_beside

NAME = re.compile(r"portevoix-(\d{8}T\d{6})Z\.tar")
LEFT = re.compile(r"\.{1,2}.+\.tar\.[0-9a-f]{8}\.(part|copy|copy\.part)(-journal)?")
ABANDONED_DAYS = 1
"""After which what a kill left under a hidden name is nobody's work any more."""


def name_of(at: datetime) -> str:
    """`portevoix-20261126T201500Z.tar`: moments of UTC, so that the names sort."""
    return f"portevoix-{at:%Y%m%dT%H%M%S}Z.tar"


def made_at(path: Path) -> datetime | None:
    """When a backup that is called so was made; None where it is not one of ours."""
    found = NAME.fullmatch(path.name)
    return datetime.strptime(f"{found[1]}+0000", "%Y%m%dT%H%M%S%z") if found else None


def tidied(folder: Path, now: datetime, *, keep: int | None, days: int) -> list[Path]:
    """Erase the backups beyond the `keep` latest and those older than so many days; which ones.
    The latest stays whatever its age."""
    ours = sorted((one for one in folder.iterdir() if made_at(one)), reverse=True)
    old = [one for one in ours[1:] if now - (made_at(one) or now) > timedelta(days=days)]
    more = ours[max(keep, 1) :] if keep is not None else []
    gone = sorted({*old, *more})
    for one in gone:
        one.unlink(missing_ok=True)
    return gone


def swept(folder: Path, now: datetime) -> None:
    """Erase what a kill left under a hidden name."""
    for one in folder.iterdir():
        if LEFT.fullmatch(one.name) and _age(one, now) > ABANDONED_DAYS:
            one.unlink(missing_ok=True)


def tidied_beside(database: Path, now: datetime, *, days: int) -> int:
    """Erase what was kept beside the database before an update or a restore and is older than so
    many days; how many there were."""
    old = [one for one in (*copies_beside(database), *asides(database)) if _age(one, now) > days]
    for one in old:
        shutil.rmtree(one) if one.is_dir() else one.unlink(missing_ok=True)
    return len(old)


def asides(database: Path) -> list[Path]:
    """The folders into which restores put what was there before."""
    return sorted(database.parent.glob(f"{database.name}.aside-[0-9]*"))


def _age(path: Path, now: datetime) -> float:
    return (now.timestamp() - path.stat().st_mtime) / 86_400
