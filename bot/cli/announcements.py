"""`portevoix announcements`: what is planned, leaves and left; pausing, stopping, withdrawing."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from bot.cli.opening import House, chosen, in_the_house

if TYPE_CHECKING:
    from bot.cli.opening import Work

_ACTS = {
    "pause": "what has not left waits",
    "resume": "it goes on",
    "stop": "it does not leave again",
    "cut": "what has not left of this sending never does",
    "withdraw": "delete it wherever it arrived",
    "again": "send once more what may have arrived or not",
}


def add_to(subparsers: Any) -> None:
    """Hang `announcements` and its commands under `subparsers`."""
    top = subparsers.add_parser("announcements", help="what is planned, leaves and left")
    top.set_defaults(func=run, announcements_command="list", lang=None)
    commands = top.add_subparsers(dest="announcements_command")
    commands.add_parser("list", help="what waits and leaves, then what is over")
    show = commands.add_parser("show", help="everything about one, with its figures")
    show.add_argument("number", type=int, metavar="N", help="its number")
    for name, meaning in _ACTS.items():
        act = commands.add_parser(name, help=meaning)
        act.add_argument("number", type=int, metavar="N", help="its number")
        act.add_argument("--yes", action="store_true", help="do not ask for confirmation")
    for parser in commands.choices.values():
        parser.set_defaults(func=run)
        parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")


def run(args: Namespace) -> int:
    """Do it; 1 after saying why not."""
    return in_the_house(_work(args), chosen(args.lang))


def _work(args: Namespace) -> "Work":
    async def work(house: House) -> int:
        from bot.cli import announcements_acting, announcements_reading

        match args.announcements_command:
            case "show":
                return await announcements_reading.show(house, args.number)
            case "list" | None:
                return await announcements_reading.list_all(house)
            case act:
                return await announcements_acting.act(house, act, args.number, sure=args.yes)

    return work
