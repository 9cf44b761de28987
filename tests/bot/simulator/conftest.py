"""A served simulator, python-telegram-bot as it is, and a person with a telephone."""

from __future__ import annotations

import struct
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest
from telegram import Bot

from bot.simulator.server import Simulator, serve

Answer = dict[str, Any]


@dataclass
class Telephone:
    """One person's side of the simulator, and its control routes."""

    web: aiohttp.ClientSession
    id: int = 0

    async def ask(self, verb: str, path: str, **body: Any) -> tuple[int, Any]:
        async with self.web.request(verb, path, json=body or None) as answer:
            return answer.status, await answer.json()

    async def does(self, deed: str, **body: Any) -> Answer:
        status, answer = await self.ask("POST", f"/people/{self.id}/{deed}", **body)
        assert status == 200, answer
        return answer

    async def writes(self, text: str) -> Answer:
        return await self.does("messages", text=text)

    async def control(self, what: str, **body: Any) -> Any:
        status, answer = await self.ask("POST", f"/control/{what}", **body)
        assert status in (200, 201), answer
        return answer

    async def sees(self, **query: Any) -> Answer:
        async with self.web.get(f"/people/{self.id}/chat", params=query) as answer:
            return await answer.json()

    async def last(self) -> Answer:
        return (await self.sees())["messages"][-1]


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    async with serve() as served:
        yield served


@pytest.fixture
async def web(simulator: Simulator) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(simulator.url) as session:
        yield session


@pytest.fixture
async def stranger(web: aiohttp.ClientSession) -> Telephone:
    """Someone who has not written to the bot yet."""
    phone = Telephone(web)
    _, person = await phone.ask("POST", "/people", name="Léa Martin", language_code="fr")
    phone.id = person["id"]
    return phone


@pytest.fixture
async def bot(simulator: Simulator) -> AsyncIterator[Bot]:
    # The real client, unmodified: only its addresses are ours.
    client = Bot(simulator.token, simulator.base_url, simulator.base_file_url)
    async with client:
        yield client


@pytest.fixture
async def lea(stranger: Telephone, simulator: Simulator) -> Telephone:
    """Someone who has started the chat; the bot has nothing left to fetch."""
    await stranger.writes("/start")
    simulator.state.updates.drop_all()
    return stranger


@pytest.fixture(autouse=True)
def _timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    # python-telegram-bot 22 warns about numbers of seconds unless it may give time spans.
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


def png(width: int = 64, height: int = 48) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    rows = b"".join(b"\0" + b"\x20\x90\xa0" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.fixture(name="png")
def _png() -> bytes:
    return png()
