"""The functions of ODK XForms that only need their arguments (and, some, the context).

`takes` has one letter an argument: t text, n number, b truth, v value, m value or all the nodes of
a list's column, s nodeset (of a path, or of a function that gives one); `?` after a letter makes it
optional, `*` any number of times. Functions that need more than the values of their arguments are
in `special.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from conversations.surveys.xpath.functions_dates import DATES
from conversations.surveys.xpath.functions_numbers import NUMBERS
from conversations.surveys.xpath.functions_texts import TEXTS
from conversations.surveys.xpath.values import Kind


@dataclass(frozen=True, slots=True)
class Function:
    """A function: its arguments' letters, what it gives, its body; a Context may come first."""

    takes: str
    gives: Kind
    body: Callable[..., object]
    in_context: bool = False

    @property
    def letters(self) -> str:
        """The letters without their marks."""
        return self.takes.replace("?", "").replace("*", "")

    def accepts(self, count: int) -> bool:
        """Whether the function may be called with `count` arguments."""
        fewest = len(self.letters) - self.takes.count("?") - self.takes.count("*")
        return fewest <= count and ("*" in self.takes or count <= len(self.letters))

    def letter(self, index: int) -> str:
        """The letter of argument `index`; the last letter stands for all that follow."""
        return self.letters[min(index, len(self.letters) - 1)]


FUNCTIONS: dict[str, Function] = {
    name: Function(*row) for table in (TEXTS, NUMBERS, DATES) for name, row in table.items()
}

# Functions of the specification that the bot does not run: the check names them as such.
UNSUPPORTED = frozenset(
    (
        "area",
        "base64-decode",
        "checklist",
        "decrypt",
        "depend",
        "distance",
        "enclosed-area",
        "extract-signed",
        "geofence",
        "intersects",
        "last-saved",
        "property",
        "version",
        "weighted-checklist",
    )
)
