"""The postman under watch: the real one, with the weather for a Telegram."""

import asyncio
from contextlib import suppress
from typing import Any, cast

from bot.pace import Pace
from bot.postman import Postman
from bot.telegram.printing import Paper, Press
from bot.telegram.request import Telegram, Upload
from storage.outbox import Letter, Outcome
from storage.store import Store
from tests.fuzz.weather import Weather
from tests.players.home import renderer


class Unprinted(Press):
    """Prints nothing: making pages takes long, and has tests of its own."""

    async def printed(self, paper: Paper) -> Upload:
        """An empty page."""
        return Upload("document", "page.pdf", b"%PDF-1.4\n", "application/pdf")


class WatchedPostman(Postman):
    """Tells the weather which letter is on its way, and what is thought to have become of it."""

    def __init__(self, store: Store, weather: Weather, **more: Any) -> None:
        pace = Pace(0, 0, clock=lambda: 0.0)
        bot = cast("Telegram", weather)
        super().__init__(store, bot, renderer(), pace, first_pause=0.0, dice=lambda: 0.5, **more)
        self._delivery.press = Unprinted(bot)
        self.weather = weather

    async def all_sent(self) -> None:
        """Everything that may leave now has."""
        self.wake()
        await self.settled()

    async def killed(self) -> None:
        """As by SIGKILL: nothing is written down any more."""
        self._stopping = True
        tasks = {*self._rounds.values(), *self._crew}
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task

    async def _delivered(self, letter: Letter) -> None:
        if letter.chat_id is not None:
            self.weather.sets_out(letter)
        await super()._delivered(letter)

    def _finish(self, outcome: Outcome, letter: Letter) -> None:
        self.weather.over(letter, outcome)
        super()._finish(outcome, letter)
