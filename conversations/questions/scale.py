"""A number between two bounds: up to eleven by button, more of them typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from conversations.incoming import Pressed, What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Shown, choice, misfit
from conversations.questions.number import as_number
from conversations.reply import Row, Words, line

MOST_STEPS = 10
"""From the first value to the last, where each has a button: from 0 to 10."""
MOST_ACROSS = 6
"""Values in one row of buttons."""


@dataclass(frozen=True)
class Scale:
    """A value from `start` to `end` by steps of `step` (positive; `end` may be the smaller one);
    the answer is its plain decimal text (`2.5`). `ticks` are what some of the values mean."""

    start: Decimal
    end: Decimal
    step: Decimal
    ticks: tuple[Words, ...] = ()

    def show(self, draft: Draft) -> Shown:
        """The values as buttons, or between which bounds a number is to be typed."""
        values = self._buttons
        if values:
            return Shown((*self.ticks, line("question-scale-tap")), _rows(values))
        low, high = self._ends
        how = line("question-scale-typed", low=low, high=high)
        steps = (line("question-scale-steps", step=float(self.step)),) if self.step != 1 else ()
        return Shown((*self.ticks, how, *steps))

    def hear(self, draft: Draft, what: What) -> Answer[str] | Complaint:
        """The value tapped or typed; one out of bounds or between two steps is a complaint."""
        if isinstance(what, Pressed):
            known = {f"v{at}": value for at, value in enumerate(self._buttons)}
            tapped = known.get(what.token)
            return misfit(what, "number") if tapped is None else _answer(tapped)
        number = as_number(what.text) if isinstance(what, Wrote) else None
        return self._outside() if number is None else self._judged(Decimal(number))

    def _judged(self, value: Decimal) -> Answer[str] | Complaint:
        low, high = self._ends
        if not low <= value <= high:
            return self._outside()
        if (value - self.start) % self.step:
            return Complaint(
                line("question-scale-between", low=low, high=high, step=float(self.step))
            )
        return _answer(value)

    def _outside(self) -> Complaint:
        low, high = self._ends
        return Complaint(line("question-scale-outside", low=low, high=high))

    @property
    def _buttons(self) -> tuple[Decimal, ...]:
        """Every value, where there are few enough for buttons."""
        return self.values(MOST_STEPS + 2) if self._count <= MOST_STEPS + 1 else ()

    @property
    def _count(self) -> int:
        return int(abs(self.end - self.start) // self.step) + 1

    def values(self, most: int) -> tuple[Decimal, ...]:
        """The first `most` values of the scale."""
        step = self.step if self.end >= self.start else -self.step
        return tuple(self.start + n * step for n in range(min(self._count, most)))

    @property
    def _ends(self) -> tuple[float, float]:
        """The smaller bound and the greater one."""
        return float(min(self.start, self.end)), float(max(self.start, self.end))


def scale(given: Mapping[str, str], ticks: tuple[Words, ...] = ()) -> Scale | None:
    """The scale of a range's parameters `start`, `end` and `step`, by default 1, 10 and 1; None
    where they are none (not numbers, a step of 0)."""
    try:
        start, end = Decimal(given.get("start", "1")), Decimal(given.get("end", "10"))
        step = abs(Decimal(given.get("step", "1")))
    except InvalidOperation:
        return None
    if not (start.is_finite() and end.is_finite() and step.is_finite() and step):
        return None
    return Scale(start, end, step, ticks)


def number_text(value: Decimal) -> str:
    """`value` without exponent and without zeros at its end."""
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def _answer(value: Decimal) -> Answer[str]:
    return Answer(number_text(value), number_words(value))


def number_words(value: Decimal) -> Words:
    """The value with the decimal sign of the reader."""
    return line("answer-number", n=float(value))


def _rows(values: tuple[Decimal, ...]) -> tuple[Row, ...]:
    """Rows of about the same length."""
    buttons = [choice(number_words(value), f"v{at}") for at, value in enumerate(values)]
    rows = -(-len(buttons) // MOST_ACROSS)
    across = -(-len(buttons) // rows)
    return tuple(tuple(buttons[at : at + across]) for at in range(0, len(buttons), across))
