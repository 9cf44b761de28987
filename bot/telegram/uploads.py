"""Files of the town on their way: uploaded once, then sent by the number that Telegram gave them.

Rules:
1. While a file is uploaded, every other letter with it waits: an announcement to everybody does not
   upload it for everybody. Where the upload fails, the next letter tries.
2. Who waits has no call on its way: it holds no place from others, and a stop hands it back.
3. A number that Telegram does not know (any more: another bot, another server) is forgotten, and
   the file uploaded again.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from telegram.error import BadRequest

from bot.results import Results
from bot.telegram.outbound import Call
from bot.telegram.request import Upload
from conversations.reply import TownFile
from storage import uploads
from storage.store import Store

log = logging.getLogger(__name__)

_UNKNOWN = ("wrong file identifier", "wrong remote file identifier", "invalid file_id")

Send = Callable[[Call], Awaitable[Any]]


class FileMissing(Exception):
    """Nobody gave us the content of a file that is to be sent."""


class Uploads:
    """The numbers that are known, and who uploads what; shared by all letters."""

    def __init__(self, store: Store, results: Results) -> None:
        self._store = store
        self._results = results
        self._numbers: dict[TownFile, str] = {}
        self._locks: dict[TownFile, asyncio.Lock] = {}

    async def sent(self, call: Call, send: Send) -> Any:
        """What Telegram answers to `call` with its file, however that has to travel."""
        file = call.town
        if file is None:
            return await send(call)
        while True:
            number = await self._number(file)
            if not number:
                async with self._locks.setdefault(file, asyncio.Lock()):
                    if not self._numbers.get(file):
                        return await self._uploaded(file, call, send)
                continue
            try:
                return await send(_by_number(call, file, number))
            except BadRequest as error:
                if not error.message.lower().startswith(_UNKNOWN):
                    raise
                if self._numbers.get(file) == number:
                    self._numbers[file] = ""

    async def _number(self, file: TownFile) -> str:
        if file not in self._numbers:
            found = await self._store.read(partial(uploads.number_of, file=file))
            self._numbers.setdefault(file, found)
        return self._numbers[file]

    async def _uploaded(self, file: TownFile, call: Call, send: Send) -> Any:
        content = await self._store.read(partial(uploads.content_of, file=file))
        if content is None:
            raise FileMissing
        upload = Upload(file.what, file.name, content, file.mime)
        answer = await send(call._replace(file=upload))
        number = number_in(answer, file.what)
        if number:
            self._numbers[file] = number
            self._results.numbers[file] = number
        else:
            log.warning("Telegram took a %s for something else: it has no number", file.what)
        return answer


_KINDS = ("animation", "video", "audio", "voice", "document", "photo")


def number_in(answer: Any, what: str) -> str:
    """The number of the file in the message that came of sending it; of a photo the largest.

    Where Telegram took it for another kind (a video without sound is an animation), that kind
    stands before it: it is sent again as that.
    """
    if not isinstance(answer, dict):
        return ""
    own = _id_of(answer.get(what))
    if own:
        return own
    others = ((kind, _id_of(answer.get(kind))) for kind in _KINDS)
    return next((f"{kind}:{number}" for kind, number in others if number), "")


def _id_of(found: Any) -> str:
    if isinstance(found, list):
        found = found[-1] if found else None
    return str(found.get("file_id", "")) if isinstance(found, dict) else ""


def _by_number(call: Call, file: TownFile, number: str) -> Call:
    kind, _, of_kind = number.rpartition(":")
    if not kind:
        return call._replace(params={**call.params, file.what: number})
    return call._replace(method=f"send{kind.capitalize()}", params={**call.params, kind: of_kind})
