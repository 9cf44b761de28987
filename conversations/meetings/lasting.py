"""When a meeting ends: after some hours by button, at an hour that is typed, or on another day."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.incoming import Pressed, What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Shown, choice, misfit
from conversations.questions.coming import wall
from conversations.questions.date import Date
from conversations.questions.hours import read_hour
from conversations.quiet import moment_of
from conversations.reply import Day, Hour, Row, Words, line

LASTS = tuple(timedelta(minutes=n) for n in (60, 90, 120, 150, 180, 240))
OTHER_DAY = "x"


@dataclass(frozen=True)
class Lasting:
    """The end of what begins at `starts`; the answer is a moment, or None: on another day."""

    starts: datetime
    zone: str

    def show(self, draft: Draft) -> Shown:
        """The usual lengths, each with the hour at which it is over."""
        buttons = [choice(self._words(one), f"n{at}") for at, one in enumerate(LASTS)]
        rows: tuple[Row, ...] = tuple((button,) for button in buttons)
        other = choice(line("meeting-call-ends-other-day"), OTHER_DAY)
        return Shown((line("meeting-call-ends-how"),), (*rows, (other,)))

    def hear(self, draft: Draft, what: What) -> Answer[datetime | None] | Complaint:
        """The length tapped, or the hour typed."""
        if isinstance(what, Pressed):
            return self._pressed(what)
        if not isinstance(what, Wrote):
            return misfit(what, "choice")
        hour = read_hour(what.text)
        if hour is None:
            return Complaint(line("announcement-hour-wrong"))
        local = self.starts.astimezone(ZoneInfo(self.zone))
        ends = moment_of(wall(local.date(), hour), self.zone)
        if ends <= self.starts:
            said = line("meeting-call-ends-before", starts=Hour(at=self.starts), ends=Hour(at=ends))
            return Complaint(said)
        return Answer(ends, line("meeting-call-hour-of", at=Hour(at=ends)))

    def _pressed(self, press: Pressed) -> Answer[datetime | None] | Complaint:
        if press.token == OTHER_DAY:
            return Answer(None, line("meeting-call-ends-other-day"))
        lengths = {f"n{at}": one for at, one in enumerate(LASTS)}
        length = lengths.get(press.token)
        if length is None:
            return misfit(press, "choice")
        return Answer(self.starts + length, self._words(length))

    def _words(self, length: timedelta) -> Words:
        hours, minutes = divmod(int(length.total_seconds()) // 60, 60)
        ends = Hour(at=self.starts + length)
        return line("meeting-call-lasts", hours=hours, minutes=minutes, ends=ends)


MONTHS = (1, 3, 6, 12)


@dataclass(frozen=True)
class LastDay:
    """Until when something comes again after `first`: some months by button, or a date typed."""

    first: date

    def show(self, draft: Draft) -> Shown:
        """The usual terms."""
        buttons = [choice(self._words(n), f"n{at}") for at, n in enumerate(MONTHS)]
        rows: tuple[Row, ...] = tuple((button,) for button in buttons)
        return Shown((line("meeting-call-until-how"),), rows)

    def hear(self, draft: Draft, what: What) -> Answer[date] | Complaint:
        """The last day."""
        if isinstance(what, Pressed):
            known = {f"n{at}": n for at, n in enumerate(MONTHS)}
            months = known.get(what.token)
            if months is None:
                return misfit(what, "date")
            return Answer(self._after(months), self._words(months))
        heard = Date(self.first, ahead=True).hear(draft, what)
        if not isinstance(heard, Answer):
            return heard if isinstance(heard, Complaint) else misfit(what, "date")
        if heard.value <= self.first:
            return Complaint(line("meeting-call-until-before", first=Day(day=self.first)))
        return heard

    def _after(self, months: int) -> date:
        return self.first + timedelta(days=round(months * 30.44))

    def _words(self, months: int) -> Words:
        return line("meeting-call-until", n=months, day=Day(day=self._after(months)))
