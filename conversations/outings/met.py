"""About how many people were met: a range by one tap, or a number typed."""

from dataclasses import dataclass

from conversations.incoming import Pressed, What, Wrote
from conversations.outings.events import MOST_MET
from conversations.questions.asking import Answer, Complaint, Draft, Shown, choice, misfit
from conversations.questions.number import as_number
from conversations.reply import Words, line

Range = tuple[int, int]
RANGES: tuple[Range, ...] = ((0, 0), (1, 5), (6, 10), (11, 20), (21, 50), (51, 100))
ACROSS = 3


@dataclass(frozen=True)
class PeopleMet:
    """How many people; the answer is the least and the most of them."""

    def show(self, draft: Draft) -> Shown:
        """The ranges as buttons; more is typed."""
        buttons = [choice(ranged(*one), str(n)) for n, one in enumerate(RANGES)]
        rows = tuple(tuple(buttons[at : at + ACROSS]) for at in range(0, len(buttons), ACROSS))
        return Shown((line("outing-met-how"),), rows)

    def hear(self, draft: Draft, what: What) -> Answer[Range] | Complaint:
        """The range tapped, or the number typed."""
        if isinstance(what, Pressed):
            met = RANGES[int(what.token)] if what.token in _TOKENS else None
            return misfit(what, "whole-number") if met is None else Answer(met, met_words(*met))
        number = as_number(what.text) if isinstance(what, Wrote) else None
        if number is None or not number.isdecimal() or int(number) > MOST_MET:
            return Complaint(line("outing-met-wanted", most=MOST_MET))
        return Answer((int(number), int(number)), met_words(int(number), int(number)))


_TOKENS = frozenset(str(n) for n in range(len(RANGES)))


def ranged(least: int, most: int) -> Words:
    """The numbers alone: they stand on a button."""
    if least == most:
        return line("answer-number", n=least)
    return line("outing-met-button", least=least, most=most)


def met_words(least: int, most: int) -> Words:
    """How many people, in words."""
    if least == most:
        return line("outing-met-number", n=least)
    return line("outing-met-range", least=least, most=most)
