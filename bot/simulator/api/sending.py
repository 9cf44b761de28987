"""The methods that send a message: text, places, contacts, copies, and the "typing" notice."""

from __future__ import annotations

from typing import Any

from bot.simulator.api.chats import chat_to_look_at, chat_to_write
from bot.simulator.api.posting import post, with_caption, with_text
from bot.simulator.formatting import formatted_caption, formatted_text
from bot.simulator.params import Params
from bot.simulator.refusal import bad_request
from bot.simulator.world import World

ACTION_LASTS = 5.0
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
    "cancel",
}
# What a copy takes along; the rest (sender, date, reply, keyboard) is made anew.
_COPIED = [
    "text",
    "entities",
    "photo",
    "document",
    "voice",
    "audio",
    "video",
    "animation",
    "sticker",
    "caption",
    "caption_entities",
    "venue",
    "location",
    "contact",
]


def send_message(world: World, params: Params) -> dict[str, Any]:
    formatted = formatted_text(params)
    chat = chat_to_write(world, params)
    return post(world, chat, params, with_text(formatted), formatted.html).body


def place_from(params: Params) -> dict[str, float]:
    latitude, longitude = params.real("latitude"), params.real("longitude")
    if latitude is None or longitude is None:
        raise bad_request("latitude and longitude must be specified")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location specified")
    return {"latitude": latitude, "longitude": longitude}


def send_location(world: World, params: Params) -> dict[str, Any]:
    place = place_from(params)
    return post(world, chat_to_write(world, params), params, {"location": place}).body


def send_venue(world: World, params: Params) -> dict[str, Any]:
    place = place_from(params)
    named = {name: params.text(name) for name in ("title", "address")}
    for name, value in named.items():
        if not value:
            raise bad_request(f"venue {name} must be non-empty")
    content = {"venue": {"location": place, **named}, "location": place}
    return post(world, chat_to_write(world, params), params, content).body


def send_contact(world: World, params: Params) -> dict[str, Any]:
    names = ("phone_number", "first_name", "last_name")
    contact = {name: params.text(name) for name in names if params.text(name)}
    if "phone_number" not in contact or "first_name" not in contact:
        raise bad_request("contact phone number and first name must be non-empty")
    return post(world, chat_to_write(world, params), params, {"contact": contact}).body


def copy_message(world: World, params: Params) -> dict[str, Any]:
    chat = chat_to_write(world, params)
    source = Params({"chat_id": params.text("from_chat_id")})
    original = chat_to_look_at(world, source).messages.get(params.whole("message_id"))
    if original is None:
        raise bad_request("message to copy not found")
    content = {name: original.body[name] for name in _COPIED if name in original.body}
    if not content:
        raise bad_request("message can't be copied")
    html = original.html
    if "caption" in params.values and "text" not in content:
        formatted = formatted_caption(params)
        content = {k: v for k, v in content.items() if not k.startswith("caption")}
        content, html = {**content, **with_caption(formatted)}, formatted.html
    return {"message_id": post(world, chat, params, content, html).id}


def send_chat_action(world: World, params: Params) -> bool:
    action = params.text("action").lower()
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = chat_to_write(world, params)
    chat.action = ("", 0.0) if action == "cancel" else (action, world.now() + ACTION_LASTS)
    world.touch(chat)
    return True
