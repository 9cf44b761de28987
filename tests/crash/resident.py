"""A resident: a patient person who reads, thinks, answers, and waits for what the bot says."""

import asyncio
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any

import aiohttp

from tests.crash.meaning import FINISHED, Meaning, Step
from tests.crash.town import Town

Message = dict[str, Any]
Pause = Callable[[int, int, Random], Awaitable[None]]
"""Waits before act `n` of `of`."""
After = Callable[["Resident", int], Awaitable[None]]
"""Does something right after act `n`."""
IMPATIENT_AFTER = 5.0
GIVES_UP_AFTER = 240.0
QUICK_FINGER = 0.15
"""How often a press is a double tap."""


class Resident:
    """One person, their telephone, and what they mean to say."""

    def __init__(
        self,
        town: Town,
        http: aiohttp.ClientSession,
        meant: Meaning,
        pause: Pause,
        after: After | None = None,
    ) -> None:
        self._town = town
        self._http = http
        self.meant = meant
        self._pause = pause
        self._after = after
        self._dice = Random(f"finger-{meant.number}")
        self._messages: dict[int, Message] = {}
        self._version = 0
        self.finished = False
        self.waits_for = ""

    async def take_part(self) -> None:
        """From the first word to the receipt."""
        await self._post("/people", name=f"R{self.meant.number}", id=self.meant.id)
        steps = self.meant.steps
        again: Callable[[], Awaitable[None]] | None = None
        for number, step in enumerate(steps):
            message = await self._shown(step, again) if step.prompt else None
            await self._pause(number, len(steps), self._dice)
            again = await self._act(step, message)
            if self._after is not None:
                await self._after(self, number)
        await self._shown(Step(FINISHED), again)
        self.finished = True

    async def block(self, gone: bool) -> None:
        """Block the bot, or unblock it."""
        await self._do("block" if gone else "unblock")

    async def say(self, text: str) -> None:
        """Write something."""
        await self._do("messages", text=text)

    async def _act(
        self, step: Step, message: Message | None
    ) -> Callable[[], Awaitable[None]] | None:
        """Press or write; what to do once more if nothing comes (nobody types twice)."""
        if not step.label:
            await self.say(step.text)
            return None
        assert message is not None
        data = next(data for label, data in _buttons(message) if step.label in label)

        async def press() -> None:
            await self._do("taps", message_id=message["message_id"], data=data, force=True)

        await press()
        if not step.may_repeat:
            return None
        if self._dice.random() < QUICK_FINGER:
            self._town.repeats += 1
            await press()
        return press

    async def _shown(self, step: Step, again: Callable[[], Awaitable[None]] | None) -> Message:
        """The message that `step` waits for."""
        self.waits_for = step.prompt
        async with asyncio.timeout(GIVES_UP_AFTER):
            while (found := self._find(step)) is None:
                if not await self._look() and again is not None:
                    self._town.repeats += 1
                    await again()
        return found

    def _find(self, step: Step) -> Message | None:
        return next((m for m in reversed(self._messages.values()) if _meets(m, step)), None)

    async def _look(self) -> bool:
        """Wait for something new in the chat; False when nothing came for a while."""
        url = f"{self._town.simulator.url}/people/{self.meant.id}/chat"
        params = {"after": self._version, "wait": IMPATIENT_AFTER, "changes": 1}
        async with self._http.get(url, params=params) as answer:
            chat = await answer.json()
        news = chat["version"] > self._version
        self._version = chat["version"]
        for message in chat["messages"]:
            if message["from_bot"]:
                self._messages[message["message_id"]] = message
        return news

    async def _do(self, what: str, **how: Any) -> None:
        await self._post(f"/people/{self.meant.id}/{what}", **how)

    async def _post(self, path: str, **body: Any) -> None:
        async with self._http.post(self._town.simulator.url + path, json=body) as answer:
            assert answer.status < 300, f"{path}: {await answer.text()}"


def _buttons(message: Message) -> list[tuple[str, str]]:
    rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
    return [(b["text"], b["callback_data"]) for row in rows for b in row if "callback_data" in b]


def _meets(message: Message, step: Step) -> bool:
    """Whether `step` can be taken here; labels may wear a sign that the words do not have."""
    labels = [label for label, _ in _buttons(message)]
    if not any(step.label in label for label in labels) and step.label:
        return False
    return any(step.prompt in words for words in (message["text"], *labels))
