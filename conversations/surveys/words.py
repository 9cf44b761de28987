"""Words written by form authors: one text per language, with expressions to fill in (`${name}`)."""

import re
from collections.abc import Mapping
from functools import cached_property

from pydantic import ConfigDict

from conversations.frozen import Frozen
from conversations.surveys.xpath import Context, Expression
from conversations.surveys.xpath.instances import Where

_CODE = re.compile(r"\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)\s*\)\s*$")
_BARE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
# Names people write without a code. Anything else keeps its own name as its code.
_NAMES = {
    "français": "fr",
    "francais": "fr",
    "french": "fr",
    "français simple": "fr-simple",
    "english": "en",
    "anglais": "en",
    "arabic": "ar",
    "arabe": "ar",
    "العربية": "ar",
}


def language_code(name: str) -> str:
    """The code of an XLSForm language: "Français simple (fr-simple)" and "fr-simple" are one."""
    title = name.strip()
    if match := _CODE.search(title):
        return match[1].lower().replace("_", "-")
    known = _NAMES.get(title.lower())
    if known is not None:
        return known
    return title.lower().replace("_", "-") if _BARE.fullmatch(title) else title.lower()


class Wording(Frozen):
    """One language's text: pieces of text and expressions, in order."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    pieces: tuple[str | Expression, ...]

    @cached_property
    def source(self) -> str:
        """The text with its expressions shown as `${name}`, as the author wrote them."""
        return "".join(p if isinstance(p, str) else _reference(p) for p in self.pieces).strip()

    @cached_property
    def fixed(self) -> bool:
        """Whether there is nothing to fill in."""
        return all(isinstance(piece, str) for piece in self.pieces)

    def at(self, where: Where) -> "Wording":
        """The same text for the instance at `where`."""
        pieces = (p if isinstance(p, str) else p.at(where) for p in self.pieces)
        return Wording(pieces=tuple(pieces))

    def filled(self, context: Context) -> str:
        """The text with the value of every expression."""
        if self.fixed:
            return self.source
        pieces = (p if isinstance(p, str) else p.text(context) for p in self.pieces)
        return "".join(pieces).strip()


def _reference(expression: Expression) -> str:
    source = expression.source.strip()
    return "${" + source.rpartition("/")[2] + "}" if re.fullmatch(r"[\w/.\-]+", source) else source


class Words(Frozen):
    """A label, hint or message: a Wording by language code; `default` is asked when one lacks."""

    default: str
    wordings: Mapping[str, Wording] = {}

    def in_language(self, language: str) -> str | None:
        """The text as written in `language`, None when there is no translation."""
        wording = self.wordings.get(language)
        return wording.source if wording is not None else None

    def wording(self, language: str) -> Wording | None:
        """The wording to show: of `language`, else of the default, else the first there is."""
        found = self.wordings.get(language) or self.wordings.get(self.default)
        return found or next(iter(self.wordings.values()), None)

    def best(self, language: str) -> str:
        """The text to show in `language`, expressions unfilled; '' when there is none at all."""
        wording = self.wording(language)
        return wording.source if wording is not None else ""

    def at(self, where: Where) -> "Words":
        """The same words for the instance at `where`."""
        if all(wording.fixed for wording in self.wordings.values()):
            return self
        wordings = {code: wording.at(where) for code, wording in self.wordings.items()}
        return Words(default=self.default, wordings=wordings)

    @cached_property
    def expressions(self) -> tuple[Expression, ...]:
        """Every expression in the texts."""
        return tuple(
            piece
            for wording in self.wordings.values()
            for piece in wording.pieces
            if isinstance(piece, Expression)
        )
