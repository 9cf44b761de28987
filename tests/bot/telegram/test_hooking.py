"""The webhook is set, held against whoever takes it away, and given up to another bot."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator

import pytest

from bot.part import PortTaken
from bot.telegram.refusals import AnotherBot, BadToken, BadWebhook
from bot.telegram.request import connect
from tests.bot.telegram.door import SECRET, Door, free_port, running, webhook
from tests.bot.town import Town, until


@pytest.fixture
async def door(town: Town) -> AsyncIterator[Door]:
    async with running(town, free_port()) as one:
        yield one


async def test_how_we_ask_for_updates(town: Town, door: Door) -> None:
    params = town.calls("setWebhook")[0]["params"]
    wanted = ["message", "edited_message", "callback_query", "my_chat_member"]
    assert json.loads(params["allowed_updates"]) == wanted
    assert params["secret_token"] == SECRET
    assert str(params["max_connections"]) == "40"
    assert str(params["drop_pending_updates"]) == "false"


@pytest.mark.parametrize("kind", ["500", "502", "drop_before", "garbage", "429"])
async def test_the_webhook_is_set_through_trouble(town: Town, kind: str) -> None:
    town.world.faults.plan({"kind": kind, "method": "setWebhook", "times": 2, "retry_after": 1})
    async with running(town, free_port()) as door:
        await until(lambda: town.world.webhook.url)
        assert door.url == town.world.webhook.url


async def test_an_address_that_telegram_will_not_take_ends_us(town: Town) -> None:
    why = "Bad Request: bad webhook: IP address 10.0.0.1 is reserved"
    town.world.faults.plan({"kind": "400", "method": "setWebhook", "description": why})
    with pytest.raises(BadWebhook, match="reserved"):
        await webhook(town, free_port()).run()


async def test_an_address_that_telegram_cannot_look_up_yet_is_tried_again(town: Town) -> None:
    why = "Bad Request: bad webhook: Failed to resolve host: Temporary failure"
    town.world.faults.plan({"kind": "400", "method": "setWebhook", "description": why, "times": 2})
    async with running(town, free_port()):
        await until(lambda: town.world.webhook.url)


async def test_a_webhook_taken_away_is_set_again_and_then_there_is_another_bot(town: Town) -> None:
    one = webhook(town, free_port())
    task = asyncio.create_task(one.run())
    for _ in range(4):
        await until(lambda: town.world.webhook.url or task.done())
        town.world.webhook.point_at("http://127.0.0.1:9/elsewhere", "", 1)
        await until(lambda: "elsewhere" not in town.world.webhook.url or task.done())
    with pytest.raises(AnotherBot):
        await task


async def test_a_token_nobody_knows(town: Town) -> None:
    wrong = connect("43:wrong-token-wrong-token-wrong", town.simulator.url, in_flight=2)
    await wrong.open()
    town.bot = wrong
    with pytest.raises(BadToken):
        await webhook(town, free_port()).run()
    await wrong.end()


async def test_a_port_that_is_taken_is_said(town: Town) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(PortTaken, match=r"127\.0\.0\.1"):
            await webhook(town, other.getsockname()[1]).run()
