"""Words for the town's own people at the command line, in French unless they ask for English."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from bot.catalogue import Catalogue

StaffLanguage = Literal["fr", "en"]


def staff_language(environ: Mapping[str, str] | None = None) -> StaffLanguage:
    """French, unless the environment's first language setting is English."""
    env = os.environ if environ is None else environ
    wanted = (env.get(name, "") for name in ("PORTEVOIX_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
    first = next((value for value in wanted if value), "")
    return "en" if first.lower().startswith("en") else "fr"


def staff_line(line: str, lang: StaffLanguage | None = None, /, **args: str | int) -> str:
    """One sentence of `staff.ftl`; whole numbers in it are grouped as its language does.

    An unknown line or a missing argument is our mistake.
    """
    lines = _lines(lang or staff_language())
    pattern = lines.pattern(line)
    if pattern is None:
        raise LookupError(line)
    words, mistakes = lines.format(pattern, dict(args))
    if mistakes:
        raise ValueError(f"{line}: {mistakes}")
    return words


@cache
def _lines(lang: StaffLanguage) -> Catalogue:
    text = files("conversations").joinpath("texts", lang, "staff.ftl").read_text(encoding="utf-8")
    return Catalogue(lang, [text])


@dataclass(frozen=True)
class Problem:
    """One thing that keeps the bot from starting: a line of `staff.ftl` and its arguments."""

    line: str
    args: tuple[tuple[str, str | int], ...] = ()

    def sentence(self, lang: StaffLanguage | None = None) -> str:
        return staff_line(self.line, lang, **dict(self.args))


class Unusable(Exception):
    """A file or the environment cannot be used; holds every problem, never the values at fault."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(problem.line for problem in problems))
        self.problems = problems

    def sentences(self, lang: StaffLanguage | None = None) -> list[str]:
        return [problem.sentence(lang) for problem in self.problems]


def problem(line: str, **args: object) -> Problem:
    """Write down a problem; every argument becomes text, so that no number is regrouped."""
    return Problem(line, tuple((name, str(value)) for name, value in args.items()))
