"""What the simulator does wrong when it is told to."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.simulator.server import serve

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("fault", "error", "acts"),
    [
        ({"kind": "429", "retry_after": 3}, RetryAfter, False),
        ({"kind": "500"}, NetworkError, False),
        ({"kind": "502"}, NetworkError, False),
        ({"kind": "502_after"}, NetworkError, True),
        ({"kind": "403"}, Forbidden, False),
        ({"kind": "400", "description": "Bad Request: PEER_FLOOD"}, BadRequest, False),
        ({"kind": "409", "description": "Conflict: x"}, Conflict, False),
        ({"kind": "drop_before"}, NetworkError, False),
        ({"kind": "drop_after"}, NetworkError, True),
        ({"kind": "garbage"}, TelegramError, False),
        ({"kind": "garbage_after"}, TelegramError, True),
        ({"kind": "slow", "seconds": 1}, TimedOut, True),
        ({"kind": "slow_after", "seconds": 1}, TimedOut, True),
    ],
    ids=lambda value: value.get("kind") if isinstance(value, dict) else None,
)
async def test_a_call_goes_wrong_once(
    bot: Bot, lea: Any, fault: dict[str, Any], error: type[TelegramError], acts: bool
) -> None:
    await lea.control("faults", method="sendMessage", **fault)
    with pytest.raises(error):
        await bot.send_message(lea.id, "a", read_timeout=0.3)
    await asyncio.sleep(1 if "seconds" in fault else 0)
    assert ((await lea.last())["text"] == "a") is acts
    assert (await bot.send_message(lea.id, "b")).text == "b"


async def test_retry_after_is_told(bot: Bot, lea: Any) -> None:
    await lea.control("faults", kind="429", retry_after=7)
    with pytest.raises(RetryAfter) as refusal:
        await bot.get_me()
    assert refusal.value.retry_after == timedelta(seconds=7)


async def test_faults_choose_their_method_chat_and_time(bot: Bot, lea: Any) -> None:
    await lea.control("faults", method="sendMessage", kind="500", chat_id=lea.id + 1)
    await lea.control("faults", method="sendMessage", kind="500", skip=1, times=2)
    assert await bot.get_me()
    results = []
    for number in range(4):
        try:
            results.append((await bot.send_message(lea.id, str(number))).text)
        except NetworkError:
            results.append("!")
    assert results == ["0", "!", "!", "3"]
    status, left = await lea.ask("DELETE", "/control/faults")
    assert (status, left) == (200, [])


async def test_an_unknown_fault_is_refused(lea: Any) -> None:
    status, answer = await lea.ask("POST", "/control/faults", kind="sulk")
    assert status == 400 and "sulk" in answer["error"]


async def test_an_update_is_delivered_twice(bot: Bot, lea: Any) -> None:
    await lea.writes("a")
    (first,) = await bot.get_updates()
    assert await bot.get_updates(offset=first.update_id + 1) == ()
    assert await lea.control("redeliver") == {"again": 1}
    (second,) = await bot.get_updates(offset=first.update_id + 1)
    assert (second.update_id, second.message.text) == (first.update_id, "a")
    assert await bot.get_updates(offset=first.update_id + 1) == ()


async def test_a_restart_drops_connections_and_repeats_the_unconfirmed(bot: Bot, lea: Any) -> None:
    await lea.writes("a")
    (first,) = await bot.get_updates()
    sending = asyncio.create_task(bot.send_message(lea.id, "x"))
    await sending
    again = await lea.control("restart")
    assert again["again"] == 1 and again["cut"] >= 1
    repeated = await _patiently(bot, first.update_id + 1)
    assert [update.update_id for update in repeated] == [first.update_id]


async def test_a_restart_cuts_a_long_poll(bot: Bot, lea: Any) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    await lea.control("restart")
    with pytest.raises(NetworkError):
        await poll


async def _patiently(bot: Bot, offset: int) -> Any:
    try:
        return await bot.get_updates(offset=offset)
    except NetworkError:
        return await bot.get_updates(offset=offset)


async def test_rates_are_enforced_when_told_to(bot: Bot, lea: Any) -> None:
    for number in range(8):
        await bot.send_message(lea.id, str(number))
    await lea.control("rates", on=True, burst=3)
    for number in range(3):
        await bot.send_message(lea.id, str(number))
    with pytest.raises(RetryAfter):
        await bot.send_message(lea.id, "too many")
    await asyncio.sleep(1.05)
    assert await bot.send_message(lea.id, "in time")


async def test_overall_rate(bot: Bot, lea: Any) -> None:
    await lea.control("rates", on=True, burst=1000, overall=5)
    for number in range(5):
        await bot.send_message(lea.id, str(number))
    with pytest.raises(RetryAfter):
        await bot.send_message(lea.id, "too many")


async def test_a_group_takes_twenty_a_minute(bot: Bot, lea: Any) -> None:
    group = await lea.control("groups", title="Conseil", people=[lea.id])
    await lea.control("rates", on=True, overall=1000)
    for number in range(20):
        await bot.send_message(group["id"], str(number))
    with pytest.raises(RetryAfter):
        await bot.send_message(group["id"], "too many")


async def test_latency(bot: Bot, lea: Any) -> None:
    await lea.control("latency", seconds=0.2)
    began = time.monotonic()
    await bot.get_me()
    assert time.monotonic() - began >= 0.2


async def test_calls_are_logged(bot: Bot, lea: Any) -> None:
    _, before = await lea.ask("GET", "/control/calls")
    await bot.send_message(lea.id, "a")
    with pytest.raises(BadRequest):
        await bot.send_message(999, "b")
    _, log = await lea.ask("GET", f"/control/calls?since={before['number']}")
    good, bad = log["calls"]
    assert (good["method"], good["params"]["text"], good["status"]) == ("sendMessage", "a", 200)
    assert (bad["status"], bad["description"]) == (400, "Bad Request: chat not found")


async def test_the_log_of_calls_is_bounded() -> None:
    from bot.simulator.calls import MOST_CALLS, Calls
    from bot.simulator.params import Params

    calls = Calls()
    for number in range(MOST_CALLS + 10):
        calls.note("x", Params({"text": "y" * number}))
    assert len(calls.log) == MOST_CALLS and len(calls.log[-1]["params"]["text"]) == 5000
    assert len(calls.since(MOST_CALLS)) == 10


async def test_reset(bot: Bot, lea: Any) -> None:
    await lea.writes("a")
    await lea.control("latency", seconds=5)
    await lea.control("reset")
    assert await bot.get_updates() == ()
    _, people = await lea.ask("GET", "/people")
    assert people == []


async def test_serving_ends_at_once_with_a_long_poll_open() -> None:
    async with serve() as simulator:
        client = Bot(simulator.token, simulator.base_url)
        await client.initialize()
        poll = asyncio.create_task(client.get_updates(timeout=30))
        await asyncio.sleep(0.1)
        began = time.monotonic()
    assert time.monotonic() - began < 1
    assert await poll == ()
    await client.shutdown()


def test_the_command_line_stops_when_told_to() -> None:
    command = [sys.executable, "-m", "bot.simulator", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline().startswith("http://127.0.0.1:")
        began = time.monotonic()
        process.terminate()
        assert process.wait(5) == 0
        assert time.monotonic() - began < 1
