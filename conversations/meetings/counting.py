"""A whole number of people or seats: the usual ones by button, any other typed."""

from dataclasses import dataclass

from conversations.incoming import Pressed, What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Shown, choice, misfit
from conversations.questions.number import as_number
from conversations.reply import Told, line, told

ACROSS = 5


@dataclass(frozen=True)
class Count:
    """From `least` to `most`; the answer is an int."""

    offered: tuple[int, ...]
    least: int
    most: int

    def show(self, draft: Draft) -> Shown:
        """The usual numbers, and that others may be typed."""
        buttons = [choice(_said(n), f"n{at}") for at, n in enumerate(self.offered)]
        rows = tuple(tuple(buttons[at : at + ACROSS]) for at in range(0, len(buttons), ACROSS))
        return Shown((line("meeting-call-count-how"),), rows)

    def hear(self, draft: Draft, what: What) -> Answer[int] | Complaint:
        """The number tapped or typed."""
        if isinstance(what, Pressed):
            known = {f"n{at}": n for at, n in enumerate(self.offered)}
            number = known.get(what.token)
            return misfit(what, "whole-number") if number is None else Answer(number, _said(number))
        typed = as_number(what.text) if isinstance(what, Wrote) else None
        if typed is None or "." in typed:
            return misfit(what, "whole-number")
        if not self.least <= int(typed) <= self.most:
            return Complaint(line("meeting-call-count-between", least=self.least, most=self.most))
        return Answer(int(typed), _said(int(typed)))


def _said(number: int) -> Told:
    return told({"": str(number)})
