"""Updates are kept before they are confirmed, once each, through whatever the line does."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.simulator.people import acting
from bot.telegram.refusals import AnotherBot, BadToken
from bot.telegram.request import connect
from storage import inbox
from tests.bot.town import Town, until


@asynccontextmanager
async def polling(town: Town) -> AsyncIterator["asyncio.Task[None]"]:
    task = asyncio.create_task(town.poll().run())
    yield task
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def texts(town: Town) -> list[str]:
    rows = await town.store.read(lambda db: inbox.take(db, 1000))
    return [json.loads(row.body)["message"]["text"] for row in rows]


async def kept(town: Town, number: int) -> None:
    async with asyncio.timeout(20):
        while await town.store.read(inbox.waiting) < number:
            await asyncio.sleep(0.005)


async def test_everything_in_order_and_confirmed(town: Town) -> None:
    ada = town.resident(text="0")
    async with polling(town):
        for number in range(1, 30):
            acting.write(town.world, ada, str(number))
        await kept(town, 30)
        await until(lambda: not town.world.updates.count())
    assert await texts(town) == [str(number) for number in range(30)]


async def test_what_comes_in_the_moment_after_an_answer_travels_together(town: Town) -> None:
    ada = town.resident(text="0")
    asks = town.world.calls.number
    task = asyncio.create_task(town.poll(gathers=1.0).run())
    await kept(town, 1)
    for number in range(1, 6):
        acting.write(town.world, ada, str(number))
        await asyncio.sleep(0.01)
    await kept(town, 6)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    brought = [call for call in town.world.calls.since(asks) if call["method"] == "getUpdates"]
    assert len(brought) <= 2, "one brought the first, the next all the others"


async def test_not_confirmed_before_it_is_stored(town: Town) -> None:
    town.resident(text="0")
    failing = town.poll()

    async def refuse(_: object) -> None:
        raise InterruptedError

    failing._intake._store = type("Broken", (), {"write": staticmethod(refuse)})()
    with pytest.raises(InterruptedError):
        await failing.run()
    assert town.world.updates.count() == 1
    async with polling(town):
        await kept(town, 1)


async def test_the_same_updates_again_are_known(town: Town) -> None:
    ada = town.resident(text="0")
    async with polling(town):
        await kept(town, 1)
    town.world.updates.repeat(town.world.updates.handed)
    async with polling(town):
        acting.write(town.world, ada, "1")
        await kept(town, 2)
    assert await texts(town) == ["0", "1"]


async def test_ids_may_begin_again_anywhere(town: Town) -> None:
    ada = town.resident(text="0")
    async with polling(town):
        await kept(town, 1)
        await until(lambda: not town.world.updates.count())
        town.world.updates.next_id = 5
        acting.write(town.world, ada, "1")
        acting.write(town.world, ada, "2")
        await kept(town, 3)
        await until(lambda: not town.world.updates.count())
    assert await texts(town) == ["0", "1", "2"]


@pytest.mark.parametrize("kind", ["500", "502", "drop_before", "drop_after", "garbage", "429"])
async def test_goes_on_after_trouble(town: Town, kind: str) -> None:
    town.world.faults.plan({"kind": kind, "method": "getUpdates", "times": 2, "retry_after": 1})
    town.resident(text="0")
    async with polling(town):
        await kept(town, 1)
    assert await texts(town) == ["0"]


async def test_another_bot_with_the_same_token_stops_us(town: Town) -> None:
    town.world.faults.plan({"kind": "409", "method": "getUpdates", "times": 100})
    with pytest.raises(AnotherBot):
        await town.poll().run()


async def test_our_own_predecessor_is_forgiven(town: Town) -> None:
    town.world.faults.plan({"kind": "409", "method": "getUpdates", "times": 3})
    town.resident(text="0")
    async with polling(town):
        await kept(town, 1)


async def test_a_token_nobody_knows(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    wrong = connect("43:wrong-token-wrong-token-wrong", town.simulator.url, in_flight=2)
    await wrong.open()
    town.bot = wrong
    with pytest.raises(BadToken) as refused:
        await town.poll().run()
    await wrong.end()
    assert "wrong-token" not in caplog.text + repr(refused.value)


async def test_a_press_is_answered_once_though_it_comes_twice(town: Town) -> None:
    ada = town.resident(text="0")
    chat = town.world.chats[ada.id]
    message = town.world.say(chat, town.world.bot_user(), {"text": "?"})
    async with polling(town):
        press = town.world.press(ada, message, "x")
        await until(lambda: press.answers)
        town.world.updates.repeat(town.world.updates.handed)
        town.world.press(ada, message, "y")
        await kept(town, 3)
        await until(lambda: len(town.calls("answerCallbackQuery")) == 2)
    assert len(press.answers) == 1


async def test_a_press_too_old_to_answer_is_nobodys_trouble(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    ada = town.resident(text="0")
    message = town.world.say(town.world.chats[ada.id], town.world.bot_user(), {"text": "?"})
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    plan = {"kind": "400", "method": "answerCallbackQuery", "description": old}
    town.world.faults.plan(plan)
    async with polling(town):
        town.world.press(ada, message, "x")
        await until(lambda: town.calls("answerCallbackQuery"))
        await kept(town, 2)
    assert caplog.text == ""


async def test_all_that_we_use_is_asked_for_by_name(town: Town) -> None:
    async with polling(town):
        await until(lambda: town.calls("getUpdates"))
    asked = town.calls("getUpdates")[0]["params"]["allowed_updates"]
    wanted = ["message", "edited_message", "callback_query", "my_chat_member"]
    assert (json.loads(asked) if isinstance(asked, str) else asked) == wanted
