"""A person's finger: finds the button that is meant and does what a client does with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.simulator.parts import Chat, Message, Person
from bot.simulator.people.acting import impossible, say, write
from bot.simulator.world import World

Button = dict[str, Any]
Done = dict[str, Any]


def tap(world: World, person: Person, wish: dict[str, Any]) -> Done:
    """Tap by data or label in one message, or by label alone: the newest button of that name."""
    chat = world.chat_of(person)
    if "message_id" not in wish:
        return _tap_newest(world, person, chat, wish)
    message = chat.messages.get(int(wish["message_id"]))
    if message is None:
        raise impossible("there is no such message", 404)
    button = next((b for b in _buttons(message.body.get("reply_markup")) if _meant(b, wish)), None)
    if button is None and wish.get("force"):
        button = {"callback_data": str(wish.get("data", ""))}
    if button is None:
        raise impossible("there is no such button under this message", 404)
    return _press(world, person, message, button)


def _tap_newest(world: World, person: Person, chat: Chat, wish: dict[str, Any]) -> Done:
    for message in reversed(chat.messages.values()):
        for button in _buttons(message.body.get("reply_markup")):
            if _meant(button, wish):
                return _press(world, person, message, button)
        if message.id == chat.keyboard_from:
            for button in _buttons(chat.keyboard):
                if button["text"] == wish.get("label"):
                    return _say_button(world, person, chat, button, wish)
    raise impossible("there is no such button in the chat", 404)


def _buttons(markup: dict[str, Any] | None) -> Iterator[Button]:
    rows = (markup or {}).get("inline_keyboard") or (markup or {}).get("keyboard") or []
    return (button for row in rows for button in row)


def _meant(button: Button, wish: dict[str, Any]) -> bool:
    if "data" in wish:
        return bool(button.get("callback_data") == wish["data"])
    return bool(button["text"] == wish.get("label"))


def _press(world: World, person: Person, message: Message, button: Button) -> Done:
    if person.blocked or person.deactivated:
        raise impossible("the bot is blocked: unblock it first")
    if "callback_data" in button:
        press = world.press(person, message, button["callback_data"])
        return {"callback_id": press.id, "message_id": message.id}
    opened: Done = {
        name: button[name] for name in ("url", "copy_text", "web_app") if name in button
    }
    return {"callback_id": None, "message_id": message.id, **opened}


def _say_button(
    world: World, person: Person, chat: Chat, button: Button, wish: dict[str, Any]
) -> Done:
    """A reply keyboard's button says its label, or what it asks for."""
    if (chat.keyboard or {}).get("one_time_keyboard"):
        chat.keyboard = None
    if button.get("request_location"):
        if "latitude" not in wish or "longitude" not in wish:
            raise impossible("this button asks for latitude and longitude", 400)
        place = {"latitude": float(wish["latitude"]), "longitude": float(wish["longitude"])}
        message = say(world, person, {"location": place})
    elif button.get("request_contact"):
        message = say(world, person, {"contact": own_contact(person)})
    else:
        message = write(world, person, button["text"])[0]
    return {"callback_id": None, "message_id": message.id}


def own_contact(person: Person) -> dict[str, Any]:
    # 06 39 98 is the range France keeps for numbers in films and tests.
    number = f"+33639980{person.id % 1000:03d}"
    return {"phone_number": number, "first_name": person.first_name, "user_id": person.id}
