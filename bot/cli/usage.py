"""What is wrong with a command that was typed, in the language of whoever typed it.

The parser of the standard library says it in English; its sentences are known by their form, and
one that is not stays as it is.
"""

import re
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Sequence
from difflib import get_close_matches
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from bot.staff_words import StaffLanguage

HEAD = "usage: "
LARGEST = 2**63 - 1
FORMS = (
    (r"argument (?P<name>[^:]+): (?P<what>.+)", "argument"),
    (r"the following arguments are required: (?P<names>.+)", "required"),
    (r"one of the arguments (?P<names>.+) is required", "one-of"),
    (r"unrecognized arguments: (?P<words>.+)", "unknown"),
    (r"invalid choice: (?P<value>.+?) \(choose from (?P<choices>.+)\)", "choice"),
    (r"ambiguous option: (?P<value>\S+) could match (?P<choices>.+)", "ambiguous"),
    (r"not allowed with argument (?P<other>.+)", "not-with"),
    (r"ignored explicit argument '(?P<value>.+)'", "no-value"),
    (r"expected one argument", "one"),
    (r"expected at least one argument", "some"),
    (r"invalid (?:int|float) value: '(?P<value>.*)'", "number"),
    (r"invalid \S+ value: '(?P<value>.*)'", "value"),
    (r"(?P<value>.*): YYYY-MM-DD", "day"),
    (r"(?P<value>.*?): (?P<form>.+)", "expected"),
)
"""What argparse says, then what our own kinds of arguments say (arguments.py); and our lines."""


class Misused(Exception):
    """A command that cannot be meant so: how it is written, its name, what is wrong with it."""

    def __init__(self, usage: str, command: str, wrong: str) -> None:
        super().__init__(wrong)
        self.usage = usage
        self.command = command
        self.wrong = wrong

    def sentences(self, lang: "StaffLanguage") -> list[str]:
        """How it is written, what is wrong, and where more stands."""
        from bot.staff_words import staff_line

        return [
            staff_line("usage-how", lang, usage=self.usage.removeprefix(HEAD).rstrip()),
            staff_line("usage-wrong", lang, what=told(self.wrong, lang)),
            staff_line("usage-more", lang, command=self.command),
        ]


class Parser(ArgumentParser):
    """The standard library's, which leaves it to others to say what is wrong."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.register("type", int, _whole)

    def error(self, message: str) -> NoReturn:
        """Raises Misused."""
        for action in self._actions:
            if isinstance(action, _SubParsersAction) and action.metavar is None:
                message = _unnamed(message, action.dest, list(action.choices))
        raise Misused(self.format_usage(), self.prog, message)


def _unnamed(wrong: str, name: str, choices: list[str]) -> str:
    """The parser's sentence without the `name` that only the program knows its commands by."""
    if wrong.endswith(f"required: {name}"):
        return f"one of the arguments {', '.join(choices)} is required"
    return wrong.removeprefix(f"argument {name}: ")


def _whole(text: str) -> int:
    """A whole number that the database can be asked for."""
    number = int(text)
    if abs(number) > LARGEST:
        raise ValueError(text)
    return number


def told(wrong: str, lang: "StaffLanguage") -> str:
    """The parser's sentence `wrong` in `lang`."""
    from bot.staff_words import staff_line

    for form, id in FORMS:
        found = re.fullmatch(form, wrong, re.DOTALL)
        if found:
            args = found.groupdict()
            if id == "choice" and (near := _near(args["value"], args["choices"])):
                return staff_line("usage-near", lang, value=args["value"], near=near)
            if "what" in args:
                args["what"] = told(args["what"], lang)
            return staff_line(f"usage-{id}", lang, **args)
    return wrong


def _near(value: str, choices: str) -> str:
    """What was probably meant; '' when nothing comes near."""
    return next(iter(get_close_matches(value, choices.split(", "), n=1)), "")


def asked_language(words: Sequence[str]) -> str | None:
    """What stands after `--lang` in a command that could not be read."""
    after = dict(pairwise(words))
    return after.get("--lang")
