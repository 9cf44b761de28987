"""What Telegram refuses is refused here, with its status and in its words."""

from __future__ import annotations

import json
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


async def test_more_than_a_hundred_entities_are_dropped_silently(web: Any, lea: Any) -> None:
    text = "".join(f"<b>{n}</b> " for n in range(150))
    _, body = await call(web, "sendMessage", chat_id=lea.id, text=text, parse_mode="HTML")
    assert len(body["result"]["entities"]) == 100


async def test_an_edit_that_changes_nothing(web: Any, lea: Any) -> None:
    markup = buttons([{"text": "x", "callback_data": "y"}])
    _, sent = await call(web, "sendMessage", chat_id=lea.id, text="a", reply_markup=markup)
    same = {"chat_id": lea.id, "message_id": sent["result"]["message_id"]}
    status, body = await call(web, "editMessageText", **same, text=" a ", reply_markup=markup)
    assert (status, body["description"]) == (400, NOT_MODIFIED)
    status, body = await call(web, "editMessageReplyMarkup", **same, reply_markup=markup)
    assert (status, body["description"]) == (400, NOT_MODIFIED)


async def test_only_what_is_there_can_be_edited(web: Any, lea: Any) -> None:
    _, place = await call(web, "sendLocation", chat_id=lea.id, latitude=1, longitude=2)
    it = {"chat_id": lea.id, "message_id": place["result"]["message_id"]}
    _, text = await call(web, "editMessageText", **it, text="a")
    _, caption = await call(web, "editMessageCaption", **it, caption="a")
    assert text["description"] == "Bad Request: there is no text in the message to edit"
    assert caption["description"] == "Bad Request: there is no caption in the message to edit"


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(web: Any, lea: Any) -> None:
    markup = {"keyboard": [["Oui"]]}
    _, sent = await call(web, "sendMessage", chat_id=lea.id, text="a", reply_markup=markup)
    it = {"chat_id": lea.id, "message_id": sent["result"]["message_id"]}
    _, body = await call(web, "editMessageText", **it, text="b")
    assert body["description"] == "Bad Request: message can't be edited"


async def test_an_edit_takes_no_reply_keyboard(web: Any, lea: Any) -> None:
    _, sent = await call(web, "sendMessage", chat_id=lea.id, text="a")
    it = {"chat_id": lea.id, "message_id": sent["result"]["message_id"]}
    _, body = await call(web, "editMessageText", **it, text="b", reply_markup={"keyboard": [["x"]]})
    assert body["description"] == "Bad Request: inline keyboard expected"


@pytest.mark.parametrize(
    ("deed", "description"),
    [
        (None, "Forbidden: bot can't initiate conversation with a user"),
        ("block", "Forbidden: bot was blocked by the user"),
        ("deactivate", "Forbidden: user is deactivated"),
    ],
)
async def test_forbidden(web: Any, stranger: Any, deed: str | None, description: str) -> None:
    if deed:
        await stranger.writes("/start")
        await stranger.does(deed)
    status, body = await call(web, "sendMessage", chat_id=stranger.id, text="a")
    assert (status, body["description"]) == (403, description)


async def test_location_is_asked_for_in_private_chats_only(web: Any, lea: Any) -> None:
    group = await lea.control("groups", title="Conseil", people=[lea.id])
    for name, what in (("request_location", "location"), ("request_contact", "phone number")):
        markup = {"keyboard": [[{"text": "x", name: True}]]}
        _, refused = await call(
            web, "sendMessage", chat_id=group["id"], text="a", reply_markup=markup
        )
        assert (
            refused["description"] == f"Bad Request: {what} can be requested in private chats only"
        )
        _, sent = await call(web, "sendMessage", chat_id=lea.id, text="a", reply_markup=markup)
        assert sent["ok"]


async def test_a_group_that_was_upgraded_says_where_it_went(web: Any, lea: Any) -> None:
    group = await lea.control("groups", title="Conseil", people=[lea.id])
    bigger = await lea.control(f"groups/{group['id']}/upgrade")
    status, body = await call(web, "sendMessage", chat_id=group["id"], text="a")
    assert (status, body["parameters"]) == (400, {"migrate_to_chat_id": bigger["id"]})
    assert body["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    await lea.control(f"groups/{bigger['id']}/kick")
    status, body = await call(web, "sendMessage", chat_id=bigger["id"], text="a")
    assert (status, body["description"]) == (
        403,
        "Forbidden: bot was kicked from the supergroup chat",
    )


async def test_old_messages_stay(web: Any, lea: Any) -> None:
    _, sent = await call(web, "sendMessage", chat_id=lea.id, text="a")
    await lea.control("skip", seconds=48 * 3600 + 1)
    it = {"chat_id": lea.id, "message_id": sent["result"]["message_id"]}
    _, body = await call(web, "deleteMessage", **it)
    assert body["description"] == "Bad Request: message can't be deleted for everyone"


async def test_an_old_press_cannot_be_answered(web: Any, lea: Any) -> None:
    markup = buttons([{"text": "x", "callback_data": "y"}])
    await call(web, "sendMessage", chat_id=lea.id, text="a", reply_markup=markup)
    tap = await lea.does("taps", label="x")
    await lea.control("skip", seconds=151)
    _, body = await call(web, "answerCallbackQuery", callback_query_id=tap["callback_id"])
    assert body["description"].startswith(
        "Bad Request: query is too old and response timeout expired"
    )


async def test_a_file_over_twenty_megabytes_is_not_downloaded(
    web: Any, lea: Any, simulator: Any
) -> None:
    kept = simulator.state.files.keep("document", "a.bin", "", b"x" * (20 * 1024 * 1024 + 1))
    _, body = await call(web, "getFile", file_id=kept.id)
    assert body["description"] == "Bad Request: file is too big"


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"no picture", "IMAGE_PROCESS_FAILED"), (b"", "file must be non-empty")],
)
async def test_a_photo_must_be_a_picture(web: Any, lea: Any, content: bytes, why: str) -> None:
    import aiohttp

    form = aiohttp.FormData()
    form.add_field("chat_id", str(lea.id))
    form.add_field("photo", content, filename="a.jpg", content_type="image/jpeg")
    async with web.post("/bot42:simulator/sendPhoto", data=form) as answer:
        assert (await answer.json())["description"] == f"Bad Request: {why}"


async def test_a_file_of_one_kind_is_not_another(web: Any, lea: Any, simulator: Any) -> None:
    kept = simulator.state.files.keep("document", "a.pdf", "application/pdf", b"x")
    _, body = await call(web, "sendPhoto", chat_id=lea.id, photo=kept.id)
    assert body["description"] == "Bad Request: can't use file of type Document as Photo"


async def test_another_token_and_another_method(web: Any) -> None:
    async with web.post("/bot43:other/getMe") as answer:
        assert (answer.status, await answer.json()) == (
            401,
            {"ok": False, "error_code": 401, "description": "Unauthorized"},
        )
    status, body = await call(web, "fly")
    assert (status, body["description"]) == (404, "Not Found: method not found")


async def test_every_kind_of_body_is_read(web: Any, lea: Any) -> None:
    import aiohttp

    address = "/bot42:simulator/SENDMESSAGE"
    markup = buttons([{"text": "x", "callback_data": "y"}])
    fields = {"chat_id": str(lea.id), "text": "é & co", "reply_markup": json.dumps(markup)}
    multipart = aiohttp.FormData(fields, default_to_multipart=True)
    for way in (
        {"params": fields},
        {"data": fields},
        {"data": multipart},
        {"json": fields},
        {"json": {**fields, "reply_markup": markup, "chat_id": lea.id}},
    ):
        async with web.post(address, **way) as answer:
            body = await answer.json()
        assert body["result"]["text"] == "é & co" and body["result"]["reply_markup"] == markup
    async with web.get(address, params=fields) as answer:
        assert (await answer.json())["ok"]


@pytest.mark.parametrize("raw", [b'{"text": "\\ud83c", "chat_id": 1}', b"{", b"[]"])
async def test_a_body_that_is_none(web: Any, raw: bytes) -> None:
    head = {"Content-Type": "application/json"}
    async with web.post("/bot42:simulator/sendMessage", data=raw, headers=head) as answer:
        assert answer.status == 400 and (await answer.json())["ok"] is False
