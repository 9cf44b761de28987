"""What a part of a TOML file holds, and what is wrong in it: sentences with file, line and key.

A part that is wrong does not keep the others from being looked at: all is told at once.
"""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, ClassVar, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from bot.city.lines import Path, line_of, names
from bot.staff_words import Problem, problem

T = TypeVar("T")
USUAL: dict[str, str] = {
    "missing": "city-missing",
    "string_type": "city-text",
    "string_too_short": "city-empty",
    "int_type": "city-number",
    "greater_than_equal": "city-number",
    "less_than_equal": "announce-at-most",
    "tuple_type": "city-list",
    "model_type": "city-table",
    "model_attributes_type": "city-table",
    "dict_type": "city-table",
    "literal_error": "announce-choice",
    "yes-no": "city-yes-no",
    "date": "city-date",
}
"""The sentence for each kind of mistake that pydantic finds."""


class Reading:
    """A file that is being read."""

    KEYS: ClassVar[list[str]] = []
    """Every key that there is, to name the nearest of one that is not."""
    SENTENCES: ClassVar[dict[str, str]] = USUAL
    WHOLE: ClassVar[str] = ""
    """The key to name where the whole file is at fault."""

    def __init__(self, file: str, lines: dict[Path, int]) -> None:
        self.file = file
        self.lines = lines
        self.found: list[tuple[int, Problem]] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong, in the order of the file."""
        return tuple(one for _, one in sorted(self.found, key=lambda each: each[0]))

    def wrong(self, path: Path, sentence: str, **args: object) -> None:
        """`path` is at fault."""
        row = line_of(self.lines, path)
        key = ".".join(names(path)) or self.WHOLE
        self.found.append((row, problem(sentence, file=self.file, row=row, key=key, **args)))

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
        sentence = self.SENTENCES.get(one["type"], "city-other")
        self.wrong(there, sentence, value=one["input"], **_more(one.get("ctx", {})))

    def unknown(self, path: Path) -> None:
        """There is no such key."""
        near = get_close_matches(str(path[-1]), self.KEYS, 1, cutoff=0.5)
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
