"""What a part of a file holds, and what is wrong in it: sentences with file, line and key.

A part that is wrong does not keep the others from being looked at: all is told at once.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from bot.announcements.definition import KEYS
from bot.city.lines import Path, line_of, names
from bot.staff_words import Problem, problem
from bot.words import Words
from conversations.city import CityCard
from conversations.openings import Call, Opening
from conversations.reply import Line

T = TypeVar("T")
_SENTENCES = {
    "missing": "city-missing",
    "string_type": "city-text",
    "string_too_short": "city-empty",
    "string_too_long": "announce-label-long",
    "int_type": "city-number",
    "greater_than_equal": "city-number",
    "less_than_equal": "announce-at-most",
    "tuple_type": "city-list",
    "model_type": "city-table",
    "model_attributes_type": "city-table",
    "dict_type": "city-table",
    "literal_error": "announce-choice",
    "weekday": "city-weekday",
    "yes-no": "city-yes-no",
    "date": "city-date",
    "at": "announce-at",
    "aware": "announce-aware",
}


@dataclass(frozen=True)
class Town:
    """What an announcement is compared with."""

    city: CityCard
    openings: tuple[Opening, ...]
    now: datetime
    words: Words
    lang: str
    calls: tuple[Call, ...] = ()


@dataclass
class Reading:
    """A file that is being read."""

    file: str
    lines: dict[Path, int]
    town: Town
    found: list[tuple[int, Problem]] = field(default_factory=list)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong, in the order of the file."""
        return tuple(one for _, one in sorted(self.found, key=lambda each: each[0]))

    def wrong(self, path: Path, sentence: str, **args: object) -> None:
        """`path` is at fault."""
        row = line_of(self.lines, path)
        key = ".".join(names(path)) or "text"
        self.found.append((row, problem(sentence, file=self.file, row=row, key=key, **args)))

    def says(self, path: Path, said: Line) -> None:
        """`path` is at fault, as the chat says it."""
        self.wrong(path, "announce-says", detail=self.town.words.plain(said, self.town.lang))

    def one_of(self, path: Path, sentence: str, value: object, known: Iterable[object]) -> bool:
        """Whether `value` is known; else that is told."""
        there = [str(one) for one in known]
        if str(value) in there:
            return True
        self.wrong(path, sentence, value=value, known=", ".join(there) or "–")
        return False

    def part(self, path: Path, kind: TypeAdapter[T], value: object) -> T | None:
        """`value` as a `kind`, without the keys that are wrong, which are told; None where nothing
        can be made of it."""
        try:
            return kind.validate_python(value)
        except ValidationError as error:
            wrong = error.errors(include_url=False)
        for one in wrong:
            self._misshapen(path, one)
        try:
            return kind.validate_python(_without(value, wrong))
        except ValidationError:
            return None

    def _misshapen(self, path: Path, one: ErrorDetails) -> None:
        # "[key]" is how pydantic marks that a key, not its value, is at fault.
        there = (*path, *(step for step in one["loc"] if step != "[key]"))
        if one["type"] == "extra_forbidden":
            self.unknown(there)
            return
        sentence = _SENTENCES.get(one["type"], "city-other")
        self.wrong(there, sentence, value=one["input"], **_more(one.get("ctx", {})))

    def unknown(self, path: Path) -> None:
        """There is no such key."""
        near = get_close_matches(str(path[-1]), KEYS, 1, cutoff=0.5)
        if near:
            self.wrong(path, "city-unknown-near", near=near[0])
        else:
            self.wrong(path, "city-unknown")


def _without(value: object, wrong: list[ErrorDetails]) -> object:
    """What of a table is left once the keys at fault are taken out."""
    keys = {one["loc"][0] for one in wrong if one["loc"]}
    if not isinstance(value, dict) or not keys:
        return None
    return {key: inner for key, inner in value.items() if key not in keys}


def _more(said: dict[str, Any]) -> dict[str, object]:
    """What pydantic says of what would have been right."""
    known = re.findall(r"'([^']+)'", str(said.get("expected", "")))
    most = said.get("le", said.get("max_length", ""))
    return {"known": ", ".join(known), "most": most}
