"""The calendar feed: a file of the public meetings, written anew whenever they change.

Rules:
1. Nothing is remembered but what the file is compared with: after a start it is looked at once.
2. It is written beside itself and renamed once it is on the disk: a kill at any moment leaves the
   file that was there, or the new one.
3. Where it cannot be written that is logged once, and tried again; the bot goes on.
"""

import asyncio
import logging
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from bot.meetings.public import rendered, since
from bot.words import Words
from conversations.city import CityCard
from storage import meetings_out
from storage.store import Store

log = logging.getLogger(__name__)

LOOKS_EVERY = 2.0
"""Seconds: a command may have changed something in a process of its own."""
AGAIN_AFTER = 30.0
"""Seconds after which what could not be written is tried again."""


class Feed:
    """Works until it is stopped."""

    def __init__(
        self,
        store: Store,
        path: Path | None,
        city: CityCard,
        words: Words,
        *,
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._path = path
        self._city = city
        self._words = words
        self._now = now
        self._stopping = asyncio.Event()
        self._written: tuple[Any, ...] = ()
        self._failed = False

    def stop(self) -> None:
        """End after what is being written."""
        self._stopping.set()

    async def run(self) -> None:
        """Work until `stop`; without a file there is nothing to do."""
        while not self._stopping.is_set():
            if self._path is not None:
                await self._tour(self._path)
            wait = AGAIN_AFTER if self._failed else LOOKS_EVERY
            with suppress(TimeoutError):
                await asyncio.wait_for(
                    self._stopping.wait(), wait if self._path is not None else None
                )

    async def _tour(self, path: Path) -> None:
        """Write it where something changed."""
        before = since(self._now())
        mark = await self._store.read(partial(meetings_out.public_mark, since=before))
        if self._written == (mark, stamp(path)):
            return
        cards = await self._store.read(partial(meetings_out.public, since=before))
        try:
            content = await asyncio.to_thread(rendered, cards, self._city, self._words)
            await asyncio.to_thread(put, path, content)
        except OSError as failed:
            self._fails(failed)
            return
        if self._failed:
            log.info("the calendar of meetings is written again")
        self._failed = False
        self._written = (mark, stamp(path))

    def _fails(self, failed: OSError) -> None:
        if not self._failed:
            log.error("the calendar of meetings cannot be written (%s)", failed.strerror)
        self._failed = True


def stamp(path: Path) -> tuple[int, int, int] | None:
    """By what one sees that somebody else wrote the file; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def put(path: Path, content: bytes) -> None:
    """`content` under that name, whole or not at all; what stands there already is left alone."""
    with suppress(FileNotFoundError):
        if path.read_bytes() == content:
            return
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
