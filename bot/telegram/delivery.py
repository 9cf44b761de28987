"""One letter's way to Telegram: part after part, however many tries that takes.

What Telegram says decides (`bot/telegram/verdict.py`). 429: everyone waits. Trouble of the network
or the server: again, with growing pauses and some chance in them, until a day has passed. A refusal
we do not know: over, for people to look at. An announcement that may have arrived is not repeated,
and one whose reader's quiet time has begun meanwhile waits for its end.
"""

import asyncio
import logging
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from telegram.error import ChatMigrated, RetryAfter, TelegramError

from bot.pace import Pace
from bot.results import Results
from bot.telegram.outbound import Call, Renderer, as_new, changes
from bot.telegram.printing import Press
from bot.telegram.request import Telegram, seconds_of
from bot.telegram.uploads import Uploads
from bot.telegram.verdict import verdict_of
from storage.outbox import Letter, Outcome, Over

log = logging.getLogger(__name__)

GIVES_UP_AFTER = timedelta(hours=24)
GIVES_UP_AFTER_IN_GROUPS = timedelta(minutes=50)
"""A group's number is forgotten within the hour."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 300.0
UPLOADED_WITHIN = 120.0
"""Seconds that Telegram gets to answer once it has a file."""


class Gone(Exception):
    """Nothing reaches this chat."""


class NotNow(Exception):
    """Its time to leave is over for now; it was not sent."""


class Ended(Exception):
    """This letter will not be tried again."""

    def __init__(self, over: Over, error: str) -> None:
        super().__init__(over)
        self.over = over
        self.error = error


@dataclass
class Delivery:
    """What sending needs; shared by all letters."""

    bot: Telegram
    renderer: Renderer
    pace: Pace
    results: Results
    now: Callable[[], datetime]
    slots: asyncio.Semaphore
    uploads: Uploads
    press: Press
    first_pause: float = FIRST_PAUSE
    dice: Callable[[], float] = random.random
    calling: set[str] = field(default_factory=set)
    """People to whom a call is on its way this moment."""

    async def deliver(self, letter: Letter) -> Outcome:
        """Send all of `letter`; Gone when its chat is."""
        try:
            return await self._all_parts(letter)
        except Ended as end:
            log.error("letter %s is %s (%s)", letter.seq, end.over, end.error)
            return Outcome(letter.seq, end.over, self._sent_of(letter), 1, end.error)
        except (Gone, NotNow):
            raise
        except Exception as error:  # a mistake of ours must not stop the other letters
            log.exception("letter %s cannot be sent", letter.seq)
            return Outcome(letter.seq, "failed", self._sent_of(letter), 1, type(error).__name__)

    def _sent_of(self, letter: Letter) -> int:
        return self.results.parts.get(letter.seq, letter.parts_sent)

    async def _all_parts(self, letter: Letter) -> Outcome:
        chat_id = letter.chat_id
        if chat_id is None:
            return Outcome(letter.seq, "dropped", error="forgotten")
        sent, message = letter.parts_sent, None
        while True:
            calls = self.renderer.calls(letter.reply, letter.locale, chat_id)
            try:
                for call in calls[sent:]:
                    message = await self._sent(letter, chat_id, call)
                    sent += 1
                    self.results.parts[letter.seq] = sent
            except ChatMigrated as moved:
                # The buttons are signed for a chat, so everything is made again.
                chat_id = self.results.moved[letter.person] = moved.new_chat_id
            else:
                return Outcome(letter.seq, "sent", sent, 0, "", message)

    async def _sent(self, letter: Letter, chat_id: int, call: Call) -> int | None:
        """The number of the message, once `call` went through."""
        pause = self.first_pause
        if call.paper is not None:
            call = call._replace(file=await self.press.printed(call.paper), paper=None)
        while True:
            try:
                answer = await self.uploads.sent(call, partial(self._tried, letter, chat_id))
                return answer.get("message_id") if isinstance(answer, dict) else None
            except ChatMigrated:
                raise
            except RetryAfter as later:
                self.pace.pause(seconds_of(later))
            except TelegramError as error:
                match self._judged(letter, call, error):
                    case "harmless":
                        return None
                    case "new":
                        call = as_new(call)
                    case _:
                        await asyncio.sleep(pause * (0.5 + self.dice()))
                        pause = min(pause * 2, LONGEST_PAUSE)

    async def _tried(self, letter: Letter, chat_id: int, call: Call) -> Any:
        # A tap brings an edit and a new question: both at once, or people wait for seconds.
        await self.pace.leave(None if changes(call) else chat_id, letter.lane)
        async with self.slots:
            # Looked at last: the wait for the rate, a pause or a free line may have been long.
            if letter.closes_at is not None and self.now() >= letter.closes_at:
                raise NotNow
            return await self._called(letter.person, call)

    async def _called(self, person: str, call: Call) -> Any:
        self.calling.add(person)
        try:
            reading = UPLOADED_WITHIN if call.file else None
            result = await self.bot.call(call.method, call.params, reading=reading, file=call.file)
        except TelegramError:
            self.calling.discard(person)
            raise
        # Cancelled in here, `calling` stays as it is: nobody knows whether it arrived.
        self.calling.discard(person)
        return result

    def _judged(self, letter: Letter, call: Call, error: TelegramError) -> str:
        verdict = verdict_of(error, call)
        in_group = (letter.chat_id or 0) < 0
        if verdict == "gone" or (in_group and verdict == "never"):
            raise Gone from None  # a group that does not let us speak is no trouble
        if verdict == "never":
            raise Ended("failed", _short(error)) from None
        if letter.lane == "announcement" and call.otherwise is None:
            if verdict == "maybe" and not changes(call) and not letter.may_repeat:
                raise Ended("unsure", _short(error)) from None
            if verdict == "new":  # whoever deleted it does not get it again
                raise Ended("failed", _short(error)) from None
        if verdict in ("again", "maybe") and self._too_late(letter, in_group):
            raise Ended("failed", f"given up: {_short(error)}") from None
        return verdict

    def _too_late(self, letter: Letter, in_group: bool) -> bool:
        if letter.closes_at is not None:  # it may have waited for its hour for days, and has an end
            return False
        patience = GIVES_UP_AFTER_IN_GROUPS if in_group else GIVES_UP_AFTER
        return self.now() - letter.made_at > patience


def _short(error: TelegramError) -> str:
    """The server's own words: they describe the call, never quote the text."""
    # Half a character (a lone surrogate) could not be kept.
    said = f"{type(error).__name__}: {error.message}"[:200]
    return said.encode("utf-8", "replace").decode()
