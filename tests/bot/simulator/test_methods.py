"""Every method, called by python-telegram-bot as it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    MenuButtonCommands,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

YES = InlineKeyboardMarkup([[InlineKeyboardButton("Oui", callback_data="yes")]])


async def test_get_me(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.id, me.is_bot, me.username) == (42, True, "portevoix_bot")


async def test_a_message_arrives_with_its_entities_and_buttons(bot: Bot, lea: Any) -> None:
    sent = await bot.send_message(lea.id, "<b>Bonjour</b> /aide", "HTML", reply_markup=YES)
    assert sent.text == "Bonjour /aide"
    assert [entity.type for entity in sent.entities] == ["bold", "bot_command"]
    seen = await lea.last()
    assert seen["html"] == "<b>Bonjour</b> /aide"
    assert seen["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "yes"


Send = Callable[[Bot, int, bytes], Awaitable[Message]]

SENDS: dict[str, Send] = {
    "photo": lambda bot, chat, png: bot.send_photo(
        chat, png, caption="un <i>banc</i>", parse_mode="HTML"
    ),
    "document": lambda bot, chat, png: bot.send_document(
        chat, b"%PDF", filename="a.pdf", caption="un banc"
    ),
    "voice": lambda bot, chat, png: bot.send_voice(chat, b"OggS", duration=3, caption="un banc"),
    "audio": lambda bot, chat, png: bot.send_audio(
        chat, b"ID3", title="t", performer="p", caption="un banc"
    ),
    "video": lambda bot, chat, png: bot.send_video(
        chat, b"mp4", width=640, height=360, caption="un banc"
    ),
    "animation": lambda bot, chat, png: bot.send_animation(chat, b"gif", caption="un banc"),
}


@pytest.mark.parametrize("kind", SENDS)
async def test_a_file_is_sent_downloaded_and_sent_again(
    kind: str, bot: Bot, lea: Any, png: bytes
) -> None:
    sent = await SENDS[kind](bot, lea.id, png)
    assert sent.caption == "un banc"
    media = getattr(sent, kind)
    one = media[-1] if kind == "photo" else media
    file = await bot.get_file(one.file_id)
    content = bytes(await file.download_as_bytearray())
    assert content.startswith((b"\x89PNG", b"%PDF", b"OggS", b"ID3", b"mp4", b"gif"))
    again = await getattr(bot, f"send_{kind}")(lea.id, one.file_id)
    assert again.message_id > sent.message_id and again.caption is None


async def test_a_photo_says_its_size(bot: Bot, lea: Any, png: bytes) -> None:
    sent = await bot.send_photo(lea.id, png)
    assert [(size.width, size.height) for size in sent.photo] == [(64, 48)]


async def test_places(bot: Bot, lea: Any) -> None:
    place = await bot.send_location(lea.id, 43.2951, 5.374)
    venue = await bot.send_venue(lea.id, 43.2963, 5.3699, "Mairie", "Quai du Port")
    assert place.location.latitude == 43.2951
    assert (venue.venue.title, venue.location.longitude) == ("Mairie", 5.3699)


async def test_a_contact_and_a_sticker(bot: Bot, lea: Any, png: bytes) -> None:
    contact = await bot.send_contact(lea.id, "+33491000000", "Mairie")
    sticker = await bot.send_sticker(lea.id, png, emoji="🎉")
    assert contact.contact.first_name == "Mairie"
    assert sticker.sticker.emoji == "🎉"


async def test_an_album(bot: Bot, lea: Any, png: bytes) -> None:
    media = [InputMediaPhoto(png, caption="<b>un</b>", parse_mode="HTML"), InputMediaPhoto(png)]
    first, second = await bot.send_media_group(lea.id, media)
    assert first.media_group_id == second.media_group_id
    assert (first.caption, second.caption) == ("un", None)
    documents = await bot.send_media_group(
        lea.id, [InputMediaDocument(b"a"), InputMediaDocument(b"b")]
    )
    assert len(documents) == 2


async def test_a_copy_has_no_origin(bot: Bot, lea: Any, png: bytes) -> None:
    text = await bot.send_message(lea.id, "<b>a</b>", "HTML", reply_markup=YES)
    copy = await bot.copy_message(lea.id, lea.id, text.message_id)
    seen = await lea.last()
    assert (seen["message_id"], seen["text"]) == (copy.message_id, "a")
    assert seen["entities"] and "reply_markup" not in seen
    photo = await bot.send_photo(lea.id, png, caption="old")
    await bot.copy_message(lea.id, lea.id, photo.message_id, caption="new")
    assert (await lea.last())["caption"] == "new"


async def test_a_reply_quotes(bot: Bot, lea: Any) -> None:
    first = await bot.send_message(lea.id, "one")
    second = await bot.send_message(lea.id, "two", reply_to_message_id=first.message_id)
    assert second.reply_to_message.text == "one"


async def test_editing(bot: Bot, lea: Any, png: bytes) -> None:
    text = await bot.send_message(lea.id, "a", reply_markup=YES)
    edited = await bot.edit_message_text("b", lea.id, text.message_id)
    assert (edited.text, edited.reply_markup) == ("b", None) and edited.edit_date
    with_buttons = await bot.edit_message_reply_markup(lea.id, text.message_id, reply_markup=YES)
    assert with_buttons.reply_markup == YES
    photo = await bot.send_photo(lea.id, png, caption="a")
    captioned = await bot.edit_message_caption(lea.id, photo.message_id, caption="b")
    assert captioned.caption == "b"
    seen = (await lea.sees())["messages"]
    assert [message["edited"] for message in seen] == [False, True, True]


async def test_changing_only_the_buttons_is_not_shown_as_an_edit(bot: Bot, lea: Any) -> None:
    text = await bot.send_message(lea.id, "a", reply_markup=YES)
    await bot.edit_message_reply_markup(lea.id, text.message_id, reply_markup=None)
    assert (await lea.last())["edited"] is False


async def test_deleting(bot: Bot, lea: Any) -> None:
    sent = [(await bot.send_message(lea.id, str(number))).message_id for number in range(3)]
    before = (await lea.sees())["version"]
    assert await bot.delete_message(lea.id, sent[0])
    assert await bot.delete_messages(lea.id, sent[1:])
    chat = await lea.sees(after=before, changes=1)
    assert sorted(chat["deleted"]) == sent and not chat["messages"]


async def test_a_reply_keyboard_stays_until_it_is_removed(bot: Bot, lea: Any) -> None:
    await bot.send_message(lea.id, "a", reply_markup=ReplyKeyboardMarkup([["Oui", "Non"]]))
    await bot.send_message(lea.id, "b")
    assert (await lea.sees())["keyboard"]["keyboard"][0][1]["text"] == "Non"
    await bot.send_message(lea.id, "c", reply_markup=ReplyKeyboardRemove())
    assert (await lea.sees())["keyboard"] is None


async def test_typing_is_seen_until_a_message_comes(bot: Bot, lea: Any) -> None:
    await bot.send_chat_action(lea.id, "typing")
    assert (await lea.sees())["action"]["kind"] == "typing"
    await bot.send_message(lea.id, "a")
    assert (await lea.sees())["action"] is None


async def test_a_press_is_answered_once_for_the_person(bot: Bot, lea: Any) -> None:
    await bot.send_message(lea.id, "?", reply_markup=YES)
    tap = await lea.does("taps", label="Oui")
    (update,) = await bot.get_updates()
    query = update.callback_query
    assert (query.data, query.from_user.id, query.message.text) == ("yes", lea.id, "?")
    await query.answer("Noté", show_alert=True)
    await query.answer("encore")
    _, answer = await lea.ask("GET", f"/people/{lea.id}/answers/{tap['callback_id']}")
    assert (answer["text"], answer["show_alert"], answer["times"]) == ("Noté", True, 2)


async def test_commands_by_scope_and_language(bot: Bot, lea: Any) -> None:
    def named(name: str) -> list[BotCommand]:
        return [BotCommand(name, "what it does")]

    async def shown() -> str:
        return (await lea.sees())["commands"][0]["command"]

    await bot.set_my_commands(named("default"))
    assert await shown() == "default"
    await bot.set_my_commands(named("french"), language_code="fr")
    assert await shown() == "french"
    private = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands(named("private"), private)
    assert await shown() == "private"
    await bot.set_my_commands(named("hers"), BotCommandScopeChat(lea.id))
    assert await shown() == "hers"
    assert [command.command for command in await bot.get_my_commands(private)] == ["private"]
    assert await bot.get_my_commands(private, language_code="ar") == ()
    await bot.delete_my_commands(BotCommandScopeChat(lea.id))
    assert await shown() == "private"


async def test_the_bot_introduces_itself(bot: Bot, stranger: Any) -> None:
    await bot.set_my_description("Bonjour")
    await bot.set_my_description("أهلاً", language_code="ar")
    await bot.set_my_short_description("court")
    await bot.set_my_name("La mairie")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await bot.get_my_description("ar")).description == "أهلاً"
    assert (await bot.get_my_description("de")).description == "Bonjour"
    assert (await bot.get_my_short_description()).short_description == "court"
    assert (await bot.get_me()).first_name == "La mairie"
    assert (await bot.get_chat_menu_button()).type == "commands"
    assert (await stranger.sees())["bot"]["description"] == "Bonjour"


async def test_the_chat_can_be_looked_at(bot: Bot, lea: Any) -> None:
    chat = await bot.get_chat(lea.id)
    assert (chat.type, chat.first_name) == ("private", "Léa")
