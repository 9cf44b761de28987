"""Words: what the house says by name, turned into a person's language.

Rules:
1. The catalogue may hold <b>, <i> and <a>; what fills its variables is escaped here, once.
2. Text whose direction differs from the reader's language is isolated (FSI ... PDI) line by line,
   so that a French title does not turn an Arabic sentence round; never inside a tag, never a web
   address.
3. A line that a language lacks is said in French and logged; a test keeps that from happening.
"""

import logging
import re
from datetime import date, datetime
from functools import cache
from html import escape, unescape
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date
from fluent.runtime.types import FluentFloat, FluentInt

from bot.catalogue import Catalogue
from bot.patterns import Piece, in_a_tag, pieces_of
from conversations.reply import Arg, Day, Hour, Instant, Line, Told
from conversations.reply import Words as Said

log = logging.getLogger(__name__)

FOLDER = Path(__file__).parent.parent / "conversations" / "texts"
REFERENCE = "fr"
STAFF = "staff"
"""The file of the command line's sentences, which residents never read (bot/staff_words.py)."""
INSTANT = "words-instant"
"""The line that joins a $day and an $hour."""

FSI, PDI, RLM = "\u2068", "\u2069", "\u200f"
RIGHT_TO_LEFT = frozenset(("ar",))
NARROW = "\u202f"
BABEL = {"fr": "fr", "fr-simple": "fr", "en": "en_GB", "ar": "ar"}
_MARKS = {"en": (",", ".")}
_OTHER_MARKS = (NARROW, ",")
_RTL = re.compile(
    r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_TAG = re.compile(r"<[^<>]*>")
_WHOLE = re.compile(f"{FSI}([^{FSI}{PDI}]*){PDI}")
_SENTENCE = re.compile(r"[.?!…]$")
_LETTER = re.compile(r"[^\W\d_]")
LONGEST_PLACEABLE = 2_000
"""Fluent refuses longer arguments; ours go round it."""


class Words:
    """The catalogues of every language, ready to speak."""

    def __init__(self, time_zone: str = "Europe/Paris", folder: Path = FOLDER) -> None:
        self._zone = ZoneInfo(time_zone)
        self._tongues = _tongues(folder)
        self._cache: dict[tuple[str, str], str] = {}

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages there are catalogues for."""
        return tuple(self._tongues)

    def knows(self, id: str, locale: str) -> bool:
        """Whether `locale` itself has the line `id`."""
        tongue = self._tongues.get(locale)
        return tongue is not None and tongue.has(id)

    def say(self, words: Said, locale: str) -> str:
        """`words` as HTML for Telegram."""
        if isinstance(words, Told):
            spoken, text = words.spoken(locale)
            said = text if words.html else escape(text, quote=False)
            if words.unless and spoken not in (locale, locale.split("-")[0]):
                return f"{self.say(Line(id=words.unless), locale)}\n\n{said}"
            return said
        locale = words.locale or locale
        if words.args:
            return self._line(words, locale)
        known = self._cache.get((words.id, locale))
        if known is None:
            known = self._cache[words.id, locale] = self._line(words, locale)
        return known

    def plain(self, words: Said, locale: str) -> str:
        """`words` without markup: for buttons, files and terminals."""
        if isinstance(words, Told) and not words.html:
            return words.spoken(locale)[1]
        said = self.say(words, locale)
        if "<" in said or "&" in said:
            return unescape(_TAG.sub("", said))
        return said

    def _line(self, line: Line, locale: str) -> str:
        tongue = self._tongue(line.id, locale)
        if tongue is None:
            log.error("no language has the line %s", line.id)
            return escape(line.id)
        args = {name: self._arg(value, locale) for name, value in line.args}
        return tongue.format(line.id, args)

    def _tongue(self, id: str, locale: str) -> "_Tongue | None":
        for candidate in (locale, locale.split("-")[0], REFERENCE):
            tongue = self._tongues.get(candidate)
            if tongue is not None and tongue.has(id):
                if candidate == REFERENCE and not locale.startswith(REFERENCE):
                    log.warning("%s lacks the line %s", locale, id)
                return tongue
        return None

    def _arg(self, value: Arg, locale: str) -> Any:
        match value:
            case str():
                return Safe(escape(value), isolated=not _same_direction(value, locale))
            case Told():
                spoken, text = value.spoken(locale)
                foreign = spoken not in (locale, locale.split("-")[0])
                shown = text if value.html else escape(text)
                return Safe(shown, isolated=foreign and not _same_direction(text, locale))
            case Line():
                return Safe(self.say(value, locale))
            case Day():
                return Safe(day_text(value.day, locale))
            case Instant():
                return Safe(self.instant(value.at, locale))
            case Hour():
                return Safe(self.hour(value.at, locale))
        return value

    def hour(self, at: datetime, locale: str) -> str:
        """The time of day of `at` in the town: `4 h 46` in French, `04:46` elsewhere."""
        local = at.astimezone(self._zone)
        french = f"{local.hour}\u00a0h\u00a0{local:%M}"
        return french if locale.startswith("fr") else f"{local:%H:%M}"

    def instant(self, at: datetime, locale: str) -> str:
        """`at` in the town's time, as day and hour."""
        day = Day(day=at.astimezone(self._zone).date())
        return self._line(Line(id=INSTANT, args=(("day", day), ("hour", Hour(at=at)))), locale)


def led(html: str, locale: str) -> str:
    """`html` with every line of a right-to-left language led by a mark where it begins otherwise.

    Telegram turns each line after its first strong letter: a French title or a lone number would
    stand at the left of an Arabic message. Commands stay as they are, or they would not be links.
    A line that is wholly somebody's French words, or a French sentence, runs from left to right:
    led by our mark, its full stop would stand before its first word.
    """
    if locale not in RIGHT_TO_LEFT:
        return html
    return "\n".join(_led(line) for line in html.split("\n"))


def _led(line: str) -> str:
    whole = _WHOLE.fullmatch(line)
    if whole and _LETTER.search(whole[1]):  # alone in its line it needs no isolation
        line = whole[1]
        if not _RTL.search(line):
            return line
    if not _begins_otherwise(line):
        return line
    sentence = _SENTENCE.search(_TAG.sub("", line)) and _LETTER.search(line)
    return line if sentence and not _RTL.search(line) else RLM + line


def _begins_otherwise(line: str) -> bool:
    seen = _TAG.sub("", line).lstrip()
    letter = next((c for c in seen if c.isalpha()), "")
    return bool(seen) and seen[0] not in "/" and not _RTL.match(letter)


class Safe(str):
    """Text that is escaped already; `isolated` says that it runs the other way."""

    isolated: bool

    def __new__(cls, text: str, *, isolated: bool = False) -> "Safe":
        """The text as it is."""
        self = super().__new__(cls, text)
        self.isolated = isolated and not text.startswith(("http://", "https://"))
        return self

    def shown(self) -> str:
        """The text as it stands in a sentence."""
        if not self.isolated:
            return str(self)
        return "\n".join(f"{FSI}{line}{PDI}" if line else "" for line in self.split("\n"))


@cache
def _tongues(folder: Path) -> "dict[str, _Tongue]":
    """The catalogues, read once: that takes longer than most commands."""
    return {path.name: _Tongue(path) for path in sorted(folder.iterdir()) if path.is_dir()}


class _Tongue:
    """One language's catalogue: all its .ftl files in one bundle."""

    def __init__(self, folder: Path) -> None:
        self.name = folder.name
        files = (file for file in sorted(folder.glob("*.ftl")) if file.stem != STAFF)
        texts = (file.read_text(encoding="utf-8") for file in files)
        self._lines = Catalogue(BABEL.get(self.name, self.name), texts)
        self._simple: dict[str, tuple[Piece, ...] | None] = {}

    def has(self, id: str) -> bool:
        return self._lines.has(id)

    def format(self, id: str, args: dict[str, Any]) -> str:
        """The line `id` with `args`; a plain sentence without going through Fluent."""
        if id not in self._simple:
            self._simple[id] = pieces_of(self._lines.pattern(id))
        pieces = self._simple[id]
        if pieces is None or any(piece.name not in args for piece in pieces if piece.name):
            return self._by_fluent(id, args)
        return "".join([piece.text or self._shown(args[piece.name], piece) for piece in pieces])

    def _shown(self, value: Any, piece: Piece) -> str:
        if isinstance(value, Safe):
            return str(value) if piece.in_tag else value.shown()
        return number_text(value, self.name)

    def _by_fluent(self, id: str, args: dict[str, Any]) -> str:
        pattern = self._lines.pattern(id)
        if pattern is None:
            return escape(id)
        within = in_a_tag(pattern)
        long: dict[str, str] = {}
        given = {name: self._given(name, value, within, long) for name, value in args.items()}
        text, errors = self._lines.format(pattern, given)
        for error in errors:
            log.error("the line %s of %s is wrong (%s)", id, self.name, type(error).__name__)
        for mark, value in long.items():
            text = text.replace(mark, value)
        return text

    def _given(self, name: str, value: Any, within: frozenset[str], long: dict[str, str]) -> Any:
        if not isinstance(value, Safe):
            return _number(value, self.name)
        shown = str(value) if name in within else value.shown()
        if len(shown) < LONGEST_PLACEABLE:
            return shown
        mark = f"\ue000{len(long)}\ue001"
        long[mark] = shown
        return mark


class _Whole(FluentInt):
    """A whole number that prints our way and chooses plurals Fluent's way."""

    tongue: str

    def format(self, locale: Locale) -> str:
        return number_text(int(self), self.tongue)


class _Decimal(FluentFloat):
    """A decimal number, likewise."""

    tongue: str

    def format(self, locale: Locale) -> str:
        return number_text(float(self), self.tongue)


def _number(value: int | float, tongue: str) -> Any:
    number = _Whole(value) if isinstance(value, int) else _Decimal(value)
    number.tongue = tongue
    return number


def number_text(value: int | float, locale: str) -> str:
    """A number with its thousands apart; no plain space, which would turn it round in Arabic."""
    if isinstance(value, int) and -1000 < value < 1000:
        return str(value)
    group, point = _MARKS.get(locale, _OTHER_MARKS)
    text = f"{value:,}" if isinstance(value, int) else f"{value:,.10f}".rstrip("0").rstrip(".")
    return text.replace(",", "\0").replace(".", point).replace("\0", group)


def day_text(day: date, locale: str) -> str:
    """A day with its weekday, in words."""
    pattern = "full" if locale == "ar" else "EEEE d MMMM y"
    text = format_date(day, pattern, locale=BABEL.get(locale, "fr"))
    first = day.day == 1 and locale.startswith("fr")
    return text.replace(" 1 ", " 1er ", 1) if first else text


def _same_direction(text: str, locale: str) -> bool:
    if locale == "ar":
        return not text
    return text.isascii() or _RTL.search(text) is None
