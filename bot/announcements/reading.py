"""An announcement's file that is being read."""

from bot.announcements.definition import KEYS
from bot.reading import USUAL
from bot.town_file import TownReading


class Reading(TownReading):
    """A file that is being read."""

    KEYS = KEYS
    SENTENCES = USUAL | {
        "string_too_long": "announce-label-long",
        "weekday": "city-weekday",
        "at": "announce-at",
        "aware": "announce-aware",
    }
    WHOLE = "text"
