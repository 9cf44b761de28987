"""The world of this small Telegram, in memory: persons, chats, messages, presses, files."""

from __future__ import annotations

import itertools
import secrets
import time
from typing import Any

from bot.simulator.calls import Calls
from bot.simulator.fast_time import FastTime
from bot.simulator.faults import Faults
from bot.simulator.files import Files
from bot.simulator.parts import Chat, Message, Person, Press
from bot.simulator.rates import Rates
from bot.simulator.settings import Settings
from bot.simulator.updates import Updates
from bot.simulator.webhook import Webhook
from bot.simulator.wire import Wires

MOST_MESSAGES = 2000
MOST_PRESSES = 10_000

BOT_NAME = "Porte-voix"
BOT_USERNAME = "portevoix_bot"


class World:
    def __init__(self, token: str) -> None:
        self.token = token
        self.bot_id = int(head) if (head := token.split(":")[0]).isdigit() else 42
        self.skipped = 0.0
        self.fast_time = FastTime()
        self.latency = 0.0
        self.closing = False
        self.updates = Updates(self.now)
        self.calls = Calls()
        self.faults = Faults()
        self.rates = Rates()
        self.wires = Wires()
        self.webhook = Webhook(self.updates, self.now)
        self.clear()

    def clear(self) -> None:
        """Everything as on the first day; those who wait are woken and find nothing."""
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.files = Files()
        self.settings = Settings()
        self._message_ids = itertools.count(1)
        self._person_ids = itertools.count(1001)
        self._versions = itertools.count(1)

    def start_over(self) -> None:
        """Forget everyone and everything that was asked for, and end every wait."""
        self.webhook.point_at("", "", 40)
        self.updates.drop_all()
        self.updates.allowed, self.updates.handed = [], []
        self.faults.forget()
        self.rates.set(False)
        self.calls = Calls()
        self.latency = self.skipped = 0.0
        self.fast_time.forget()
        self.wake_all()
        self.clear()

    def wake_all(self) -> None:
        bells = [chat.bell for chat in self.chats.values()]
        bells += [press.bell for press in self.presses.values()]
        for bell in (*bells, self.updates.bell):
            bell.ring()

    async def close(self) -> None:
        self.closing = self.updates.closed = True
        self.wake_all()
        await self.webhook.close()

    def look_again(self) -> None:
        """Open pages look again: the menu or the hour may be another one."""
        for chat in self.chats.values():
            self.touch(chat)

    def now(self) -> float:
        return time.time() + self.ahead()

    def ahead(self) -> float:
        """Seconds between the machine's clock and ours."""
        return self.skipped + self.fast_time.ahead

    def bot_user(self) -> dict[str, Any]:
        name = self.settings.name or BOT_NAME
        user = {"id": self.bot_id, "is_bot": True, "first_name": name, "username": BOT_USERNAME}
        return user

    def add_person(self, name: str, language: str, person_id: int | None = None) -> Person:
        first, _, last = name.strip().partition(" ")
        new_id = person_id or next(i for i in self._person_ids if i not in self.people)
        person = Person(new_id, first or "Anonyme", last, language_code=language)
        self.people[new_id] = person
        return person

    def chat_of(self, person: Person) -> Chat:
        """The private chat with the bot; it begins when the person begins it."""
        chat = self.chats.get(person.id)
        if chat is None:
            facts = {"id": person.id, "type": "private", "first_name": person.first_name}
            if person.last_name:
                facts["last_name"] = person.last_name
            chat = self.chats[person.id] = Chat(person.id, facts)
        return chat

    def add_group(self, title: str, kind: str, members: set[int]) -> Chat:
        group_id = -(10**12) - len(self.chats) - 1 if kind == "supergroup" else -len(self.chats) - 1
        facts = {"id": group_id, "type": kind, "title": title}
        chat = self.chats[group_id] = Chat(group_id, facts, members=members)
        return chat

    def say(self, chat: Chat, sender: dict[str, Any], content: dict[str, Any]) -> Message:
        """Put a message into a chat and wake those who read it."""
        self.fast_time.rest()
        message_id = next(self._message_ids)
        body = {"message_id": message_id, "from": sender, "chat": chat.facts}
        body |= {"date": int(self.now()), **content}
        message = Message(message_id, body, from_bot=sender["is_bot"])
        chat.messages[message_id] = message
        if len(chat.messages) > MOST_MESSAGES:
            del chat.messages[next(iter(chat.messages))]
        self.touch(chat, message)
        return message

    def touch(self, chat: Chat, message: Message | None = None) -> None:
        chat.version = next(self._versions)
        if message:
            message.version = chat.version
        chat.bell.ring()

    def delete(self, chat: Chat, message_id: int) -> None:
        del chat.messages[message_id]
        self.touch(chat)
        chat.gone.append((chat.version, message_id))

    def press(self, person: Person, message: Message, data: str) -> Press:
        self.fast_time.rest()
        press = Press(str(secrets.randbits(62)), person.id, self.now())
        self.presses[press.id] = press
        if len(self.presses) > MOST_PRESSES:
            del self.presses[next(iter(self.presses))]
        body = {"id": press.id, "from": person.user(), "message": message.body}
        body |= {"chat_instance": str(person.id * 7919), "data": data}
        self.updates.add("callback_query", body)
        return press
