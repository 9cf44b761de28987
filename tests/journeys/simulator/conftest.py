"""A real browser on the simulator's page, and a tiny bot that answers on raw HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest_asyncio
from playwright.async_api import Browser, Page

from bot.simulator.server import Simulator, serve
from tests.journeys.browsing import telephone

ASKING = {"keyboard": [[{"text": "Ma position", "request_location": True}], [{"text": "Passer"}]]}
CHOICE = {
    "inline_keyboard": [
        [{"text": "Oui", "callback_data": "oui"}, {"text": "Non", "callback_data": "non"}],
        [{"text": "Avis", "callback_data": "avis"}],
    ]
}


@dataclass
class Echo:
    """Says back what it hears; "choix", "clavier" and "lien" show buttons, a keyboard, a link."""

    web: aiohttp.ClientSession
    token: str

    async def call(self, method: str, **params: Any) -> Any:
        async with self.web.post(f"/bot{self.token}/{method}", json=params) as answer:
            return (await answer.json()).get("result")

    async def run(self) -> None:
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=20) or []:
                offset = update["update_id"] + 1
                await self.hear(update)

    async def hear(self, update: dict[str, Any]) -> None:
        if query := update.get("callback_query"):
            await self.pressed(query)
        elif message := update.get("message"):
            await self.answer(message)

    async def pressed(self, query: dict[str, Any]) -> None:
        data, message = query["data"], query["message"]
        if data == "avis":
            await self.call(
                "answerCallbackQuery",
                callback_query_id=query["id"],
                text="Merci !",
                show_alert=True,
            )
            return
        await self.call("answerCallbackQuery", callback_query_id=query["id"], text=f"Noté {data}")
        where = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        await self.call("editMessageText", **where, text=f"Choisi {data}", reply_markup=CHOICE)

    async def answer(self, message: dict[str, Any]) -> None:
        chat, text = message["chat"]["id"], message.get("text", "")
        if text == "choix":
            await self.call("sendMessage", chat_id=chat, text="Alors ?", reply_markup=CHOICE)
        elif text == "clavier":
            await self.call("sendMessage", chat_id=chat, text="Où ?", reply_markup=ASKING)
        elif text == "lien":
            link = '<a href="https://t.me/portevoix_bot?start=affiche">ici</a>'
            await self.call("sendMessage", chat_id=chat, text=link, parse_mode="HTML")
        elif text:
            await self.call("sendMessage", chat_id=chat, text=f"Écho : {text}")
        else:
            kinds = ("photo", "voice", "location", "document", "sticker", "contact")
            heard = next(kind for kind in kinds if kind in message)
            await self.call("sendMessage", chat_id=chat, text=f"Reçu {heard}")


@pytest_asyncio.fixture(loop_scope="module")
async def simulator() -> AsyncIterator[Simulator]:
    async with serve() as served:
        yield served


@pytest_asyncio.fixture(loop_scope="module")
async def echo(simulator: Simulator) -> AsyncIterator[Echo]:
    async with aiohttp.ClientSession(simulator.url) as web:
        bot = Echo(web, simulator.token)
        commands = [{"command": "aide", "description": "Obtenir de l’aide"}]
        await bot.call("setMyCommands", commands=commands)
        running = asyncio.create_task(bot.run())
        yield bot
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


@pytest_asyncio.fixture(loop_scope="module")
async def page(simulator: Simulator, echo: Echo, browser: Browser) -> AsyncIterator[Page]:
    """The page as Léa sees it after Start; it loaded nothing from elsewhere and broke nowhere."""
    simulator.state.add_person("Léa Martin", "fr")
    async with telephone(browser, simulator.url) as opened:
        await opened.goto(simulator.url)
        await opened.get_by_role("button", name="Démarrer").click()
        await opened.get_by_text("Écho : /start").wait_for()
        yield opened
