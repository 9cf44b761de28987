"""A day: one or two near ones by button, a calendar by buttons, or typed as people type it."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.incoming import Pressed, What, Wrote, fold
from conversations.questions.asking import Answer, Complaint, Draft, Redraw, Shown, choice, misfit
from conversations.questions.months import month_named
from conversations.reply import Day, Line, Row, Words, line, told

YEARS_A_PAGE = 12
LONGEST = 100
"""Characters: what is longer is no day, however it is written, and to try would keep others
waiting."""


@dataclass(frozen=True)
class Date:
    """A day; the answer is a date. `today` is the city's; `month_first` the reader's habit; `ahead`
    offers the days and years to come rather than those that are over."""

    today: date
    month_first: bool = False
    ahead: bool = False

    def show(self, draft: Draft) -> Shown:
        """Today, the day beside it and a calendar: years, then months, then days."""
        match draft.chosen:
            case ():
                return Shown((line("question-date-how"),), self._first_rows())
            case (0,):
                return Shown((line("question-date-year"),), self._years(draft.page))
            case (year,):
                return Shown((line("question-date-month", year=str(year)),), _months())
            case (year, month, *_) if 1 <= year <= 9999 and 1 <= month <= 12:
                asked = line("question-date-day", month=_month_label(month), year=str(year))
                return Shown((asked,), _days(year, month))
            case _:
                return Shown((line("question-date-how"),), self._first_rows())

    def hear(self, draft: Draft, what: What) -> Answer[date] | Redraw | Complaint:
        """The day tapped or typed; a day that could be read two ways is asked again."""
        if isinstance(what, Pressed):
            return self._pressed(draft, what)
        if not isinstance(what, Wrote):
            return misfit(what, "date")
        day = self._typed(what.text)
        return day if isinstance(day, Complaint) else _answer(day)

    def _first_rows(self) -> tuple[Row, ...]:
        beside = line("button-tomorrow" if self.ahead else "button-yesterday")
        near = (choice(line("button-today"), "t0"), choice(beside, "t1"))
        return (near, (choice(line("button-calendar"), "c"),))

    def _years(self, page: int) -> tuple[Row, ...]:
        begins = self.today.year if self.ahead else self.today.year - YEARS_A_PAGE + 1
        first = begins - page * YEARS_A_PAGE
        years = [choice(told({"": str(y)}), f"y{y}") for y in range(first, first + YEARS_A_PAGE)]
        rows = tuple(tuple(years[at : at + 4]) for at in range(0, YEARS_A_PAGE, 4))
        earlier, later = (
            choice(told({"": "‹"}), f"e{page + 1}"),
            choice(told({"": "›"}), f"e{page - 1}"),
        )
        return (*rows, (earlier, later))

    def _pressed(self, draft: Draft, press: Pressed) -> Answer[date] | Redraw | Complaint:
        mark, rest = press.token[:1], press.token[1:]
        number = int(rest) if re.fullmatch(r"-?\d{1,4}", rest) else None
        if mark == "c":
            return Redraw(Draft(chosen=(0,)))
        if number is None:
            return misfit(press, "date")
        if mark == "t" and number in (0, 1):
            return _answer(self.today + timedelta(days=number if self.ahead else -number))
        return self._turned(draft, mark, number) or misfit(press, "date")

    def _turned(self, draft: Draft, mark: str, number: int) -> Answer[date] | Redraw | None:
        if mark == "e" and -200 <= number <= 200:
            return Redraw(Draft(chosen=(0,), page=number))
        if mark == "y" and 1 <= number <= 9999:
            return Redraw(Draft(chosen=(number,)))
        if mark == "m" and 1 <= number <= 12 and len(draft.chosen) == 1:
            return Redraw(Draft(chosen=(draft.chosen[0], number)))
        if mark == "d" and len(draft.chosen) == 2:
            day = _made(draft.chosen[0], draft.chosen[1], number)
            return _answer(day) if day else None
        return None

    def _typed(self, text: str) -> date | Complaint:
        if len(text) > LONGEST:
            return Complaint(line("question-wants-date"))
        folded = fold(text)
        near = {"aujourd'hui": 0, "today": 0, "اليوم": 0, "hier": 1, "yesterday": 1, "امس": 1}
        if folded in near:
            return self.today - timedelta(days=near[folded])
        if self.ahead and folded in ("demain", "tomorrow", "غدا"):
            return self.today + timedelta(days=1)
        day = _written(folded) or self._numeric(folded) or self._yearless(folded)
        return day or Complaint(line("question-wants-date"))

    def _yearless(self, text: str) -> date | Complaint | None:
        """`15 décembre`: the next one of what is to come; else the year is asked for."""
        named = _without_year(text)
        year = self.today.year
        # The 29th of February is there once in four years, or once in eight.
        days = [day for y in range(year - 8, year + 9) if named and (day := _made(y, *named))]
        if self.ahead:
            return next((day for day in days if day >= self.today), None)
        past = [day for day in days if day <= self.today]
        return Complaint(line("question-date-wants-year", day=Day(day=past[-1]))) if past else None

    def _numeric(self, text: str) -> date | Complaint | None:
        parts = re.fullmatch(r"(\d{1,4})[\s./-]+(\d{1,2})[\s./-]+(\d{1,4})", text)
        if parts is None:
            return None
        a, b, c = (int(p) for p in parts.groups())
        if len(parts[1]) == 4:
            return _made(a, b, c)
        year = c if len(parts[3]) > 2 else 2000 + c if c <= self.today.year % 100 + 10 else 1900 + c
        day_first, month_first = _made(year, b, a), _made(year, a, b)
        if self.month_first and day_first and month_first and a != b:
            return Complaint(_two_ways(day_first, month_first))
        return day_first or (month_first if self.month_first else None)


def _two_ways(first: date, second: date) -> Line:
    return line("question-date-two-ways", first=Day(day=first), second=Day(day=second))


def _answer(day: date) -> Answer[date]:
    return Answer(day, line("answer-day", day=Day(day=day)))


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _without_year(text: str) -> tuple[int, int] | None:
    """The month and the day of `15 décembre`, `1er mai`, `march 12`; None for anything else."""
    words = re.findall(r"\d+|[^\W\d_]+", text)
    numbers = [int(w) for w in words if w.isdecimal() and len(w) <= 2]
    months = [m for w in words if (m := month_named(w))]
    return (months[0], numbers[0]) if len(numbers) == len(months) == 1 else None


def _written(text: str) -> date | None:
    """`12 mars 2026`, `1er mai 2026`, `march 12, 2026`, `12 مارس 2026`; None for anything else."""
    words = re.findall(r"\d+|[^\W\d_]+", text)
    numbers = [int(w) for w in words if w.isdecimal() and len(w) <= 4]
    months = [m for w in words if (m := month_named(w))]
    if len(numbers) != 2 or len(months) != 1:
        return None
    day, year = sorted(numbers)
    return _made(year, months[0], day)


def _months() -> tuple[Row, ...]:
    buttons = [choice(_month_label(month), f"m{month}") for month in range(1, 13)]
    rows = tuple(tuple(buttons[at : at + 3]) for at in range(0, 12, 3))
    return (*rows, (choice(line("button-other-year"), "c"),))


def _month_label(month: int) -> Words:
    return line("month-short", month=month)


def _days(year: int, month: int) -> tuple[Row, ...]:
    last = calendar.monthrange(year, month)[1]
    days = [choice(told({"": str(d)}), f"d{d}") for d in range(1, last + 1)]
    rows = tuple(tuple(days[at : at + 7]) for at in range(0, last, 7))
    return (*rows, (choice(line("button-other-month"), f"y{year}"),))
