"""A day and a time in one question: the day first, then the hour; or both typed at once."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from conversations.incoming import Pressed, What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Redraw, Shown, choice, misfit
from conversations.questions.date import LONGEST, Date
from conversations.questions.hours import hour_words, read_hour
from conversations.questions.time_of_day import hour_rows, tapped_hour
from conversations.reply import Day, Row, Words, line

OTHER_DAY = "o"


@dataclass(frozen=True)
class DateTime:
    """A moment; the answer is an aware datetime on the clock of `zone`. The day that was chosen
    waits in the draft (`typed`) for its hour."""

    today: date
    zone: ZoneInfo
    month_first: bool = False

    def show(self, draft: Draft) -> Shown:
        """The calendar, or the hours of the day chosen."""
        day = _chosen(draft)
        if day is None:
            return self._days.show(draft)
        asked = line("question-time-of", day=Day(day=day))
        back: Row = (choice(line("button-other-day"), OTHER_DAY),)
        return Shown((asked, line("question-time-how")), (*hour_rows(), back))

    def hear(self, draft: Draft, what: What) -> Answer[datetime] | Redraw | Complaint:
        """The day, then the hour; a sentence with both answers at once."""
        day = _chosen(draft)
        if isinstance(what, Pressed):
            hour = tapped_hour(what.token)
            if day is not None and hour is not None:
                return self._answer(day, hour)
            if what.token == OTHER_DAY:
                return Redraw(Draft())
            return self._day(draft, what)
        if not isinstance(what, Wrote):
            return misfit(what, "time" if day else "date")
        return self._written(draft, what, day)

    @property
    def _days(self) -> Date:
        return Date(self.today, self.month_first)

    def _written(
        self, draft: Draft, what: Wrote, day: date | None
    ) -> Answer[datetime] | Redraw | Complaint:
        hour = read_hour(what.text)
        if day is not None and hour is not None:
            return self._answer(day, hour)
        both = self._both(what)
        if both is not None:
            return self._answer(*both)
        heard = self._day(Draft(), what)
        return misfit(what, "time") if day and isinstance(heard, Complaint) else heard

    def _day(self, draft: Draft, what: What) -> Redraw | Complaint:
        heard = self._days.hear(draft, what)
        return Redraw(Draft(typed=heard.value.isoformat())) if isinstance(heard, Answer) else heard

    def _both(self, what: Wrote) -> tuple[date, time] | None:
        """A day and an hour, wherever the one ends and the other begins."""
        if len(what.text) > LONGEST:
            return None
        words = what.text.replace(",", " ").split()
        for at in range(1, len(words)):
            written = what.model_copy(update={"text": " ".join(words[:at]).removesuffix(" à")})
            heard = self._days.hear(Draft(), written)
            hour = read_hour(" ".join(words[at:]))
            if isinstance(heard, Answer) and hour is not None:
                return heard.value, hour
        return None

    def _answer(self, day: date, hour: time) -> Answer[datetime] | Complaint:
        # An hour that the clock skips in spring is the one that it then shows.
        try:
            wall = datetime.combine(day, hour, self.zone).astimezone(UTC).astimezone(self.zone)
        except OverflowError:  # the first hours of the year 1, the last of 9999
            return Complaint(line("question-wants-date"))
        return Answer(wall, moment_words(wall))


def moment_words(at: datetime) -> Words:
    """The day and the hour that `at` bears on its own clock."""
    return line("answer-moment", day=Day(day=at.date()), hour=hour_words(at.time()))


def _chosen(draft: Draft) -> date | None:
    return date.fromisoformat(draft.typed) if draft.typed else None
