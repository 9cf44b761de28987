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
from bot.cli.printing import all_said


def parser() -> argparse.ArgumentParser:
    """The whole command line; each command's file adds its own."""
    top = argparse.ArgumentParser(prog="portevoix", description=__doc__)
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
        args = parser().parse_args(argv)
        code: int = args.func(args)
    finally:
        all_said()
    return code


if __name__ == "__main__":
    sys.exit(main())
