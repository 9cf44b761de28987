"""A webhook that is served, and somebody who knocks at it."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from bot.telegram.hooking import Hook
from bot.telegram.webhook import SECRET_HEADER, Webhook
from storage import inbox
from tests.bot.town import Town, until

SECRET = "a" * 64


class Door:
    """A webhook that is served, and somebody who knocks."""

    def __init__(self, town: Town, port: int, http: aiohttp.ClientSession) -> None:
        self.town = town
        self.port = port
        self.url = f"http://127.0.0.1:{port}/telegram"
        self.http = http

    async def knock(
        self, update: object, secret: str | None = SECRET, body: bytes | None = None, **headers: str
    ) -> int:
        said = {"content-type": "application/json", **headers}
        if secret is not None:
            said[SECRET_HEADER] = secret
        data = json.dumps(update).encode() if body is None else body
        async with self.http.post(self.url, data=data, headers=said) as answer:
            return answer.status

    async def kept(self) -> list[str]:
        rows = await self.town.store.read(lambda db: inbox.take(db, 5000))
        return [row.update_id for row in rows]


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def webhook(town: Town, port: int, **more: Any) -> Webhook:
    hook = Hook(town.bot, f"http://127.0.0.1:{port}/telegram", SECRET, pause=0.01, every=0.05)
    where: dict[str, Any] = {"host": "127.0.0.1", "port": port}
    return Webhook(town.bot, town.store, hook, wake=lambda: None, now=town.now, **where, **more)


@asynccontextmanager
async def running(town: Town, port: int, **more: Any) -> AsyncIterator[Door]:
    one = webhook(town, port, **more)
    task = asyncio.create_task(one.run())
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        await until(lambda: town.world.webhook.url or task.done())
        yield Door(town, port, http)
    one.stop()
    async with asyncio.timeout(20):
        await task
