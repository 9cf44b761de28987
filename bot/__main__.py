"""The command line: `portevoix run`, `demo`, and what staff do at the town's own machine."""

import argparse
import sys

from bot.cli import (
    announce,
    announcements,
    backup,
    demo,
    doctor,
    elections,
    export,
    ideas,
    inbox,
    indicators,
    invite,
    link,
    log,
    meetings,
    outings,
    restore,
    retention,
    run,
    survey,
    team,
    voting,
)
from bot.cli.opening import chosen
from bot.cli.printing import all_said, complain
from bot.cli.usage import Misused, Parser, asked_language


def parser() -> Parser:
    """The whole command line; each command's file adds its own."""
    top = Parser(prog="portevoix", description=__doc__)
    commands = top.add_subparsers(required=True, metavar="COMMAND", dest="command")
    for command in (
        run,
        demo,
        survey,
        link,
        ideas,
        announce,
        announcements,
        meetings,
        elections,
        export,
        outings,
        voting,
        indicators,
        inbox,
        doctor,
        invite,
        team,
        log,
        retention,
        backup,
        restore,
    ):
        command.add_to(commands)
    return top


def main(argv: list[str] | None = None) -> int:
    """Do what the command line says; the exit code."""
    try:
        args = _understood(argv)
        code: int = args.func(args)
    finally:
        all_said()
    return code


def _understood(argv: list[str] | None) -> argparse.Namespace:
    """The arguments; ends with 2 after saying what is wrong with them."""
    try:
        return parser().parse_args(argv)
    except Misused as wrong:
        words = sys.argv[1:] if argv is None else argv
        complain(*wrong.sentences(chosen(asked_language(words))))
        sys.exit(2)


if __name__ == "__main__":
    sys.exit(main())
