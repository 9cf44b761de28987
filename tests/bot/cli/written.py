"""Announcements in files: read in the sample town on a day, without a database."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.announcements.file import Found, read_announcement
from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.staff_words import Unusable
from bot.town_file import Town
from bot.words import Words
from conversations.openings import Call, Gathering, Opening
from conversations.reply import told

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
OPEN = Opening(slug="transport", title=told({"fr": "Transports"}))
OVER = Opening(slug="parcs", title=told({"fr": "Parcs"}), answerable=False)
CALL = Call(slug="budget-2027", title=told({"fr": "Budget participatif"}))
MEETING = Gathering(number=17, title=told({"fr": "La place"}), starts=NOW)
TOWN = Town(load_city(SAMPLE).card(), (OPEN, OVER), NOW, Words(), "fr", (CALL,), (MEETING,))
FR = '[text]\nfr = "Bonjour"\n'


def read(folder: Path, text: str) -> Found:
    """The announcement that `text` holds."""
    file = folder / "a.toml"
    file.write_text(text, encoding="utf-8")
    return read_announcement(file, TOWN)


def told_of(folder: Path, text: str) -> list[tuple[str, str, str]]:
    """(sentence, line, key) for everything that is wrong in `text`."""
    return wrong_in(lambda: read(folder, text))


def wrong_in(reading: Callable[[], object]) -> list[tuple[str, str, str]]:
    """(sentence, line, key) of every problem that `reading` a file tells at once."""
    with pytest.raises(Unusable) as unusable:
        reading()
    found = []
    for one in unusable.value.problems:
        args = dict(one.args)
        assert one.sentence("fr") and one.sentence("en")
        found.append((one.line, args.get("row", ""), args.get("key", "")))
    return found
