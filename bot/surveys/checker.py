"""The checker: fetches and checks the spreadsheets that staff sent, alone or in a .zip with files.

Rules:
1. What waits stands in the database: a kill in the middle of a check loses nothing. A file whose
   check has ended the process three times is not tried a fourth time.
2. A file is downloaded up to its limit and looked at before a process of its own opens it
   (reading.py, converting.py); the rest of the check runs in a thread.
3. The report, and the hour by which the conversation tells it (authoring/report.py), are written
   in one transaction.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import NamedTuple

from bot.staff_words import problem
from bot.surveys.bundle import sent_bundle
from bot.surveys.checking import check
from bot.surveys.manuscripts import refused, told_of
from bot.surveys.reading import Refused
from conversations.incoming import TimeCame
from conversations.surveys.authoring.manuscript import LARGEST_ARCHIVE, Checked
from conversations.surveys.authoring.report import RULE
from storage import inbox, manuscripts
from storage.due import SOURCE
from storage.inbox import Arrived
from storage.manuscripts import Waiting
from storage.store import Store
from storage.survey_attachments import Attached
from storage.unit import Unit

log = logging.getLogger(__name__)

LOOKS_EVERY = 1.0
AGAIN_AFTER = 20.0
"""Seconds after which what could not be fetched is tried again."""
MOST_TRIES = 3

Fetch = Callable[[str, int], Awaitable[bytes | None]]
"""The content of a file by Telegram's number of it, up to so many bytes; None: it cannot be had."""


class NotNow(Exception):
    """Telegram cannot be reached at the moment."""


class Checker:
    """Works until it is stopped."""

    def __init__(
        self,
        store: Store,
        fetch: Fetch,
        *,
        arrived: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._fetch = fetch
        self._arrived = arrived
        self._now = now
        self._stopping = asyncio.Event()
        self._troubled = False

    def stop(self) -> None:
        """End after the file in hand."""
        self._stopping.set()

    async def run(self) -> None:
        """Work until `stop`."""
        while not self._stopping.is_set():
            await self.tour()
            wait = AGAIN_AFTER if self._troubled else LOOKS_EVERY
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), wait)

    async def tour(self) -> bool:
        """Check what waits; whether anything was."""
        did, self._troubled = False, False
        for one in await self._store.read(manuscripts.waiting):
            if self._stopping.is_set():
                break
            did = await self._checked(one) or did
        return did

    async def _checked(self, one: Waiting) -> bool:
        try:
            data = await self._fetch(one.file_id, LARGEST_ARCHIVE)
        except NotNow:
            self._troubled = True
            return False
        tries = await self._store.write(lambda unit: manuscripts.tried(unit.db, one.ref))
        if data is None or tries > MOST_TRIES:
            line = "check-file-gone" if data is None else "check-file-fatal"
            looked = Looked(refused(problem(line)))
        else:
            looked = await asyncio.to_thread(looked_at, data)
        await self._store.write(partial(_told, ref=one.ref, looked=looked, at=self._now()))
        self._arrived()
        return True


class Looked(NamedTuple):
    """What the check came to, the form that it makes (b"": none), and what came with it."""

    found: Checked
    xform: bytes = b""
    attached: Attached = ()


def looked_at(data: bytes) -> Looked:
    """What the check of `data` comes to: a spreadsheet, or a .zip with one."""
    try:
        report = check(sent_bundle(data))
    except Refused as wrong:
        return Looked(refused(wrong.problem))
    except Exception as error:
        # A mistake of ours must not end the bot, nor be met again at every start.
        log.error("a spreadsheet could not be checked (%s)", type(error).__name__)
        return Looked(refused(problem("check-file-fatal")))
    if report.form is None:
        return Looked(told_of(report))
    return Looked(told_of(report), report.xform, report.attached)


async def _told(unit: Unit, ref: str, looked: Looked, at: datetime) -> None:
    if await manuscripts.checked(unit.db, ref, *looked):
        hour = TimeCame(what=RULE, about=ref).model_dump_json()
        await inbox.put(unit.db, SOURCE, [Arrived(f"{RULE}/{ref}", hour)], at)
