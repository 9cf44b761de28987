"""In a group: one message that we answer in private, nothing kept, nobody met."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.app import App, opened
from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.settings import Settings
from bot.simulator.server import Simulator, serve
from bot.telegram.groups import Addition, addition_in, is_kept
from storage import identities, inbox, outbox
from storage.db import Db
from storage.inbox import Arrived
from tests.bot.town import Town, until

GROUP = {"id": -4001, "type": "group", "title": "Voisins de la rue Haute"}
ADA = {"id": 77, "is_bot": False, "first_name": "Ada", "language_code": "en"}


def changed(before: str, after: str, **chat: Any) -> dict[str, Any]:
    change = {
        "chat": {**GROUP, **chat},
        "from": ADA,
        "date": 1,
        "old_chat_member": {"status": before},
        "new_chat_member": {"status": after},
    }
    return {"update_id": 1, "my_chat_member": change}


def said(name: str = "message", **chat: Any) -> dict[str, Any]:
    where = {**GROUP, **chat}
    message = {"message_id": 5, "date": 1, "chat": where, "from": ADA, "text": "/start"}
    if name == "callback_query":
        return {"update_id": 2, name: {"id": "1", "from": ADA, "message": message, "data": "x"}}
    return {"update_id": 2, name: message}


@pytest.mark.parametrize("kind", ["group", "supergroup"])
@pytest.mark.parametrize("before", ["left", "kicked"])
@pytest.mark.parametrize("after", ["member", "administrator"])
def test_an_addition(kind: str, before: str, after: str) -> None:
    assert addition_in(changed(before, after, type=kind)) == Addition(-4001, "en")


@pytest.mark.parametrize(
    "update",
    [
        changed("member", "administrator"),
        changed("administrator", "member"),
        changed("member", "kicked"),
        changed("left", "kicked"),
        changed("left", "restricted"),
        changed("left", "administrator", type="channel"),
        changed("kicked", "member", type="private"),
        said(),
        {"update_id": 1},
    ],
)
def test_no_addition(update: dict[str, Any]) -> None:
    assert addition_in(update) is None


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
@pytest.mark.parametrize("name", ["message", "edited_message", "callback_query"])
def test_what_is_said_there_is_not_kept(kind: str, name: str) -> None:
    assert not is_kept(said(name, type=kind))
    assert is_kept(said(name, type="private"))


def test_what_else_is_kept() -> None:
    assert is_kept(changed("left", "member"))
    assert not is_kept(changed("left", "administrator", type="channel"))
    assert is_kept(changed("member", "kicked", type="private"))
    assert is_kept({"update_id": 1, "callback_query": {"id": "1", "from": ADA}})
    assert is_kept({"update_id": 1, "message": {"text": "nothing we know"}})
    assert is_kept({"update_id": 1, "message": "neither"})


async def _arrive(town: Town, update: dict[str, Any]) -> None:
    number = update["update_id"]
    one = Arrived(str(number), json.dumps(update))
    await town.store.write(lambda unit: inbox.put(unit.db, "telegram", [one], town.clock))
    await town.desk().serve()


async def _tidied(town: Town) -> None:
    await town.store.write(lambda unit: identities.drop_forgotten(unit.db))


async def test_the_number_goes_once_the_message_is_delivered(town: Town) -> None:
    town.world.chats[-4001] = town.world.add_group("Voisins", "group", set())
    await _arrive(town, changed("left", "member"))
    assert await town.rows("SELECT chat_id, forgotten FROM identities") == [(-4001, 1)]
    await _tidied(town)
    assert await town.rows("SELECT count(*) FROM identities") == [(1,)], "not delivered yet"
    await town.postman().settled()
    (call,) = town.calls("sendMessage")
    assert call["params"]["text"].startswith("Bonjour")
    assert "Hello" in call["params"]["text"]
    button = json.loads(call["params"]["reply_markup"])["inline_keyboard"][0][0]
    assert button["url"] == "https://t.me/portevoix_bot"
    await _tidied(town)
    for table in ("identities", "people", "talks", "outbox", "journal"):
        assert await town.rows(f"SELECT * FROM {table}") == []
    assert await town.rows("SELECT body FROM inbox") == [(None,)]


@pytest.mark.parametrize(
    ("status", "description"),
    [
        ("400", "Bad Request: not enough rights to send text messages to the chat"),
        ("400", "Bad Request: have no rights to send a message"),
        ("400", "Bad Request: TOPIC_CLOSED"),
        ("400", "Bad Request: something new"),
        ("403", "Forbidden: bot was kicked from the supergroup chat"),
    ],
)
async def test_where_we_may_not_speak_nothing_breaks(
    town: Town, status: str, description: str
) -> None:
    await _arrive(town, changed("left", "member"))
    town.world.faults.plan({"kind": status, "method": "sendMessage", "description": description})
    await town.postman().settled()
    assert len(town.calls("sendMessage")) == 1
    assert await town.store.read(outbox.counts) == {}, "no trouble to look at"
    await _tidied(town)
    assert await town.rows("SELECT * FROM identities") == []


async def test_an_hour_of_trouble_is_enough(town: Town) -> None:
    await _arrive(town, changed("left", "member"))
    town.passes(minutes=51)
    town.world.faults.plan({"kind": "500", "method": "sendMessage", "times": 99})
    await town.postman().settled()
    await _tidied(town)
    assert await town.rows("SELECT * FROM identities") == []


async def test_what_reaches_the_desk_all_the_same_has_no_effect(town: Town) -> None:
    for number, name in enumerate(("message", "edited_message", "callback_query")):
        await _arrive(town, {**said(name), "update_id": number})
    await _arrive(town, {**changed("member", "kicked"), "update_id": 9})
    await _arrive(town, {**changed("left", "administrator", type="channel"), "update_id": 10})
    for table in ("identities", "outbox", "talks"):
        assert await town.rows(f"SELECT * FROM {table}") == []
    assert await town.rows("SELECT count(*) FROM inbox WHERE body IS NOT NULL") == [(0,)]


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[tuple[Simulator, App]]:
    """The whole bot on a simulator."""
    async with serve() as simulator:
        settings = Settings(
            _env_file=None,
            bot_api_url=simulator.url,
            database_url=f"sqlite:///{folder / 'bot.db'}",
            poll_timeout=1,
        )
        async with opened(settings, load_city(SAMPLE), simulator.token) as app:
            stop = asyncio.Event()
            serving = asyncio.create_task(app.run(stop))
            try:
                yield simulator, app
            finally:
                stop.set()
                await serving


async def test_through_the_whole_bot(tmp_path: Path) -> None:
    async with running(tmp_path) as (simulator, app), aiohttp.ClientSession(simulator.url) as web:
        person = simulator.state.add_person("Ada", "ar")
        made = await _post(web, "/control/groups", title="Voisins", people=[person.id])
        where = f"/control/groups/{made['id']}"
        for text in ("/start", "@portevoix_bot bonjour"):
            await _post(web, f"/people/{person.id}/messages", text=text, chat_id=made["id"])
        await _post(web, f"{where}/add", by=person.id)
        await _post(web, f"/people/{person.id}/messages", text="/menu", chat_id=made["id"])
        chat = simulator.state.chats[made["id"]]
        await until(lambda: [m for m in chat.messages.values() if m.from_bot])
        await _post(web, f"{where}/add", by=person.id, status="administrator")
        await until(lambda: len([m for m in chat.messages.values() if m.from_bot]) == 2)
        await _post(web, f"{where}/mute")
        await _post(web, f"{where}/add", by=person.id)
        await _post(web, f"{where}/kick", by=person.id)
        async with web.get(where) as answer:
            seen = (await answer.json())["messages"]
        first, *_ = (one for one in seen if one["from_bot"])
        assert "Porte-voix" in first["text"]
        assert "مرحبًا" in first["text"]
        await until(lambda: not simulator.state.updates.waiting)
        async with asyncio.timeout(20):
            while await app.store.read(_anything):
                await app.clock.beat()
        assert await app.store.read(_kept) == 4, "three additions and a removal, no message"


async def _anything(db: Db) -> bool:
    row = await db.one("SELECT (SELECT count(*) FROM identities) + (SELECT count(*) FROM outbox)")
    return row is None or bool(row[0])


async def _kept(db: Db) -> int:
    row = await db.one("SELECT count(*) FROM inbox WHERE body IS NULL")
    return int(row[0]) if row else 0


async def _post(web: aiohttp.ClientSession, path: str, **body: Any) -> dict[str, Any]:
    async with web.post(path, json=body) as answer:
        assert answer.status < 300, await answer.text()
        found: dict[str, Any] = await answer.json()
        return found
