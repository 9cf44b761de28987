"""The whole depth: simulator, HTTP, python-telegram-bot, trays, desk and postman, all real.

People act through the simulator's own routes; what they see is read from their chat there.
"""

import asyncio
from contextlib import AsyncExitStack
from datetime import datetime
from typing import Any

import aiohttp

from bot.app import App, opened
from bot.city.definition import SAMPLE, City
from bot.city.file import load_city
from bot.settings import Settings
from bot.simulator.server import Simulator, serve
from conversations.city import CityCard
from storage import inbox, outbox
from storage.db import Db
from tests.players.cast import CITY, Cast, Role, Survey
from tests.players.chat import Chat, Shown, rows_of
from tests.players.desk import AtTheDesk
from tests.script import Heard

PATIENCE = 20.0


class TestCity(City):
    """The sample city, speaking the words the talk files were written with."""

    __test__ = False

    def card(self) -> CityCard:
        """The same card as at the other depths."""
        return CITY


class Whole:
    """A bot that runs, and people who use it over HTTP."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.desk = AtTheDesk(cast)
        self.simulator: Simulator
        self.app: App
        self.people = AsyncExitStack()
        self.running = AsyncExitStack()
        self.versions: dict[str, int] = {}

    async def open(self) -> None:
        """Start the simulator and the bot on it."""
        self.simulator = await self.people.enter_async_context(serve())
        self.http = await self.people.enter_async_context(aiohttp.ClientSession())
        await self._start()

    async def _start(self) -> None:
        settings = Settings(
            _env_file=None,
            bot_api_url=self.simulator.url,
            database_url=self.desk.url,
            send_per_second=0,
            send_per_chat_per_second=0,
            poll_timeout=5,
        )
        city = TestCity.model_construct(**dict(load_city(SAMPLE)))
        token = self.simulator.token
        app = await self.running.enter_async_context(opened(settings, city, token, now=self._now))
        stop = asyncio.Event()
        serving = asyncio.create_task(app.run(stop))
        self.running.push_async_callback(_ended, serving, stop)
        self.app, self.desk.store = app, app.store

    async def close(self) -> None:
        """Stop the bot, then the simulator, and throw the database away."""
        await self.running.aclose()
        await self.people.aclose()
        await self.desk.thrown_away()

    async def restart(self) -> None:
        """Stop the bot and start it again on the same database."""
        await self.running.aclose()
        await self._start()

    async def meet(self, role: Role) -> None:
        """Give `role` a telephone, and know them as the scene says."""
        person = {"name": role.name, "id": role.number, "language_code": role.locale[:2]}
        await self._post("/people", person)
        self.simulator.state.chat_of(self.simulator.state.people[role.number])
        await self.desk.meet(role)

    async def publish(self, survey: Survey) -> None:
        """Publish a version of a consultation while the bot runs."""
        await self.desk.publish(survey)

    async def deliver(
        self, role: Role, update: dict[str, Any], chat: Chat
    ) -> tuple[list[Heard], list[str]]:
        """What the person sees after doing what `update` says."""
        await self._do(role, update)
        await self._settled()
        heard = await self._read(role, chat)
        return heard, await self.desk.happened(role)

    async def _do(self, role: Role, update: dict[str, Any]) -> None:
        at = f"/people/{role.number}"
        if update.pop("done", False):
            await self._post("/control/redeliver", {})
        elif "callback_query" in update:
            press = update["callback_query"]
            tap = {"message_id": press["message"]["message_id"], "data": press["data"]}
            await self._post(f"{at}/taps", {**tap, "force": True})
        elif "my_chat_member" in update:
            gone = update["my_chat_member"]["new_chat_member"]["status"] == "kicked"
            await self._post(f"{at}/{'block' if gone else 'unblock'}", {})
        elif "edited_message" in update:
            said = (await self._chat(role))["messages"]
            own = [m for m in said if not m["from"]["is_bot"] and "text" in m]
            edit = {"message_id": own[-1]["message_id"], "text": "autre chose"}
            await self._post(f"{at}/edits", edit)
        else:
            await self._post(*_message(at, update["message"]))
        update["done"] = True

    async def _post(self, path: str, body: dict[str, Any]) -> None:
        async with self.http.post(self.simulator.url + path, json=body) as answer:
            assert answer.status < 300, f"{path}: {await answer.text()}"

    async def _settled(self) -> None:
        """Wait until everything sent to the bot is handled and everything it said is sent."""
        async with asyncio.timeout(PATIENCE):
            quiet = 0
            while quiet < 3:
                quiet = quiet + 1 if await self._quiet() else 0
                await asyncio.sleep(0.005)

    async def _quiet(self) -> bool:
        updates = self.simulator.state.updates
        if updates.unconfirmed() or updates.again or updates.waiting:
            return False
        return await self.app.store.read(_nothing_waits)

    async def _chat(self, role: Role) -> dict[str, Any]:
        url = f"{self.simulator.url}/people/{role.number}/chat"
        async with self.http.get(url) as answer:
            found: dict[str, Any] = await answer.json()
            return found

    async def _read(self, role: Role, chat: Chat) -> list[Heard]:
        messages = [m for m in (await self._chat(role))["messages"] if m["from"]["is_bot"]]
        known = {shown.id: shown for shown in chat.messages}
        edited = [
            _edited(chat, known[m["message_id"]], m) for m in messages if m["message_id"] in known
        ]
        new = [_new(chat, m) for m in messages if m["message_id"] not in known]
        return [*(one for one in edited if one), *new]

    def _now(self) -> datetime:
        return self.cast.clock


async def _ended(serving: "asyncio.Task[None]", stop: asyncio.Event) -> None:
    stop.set()
    await serving


async def _nothing_waits(db: Db) -> bool:
    counts = await outbox.counts(db)
    return not await inbox.waiting(db) and not counts.get("waiting") and not counts.get("sending")


def _edited(chat: Chat, shown: Shown, message: dict[str, Any]) -> Heard | None:
    rows = rows_of(message.get("reply_markup") or {})
    if (shown.text, shown.rows) == (message["text"], rows):
        return None
    chat.gone += [(label, data, shown.id) for row in shown.rows for label, data in row]
    shown.text, shown.rows = message["text"], rows
    return Heard("bot edits", shown.text, _labels(rows))


def _new(chat: Chat, message: dict[str, Any]) -> Heard:
    markup = message.get("reply_markup") or {}
    rows = rows_of(markup)
    chat.messages.append(Shown(message["message_id"], message["text"], rows))
    keyboard = tuple(key["text"] for row in markup.get("keyboard", ()) for key in row)
    return Heard("bot", message["text"], _labels(rows), keyboard)


def _labels(rows: Any) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(label for label, _ in row) for row in rows)


def _message(at: str, message: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    if "text" in message:
        return f"{at}/messages", {"text": message["text"]}
    if "location" in message:
        return f"{at}/places", message["location"]
    kind = next(k for k in ("photo", "voice", "sticker", "document") if k in message)
    route = {"photo": "photos", "voice": "voices", "sticker": "stickers", "document": "files"}
    return f"{at}/{route[kind]}", {"content": PIXEL, "name": "x.png", "mime": "image/png"}


PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+M8AAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
)
