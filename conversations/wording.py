"""What is said, before it is in a language: a line of the catalogue, or words written as data."""

from datetime import date, datetime
from typing import Literal

from conversations.frozen import Frozen


class Day(Frozen):
    """A calendar day, written out in the reader's language."""

    day: date


class Instant(Frozen):
    """A moment (aware datetime), written out in the city's time zone and the reader's language."""

    at: datetime


class Hour(Frozen):
    """A moment (aware datetime), of which the time of day is said in the city's time zone."""

    kind: Literal["hour"] = "hour"
    """So that a letter read back from the outbox does not take it for an Instant."""
    at: datetime


class Told(Frozen):
    """Words written as data, one text per locale; nothing in them is markup, unless `html`."""

    words: tuple[tuple[str, str], ...]
    html: bool = False
    """They are Telegram's own HTML, and were checked (announcements/markup.py)."""
    unless: str = ""
    """The line said above them to whoever reads another language than those there are."""

    def spoken(self, locale: str) -> tuple[str, str]:
        """The (locale, text) to show a reader of `locale`: theirs, else the nearest there is."""
        by_locale = dict(self.words)
        for candidate in (locale, locale.split("-")[0], "fr"):
            if candidate in by_locale:
                return candidate, by_locale[candidate]
        return self.words[0] if self.words else (locale, "")


class Line(Frozen):
    """A sentence of the catalogue by its name, with the arguments its variables take."""

    id: str
    args: tuple[tuple[str, "Arg"], ...] = ()
    locale: str = ""
    """The language it is said in, where that is not its reader's."""


Words = Line | Told
Arg = int | float | Line | Told | Day | Instant | Hour | str


def line(id: str, /, **args: Arg) -> Line:
    """The Line called `id` with `args` for its variables."""
    return Line(id=id, args=tuple(args.items()))


def told(words: dict[str, str]) -> Told:
    """A Told from {locale: text}."""
    return Told(words=tuple(words.items()))


def verbatim(text: str) -> Told:
    """A person's own words, the same in every language."""
    return Told(words=(("", text),))


Label = Line | Told | str
"""A few words on a page: ours, the town's, or somebody's own."""
