"""What only python-telegram-bot's own errors can tell a letter on its way."""

import asyncio

from telegram.error import ChatMigrated

from tests.bot.town import Town


async def test_the_chat_moved(town: Town) -> None:
    ada, new = town.resident("Ada"), town.resident("Elle")
    ref = await town.known(ada)
    await town.post("t-1", ref, "un")
    postman = town.postman()
    original = town.bot.call

    async def call(method: str, params: dict[str, object], **more: object) -> object:
        if params.get("chat_id") == ada.id:
            raise ChatMigrated(new.id)
        return await original(method, params)

    postman._delivery.bot = type("Moving", (), {"call": staticmethod(call)})()
    async with asyncio.timeout(20):
        await postman.settled()
    assert town.shown(new) == ["un"]
    assert await town.rows(f"SELECT person FROM identities WHERE chat_id = {new.id}") == [(ref,)]
