"""The person's side: what a person does reaches the bot, and what the bot says is seen."""

from __future__ import annotations

import ast
import asyncio
import base64
import json
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup

ROOT = Path(__file__).parents[3]
MARKUP = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("Oui", callback_data="yes"),
            InlineKeyboardButton("Site", url="https://a.fr"),
        ]
    ]
)


async def only(bot: Bot) -> Any:
    (update,) = await bot.get_updates()
    return update


async def test_people_are_added_and_listed(web: Any, stranger: Any) -> None:
    status, ali = await stranger.ask("POST", "/people", name="علي", language_code="ar", id=77)
    assert (status, ali["id"], ali["language_code"]) == (201, 77, "ar")
    _, people = await stranger.ask("GET", "/people")
    assert [person["first_name"] for person in people] == ["Léa", "علي"]


async def test_a_command_is_found_in_a_text(bot: Bot, lea: Any) -> None:
    await lea.writes("/idee le banc @mairie #parc https://a.fr/x.")
    entities = (await only(bot)).message.entities
    assert [entity.type for entity in entities] == ["bot_command", "mention", "hashtag", "url"]
    assert entities[-1].length == len("https://a.fr/x")


async def test_a_deep_link(bot: Bot, stranger: Any) -> None:
    await stranger.does("links", url="https://t.me/portevoix_bot?start=affiche_12")
    assert (await only(bot)).message.text == "/start affiche_12"
    status, _ = await stranger.ask("POST", f"/people/{stranger.id}/links", start="no spaces")
    assert status == 400


async def test_a_long_text_arrives_in_pieces(bot: Bot, lea: Any) -> None:
    written = await lea.writes("x" * 5000)
    assert len(written["message_ids"]) == 2
    assert [len(update.message.text) for update in await bot.get_updates()] == [4096, 904]


async def test_an_edit_and_a_reply(bot: Bot, lea: Any) -> None:
    sent = await lea.writes("aa")
    await lea.does("edits", message_id=sent["message_id"], text="bb")
    await lea.does("messages", text="cc", reply_to=sent["message_id"])
    _, edit, reply = await bot.get_updates()
    assert edit.edited_message.text == "bb" and edit.edited_message.edit_date
    assert reply.message.reply_to_message.text == "bb"


@pytest.mark.parametrize(
    ("deed", "kind"),
    [
        ("voices", "voice"),
        ("files", "document"),
        ("videos", "video"),
        ("audios", "audio"),
        ("stickers", "sticker"),
        ("photos", "photo"),
    ],
)
async def test_files_as_json(bot: Bot, lea: Any, png: bytes, deed: str, kind: str) -> None:
    content = base64.b64encode(png).decode()
    await lea.does(deed, content=content, name="a.png", mime="image/png", duration=2, emoji="🎉")
    media = getattr((await only(bot)).message, kind)
    one = media[-1] if kind == "photo" else media
    file = await bot.get_file(one.file_id)
    assert bytes(await file.download_as_bytearray()) == png


async def test_a_file_as_multipart(bot: Bot, lea: Any, web: Any, png: bytes) -> None:
    import aiohttp

    form = aiohttp.FormData({"caption": "le banc"})
    form.add_field("file", png, filename="banc.png", content_type="image/png")
    async with web.post(f"/people/{lea.id}/photos", data=form) as answer:
        assert answer.status == 200
    message = (await only(bot)).message
    assert message.caption == "le banc"
    async with web.get(f"/people/{lea.id}/media/{message.photo[0].file_id}") as answer:
        assert (await answer.read(), answer.content_type) == (png, "image/png")


async def test_a_document_is_downloaded_and_never_opened(lea: Any, web: Any) -> None:
    content = base64.b64encode(b"<script>alert(1)</script>").decode()
    sent = await lea.does("files", content=content, name="a.html", mime="text/html")
    async with web.get(f"/people/{lea.id}/media/{sent['document']['file_id']}") as answer:
        assert answer.headers["Content-Disposition"] == "attachment"
        assert answer.content_type == "application/octet-stream"


async def test_places_and_contacts(bot: Bot, lea: Any) -> None:
    await lea.does("places", lat=43.2951, lon=5.374)
    await lea.does("contacts")
    place, contact = await bot.get_updates()
    assert place.message.location.longitude == 5.374
    assert contact.message.contact.user_id == lea.id


async def test_taps(bot: Bot, lea: Any) -> None:
    old = await bot.send_message(lea.id, "?", reply_markup=MARKUP)
    new = await bot.send_message(lea.id, "??", reply_markup=MARKUP)
    assert (await lea.does("taps", label="Oui"))["message_id"] == new.message_id
    by_data = await lea.does("taps", message_id=old.message_id, data="yes")
    assert by_data["message_id"] == old.message_id
    assert (await lea.does("taps", label="Site"))["url"] == "https://a.fr"
    status, _ = await lea.ask("POST", f"/people/{lea.id}/taps", label="Peut-être")
    assert status == 404


async def test_only_force_presses_a_button_that_is_not_there(bot: Bot, lea: Any) -> None:
    sent = await bot.send_message(lea.id, "?", reply_markup=MARKUP)
    wish = {"message_id": sent.message_id, "data": "forged"}
    status, _ = await lea.ask("POST", f"/people/{lea.id}/taps", **wish)
    assert status == 404
    await lea.does("taps", **wish, force=True)
    assert (await only(bot)).callback_query.data == "forged"


async def test_the_reply_keyboard_is_pressed_by_its_label(bot: Bot, lea: Any) -> None:
    keyboard = ReplyKeyboardMarkup(
        [["Passer", {"text": "Où", "request_location": True}]],
        one_time_keyboard=True,  # type: ignore[list-item]
    )
    await bot.send_message(lea.id, "?", reply_markup=keyboard)
    status, _ = await lea.ask("POST", f"/people/{lea.id}/taps", label="Où")
    assert status == 400
    await bot.send_message(lea.id, "?", reply_markup=keyboard)
    await lea.does("taps", label="Où", latitude=1, longitude=2)
    assert (await lea.sees())["keyboard"] is None
    assert (await only(bot)).message.location.latitude == 1


async def test_who_blocked_the_bot_cannot_write(lea: Any) -> None:
    await lea.does("block")
    status, _ = await lea.ask("POST", f"/people/{lea.id}/messages", text="a")
    assert status == 409


async def test_the_chat_is_followed(bot: Bot, lea: Any) -> None:
    version = (await lea.sees())["version"]
    waiting = asyncio.create_task(lea.sees(after=version, wait=10, changes=1))
    await asyncio.sleep(0.05)
    await bot.send_message(lea.id, "a")
    chat = await asyncio.wait_for(waiting, 2)
    assert [message["text"] for message in chat["messages"]] == ["a"]
    assert chat["version"] > version
    whole = await lea.sees(after=chat["version"], wait=0)
    assert [message["text"] for message in whole["messages"]] == ["/start", "a"]


async def test_a_group(bot: Bot, lea: Any) -> None:
    group = await lea.control("groups", title="Conseil", people=[lea.id])
    await lea.does("messages", text="bonjour", chat_id=group["id"])
    message = (await only(bot)).message
    assert (message.chat.type, message.chat.title) == ("group", "Conseil")
    await message.reply_text("bonjour")


async def test_the_page_lets_nothing_in(web: Any) -> None:
    async with web.get("/") as answer:
        page = await answer.text()
        policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    assert "http://" not in page and "https://" not in page and "<script>" not in page


def test_every_language_of_the_page_says_everything() -> None:
    labels = json.loads((ROOT / "bot/simulator/page/labels.json").read_text("utf-8"))
    assert set(labels) == {"fr", "en", "ar"}
    for words in labels.values():
        assert words.keys() == labels["fr"].keys() and all(words.values())


def test_french_keeps_its_spaces_together() -> None:
    labels = json.loads((ROOT / "bot/simulator/page/labels.json").read_text("utf-8"))
    for words in labels["fr"].values():
        assert not any(f" {sign}" in words for sign in "?!;:»") and "« " not in words


def test_the_simulator_imports_nothing_of_ours() -> None:
    for file in (ROOT / "bot/simulator").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [name.name for name in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                top = name.split(".")[0]
                assert top not in {"telegram", "storage", "conversations"}, (file, name)
                assert top != "bot" or name.startswith("bot.simulator"), (file, name)
