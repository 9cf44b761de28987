"""The gate between processes: one of us at a time writes, however many of us there are.

SQLite 3.7.0 to 3.51.2 can damage a database when two connections write or checkpoint its
write-ahead log at the same moment. Inside a process there is one writer; between the running bot
and a command on the same machine, this lock on a file beside the database keeps them apart. The
system frees it when a process dies.
"""

import fcntl
import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from storage.engine import path_of, prepare
from storage.errors import HeldTooLong, StoreError

log = logging.getLogger(__name__)

SAYS_SO_AFTER = 1.0
GIVES_WAY_AFTER = 5.0
LOOKS_EVERY = 0.005


class Gate:
    """`with gate:` around whatever may write to the database's files."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)

    def __enter__(self) -> None:
        if not self._taken():
            self._wait()

    def __exit__(
        self, _k: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None
    ) -> None:
        fcntl.flock(self._file, fcntl.LOCK_UN)

    def close(self) -> None:
        """Give the lock's file back."""
        os.close(self._file)

    def _taken(self) -> bool:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _wait(self) -> None:
        since, said = time.monotonic(), False
        while not self._taken():
            waited = time.monotonic() - since
            if waited > GIVES_WAY_AFTER:
                raise HeldTooLong("another process keeps the database")
            if waited > SAYS_SO_AFTER and not said:
                log.warning("another process of ours is writing to the database; waiting for it")
                said = True
            time.sleep(LOOKS_EVERY)


class AtWork:
    """Held by everything that has the database open: a restore changes the file beneath nobody.

    Shared by all of us; `alone` for the restore. StoreError `restoring`, or `at_work`.
    """

    def __init__(self, path: Path, *, alone: bool = False) -> None:
        self._file = os.open(path.with_name(f"{path.name}.open"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            how = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
            fcntl.flock(self._file, how | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(self._file)
            raise StoreError("at_work" if alone else "restoring", str(path)) from error

    def close(self) -> None:
        """Not at work any more."""
        os.close(self._file)


@contextmanager
def running_alone(url: str) -> Iterator[None]:
    """The one bot on the database at `url`, commands beside it allowed; StoreError `in_use`.

    A second one would take for left by a crash what the first has on its way.
    """
    path = path_of(url)
    prepare(path)
    file = os.open(path.with_name(path.name + ".run"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreError("in_use", str(path)) from error
        yield
    finally:
        os.close(file)
