"""What is refused because of what happened before: edits, blocks, age, groups, files."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


def buttons(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


async def call(web: Any, method: str, **params: Any) -> tuple[int, dict[str, Any]]:
    async with web.post(f"/bot42:simulator/{method}", json=params) as answer:
        return answer.status, await answer.json()


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
    form = aiohttp.FormData()
    form.add_field("chat_id", str(lea.id))
    form.add_field("photo", content, filename="a.jpg", content_type="image/jpeg")
    async with web.post("/bot42:simulator/sendPhoto", data=form) as answer:
        assert (await answer.json())["description"] == f"Bad Request: {why}"


async def test_a_file_of_one_kind_is_not_another(web: Any, lea: Any, simulator: Any) -> None:
    kept = simulator.state.files.keep("document", "a.pdf", "application/pdf", b"x")
    _, body = await call(web, "sendPhoto", chat_id=lea.id, photo=kept.id)
    assert body["description"] == "Bad Request: can't use file of type Document as Photo"
