"""Puts a restored database in the place of the present one, which is kept aside.

Rules:
1. Nobody else has either open (gate.py, `AtWork` alone). Killed at any moment, one of them stands
   there whole, and the present one is either there or aside.
2. The log of the present one must never lie beside the other: SQLite would play it into that.
"""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from storage.copying import look_over, settled
from storage.engine import connect, make_writer

BESIDE = ("-wal", "-shm", "-journal")


def put_in_place(new: Path, path: Path, aside: Path | None) -> None:
    """`new` becomes `path`; what is there goes into the folder `aside`; None where that is
    nothing. OSError, StoreError."""
    look_over(new)
    settled(new)
    if aside is not None:
        aside.mkdir(mode=0o700, exist_ok=True)
        with suppress(sqlite3.Error), closing(connect(path)) as present:
            make_writer(present)
            present.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        for end in BESIDE:  # only a damaged one has left any
            with suppress(FileNotFoundError):
                os.replace(f"{path}{end}", aside / f"{path.name}{end}")
        os.link(path, aside / path.name)
        settled(aside)
    os.replace(new, path)
    settled(path.parent)
