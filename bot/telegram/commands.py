"""Tells Telegram which commands the menu beside the text field offers, in every language."""

import json
import logging

from telegram.error import TelegramError

from bot.telegram.request import Telegram
from bot.words import Words
from conversations.book import Book
from conversations.reply import line

log = logging.getLogger(__name__)

LONGEST = 256


def menu(book: Book, words: Words, locale: str) -> list[dict[str, str]]:
    """The shown commands that residents may use, with what they do, in `locale`."""
    return [
        {
            "command": entry.name,
            "description": words.plain(line(f"command-{entry.name}"), locale)[:LONGEST],
        }
        for entry in book.commands.values()
        if entry.shown and _for_residents(book, entry.name)
    ]


def _for_residents(book: Book, name: str) -> bool:
    kind = book.kind(name)
    return kind is None or "resident" in kind.roles


async def show_commands(
    bot: Telegram, book: Book, words: Words, languages: tuple[str, ...]
) -> None:
    """Set the menu: the city's first language for everybody, the others for who speaks them.

    A telephone announces two letters, so a language like `fr-simple` has no menu of its own.
    """
    wanted = {"": languages[0]} | {lang: lang for lang in languages if len(lang) == 2}
    for code, locale in wanted.items():
        params = {"commands": json.dumps(menu(book, words, locale))}
        if code:
            params["language_code"] = code
        try:
            await bot.call("setMyCommands", params)
        except TelegramError as error:
            log.warning("the command menu could not be set (%s)", type(error).__name__)
