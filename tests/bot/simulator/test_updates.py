"""How updates reach the bot: offsets, long polls, kinds, expiry, two pollers, webhooks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web as http
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import Conflict

MARKUP = InlineKeyboardMarkup([[InlineKeyboardButton("Oui", callback_data="yes")]])


def texts(updates: Any) -> list[str]:
    return [update.message.text for update in updates]


async def test_an_offset_confirms_what_is_before_it(bot: Bot, lea: Any) -> None:
    for text in "abc":
        await lea.writes(text)
    first = await bot.get_updates(limit=2)
    assert texts(first) == ["a", "b"] == texts(await bot.get_updates(limit=2))
    rest = await bot.get_updates(offset=first[-1].update_id + 1)
    assert texts(rest) == ["c"] == texts(await bot.get_updates())
    assert await bot.get_updates(offset=rest[0].update_id + 1) == ()


async def test_a_negative_offset_keeps_only_the_last(bot: Bot, lea: Any) -> None:
    for text in "abc":
        await lea.writes(text)
    assert texts(await bot.get_updates(offset=-1)) == ["c"] == texts(await bot.get_updates())


async def test_a_long_poll_ends_when_something_comes(bot: Bot, lea: Any) -> None:
    began = time.monotonic()
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    await lea.writes("a")
    assert texts(await poll) == ["a"] and time.monotonic() - began < 2


async def test_a_long_poll_ends_when_its_time_is_up(bot: Bot, lea: Any) -> None:
    began = time.monotonic()
    assert await bot.get_updates(timeout=1) == ()
    assert 0.9 < time.monotonic() - began < 3


async def test_a_second_poller_ends_the_first(bot: Bot, lea: Any, simulator: Any) -> None:
    other = Bot(simulator.token, simulator.base_url)
    await other.initialize()
    first = asyncio.create_task(other.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(bot.get_updates(timeout=20))
    with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that"):
        await first
    await other.shutdown()
    await lea.writes("a")
    assert texts(await second) == ["a"]


async def test_only_the_kinds_that_were_asked_for(bot: Bot, lea: Any) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    await lea.writes("unheard")
    await bot.send_message(lea.id, "?", reply_markup=MARKUP)
    await lea.does("taps", label="Oui")
    (update,) = await bot.get_updates()
    assert update.callback_query
    # Omitted keeps the earlier list; an empty one means the usual kinds again.
    await bot.get_updates(offset=update.update_id + 1, allowed_updates=[])
    await lea.writes("heard")
    assert texts(await bot.get_updates()) == ["heard"]


async def test_a_press_that_is_not_fetched_is_gone(bot: Bot, lea: Any) -> None:
    await bot.send_message(lea.id, "?", reply_markup=MARKUP)
    await lea.does("taps", label="Oui")
    await lea.writes("a")
    await lea.control("skip", seconds=151)
    assert texts(await bot.get_updates()) == ["a"]
    await lea.control("skip", seconds=24 * 3600)
    assert await bot.get_updates() == ()


async def test_ids_that_restart_at_random(bot: Bot, lea: Any) -> None:
    await lea.writes("a")
    (old,) = await bot.get_updates()
    await bot.get_updates(offset=old.update_id + 1)
    await lea.control("next_update_id", value=7)
    await lea.writes("b")
    # The old offset is far beyond the new ids: nothing counts as confirmed.
    (new,) = await bot.get_updates(offset=old.update_id + 1)
    assert (new.update_id, new.message.text) == (7, "b")


async def test_blocking_and_coming_back(bot: Bot, lea: Any) -> None:
    await lea.does("block")
    await lea.does("unblock")
    await lea.does("unblock")
    gone, back = (update.my_chat_member for update in await bot.get_updates())
    assert (gone.old_chat_member.status, gone.new_chat_member.status) == ("member", "kicked")
    assert (back.old_chat_member.status, back.new_chat_member.status) == ("kicked", "member")


@pytest.fixture
async def hook() -> AsyncIterator[dict[str, Any]]:
    """A bot's web server: notes what comes, fails as often as it is told to."""
    seen: dict[str, Any] = {"updates": [], "secrets": set(), "failures": 0}

    async def receive(request: http.Request) -> http.Response:
        if seen["failures"]:
            seen["failures"] -= 1
            return http.Response(status=500)
        seen["updates"].append(await request.json())
        seen["secrets"].add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return http.Response()

    app = http.Application()
    app.router.add_post("/hook", receive)
    runner = http.AppRunner(app)
    await runner.setup()
    site = http.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    seen["url"] = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield seen
    await runner.cleanup()


async def until(told: Any, seconds: float = 5) -> None:
    end = time.monotonic() + seconds
    while not told():
        assert time.monotonic() < end, "it did not come to that"
        await asyncio.sleep(0.01)


async def test_a_webhook_gets_what_waits_and_what_comes(bot: Bot, lea: Any, hook: Any) -> None:
    await lea.writes("before")
    await bot.set_webhook(hook["url"], secret_token="s-3_T")
    await lea.writes("after")
    await until(lambda: len(hook["updates"]) == 2)
    assert [update["message"]["text"] for update in hook["updates"]] == ["before", "after"]
    assert hook["secrets"] == {"s-3_T"}
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.max_connections) == (hook["url"], 0, 40)


async def test_a_webhook_is_tried_again_in_order(
    bot: Bot, lea: Any, hook: Any, simulator: Any
) -> None:
    simulator.state.webhook.first_pause = 0.02
    hook["failures"] = 2
    await bot.set_webhook(hook["url"])
    for text in "abc":
        await lea.writes(text)
    await until(lambda: len(hook["updates"]) == 3)
    assert [update["message"]["text"] for update in hook["updates"]] == ["a", "b", "c"]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"


async def test_polling_and_a_webhook_exclude_each_other(bot: Bot, lea: Any, hook: Any) -> None:
    await bot.set_webhook(hook["url"])
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    await lea.writes("a")
    assert texts(await bot.get_updates()) == ["a"]
    assert (await bot.get_webhook_info()).url == ""


async def test_waiting_updates_can_be_dropped(bot: Bot, lea: Any) -> None:
    await lea.writes("a")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()
