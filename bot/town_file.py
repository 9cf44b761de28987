"""A file of the town's that is being read, and the town it is compared with."""

from dataclasses import dataclass
from datetime import datetime

from bot.city.lines import Path
from bot.reading import Reading
from bot.words import Words
from conversations.city import CityCard
from conversations.openings import Call, Gathering, Opening
from conversations.reply import Line


@dataclass(frozen=True)
class Town:
    """What a file is compared with."""

    city: CityCard
    openings: tuple[Opening, ...]
    now: datetime
    words: Words
    lang: str
    calls: tuple[Call, ...] = ()
    gatherings: tuple[Gathering, ...] = ()


class TownReading(Reading):
    """A file that is being read, about this town."""

    def __init__(self, file: str, lines: dict[Path, int], town: Town) -> None:
        super().__init__(file, lines)
        self.town = town

    def says(self, path: Path, said: Line) -> None:
        """`path` is at fault, as the chat says it."""
        self.wrong(path, "announce-says", detail=self.town.words.plain(said, self.town.lang))
