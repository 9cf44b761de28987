"""`portevoix meetings minutes`: minutes from a file, shown, then published as in the chat."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from bot.cli.opening import House, chosen, in_the_house


def add_to(commands: Any) -> None:
    """Hang it under the commands of `meetings`."""
    parser = commands.add_parser("minutes", help="publish or correct the minutes of one")
    parser.add_argument("number", type=int, metavar="N", help="its number")
    parser.add_argument("file", type=Path, metavar="FILE", help="see docs/meetings.md")
    parser.add_argument("--language", default="", help="of a text in .md; the town's first")
    parser.add_argument("--dry-run", action="store_true", help="only look: nothing is kept")
    parser.add_argument("--yes", action="store_true", help="do not ask for confirmation")
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    parser.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Show what residents will read, ask, and publish it."""

    async def work(house: House) -> int:
        from bot.cli.meetings_publishing import publish

        return await publish(house, args)

    return in_the_house(work, chosen(args.lang))
