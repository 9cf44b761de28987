"""A number typed the way people type it: 3,5 or 1 200, in Latin, Arabic or Persian digits."""

import unicodedata
from dataclasses import dataclass

from conversations.incoming import What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Shown, misfit
from conversations.reply import line, verbatim

MOST_DIGITS = 15
"""More would no longer be exact in a spreadsheet."""


@dataclass(frozen=True)
class Number:
    """A number, whole or with decimals; the answer is its plain text (`-3.5`)."""

    whole: bool = False

    def show(self, draft: Draft) -> Shown:
        """That a number is to be typed."""
        return Shown((line("question-whole-number-how" if self.whole else "question-number-how"),))

    def hear(self, draft: Draft, what: What) -> Answer[str] | Complaint:
        """The number in what was typed; a decimal where a whole one is wanted is a complaint."""
        if not isinstance(what, Wrote):
            return misfit(what, self._wanted)
        number = as_number(what.text)
        if number is None or (self.whole and "." in number):
            return Complaint(line(f"question-wants-{self._wanted}"))
        if len(number.strip("-").replace(".", "")) > MOST_DIGITS:
            return Complaint(line("question-number-too-long", n=MOST_DIGITS))
        return Answer(number, verbatim(what.text))

    @property
    def _wanted(self) -> str:
        return "whole-number" if self.whole else "number"


def as_number(typed: str) -> str | None:
    """`typed` as plain decimal text; None when it is not one number."""
    text = "".join(_plain(c) for c in typed if not c.isspace())
    sign, digits = ("-", text[1:]) if text[:1] == "-" else ("", text.removeprefix("+"))
    whole, _, part = digits.partition(".")
    if not whole.isdecimal() or (part and not part.isdecimal()) or digits.endswith("."):
        return None
    part = part.rstrip("0")
    plain = (whole.lstrip("0") or "0") + (f".{part}" if part else "")
    return plain if plain == "0" else sign + plain


def _plain(char: str) -> str:
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    return {
        ",": ".",
        "٫": ".",
        "٬": "",
        "−": "-",
        "'": "",
        "’": "",
        "\u200f": "",
        "\u200e": "",
    }.get(char, char)
