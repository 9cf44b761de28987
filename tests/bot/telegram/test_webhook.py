"""What Telegram brings is kept before it is confirmed; what others bring is refused."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.serving import MOST
from bot.simulator.people import acting
from bot.telegram.webhook import LARGEST, SECRET_HEADER
from storage import inbox
from tests.bot.telegram.door import SECRET, Door, free_port, running
from tests.bot.town import Town, until


@pytest.fixture
async def door(town: Town) -> AsyncIterator[Door]:
    async with running(town, free_port()) as one:
        yield one


def said(number: int, text: str = "oui", who: int = 7001) -> dict[str, Any]:
    chat = {"id": who, "type": "private", "first_name": "Ada"}
    return {
        "update_id": number,
        "message": {"message_id": 1, "date": 1, "chat": chat, "text": text},
    }


async def test_what_telegram_brings_is_kept_and_confirmed(town: Town, door: Door) -> None:
    ada = town.resident(text="0")
    for number in range(1, 30):
        acting.write(town.world, ada, str(number))
    await until(lambda: not town.world.updates.count())
    rows = await town.store.read(lambda db: inbox.take(db, 100))
    texts = [json.loads(row.body)["message"]["text"] for row in rows]
    assert texts == [str(number) for number in range(30)]


async def test_it_is_on_disk_before_it_is_confirmed(town: Town, door: Door) -> None:
    assert await door.knock(said(5)) == 200
    assert await door.kept() == ["5"]


async def test_what_comes_twice_is_known(town: Town, door: Door) -> None:
    assert [await door.knock(said(5)) for _ in range(3)] == [200, 200, 200]
    assert await door.kept() == ["5"]


async def test_what_comes_together_is_kept_in_the_order_of_its_ids(town: Town, door: Door) -> None:
    """A press and a text of one person travel on two ways; held up, they wait side by side."""
    async with town.store._lock:
        first = asyncio.create_task(door.knock(said(1)))
        await until(lambda: town.store._lock._waiters)
        knocks = [asyncio.create_task(door.knock(said(number))) for number in (4, 2, 3)]
        await asyncio.sleep(0.2)
    assert [await one for one in (first, *knocks)] == [200] * 4
    assert await door.kept() == ["1", "2", "3", "4"]


@pytest.mark.parametrize("secret", [None, "", "b" * 64, SECRET[:-1], SECRET + "a", "é"])
async def test_who_does_not_know_the_secret_is_refused(door: Door, secret: str | None) -> None:
    assert await door.knock(said(5), secret) == 403
    assert await door.kept() == []


async def test_two_secrets_are_none(door: Door) -> None:
    headers = [
        (SECRET_HEADER, SECRET),
        (SECRET_HEADER, SECRET),
        ("content-type", "application/json"),
    ]
    async with door.http.post(door.url, data=b"{}", headers=headers) as answer:
        assert answer.status == 403


async def test_a_body_too_large_is_refused_and_not_kept_in_memory(door: Door) -> None:
    assert await door.knock(said(5, "x" * 1_000_000)) == 413

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(LARGEST // 65_536 + 2):
            yield b" " * 65_536

    said_so = {SECRET_HEADER: SECRET, "content-type": "application/json"}
    async with door.http.post(door.url, data=endless(), headers=said_so) as answer:
        assert answer.status == 413
    assert await door.knock(said(6, "é" * 4096)) == 200
    assert await door.kept() == ["6"]


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"null", b"[]", b"{}", b'"x"', b"\xff\xfe", b"{", b'{"update_id": "5"}'),
        *(b'{"update_id": true}', b'{"update_id": 5.5}', b'{"update_id": ' + b"9" * 5000 + b"}"),
        b'{"update_id": 5, "message": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    ],
)
async def test_what_is_no_update_is_refused(door: Door, body: bytes) -> None:
    assert await door.knock(None, body=body) == 400
    assert await door.knock(said(7)) == 200
    assert await door.kept() == ["7"]


async def test_odd_updates_are_kept_for_people_to_look_at(door: Door) -> None:
    for number, one in enumerate([{}, {"message": 5}, {"callback_query": None}, {"poll": {}}]):
        assert await door.knock({"update_id": number, **one}) == 200
    assert await door.kept() == ["0", "1", "2", "3"]


async def test_another_content_type_path_or_method_is_refused(door: Door) -> None:
    assert await door.knock(said(5), **{"content-type": "text/plain"}) == 415
    secret = {SECRET_HEADER: SECRET}
    for path in ("", "/", "/telegram/", "/telegram/x", "/other"):
        url = f"http://127.0.0.1:{door.port}{path}"
        async with door.http.post(url, json=said(5), headers=secret, allow_redirects=False) as got:
            assert got.status == 404
    async with door.http.get(door.url, headers=secret) as got:
        assert got.status == 405
    assert await door.kept() == []


async def test_what_a_proxy_claims_is_not_believed(door: Door) -> None:
    claims = {"X-Forwarded-For": "149.154.160.1", "X-Forwarded-Proto": "https", "Host": "t.me"}
    assert await door.knock(said(5), "wrong", **claims) == 403
    assert await door.knock(said(5), **claims) == 200


async def test_a_thousand_at_once_are_kept_or_come_again(town: Town, door: Door) -> None:
    async def until_kept(number: int) -> int:
        for tries in range(200):
            try:
                if await door.knock(said(number)) == 200:
                    return tries
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.1)
        raise AssertionError("never kept")

    tries = await asyncio.gather(*(until_kept(number) for number in range(1000)))
    assert sorted(await door.kept(), key=int) == [str(number) for number in range(1000)]
    assert max(tries) < 100


async def test_who_is_slow_makes_room_for_telegram(town: Town, door: Door) -> None:
    """More connections than we hold, each with half a request: the next whole one gets in."""
    slow = []
    for _ in range(MOST + 20):
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(b"POST /telegram HTTP/1.1\r\nHost: x\r\n")
        slow.append((reader, writer))
    assert await door.knock(said(5)) == 200
    cut = [reader for reader, _ in slow if reader.at_eof() or reader.exception()]
    assert len(cut) >= 20
    for _, writer in slow:
        writer.close()


@pytest.mark.parametrize(
    "begun",
    [
        b"",
        b"POST /telegram HTTP/1.1\r\nHost: x\r\n",
        b"POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n"
        b"Content-Type: application/json\r\nX-Telegram-Bot-Api-Secret-Token: "
        + SECRET.encode()
        + b"\r\n\r\n{",
    ],
)
async def test_a_request_that_never_ends_is_cut_off(town: Town, begun: bytes) -> None:
    async with running(town, free_port(), request_within=0.3) as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(begun)
        async with asyncio.timeout(5):
            with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
                await reader.readexactly(1)
        writer.close()
        assert await door.knock(said(5)) == 200


async def test_a_database_that_is_held_is_a_503_and_then_well_again(town: Town) -> None:
    async with running(town, free_port(), within=0.2) as door:
        async with town.store._lock:
            assert await door.knock(said(5)) == 503
        assert await door.knock(said(5)) == 200
        assert await door.kept() == ["5"]


async def test_a_press_is_acknowledged_once(town: Town, door: Door) -> None:
    ada = town.resident(text="0")
    message = town.world.say(town.world.chats[ada.id], town.world.bot_user(), {"text": "?"})
    press = town.world.press(ada, message, "x")
    await until(lambda: press.answers)
    town.world.updates.repeat(town.world.updates.handed)
    await until(lambda: not town.world.updates.count())
    await asyncio.sleep(0.1)
    assert len(press.answers) == 1


async def test_what_is_said_in_a_group_is_confirmed_and_not_kept(door: Door) -> None:
    chat = {"id": -100, "type": "supergroup", "title": "x"}
    update = {"update_id": 5, "message": {"message_id": 1, "date": 1, "chat": chat, "text": "x"}}
    assert await door.knock(update) == 200
    assert await door.kept() == []
