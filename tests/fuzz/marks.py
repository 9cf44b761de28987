"""Words that nobody can guess, and whose they are: where one turns up, somebody wrote it."""

import re
from dataclasses import dataclass, field

MARKED = re.compile(r"zq[a-z]{6}qz", re.IGNORECASE)
PHONED = re.compile(r"(?<!\d)07(?:[ .]?\d\d){4}(?!\d)")


@dataclass(frozen=True)
class Written:
    """Who wrote a marked word: their random id, the session it was written in, if any, whose chat
    that was, and in which talk."""

    person: str
    session: str = ""
    holder: str = ""
    talk: str = ""


@dataclass
class Marks:
    """Every marked word of a walk."""

    count: int = 0
    whose: dict[str, Written] = field(default_factory=dict)

    def fresh(self) -> tuple[str, str]:
        """A new word and a new telephone number."""
        self.count += 1
        return f"zq{_letters(self.count)}qz", f"07{self.count:08d}"

    def wrote(self, text: str, written: Written) -> None:
        """These words are theirs, whoever repeats them."""
        for mark in found(text):
            self.whose.setdefault(mark, written)


def found(text: str) -> set[str]:
    """The marked words and numbers in `text`."""
    numbers = {re.sub(r"\D", "", one) for one in PHONED.findall(text)}
    return {one.lower() for one in MARKED.findall(text)} | numbers


def _letters(number: int) -> str:
    letters = ""
    for _ in range(6):
        number, rest = divmod(number, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
