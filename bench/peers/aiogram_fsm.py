"""The same on aiogram 3: its FSM in memory, its default client, its own polling.

`python -m bench.peers.aiogram_fsm consultation|rsvp|idea`, with the interpreter of .venv-peers.
"""

import asyncio
import os
import sys
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bench.peers.flows import FLOWS, RSVP, Flow


class Stages(StatesGroup):
    """Where somebody is: at a question, at the recap, at the card of a meeting."""

    asked = State()
    recap = State()
    card = State()


def keyboard(labels: tuple[str, ...]) -> InlineKeyboardMarkup | None:
    """A row for each button."""
    rows = [[InlineKeyboardButton(text=one, callback_data=str(n))] for n, one in enumerate(labels)]
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


class Questions:
    """One question after the other, the recap, the receipt."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow

    def router(self) -> Router:
        """All of it."""
        router = Router()
        router.message(Command(self._flow.command))(self.begin)
        router.message(Stages.asked, F.text)(self.wrote)
        router.callback_query(Stages.asked)(self.pressed)
        router.callback_query(Stages.recap)(self.sent)
        return router

    async def begin(self, message: Message, state: FSMContext) -> None:
        """The command: the first question."""
        await state.set_state(Stages.asked)
        await state.set_data({"given": []})
        await self._ask(message, 0)

    async def wrote(self, message: Message, state: FSMContext) -> None:
        """Keep what was typed."""
        await self._next(message, state, message.text or "")

    async def pressed(self, press: CallbackQuery, state: FSMContext) -> None:
        """Keep what was pressed."""
        await press.answer()
        one = self._flow.asked[len((await state.get_data())["given"])]
        await self._next(_message(press), state, one.buttons[int(press.data or 0)])

    async def _next(self, message: Message, state: FSMContext, said: str) -> None:
        given: list[str] = (await state.get_data())["given"]
        if self._flow.asked[len(given)].number and not said.isdecimal():
            await self._ask(message, len(given))
            return
        given = [*given, said]
        await state.update_data(given=given)
        if len(given) < len(self._flow.asked):
            await self._ask(message, len(given))
            return
        await state.set_state(Stages.recap)
        await message.answer(self._flow.recap(given), reply_markup=keyboard((self._flow.send,)))

    async def _ask(self, message: Message, number: int) -> None:
        one = self._flow.asked[number]
        await message.answer(one.words, reply_markup=keyboard(one.buttons))

    async def sent(self, press: CallbackQuery, state: FSMContext) -> None:
        """The button under the recap: keep the answers and give a receipt."""
        await press.answer()
        given: Any = (await state.get_data())["given"]
        await state.set_state(None)
        await state.set_data({"submitted": given})
        await _message(press).answer(self._flow.receipt)


def meeting() -> Router:
    """The card, answered as often as one likes."""
    router = Router()

    @router.message(Command(RSVP.command))
    async def shown(message: Message, state: FSMContext) -> None:
        await state.set_state(Stages.card)
        await message.answer(RSVP.title, reply_markup=keyboard(RSVP.buttons))

    @router.callback_query(Stages.card)
    async def answered(press: CallbackQuery, state: FSMContext) -> None:
        await press.answer()
        said = RSVP.buttons[int(press.data or 0)]
        await state.update_data(answer=said)
        markup = keyboard(RSVP.buttons)
        await _message(press).edit_text(RSVP.said(said), reply_markup=markup)

    return router


def _message(press: CallbackQuery) -> Message:
    assert isinstance(press.message, Message)
    return press.message


async def main(stage: str) -> None:
    """Poll until told to stop."""
    api = TelegramAPIServer.from_base(os.environ["BOT_API_URL"])
    bot = Bot(os.environ["BOT_TOKEN"], session=AiohttpSession(api=api))
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(Questions(FLOWS[stage]).router() if stage in FLOWS else meeting())
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
