"""Writing the database's file anew, so that no page keeps a copy of what was erased.

SQLite overwrites what it erases (`secure_delete`), but when it moves the rows of a page that is
full or half empty to others, old copies of them may stay in the unused part of that page: SQLite
knows nothing of them any more and does not overwrite them when their row is erased later. `VACUUM`
writes every page from what the tables hold, hence without them.

Rules:
1. All or nothing, as any transaction: a kill in the middle leaves the file as it was.
2. Nobody writes meanwhile; readers go on. So it is for the night (bot/clock.py), and not for a file
   of more than `LARGEST`.
3. It takes the file's size on the disk twice for a while, all of it in the database's own folder
   (engine.py): without that room it waits for another night.
"""

import logging
import shutil
import sqlite3
from pathlib import Path

log = logging.getLogger(__name__)

LARGEST = 1024**3
"""Bytes of a file that is written anew in a quarter of a minute, before `/healthz` turns red."""
TIMES_ITS_SIZE = 3
"""How much room there must be: for the new pages, for their log, and for others."""


def may_be_rewritten(path: Path) -> bool:
    """Whether the database at `path` is small enough, and the disk has room; says so when not."""
    size = path.stat().st_size
    if size > LARGEST:
        log.warning("the database is too large to be written anew at night: %d bytes", size)
    elif shutil.disk_usage(path.parent).free < TIMES_ITS_SIZE * size:
        log.warning("too little room on the disk to write the database anew this night")
    else:
        return True
    return False


def rewrite(connection: sqlite3.Connection) -> None:
    """Write every page anew and empty the log; sqlite3.Error when that was not possible now."""
    # In memory, as the writer keeps what is temporary, there would be a second database.
    connection.execute("PRAGMA temp_store = FILE")
    try:
        connection.execute("VACUUM")
    finally:
        connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
