"""Meetings in files: read in the sample town on a day, without a database."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.meetings.file import Found, read_meetings
from conversations.meetings.meeting import Meeting
from tests.bot.cli.written import TOWN as ANY_TOWN
from tests.bot.cli.written import wrong_in

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TOWN = replace(ANY_TOWN, now=NOW)
PLAIN = """
starts = 2026-12-15T18:30
ends = 2026-12-15T20:30
[title]
fr = "La place"
[place]
name = "Maison pour tous"
"""


def read(folder: Path, text: str = PLAIN) -> Found:
    """What `text` holds."""
    file = folder / "m.toml"
    file.write_text(text, encoding="utf-8")
    return read_meetings(file, TOWN)


def one(folder: Path, text: str = PLAIN) -> Meeting:
    """The only meeting that `text` holds."""
    (meeting,) = read(folder, text).meetings
    return meeting


def wrong(folder: Path, text: str) -> list[tuple[str, str, str]]:
    """(sentence, line, key) for everything that is wrong in `text`."""
    return wrong_in(lambda: read(folder, text))
