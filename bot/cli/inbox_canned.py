"""`portevoix inbox canned`: answers prepared beforehand, written in a TOML file."""

import re
import secrets
import tomllib
from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.cli.opening import House
from bot.cli.printing import complain, say
from conversations.event import Event
from conversations.questions.write import MOST_CHARACTERS
from conversations.requests.events import PreparedKept, PreparedRemoved
from conversations.requests.known import PreparedAnswers
from conversations.who import LOCALES
from storage.requests import prepared
from storage.unit import Unit

NAME = re.compile(r"[a-z0-9-]{1,24}")
MOST_TITLE = 35
"""What fits on a button."""


async def run(house: House, args: Namespace) -> int:
    """List, add or remove."""
    match args.canned_command:
        case "add":
            return await _add(house, args.file)
        case "remove":
            return await _remove(house, args.name)
    return await _list(house)


async def _list(house: House) -> int:
    found = await house.store.read(lambda db: prepared(db, PreparedAnswers()))
    for one in found:
        locales = ", ".join(locale for locale, _ in one.words.words)
        say(house.line("inbox-canned-row", name=one.name, title=one.title, locales=locales))
    if not found:
        say(house.line("inbox-canned-none"))
    return 0


async def _add(house: House, file: Path) -> int:
    """All of the file, or nothing where anything in it is wrong."""
    try:
        written = _read(file)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        complain(house.line("inbox-canned-file", file=file, detail=wrong))
        return 1
    wrongs = [line for name, table in written.items() for line in _wrongs(house, name, table)]
    if wrongs or not written:
        complain(*(wrongs or [house.line("inbox-canned-empty", file=file)]))
        return 1
    await _do(house, [_kept(name, table) for name, table in written.items()])
    say(house.line("inbox-canned-added", count=len(written)))
    return 0


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _wrongs(house: House, name: str, table: Any) -> list[str]:
    if not isinstance(table, dict):
        return [house.line("inbox-canned-table", name=name)]
    found = [] if NAME.fullmatch(name) else [house.line("inbox-canned-name", name=name)]
    title = table.get("title")
    if not isinstance(title, str) or not 0 < len(title.strip()) <= MOST_TITLE:
        found.append(house.line("inbox-canned-title", name=name, most=MOST_TITLE))
    known = ("title", *LOCALES)
    found += [
        house.line("inbox-canned-key", name=name, key=key, known=", ".join(known))
        for key in table
        if key not in known
    ]
    texts = [table[locale] for locale in LOCALES if locale in table]
    good = all(isinstance(t, str) and 0 < len(t.strip()) <= MOST_CHARACTERS for t in texts)
    if not texts or not good:
        found.append(house.line("inbox-canned-text", name=name, most=MOST_CHARACTERS))
    return found


def _kept(name: str, table: dict[str, str]) -> PreparedKept:
    words = tuple((locale, table[locale].strip()) for locale in LOCALES if locale in table)
    return PreparedKept(name=name, title=table["title"].strip(), words=words)


async def _remove(house: House, name: str) -> int:
    found = await house.store.read(lambda db: prepared(db, PreparedAnswers()))
    if name not in {one.name for one in found}:
        complain(house.line("inbox-canned-unknown", name=name))
        return 1
    await _do(house, [PreparedRemoved(name=name)])
    say(house.line("inbox-canned-removed", name=name))
    return 0


async def _do(house: House, events: Sequence[Event]) -> None:
    ref, at = f"staff-{secrets.token_hex(8)}", datetime.now(UTC)

    async def work(unit: Unit) -> None:
        for event in events:
            await unit.did(event, ref, at)

    await house.store.write(work)
