"""The copy of the database that is made before a new version changes its tables.

Rules:
1. It stands beside the database, called `portevoix.db.before-0050_forgotten.sql` after the first
   migration that was about to change it, whole or not there: `portevoix restore` takes it.
2. Without a copy nothing is changed: a full disk or a damaged database stops the update.
3. The last three stay, each for as many days as any backup (`portevoix backup` erases them).
"""

import errno
from pathlib import Path

from storage.copying import copied
from storage.errors import StoreError

KEPT = 3


def copy_before(path: Path, first: str) -> Path:
    """Copy the database at `path`, which `first` is about to change; sqlite3.Error, StoreError."""
    to = path.with_name(f"{path.name}.before-{first}")
    try:
        copied(path, to)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise StoreError("full" if full else "unwritable", str(path.parent)) from error
    for old in copies_beside(path)[:-KEPT]:
        old.unlink(missing_ok=True)
    return to


def copies_beside(path: Path) -> list[Path]:
    """Every such copy of the database at `path`, the oldest first."""
    there = path.parent.glob(f"{path.name}.before-[0-9][0-9][0-9][0-9]_*.sql")
    return sorted(there, key=lambda one: (one.stat().st_mtime, one.name))
