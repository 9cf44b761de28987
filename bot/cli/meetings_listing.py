"""`portevoix meetings list, show`: what is to come, what is over, and one in full."""

from argparse import Namespace
from typing import Any

from bot.cli.opening import House, chosen, in_the_house


def add_to(commands: Any) -> None:
    """Hang both under the commands of `meetings`."""
    listed = commands.add_parser("list", help="the meetings to come")
    listed.add_argument("--past", action="store_true", help="those that are over or cancelled")
    show = commands.add_parser("show", help="everything about one")
    show.add_argument("number", type=int, metavar="N", help="its number")
    for parser, run in ((listed, run_list), (show, run_show)):
        parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
        parser.set_defaults(func=run)


def run_list(args: Namespace) -> int:
    """One line each."""

    async def work(house: House) -> int:
        from bot.cli.meetings_reading import list_all

        return await list_all(house, past=args.past)

    return in_the_house(work, chosen(args.lang))


def run_show(args: Namespace) -> int:
    """What people read of it, and where it stands."""

    async def work(house: House) -> int:
        from bot.cli.meetings_reading import show

        return await show(house, args.number)

    return in_the_house(work, chosen(args.lang))
