"""The whole depth: simulator, HTTP, python-telegram-bot, trays, desk and postman, all real.

People act through the simulator's own routes; what they see is read from their chat there.
"""

import asyncio
import json
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from io import BytesIO
from typing import Any

import aiohttp

from bot.app import App, opened
from bot.city.definition import SAMPLE, City
from bot.city.file import load_city
from bot.settings import Settings
from bot.simulator.server import Simulator, serve
from bot.telegram.spreadsheets import fetching as spreadsheets
from conversations.city import CityCard
from conversations.frozen import utc_text
from conversations.known import Ask
from conversations.reply import Attached, Reply
from conversations.who import Role as TeamRole
from storage import due, inbox
from storage.db import Db
from tests.players.answers import Answers
from tests.players.ballots import Taps, Vote
from tests.players.calls import Call
from tests.players.cast import CITY, CITY_FACTS, Cast, Role, Survey
from tests.players.chat import Chat, rows_of
from tests.players.gatherings import Gathering
from tests.players.home import MOST_RINGS, Home, Outcome
from tests.players.points import Raised
from tests.players.proposals import Proposal
from tests.players.sending import posted
from tests.players.standins import ATTACHED, NotChecking, NotCounting, Resting, ended, keep_attached
from tests.script import Heard

PATIENCE = 20.0
_JSON = {"Content-Type": "application/json"}
FILES = ("photo", "document", "voice", "audio", "video", "venue")


class TestCity(City):
    """The sample city, speaking the words the talk files were written with."""

    __test__ = False

    def card(self) -> CityCard:
        """The same card as at the other depths."""
        return CITY

    def facts(self) -> dict[type[Ask[Any]], Callable[[Any], Any]]:
        """The same map."""
        return CITY_FACTS


class Whole:
    """A bot that runs, and people who use it over HTTP."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.home = Home(cast)
        self.simulator: Simulator
        self.app: App
        self.people = AsyncExitStack()
        self.running = AsyncExitStack()
        self.unwrapped: dict[str, int] = {}
        """How many of the files in each person's chat were looked at."""
        self.read: dict[str, int] = {}
        """At which version of it each person's chat was read last."""

    async def open(self) -> None:
        """Start the simulator and the bot on it."""
        self.simulator = await self.people.enter_async_context(serve())
        self.http = await self.people.enter_async_context(aiohttp.ClientSession())
        await self._start()

    async def _start(self) -> None:
        settings = Settings(
            _env_file=None,
            bot_api_url=self.simulator.url,
            database_url=self.home.url,
            send_per_second=0,
            send_per_chat_per_second=0,
            poll_timeout=5,
        )
        city = TestCity.model_construct(**dict(load_city(SAMPLE)))
        token = self.simulator.token
        app = await self.running.enter_async_context(
            opened(settings, city, token, now=self.home.now)
        )
        self.home.fetch = spreadsheets(app.bot)
        self.home.move_in(app.store, app.desk.wake)
        await app.store.write(keep_attached)
        app = replace(
            app,
            clock=self.home.clock,
            crier=Resting(),
            works={**app.works, "counter": NotCounting(), "checker": NotChecking()},
        )
        stop = asyncio.Event()
        serving = asyncio.create_task(app.run(stop))
        self.running.push_async_callback(ended, serving, stop)
        self.app = app

    async def close(self) -> None:
        """Stop the bot, then the simulator, and throw the database away."""
        await self.running.aclose()
        await self.people.aclose()
        self.home.thrown_away()

    async def restart(self) -> None:
        """Stop the bot and start it again on the same database."""
        await self.running.aclose()
        await self._start()

    async def meet(self, role: Role) -> None:
        """Give `role` a telephone, and know them as the scene says."""
        person = {"name": role.name, "id": role.number, "language_code": role.locale[:2]}
        await self._post("/people", person)
        self.simulator.state.chat_of(self.simulator.state.people[role.number])
        # Whoever is known has written before: Telegram lets no bot write first.
        self.simulator.state.people[role.number].started = not role.stranger
        await self.home.meet(role)

    async def publish(self, survey: Survey) -> None:
        """Publish a version of a consultation while the bot runs."""
        await self.home.publish(survey)

    async def propose(self, proposal: Proposal) -> None:
        """An idea that is there when the talk begins."""
        await self.home.propose(proposal)

    async def call(self, call: Call) -> None:
        """A campaign that is there when the talk begins."""
        await self.home.call(call)

    async def gather(self, gathering: Gathering) -> None:
        """A meeting that is called when the talk begins."""
        await self.home.gather(gathering)

    async def vote(self, vote: Vote | Taps) -> None:
        """An election that is kept when the talk begins."""
        await self.home.vote(vote)

    async def hand_in(self, answers: Answers) -> None:
        """Answers that are there when the talk begins."""
        await self.home.hand_in(answers)

    async def raise_point(self, one: Raised) -> None:
        """A point or a follow-up that is there when the talk begins."""
        await self.home.raise_point(one)

    async def invite(self, role: TeamRole, label: str) -> str:
        """A link into the team, made while the bot runs."""
        return await self.home.invite(role, label)

    async def deliver(self, role: Role, update: dict[str, Any]) -> Outcome:
        """What everybody sees after somebody did what `update` says."""
        await self._do(role, update)
        return await self._outcome()

    async def came(self, rule: str, about: str) -> Outcome:
        """The same for the hour of `rule`."""
        await self.home.arrive_hour(rule, about)
        self.app.desk.wake()
        return await self._outcome()

    async def rang(self) -> Outcome:
        """The same for everything that is due by now."""
        await self.home.crier.watch()
        for _ in range(MOST_RINGS):
            await self._settled()
            # The desk that runs may have taken already what the beat let in.
            if not await self.home.beat() and not await self._more():
                return await self._outcome()
        raise AssertionError("something is due for ever")

    async def _more(self) -> bool:
        await self._settled()
        wrote = await self.home.crier.fill()
        return wrote or await self.app.store.read(lambda db: due.any_due(db, self.home.now()))

    async def _outcome(self) -> Outcome:
        await self._settled()
        while await self.home.checker.tour():
            await self._settled()
        heard = {name: await self._read(role) for name, role in self.cast.people.items()}
        return Outcome(heard, await self.home.happened())

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
            await self._post(*posted(at, update["message"]))
        update["done"] = True

    async def _post(self, path: str, body: dict[str, Any]) -> None:
        sent = {"data": BytesIO(json.dumps(body).encode()), "headers": _JSON}
        async with self.http.post(self.simulator.url + path, **sent) as answer:
            assert answer.status < 300, f"{path}: {await answer.text()}"

    async def _settled(self) -> None:
        """Wait until everything sent to the bot is handled and everything it said is sent."""
        self.app.postman.wake()
        async with asyncio.timeout(PATIENCE):
            quiet = 0
            while quiet < 3:
                quiet = quiet + 1 if await self._quiet() else 0
                await asyncio.sleep(0.005)

    async def _quiet(self) -> bool:
        updates = self.simulator.state.updates
        if updates.unconfirmed() or updates.again or updates.waiting:
            return False
        return await self.app.store.read(self._nothing_waits)

    async def _nothing_waits(self, db: Db) -> bool:
        """Nothing to handle, nothing to send now (at night, some letters wait for the morning)."""
        leaves = await db.one(
            """
            SELECT 1 FROM outbox WHERE state = 'sending'
            UNION ALL SELECT 1 FROM outbox WHERE state = 'waiting' AND due_at <= :now
                AND (batch = '' OR batch IN (SELECT id FROM batches WHERE state = 'open'))""",
            {"now": utc_text(self.home.now())},
        )
        return leaves is None and not await inbox.waiting(db)

    async def _chat(self, role: Role) -> dict[str, Any]:
        url = f"{self.simulator.url}/people/{role.number}/chat"
        async with self.http.get(url) as answer:
            found: dict[str, Any] = await answer.json()
            return found

    def _unchanged(self, role: Role) -> bool:
        """Most acts change one chat; asking for all of them costs more than the rest."""
        world = self.simulator.state
        return self.read.get(role.name) == world.chat_of(world.people[role.number]).version

    async def _read(self, role: Role) -> list[Heard]:
        if self._unchanged(role):
            return []
        chat, seen = self.cast.chats[role.name], await self._chat(role)
        self.read[role.name] = seen["version"]
        messages = [m for m in seen["messages"] if m["from"]["is_bot"]]
        there = {m["message_id"] for m in messages}
        gone = [shown.id for shown in chat.messages if shown.id not in there]
        deleted = [chat.deleted(id) for id in gone]
        known = {shown.id: shown for shown in chat.messages}
        edited = [
            chat.edited(known[m["message_id"]], _text(m), rows_of(m.get("reply_markup") or {}))
            for m in messages
            if m["message_id"] in known
        ]
        new = [m for m in messages if m["message_id"] not in known]
        return [
            *(one for one in (*deleted, *edited) if one),
            *[_new(chat, m, await self._attached(role, m)) for m in new],
        ]

    async def _attached(self, role: Role, message: dict[str, Any]) -> Attached | None:
        """What a message came with, as the outbox had it: nobody here can read a picture."""
        if not any(kind in message for kind in FILES):
            return None
        people = await self.home.people()
        rows = await self.app.store.read(lambda db: db.execute(ATTACHED))
        own = [
            Reply.model_validate_json(text) for who, text in rows if people.get(who) == role.name
        ]
        at = self.unwrapped[role.name] = self.unwrapped.get(role.name, 0) + 1
        return own[at - 1].attached


def _text(message: dict[str, Any]) -> str:
    said: str = message.get("text", message.get("caption", ""))
    return said


def _new(chat: Chat, message: dict[str, Any], attached: Attached | None) -> Heard:
    markup = message.get("reply_markup") or {}
    keyboard = tuple(key["text"] for row in markup.get("keyboard", ()) for key in row)
    text, rows = _text(message), rows_of(markup)
    return chat.came(message["message_id"], text, rows, keyboard, attached)
