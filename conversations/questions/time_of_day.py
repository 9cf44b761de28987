"""A time of day: round hours by button, any minute typed the way people write it."""

import re
from dataclasses import dataclass
from datetime import time, timedelta, timezone

from conversations.incoming import Pressed, What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Shown, choice, misfit
from conversations.questions.hours import hour_words, read_hour
from conversations.reply import Row, line

ROUND = tuple(time(hour) for hour in range(7, 23))
"""The hours that stand on buttons."""
ACROSS = 4


@dataclass(frozen=True)
class TimeOfDay:
    """A time of day; the answer is a `datetime.time` to the minute, `offset` from UTC."""

    offset: timedelta

    def show(self, draft: Draft) -> Shown:
        """Round hours, and that any other can be typed."""
        return Shown((line("question-time-how"),), hour_rows())

    def hear(self, draft: Draft, what: What) -> Answer[time] | Complaint:
        """The time tapped or typed."""
        if isinstance(what, Pressed):
            hour = tapped_hour(what.token)
        else:
            hour = read_hour(what.text) if isinstance(what, Wrote) else None
        if hour is None:
            return misfit(what, "time")
        return Answer(hour.replace(tzinfo=timezone(self.offset)), hour_words(hour))


def hour_rows() -> tuple[Row, ...]:
    """The round hours as buttons."""
    buttons = [choice(hour_words(hour), f"h{hour.hour}") for hour in ROUND]
    return tuple(tuple(buttons[at : at + ACROSS]) for at in range(0, len(buttons), ACROSS))


def tapped_hour(token: str) -> time | None:
    """The round hour a press means; None for any other token."""
    found = re.fullmatch(r"h(\d{1,2})", token, re.ASCII)
    return time(int(found[1])) if found is not None and int(found[1]) < 24 else None
