"""A Telegram that has its days: it takes what we send, or says no, or later, or nothing at all.

What it does to a call is drawn by the walk's own dice, so the same steps meet the same weather:

1. Whoever blocked us is never reached (403), until they come back. Once we were told, no
   announcement may even be tried.
2. Too fast (429), trouble of the server (502), a line that broke before anything left: not taken.
3. A line that broke after the call had left: taken one time in two, and we are not told.
4. An answer that is no message at all: taken.
"""

import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from bot.telegram.outbound import Call
from bot.telegram.request import MaybeSent, NotSent
from storage.outbox import Letter, Outcome
from tests.players.chat import Chat

said: Any = import_module("telegram.error")
"""How python-telegram-bot says that a call failed: only `bot/telegram` knows it by name."""
Judge = Callable[[Letter, Call], Awaitable[None]]
IN_A_ROW = 3
"""So many times one after the other a call to a chat meets bad weather, at most."""


@dataclass
class Weather:
    """What `bot.call` meets; `letter` says which letter is on its way to a chat."""

    seed: int
    chats: Mapping[int, Chat]
    judge: Judge
    """Looks at a call before anybody sees it."""
    bad: int = 12
    """How many calls in a hundred go wrong."""
    letters: dict[int, Letter] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    told_gone: set[int] = field(default_factory=set)
    """Chats of which we were told that nothing reaches them."""
    taken: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How often each part of a letter arrived, by the letter's id and the part's place."""
    unsure: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How often we could not know whether it had."""
    asked_again: Counter[str] = field(default_factory=Counter)
    """How often somebody of the team had the unsure ones of a sending sent again, by its batch."""
    refused: set[str] = field(default_factory=set)
    """Letters of which a call was refused."""
    met: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def sets_out(self, letter: Letter) -> None:
        """This letter is on its way to its chat now."""
        assert letter.chat_id is not None
        self.letters[letter.chat_id] = letter
        self.parts[letter.chat_id] = letter.parts_sent

    def over(self, letter: Letter, outcome: Outcome) -> None:
        """What the house thinks has become of it."""
        keys = [key for key in self.taken if key[0] == letter.id]
        self.met[f"is_{outcome.over}"] += 1
        match outcome.over:
            case "sent" if outcome.parts_sent > len(keys) and letter.id not in self.refused:
                self.wrong.append(f"a letter counts as sent and never left: {letter.id}")
            case "failed" if letter.id not in self.refused and "given up" not in outcome.error:
                self.wrong.append(f"a letter was given up: {letter.id}: {outcome.error}")
            case "unsure" if letter.may_repeat or not any(k[0] == letter.id for k in self.unsure):
                self.wrong.append(f"a letter is unsure for no reason: {letter.id}")
            case "dropped" if letter.chat_id is not None and letter.chat_id not in self.told_gone:
                self.wrong.append(f"a letter was dropped: {letter.id}: {outcome.error}")

    def blocks(self, chat: int) -> None:
        """They block us; we are not told."""
        self.blocked.add(chat)

    def is_back(self, chat: int) -> None:
        """Whoever writes can be written to."""
        self.blocked.discard(chat)
        self.told_gone.discard(chat)

    def killed(self, on_their_way: Iterable[str]) -> None:
        """The house was: it cannot know whether these letters arrived."""
        left = frozenset(on_their_way)
        self.told_gone.clear()
        for key in self.taken:
            self.unsure[key] += key[0] in left

    async def download(self, file_id: str, *, most: int) -> bytes | None:
        """Nothing can be had here."""
        return None

    def __post_init__(self) -> None:
        self._dice = random.Random(f"weather {self.seed}")
        self._row: Counter[int] = Counter()
        self.parts: dict[int, int] = {}
        """Which part of its letter is on its way to a chat."""

    async def call(
        self, method: str, params: Mapping[str, Any], *, reading: Any = None, file: Any = None
    ) -> Any:
        """One call of the Bot API; what it returns, or how it fails."""
        chat = int(params["chat_id"])
        letter = self.letters[chat]
        await self.judge(letter, Call(method, dict(params)))
        if chat in self.told_gone and letter.lane == "announcement":
            self.wrong.append(f"a letter to somebody who is gone: {letter.id}")
        if chat in self.blocked:
            self.told_gone.add(chat)
            self.met["blocked"] += 1
            raise said.Forbidden("Forbidden: bot was blocked by the user")
        key = letter.id, self.parts.get(chat, letter.parts_sent)
        how = self._drawn(chat, method)
        self.met[how] += 1
        match how:
            case "later":
                raise said.RetryAfter(0)
            case "server":
                raise said.NetworkError("Bad Gateway")
            case "unreached":
                raise NotSent("no connection")
            case "broke":
                self.unsure[key] += 1
                raise MaybeSent("broke")
            case "broke_after":
                self._take(chat, key, method, params, letter)
                self.unsure[key] += 1
                raise said.TimedOut
            case "no_message":
                self.refused.add(letter.id)
                raise said.BadRequest("Message to edit not found")
            case "refused":
                self.refused.add(letter.id)
                raise said.BadRequest("Something that nobody has heard of")
        number = self._take(chat, key, method, params, letter)
        self.parts[chat] = key[1] + 1
        self._row[chat] = 0
        return True if how == "odd" else {"message_id": number}

    def _drawn(self, chat: int, method: str) -> str:
        if self._row[chat] >= IN_A_ROW or self._dice.randrange(100) >= self.bad:
            return "taken"
        self._row[chat] += 1
        how = ["later", "server", "unreached", "broke", "broke_after", "odd"] * 3 + ["refused"]
        if method.startswith("edit"):
            how += ["no_message"] * 3
        return self._dice.choice(how)

    def _take(
        self, chat: int, key: tuple[str, int], method: str, params: Mapping[str, Any], of: Letter
    ) -> int | None:
        self.taken[key] += 1
        once = of.lane == "announcement" and not of.may_repeat and method.startswith("send")
        again = self.asked_again[of.id.rpartition(".")[0]]
        if self.taken[key] > 1 + (again if once else self.unsure[key]):
            self.wrong.append(f"a letter came twice: {of.id} {method} {key}")
        shown = self.chats.get(chat)
        if shown is None:
            return 1
        shown.apply(Call(method, dict(params)), of.reply.attached)
        return of.reply.edits or (shown.messages[-1].id if shown.messages else None)
