"""Fetches what was sent as answers from Telegram into the media folder, and erases what is gone.

Rules:
1. What waits stands in the database: a kill between the receipt and the file loses nothing.
2. A file is written first and named in the database afterwards; killed between the two, it is
   fetched again, and the one that no row names is erased at the next start.
3. Trouble of the network is tried again for as long as it lasts, and what Telegram does not find
   some minutes long; then it has failed, as what is too large. What is not what it should be is
   refused. Neither is tried again.
4. Whoever sent a file that is lost so is told, once for all files of their answers.
5. A file whose answers were withdrawn, corrected or forgotten is erased within seconds.
"""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from functools import partial

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.surveys.content import checked
from bot.surveys.folder import Folder
from bot.telegram.request import Telegram
from conversations.incoming import TimeCame
from conversations.questions.media_types import MOST_BYTES, Family, family_of
from conversations.surveys.file_lost import RULE
from storage import inbox, media
from storage.db import Db
from storage.due import SOURCE
from storage.inbox import Arrived
from storage.media import FileToFetch
from storage.store import Store
from storage.unit import Unit

log = logging.getLogger(__name__)

LOOKS_EVERY = 2.0
AGAIN_AFTER = 30.0
"""Seconds after which what could not be had, written or erased is tried again."""
AT_ONCE = 20
MOST_TRIES = 20
"""Of a file that Telegram does not find: it says the same of one that is away for a moment."""
Lost = Callable[[Db, FileToFetch], Awaitable[bool]]
_SENT_AS: dict[str, Family] = {
    "photo": "image",
    "voice": "audio",
    "audio": "audio",
    "video": "video",
}


class Fetching:
    """Works until it is stopped."""

    def __init__(
        self, store: Store, bot: Telegram, folder: Folder, *, now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._bot = bot
        self._folder = folder
        self._now = now
        self._stopping = asyncio.Event()
        self._troubled = False
        self._tries: dict[tuple[str, str], int] = {}
        self._after = ("", "")

    def stop(self) -> None:
        """End after the file in hand."""
        self._stopping.set()

    async def run(self) -> None:
        """Work until `stop`."""
        await self._swept()
        while not self._stopping.is_set():
            await self.tour()
            wait = AGAIN_AFTER if self._troubled else LOOKS_EVERY
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), wait)

    async def tour(self) -> None:
        """Fetch what waits, erase what is gone."""
        self._troubled = False
        some = partial(media.files_to_fetch, most=AT_ONCE, after=self._after)
        files = await self._store.read(some)
        # Round and round: a heap that cannot be had now keeps the others waiting for one tour only.
        self._after = (files[-1].submission, files[-1].name) if len(files) == AT_ONCE else ("", "")
        for file in files:
            if self._stopping.is_set():
                return
            await self._fetched(file)
        await self._erased()

    async def _fetched(self, file: FileToFetch) -> None:
        data = await self._downloaded(file)
        if data is None:
            return
        content = await asyncio.to_thread(checked, data, family(file))
        if content is None:
            await self._lost(file, media.refused)
            log.warning("a %s is not what it should be: it is not kept", file.what)
            return
        await self._put(file, content.data, content.ending)

    async def _downloaded(self, file: FileToFetch) -> bytes | None:
        """What is in it; None where it cannot be had, or not yet."""
        key = file.submission, file.name
        try:
            data = await self._bot.download(file.file_id, most=MOST_BYTES)
        except (BadRequest, Forbidden):
            data = None
        except TelegramError as error:
            self._fails("a file that was sent cannot be fetched yet", type(error).__name__)
            return None
        if data is None and self._tried(key) < MOST_TRIES:
            self._fails("a file that was sent is not found", file.what)
            return None
        self._tries.pop(key, None)
        if data is None:
            await self._lost(file, media.failed)
            log.warning("a %s that was sent cannot be had", file.what)
        return data

    async def _lost(self, file: FileToFetch, how: Lost) -> None:
        """Note it, and the hour by which its sender is told, in one transaction."""

        async def work(unit: Unit) -> None:
            if await how(unit.db, file):
                hour = TimeCame(what=RULE, about=file.submission).model_dump_json()
                # The letter is called by this name, which leads to no answers; by its beginning it
                # is found when they become anonymous (storage/anonymity.py).
                slug = await media.consultation_of(unit.db, file.submission)
                arrived = Arrived(f"{RULE}/{slug}/{secrets.token_hex(8)}", hour)
                await inbox.put(unit.db, SOURCE, [arrived], self._now())

        await self._store.write(work)

    def _tried(self, key: tuple[str, str]) -> int:
        self._tries[key] = self._tries.get(key, 0) + 1
        return self._tries[key]

    async def _put(self, file: FileToFetch, data: bytes, ending: str) -> None:
        try:
            name = await asyncio.to_thread(self._folder.put, data, ending, self._now())
        except OSError as error:
            self._fails("the media folder cannot be written", error.strerror or "")
            return
        # Its answers may have been withdrawn meanwhile: then it is erased with the others.
        await self._store.write(lambda unit: media.kept(unit.db, file, name, len(data)))

    async def _erased(self) -> None:
        for name in await self._store.read(media.gone):
            try:
                await asyncio.to_thread(self._folder.erase, name)
            except OSError as error:
                self._fails("a file in the media folder cannot be erased", error.strerror or "")
                return
            await self._store.write(partial(_forgotten, name=name))

    async def _swept(self) -> None:
        names = await self._store.read(media.every)
        try:
            found = await asyncio.to_thread(self._folder.sweep, names)
        except OSError as error:
            self._fails("the media folder cannot be swept", error.strerror or "")
            return
        if found:
            log.info("%s files that no answer names are erased", found)

    def _fails(self, what: str, why: str) -> None:
        if not self._troubled:
            log.error("%s (%s)", what, why)
        self._troubled = True


async def _forgotten(unit: Unit, name: str) -> None:
    await media.erased(unit.db, name)


def family(file: FileToFetch) -> Family:
    """What the file must be: as it was sent; a document, as its type was said to be."""
    return _SENT_AS.get(file.what) or family_of(file.mime) or "paper"
