"""Times of day as people type them and as we say them: `14h30`, `2:30 pm`, `٢:٣٠ م`, `midi`."""

import re
import unicodedata
from datetime import time

from conversations.incoming import fold
from conversations.reply import Words, line

_MORNING = r"am|a\.m\.?|du matin|in the morning|ص|صباحا|الصبح"
_AFTERNOON = (
    r"pm|p\.m\.?|de l'apres-midi|du soir|in the afternoon|in the evening"
    r"|م|مساء|بعد الظهر|ظهرا|عصرا"
)
_TIME = re.compile(
    r"(?:a |vers |at |around |الساعه |الساعة )?"
    r"(?P<hour>\d{1,2})\s*(?:(?:h|:|\.|heures?|hrs?|o'clock)\s*(?P<minute>\d{2})?(?:\s*(?:h|min))?)?"
    rf"\s*(?:(?P<early>{_MORNING})|(?P<late>{_AFTERNOON}))?"
)
_NAMED = {
    **dict.fromkeys(("midi", "noon", "الظهر", "12 midi"), time(12)),
    **dict.fromkeys(("minuit", "midnight", "منتصف الليل"), time(0)),
}


def read_hour(text: str) -> time | None:
    """`text` as a time of day; None for anything else."""
    latin = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in fold(text))
    if latin in _NAMED:
        return _NAMED[latin]
    found = _TIME.fullmatch(latin)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["early"] or found["late"]:
        if not 1 <= hour <= (12 if found["early"] else 23):
            return None
        hour = hour % 12 + (12 if found["late"] else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def hour_words(hour: time) -> Words:
    """`18 h 30`."""
    return line("announcement-hour", hour=hour.hour, minute=f"{hour.minute:02d}")
