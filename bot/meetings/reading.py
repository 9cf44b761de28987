"""A meeting's file that is being read."""

from bot.meetings.definition import KEYS
from bot.reading import USUAL
from bot.town_file import TownReading


class Reading(TownReading):
    """A file that is being read."""

    KEYS = KEYS
    SENTENCES = USUAL | {
        "string_too_long": "ideas-long",
        "weekday": "city-weekday",
        "at": "announce-at",
        "aware": "announce-aware",
        "float_type": "meetings-file-degrees",
        "greater_than_equal": "meetings-file-least",
    }
    WHOLE = "title"
