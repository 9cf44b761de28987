"""The register: every Bot API method this small Telegram knows, one line each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.simulator.api import editing, introducing, receiving, sending
from bot.simulator.api.introducing import getter_of, setter_of
from bot.simulator.api.sending_files import send_media_group, sender_of
from bot.simulator.params import Params
from bot.simulator.world import World

Method = Callable[[World, Params], Any]

METHODS: dict[str, Method] = {
    "getMe": receiving.get_me,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.get_webhook_info,
    "answerCallbackQuery": receiving.answer_callback_query,
    "getFile": receiving.get_file,
    "getChat": receiving.get_chat,
    "sendMessage": sending.send_message,
    "sendLocation": sending.send_location,
    "sendVenue": sending.send_venue,
    "sendContact": sending.send_contact,
    "copyMessage": sending.copy_message,
    "sendChatAction": sending.send_chat_action,
    "sendPhoto": sender_of("photo"),
    "sendDocument": sender_of("document"),
    "sendVoice": sender_of("voice"),
    "sendAudio": sender_of("audio"),
    "sendVideo": sender_of("video"),
    "sendAnimation": sender_of("animation"),
    "sendSticker": sender_of("sticker"),
    "sendMediaGroup": send_media_group,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "setMyCommands": introducing.set_my_commands,
    "getMyCommands": introducing.get_my_commands,
    "deleteMyCommands": introducing.delete_my_commands,
    "setChatMenuButton": introducing.set_chat_menu_button,
    "getChatMenuButton": introducing.get_chat_menu_button,
    "setMyName": setter_of("name", "names", 64),
    "getMyName": getter_of("name", "names"),
    "setMyDescription": setter_of("description", "descriptions", 512),
    "getMyDescription": getter_of("description", "descriptions"),
    "setMyShortDescription": setter_of("short_description", "short_descriptions", 120),
    "getMyShortDescription": getter_of("short_description", "short_descriptions"),
}

# Telegram does not care how a method's name is capitalised.
BY_LOWER_NAME = {name.lower(): name for name in METHODS}
