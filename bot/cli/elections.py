"""`portevoix elections`: elections written down, confirmed, moved, cancelled, listed."""

import argparse
from argparse import ArgumentTypeError, Namespace
from collections.abc import Awaitable, Callable
from datetime import time
from typing import Any

from bot.cli.arguments import day
from bot.cli.opening import House, chosen, in_the_house
from conversations.questions.hours import read_hour

DAYS = ("online", "paper", "late", "frozen")


def add_to(subparsers: Any) -> None:
    """Hang `elections` with its commands under `subparsers`."""
    top = subparsers.add_parser("elections", help="elections and their deadlines")
    commands = top.add_subparsers(dest="elections_command", required=True)
    add = commands.add_parser("add", help="write one down; nobody hears of it yet")
    add.add_argument("--kind", required=True, metavar="KIND", help="presidential, municipal, …")
    add.add_argument("--first-round", type=day, required=True, metavar="DATE", help="the first day")
    _hang(_days(add), _add)
    move = commands.add_parser("move", help="other days; to be confirmed anew")
    _id(move).add_argument("--first-round", type=day, metavar="DATE", help="the first day")
    move.add_argument("--by-rule", action="store_true", help="forget the days set by hand")
    second = move.add_mutually_exclusive_group()
    second.add_argument("--no-second-round", action="store_true", help="there is one round only")
    polls = move.add_mutually_exclusive_group()
    polls.add_argument("--no-hours", action="store_true", help="forget the hours of the polls")
    _hang(_days(move, second, polls), _move)
    confirm = _id(commands.add_parser("confirm", help="stand for its days"))
    confirm.add_argument("--as", dest="label", required=True, metavar="LABEL", help="who does")
    _hang(_sure(confirm), _confirm)
    _hang(_sure(_id(commands.add_parser("cancel", help="it does not take place"))), _cancel)
    _hang(commands.add_parser("list", help="all of them, the latest first"), _list)
    _hang(_id(commands.add_parser("show", help="its deadlines, and the rule behind each")), _show)


def _id(parser: Any) -> Any:
    parser.add_argument("id", metavar="ID", help="its name: presidential-2027")
    return parser


def _sure(parser: Any) -> Any:
    parser.add_argument("--yes", action="store_true", help="do not ask whether it is meant")
    return parser


def _days(parser: Any, second: Any = None, polls: Any = None) -> Any:
    """What may be given of an election, beside its kind and its first day; `second` and `polls`
    hold what excludes that."""
    (second or parser).add_argument(
        "--second-round", type=day, metavar="DATE", help="the second day"
    )
    for name, what in zip(
        DAYS, ("online", "on paper", "for late cases", "on the lists"), strict=True
    ):
        said = "the lists were frozen" if name == "frozen" else f"the last day {what}, by decree"
        parser.add_argument(f"--{name}", type=day, metavar="DATE", help=said)
    (polls or parser).add_argument(
        "--hours", type=hours, metavar="8:00-19:00", help="when polls are open"
    )
    parser.add_argument("--dry-run", action="store_true", help="only show what it comes to")
    return _sure(parser)


def hours(text: str) -> tuple[time, time]:
    """`8:00-19:00`."""
    match [read_hour(one) for one in text.split("-")]:
        case [time() as opens, time() as closes]:
            return opens, closes
    raise ArgumentTypeError(f"{text}: 8:00-19:00")


def _hang(
    parser: argparse.ArgumentParser, do: Callable[[House, Namespace], Awaitable[int]]
) -> None:
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")

    def run(args: Namespace) -> int:
        async def work(house: House) -> int:
            return await do(house, args)

        return in_the_house(work, chosen(args.lang))

    parser.set_defaults(func=run)


async def _add(house: House, args: Namespace) -> int:
    from bot.cli.elections_keeping import add

    return await add(house, args)


async def _move(house: House, args: Namespace) -> int:
    from bot.cli.elections_keeping import move

    return await move(house, args)


async def _confirm(house: House, args: Namespace) -> int:
    from bot.cli.elections_acts import confirm

    return await confirm(house, args.id, args.label, sure=args.yes)


async def _cancel(house: House, args: Namespace) -> int:
    from bot.cli.elections_acts import cancel

    return await cancel(house, args.id, sure=args.yes)


async def _list(house: House, args: Namespace) -> int:
    from bot.cli.elections_acts import list_all

    return await list_all(house)


async def _show(house: House, args: Namespace) -> int:
    from bot.cli.elections_acts import show

    return await show(house, args.id)
