"""`portevoix meetings figures N | --since DAY`: what came of meetings, told or written to files."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from bot.cli.arguments import day
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain

FORMATS = ("csv", "json", "png")


def add_to(commands: Any) -> None:
    """Hang `figures` under the commands of `meetings`."""
    figures = commands.add_parser("figures", help="what came of meetings, small counts hidden")
    figures.add_argument("number", type=int, nargs="?", metavar="N", help="its number")
    figures.add_argument("--since", type=day, metavar="DAY", help="all that began since then")
    figures.add_argument("--to", type=Path, metavar="DIR", help="the folder to write to")
    figures.add_argument("--format", choices=FORMATS, default="csv", help="of the files")
    figures.add_argument("--force", action="store_true", help="replace files that are there")
    figures.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    figures.set_defaults(func=run)


def run(args: Namespace) -> int:
    """In words; with `--to`, a file for each meeting."""

    async def work(house: House) -> int:
        from bot.cli.meetings_figured import figured, told, written

        if (args.number is None) == (args.since is None):
            complain(house.line("meetings-figures-which"))
            return 2
        found = await figured(house, args.number, args.since)
        if not found:
            complain(house.line("meetings-figures-none"))
            return 1
        if args.to is None:
            return told(house, found)
        return written(house, found, args.to, args.format, force=args.force)

    return in_the_house(work, chosen(args.lang))
