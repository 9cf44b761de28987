"""An announcement's file that is being read, and the town it is compared with."""

from dataclasses import dataclass
from datetime import datetime

from bot.announcements.definition import KEYS
from bot.city.lines import Path
from bot.reading import USUAL
from bot.reading import Reading as AnyReading
from bot.words import Words
from conversations.city import CityCard
from conversations.openings import Call, Opening
from conversations.reply import Line


@dataclass(frozen=True)
class Town:
    """What an announcement is compared with."""

    city: CityCard
    openings: tuple[Opening, ...]
    now: datetime
    words: Words
    lang: str
    calls: tuple[Call, ...] = ()


class Reading(AnyReading):
    """A file that is being read."""

    KEYS = KEYS
    SENTENCES = USUAL | {
        "string_too_long": "announce-label-long",
        "weekday": "city-weekday",
        "at": "announce-at",
        "aware": "announce-aware",
    }
    WHOLE = "text"

    def __init__(self, file: str, lines: dict[Path, int], town: Town) -> None:
        super().__init__(file, lines)
        self.town = town

    def says(self, path: Path, said: Line) -> None:
        """`path` is at fault, as the chat says it."""
        self.wrong(path, "announce-says", detail=self.town.words.plain(said, self.town.lang))
