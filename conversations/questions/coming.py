"""Questions about days and hours to come: the next days by button, hours outside the quiet ones."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from conversations.incoming import Pressed, What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Redraw, Shown, choice, misfit
from conversations.questions.date import Date
from conversations.questions.hours import hour_words, read_hour
from conversations.quiet import QuietDays, QuietHours
from conversations.reply import Day, Row, line

FARTHEST = timedelta(days=3 * 366)
DAYS = 10
"""Days that stand on buttons."""


@dataclass(frozen=True)
class ComingDay:
    """A day from today on; the answer is a date. Quiet days stand on no button. Of what is planned
    weeks ahead, `farther` opens a calendar. Buttons begin with the day `first` where it is given;
    one before that may be typed."""

    today: date
    quiet: QuietDays
    farther: bool = False
    first: date | None = None

    def show(self, draft: Draft) -> Shown:
        """The next days on which something may leave."""
        if self.farther and draft.chosen:
            return self._calendar.show(draft)
        buttons = [
            choice(line("announcement-day", day=Day(day=day)), f"d{n}") for n, day in self._near()
        ]
        rows: tuple[Row, ...] = tuple((button,) for button in buttons)
        more: tuple[Row, ...] = ((choice(line("button-calendar"), "c"),),) if self.farther else ()
        return Shown((line("announcement-day-how"),), (*rows, *more))

    def hear(self, draft: Draft, what: What) -> Answer[date] | Redraw | Complaint:
        """The day tapped or typed; one that is over is asked again."""
        if self.farther and (draft.chosen or getattr(what, "token", "") == "c"):
            return self._in_time(self._calendar.hear(draft, what))
        if isinstance(what, Pressed):
            near = {f"d{n}": day for n, day in self._near()}
            day = near.get(what.token)
            return misfit(what, "date") if day is None else self._answer(day)
        if not isinstance(what, Wrote):
            return misfit(what, "date")
        return self._in_time(self._calendar.hear(draft, what))

    @property
    def _calendar(self) -> Date:
        return Date(self.today, ahead=True)

    def _in_time(
        self, heard: Answer[date] | Redraw | Complaint
    ) -> Answer[date] | Redraw | Complaint:
        if isinstance(heard, Answer) and heard.value < self.today:
            return Complaint(line("announcement-day-over"))
        if isinstance(heard, Answer) and heard.value > self.today + FARTHEST:
            return Complaint(line("announcement-day-far"))
        return heard

    def _near(self) -> list[tuple[int, date]]:
        first = self.first or self.today
        days = ((n, first + timedelta(days=n)) for n in range(3 * DAYS))
        return [(n, day) for n, day in days if not self.quiet.holds(day)][:DAYS]

    def _answer(self, day: date) -> Answer[date]:
        return Answer(day, line("answer-day", day=Day(day=day)))


@dataclass(frozen=True)
class HourOfDay:
    """A time of day; the answer is a `datetime.time`. Whole hours outside the quiet ones on
    buttons, any other typed: `18 h 30`, `18:30`, `9`. Where it is people who come, and nothing that
    is sent, hours are `offered`, and none is refused."""

    quiet: QuietHours
    offered: tuple[time, ...] = ()

    def show(self, draft: Draft) -> Shown:
        """The hours at which something may leave."""
        buttons = [choice(hour_words(hour), _hour_token(hour)) for hour in self._hours()]
        rows = tuple(tuple(buttons[at : at + 4]) for at in range(0, len(buttons), 4))
        return Shown((line("announcement-hour-how"),), rows)

    def hear(self, draft: Draft, what: What) -> Answer[time] | Complaint:
        """The hour tapped or typed."""
        if isinstance(what, Pressed):
            known = {_hour_token(hour): hour for hour in (*map(time, range(24)), *self.offered)}
            pressed = known.get(what.token)
            return misfit(what, "choice") if pressed is None else _answer(pressed)
        if not isinstance(what, Wrote):
            return misfit(what, "choice")
        read = read_hour(what.text)
        if read is None:
            return Complaint(line("announcement-hour-wrong"))
        if not self.offered and self.quiet.holds(read.hour):
            return Complaint(line("announcement-hour-quiet", hour=hour_words(read)))
        return _answer(read)

    def _hours(self) -> tuple[time, ...]:
        return self.offered or tuple(time(h) for h in range(24) if not self.quiet.holds(h))


def _answer(hour: time) -> Answer[time]:
    return Answer(hour, hour_words(hour))


def _hour_token(hour: time) -> str:
    return f"h{hour.hour}:{hour.minute:02d}" if hour.minute else f"h{hour.hour}"


def wall(day: date, hour: time) -> datetime:
    """The naive moment on the town's clock."""
    return datetime.combine(day, hour)
