"""Takes in the updates that Telegram brings, and keeps them before it says that we have them.

Rules:
1. Only who knows our secret is listened to; it is compared in constant time, before anything of
   the body is read. Nobody else learns more than "no".
2. 200 means: on disk. What cannot be kept in time is answered 503, and Telegram brings it again;
   what comes twice is known by its id.
3. Many come at once and are written together, in the order of their ids: Telegram brings a press
   and a text of one person on two ways, and either may be the faster.
4. The webhook is ours while we run. Whoever takes it away is overruled a few times; then there is
   another bot, and we stop. At a stop it stays: Telegram keeps what comes until the next start.
"""

import asyncio
import hmac
import json
import logging
from collections import deque
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.serving import WITHIN, served
from bot.tally import Tally
from bot.telegram.hooking import Hook
from bot.telegram.intake import Intake
from bot.telegram.request import Telegram
from storage.store import Store

log = logging.getLogger(__name__)

SECRET_HEADER = "x-telegram-bot-api-secret-token"
LARGEST = 512 * 1024
"""Bytes of a body; the longest messages, quoted and answered, stay well below a quarter of it."""
MOST_AT_ONCE = 100
KEPT_WITHIN = 20.0
"""Seconds after which Telegram is asked to bring it again; it waits for us much longer."""


class NotKept(Exception):
    """It is not on disk, and we end."""


class Webhook:
    """The door at which Telegram knocks."""

    def __init__(
        self,
        bot: Telegram,
        store: Store,
        hook: Hook,
        *,
        host: str,
        port: int,
        wake: Callable[[], None],
        now: Callable[[], datetime],
        within: float = KEPT_WITHIN,
        request_within: float = WITHIN,
        tally: Tally | None = None,
    ) -> None:
        self._intake = Intake(bot, store, wake=wake, now=now, tally=tally)
        self._hook = hook
        self.hears = hook.is_set
        self._host = host
        self._port = port
        self._within = within
        self._request_within = request_within
        self._secret = hook.secret.encode()
        self._stopping = asyncio.Event()
        self._waiting: deque[tuple[dict[str, Any], asyncio.Future[None]]] = deque()
        self._came = asyncio.Event()
        self.refused = 0
        """Requests without our secret, since the start."""

    def stop(self) -> None:
        """Take in no more; what is in hand is kept and confirmed first."""
        self._stopping.set()

    async def run(self) -> None:
        """Serve until `stop`; raises what ends the hook, or what the database cannot bear."""
        loop = asyncio.get_running_loop()
        keeping = loop.create_task(self._keep_all())
        tasks = [keeping]
        try:
            async with self._served():
                tasks.append(loop.create_task(self._hook.run()))
                told = loop.create_task(_until(self._stopping))
                await asyncio.wait([*tasks, told], return_when=asyncio.FIRST_COMPLETED)
                told.cancel()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            self._intake.stop()
        for task in tasks:
            if not task.cancelled():
                task.result()

    def _served(self) -> AbstractAsyncContextManager[int]:
        return served(self.app(), self._host, self._port, within=self._request_within)

    def app(self) -> Starlette:
        """What is served: one path, one method."""
        path = urlsplit(self._hook.url).path or "/"
        app = Starlette(routes=[Route(path, self._receive, methods=["POST"])])
        app.router.redirect_slashes = False  # it would send people to whatever Host they named
        return app

    async def _receive(self, request: Request) -> Response:
        if not self._knows_us(request):
            return Response(status_code=403)
        if not _is_json(request.headers.get("content-type", "")):
            return Response(status_code=415)
        try:
            body = await _body(request)
        except ClientDisconnect:
            return Response(status_code=400)
        if body is None:
            log.error("an update of more than %d bytes was refused", LARGEST)
            return Response(status_code=413)
        update = _update(body)
        if update is None:
            return Response(status_code=400)
        return Response(status_code=200 if await self._kept(update) else 503)

    def _knows_us(self, request: Request) -> bool:
        said = request.headers.getlist(SECRET_HEADER)
        if len(said) == 1 and hmac.compare_digest(said[0].encode("latin-1"), self._secret):
            return True
        self.refused += 1
        if self.refused & (self.refused - 1) == 0:  # the 1st, 2nd, 4th, 8th: never a flood
            log.warning("%d requests came without the webhook's secret", self.refused)
        return False

    async def _kept(self, update: dict[str, Any]) -> bool:
        """Whether it is on disk; a body that cannot be written in time is no loss."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.append((update, future))
        self._came.set()
        try:
            async with asyncio.timeout(self._within):
                await future
        except (TimeoutError, NotKept):
            return False
        return True

    async def _keep_all(self) -> None:
        """Write down what waits, many together, until cancelled."""
        while True:
            await self._came.wait()
            self._came.clear()
            while self._waiting:
                await self._keep_some()

    async def _keep_some(self) -> None:
        most = min(MOST_AT_ONCE, len(self._waiting))
        taken = [self._waiting.popleft() for _ in range(most)]
        # Whoever has been told 503 brings it again.
        taken = [one for one in taken if not one[1].done()]
        updates = sorted((update for update, _ in taken), key=lambda one: int(one["update_id"]))
        try:
            if updates:
                await self._intake.keep(updates)
        except BaseException:
            for _, future in taken:
                if not future.done():
                    future.set_exception(NotKept())
            raise
        for _, future in taken:
            if not future.done():
                future.set_result(None)


def _is_json(content_type: str) -> bool:
    return content_type.partition(";")[0].strip().lower() == "application/json"


async def _body(request: Request) -> bytes | None:
    """The body; None once it is longer than LARGEST, of which no more is kept."""
    length = request.headers.get("content-length", "0")
    if not length.isdecimal() or len(length) > 9 or int(length) > LARGEST:
        return None
    taken = bytearray()
    async for part in request.stream():
        taken += part
        if len(taken) > LARGEST:
            return None
    return bytes(taken)


def _update(body: bytes) -> dict[str, Any] | None:
    """The update in `body`; None for anything that is none."""
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = update.get("update_id") if isinstance(update, dict) else None
    return update if isinstance(number, int) and not isinstance(number, bool) else None


async def _until(event: asyncio.Event) -> None:
    await event.wait()
