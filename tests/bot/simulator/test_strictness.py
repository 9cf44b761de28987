"""What Telegram refuses is refused here, with its status and in its words."""

from __future__ import annotations

from typing import Any

import pytest

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
PARSE = "Bad Request: can't parse entities: "
BUTTON = "Bad Request: can't parse inline keyboard button: "


def buttons(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def many(count: int, text: str = "x") -> dict[str, Any]:
    return buttons(*[[{"text": text, "callback_data": str(n)}] for n in range(count)])


Case = tuple[str, dict[str, Any], str]

REFUSED: list[Case] = [
    ("sendMessage", {}, "Bad Request: message text is empty"),
    ("sendMessage", {"text": ""}, "Bad Request: message text is empty"),
    ("sendMessage", {"text": " \n "}, "Bad Request: text must be non-empty"),
    (
        "sendMessage",
        {"text": "<b></b>", "parse_mode": "HTML"},
        "Bad Request: text must be non-empty",
    ),
    ("sendMessage", {"text": "x" * 4097}, "Bad Request: message is too long"),
    ("sendMessage", {"text": "🏟" * 2049}, "Bad Request: message is too long"),
    (
        "sendMessage",
        {"text": "<b>x", "parse_mode": "HTML"},
        PARSE + 'Can\'t find end tag corresponding to start tag "b"',
    ),
    (
        "sendMessage",
        {"text": "é<x>", "parse_mode": "html"},
        PARSE + 'Unsupported start tag "x" at byte offset 2',
    ),
    ("sendMessage", {"text": "x", "parse_mode": "Klingon"}, "Bad Request: unsupported parse_mode"),
    ("sendMessage", {"text": "x", "chat_id": None}, "Bad Request: chat_id is empty"),
    ("sendMessage", {"text": "x", "chat_id": 999}, "Bad Request: chat not found"),
    ("sendMessage", {"text": "x", "chat_id": "@nobody"}, "Bad Request: chat not found"),
    (
        "sendMessage",
        {"text": "x", "reply_parameters": {"message_id": 999}},
        "Bad Request: message to be replied not found",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": "{"},
        "Bad Request: can't parse reply keyboard markup JSON object",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": [1]},
        "Bad Request: object expected as reply markup",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": buttons([{"text": "x"}])},
        BUTTON + "Text buttons are unallowed in the inline keyboard",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": buttons([{"callback_data": "x"}])},
        BUTTON + 'Can\'t find field "text"',
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": buttons([{"text": 1, "callback_data": "x"}])},
        BUTTON + 'Field "text" must be of type String',
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": buttons([{"text": "x", "callback_data": "x" * 65}])},
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": buttons([{"text": "x", "callback_data": "é" * 33}])},
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": buttons([{"text": "x", "url": "ftp://a.fr"}])},
        "Bad Request: inline keyboard button URL 'ftp://a.fr' is invalid: Unsupported URL protocol",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": buttons([{"text": "x", "url": "http://localhost"}])},
        "Bad Request: inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": many(101)},
        "Bad Request: reply markup is too long",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": many(60, "x" * 200)},
        "Bad Request: reply markup is too long",
    ),
    ("sendPhoto", {}, "Bad Request: there is no photo in the request"),
    ("sendPhoto", {"photo": "nonsense"}, "Bad Request: wrong file identifier/HTTP URL specified"),
    ("sendPhoto", {"photo": "https://a.fr/a.png"}, "Bad Request: failed to get HTTP URL content"),
    ("sendPhoto", {"photo": "attach://x"}, "Bad Request: attached file not found: attach://x"),
    (
        "sendPhoto",
        {"photo": "x", "caption": "x" * 1025},
        "Bad Request: message caption is too long",
    ),
    ("sendMediaGroup", {}, 'Bad Request: parameter "media" is required'),
    ("sendMediaGroup", {"media": []}, "Bad Request: there are no messages to send"),
    (
        "sendMediaGroup",
        {"media": [{"type": "photo", "media": "x"}] * 11},
        "Bad Request: too many messages to send as an album",
    ),
    (
        "sendMediaGroup",
        {"media": [{"type": "photo", "media": "x"}, {"type": "document", "media": "x"}]},
        "Bad Request: document can't be mixed with other media types",
    ),
    (
        "sendVenue",
        {"latitude": 1, "longitude": 2, "title": "x"},
        "Bad Request: venue address must be non-empty",
    ),
    ("sendLocation", {"latitude": 91, "longitude": 2}, "Bad Request: wrong location specified"),
    (
        "sendMessage",
        {"text": "x", "reply_parameters": "7"},
        "Bad Request: can't parse parameters of sendMessage",
    ),
    ("sendChatAction", {"action": "dance"}, "Bad Request: wrong parameter action in request"),
    ("copyMessage", {"from_chat_id": 999, "message_id": 1}, "Bad Request: chat not found"),
    ("editMessageText", {"text": "x"}, "Bad Request: message identifier is not specified"),
    ("editMessageText", {"text": "x", "message_id": 999}, "Bad Request: message to edit not found"),
    ("editMessageText", {"text": "x", "message_id": 1}, "Bad Request: message can't be edited"),
    ("deleteMessage", {"message_id": 999}, "Bad Request: message to delete not found"),
    (
        "answerCallbackQuery",
        {"callback_query_id": "1"},
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    ),
    (
        "answerCallbackQuery",
        {"callback_query_id": "1", "text": "x" * 201},
        "Bad Request: MESSAGE_TOO_LONG",
    ),
    ("getFile", {"file_id": "x"}, "Bad Request: invalid file_id"),
    (
        "setMyCommands",
        {"commands": [{"command": "Réunions", "description": "x"}]},
        "Bad Request: BOT_COMMAND_INVALID",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "x", "description": ""}]},
        "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "x", "description": "x"}] * 101},
        "Bad Request: BOT_COMMANDS_TOO_MUCH",
    ),
    (
        "setWebhook",
        {"url": "http://a.fr/x"},
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
    ),
    (
        "setWebhook",
        {"url": "https://a.fr:9000/x"},
        "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ),
    (
        "setWebhook",
        {"url": "https://a.fr/x", "secret_token": "a b"},
        "Bad Request: secret token contains unallowed characters",
    ),
]


async def call(web: Any, method: str, **params: Any) -> tuple[int, dict[str, Any]]:
    async with web.post(f"/bot42:simulator/{method}", json=params) as answer:
        return answer.status, await answer.json()


@pytest.mark.parametrize(("method", "params", "description"), REFUSED)
async def test_refused(
    web: Any, lea: Any, method: str, params: dict[str, Any], description: str
) -> None:
    status, body = await call(web, method, **{"chat_id": lea.id, **params})
    assert (status, body) == (400, {"ok": False, "error_code": 400, "description": description})


ALLOWED: list[dict[str, Any]] = [
    {"text": "x" * 4096},
    {"text": "🏟" * 2048},
    {"text": "<b>" + "x" * 4096 + "</b>", "parse_mode": "HTML"},
    {"text": "&lt;" * 4096, "parse_mode": "HTML"},
    {"text": "x", "reply_markup": many(100)},
    {"text": "x", "reply_markup": buttons([{"text": "x", "callback_data": "x" * 64}])},
    {"text": "x", "reply_markup": buttons([{"text": "x", "callback_data": "é" * 32}])},
]


@pytest.mark.parametrize("params", ALLOWED)
async def test_at_the_limit_is_accepted(web: Any, lea: Any, params: dict[str, Any]) -> None:
    status, body = await call(web, "sendMessage", chat_id=lea.id, **params)
    assert (status, body["ok"]) == (200, True)
