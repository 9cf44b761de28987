"""`portevoix meetings followups, followup, followup-new`: what follows meetings."""

from argparse import ArgumentParser, Namespace
from typing import Any

from bot.cli.arguments import day
from bot.cli.opening import House, chosen, in_the_house

STATUSES = ("under_way", "done", "dropped")


def add_to(commands: Any) -> None:
    """Hang all three under the commands of `meetings`."""
    listed = commands.add_parser("followups", help="points that were raised: what is overdue first")
    listed.add_argument("--overdue", action="store_true", help="only what is overdue")
    listed.add_argument("--all", action="store_true", help="also what is done or dropped")
    listed.add_argument("--meeting", type=int, default=0, metavar="N", help="of one meeting")
    _finish(listed, run_list)
    _one(commands.add_parser("followup", help="one follow-up: read it, or change it"))
    _new(commands.add_parser("followup-new", help="note a point that was raised at a meeting"))


def _one(parser: ArgumentParser) -> None:
    parser.add_argument("number", type=int, metavar="N", help="its number")
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--status", choices=STATUSES, help="where it stands now; needs --say")
    change.add_argument("--due", type=day, metavar="YYYY-MM-DD", help="by when it is to be done")
    change.add_argument("--no-due", action="store_true", help="it has no date any more")
    change.add_argument("--owner", metavar="LABEL", help="who of the team sees to it")
    parser.add_argument("--say", default="", metavar="TEXT", help="one sentence, for who raised it")
    _finish(parser, run_one)


def _new(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=int, metavar="MEETING", help="the number of the meeting")
    parser.add_argument("words", help="what was raised, in one sentence")
    parser.add_argument("--due", type=day, metavar="YYYY-MM-DD", help="by when it is to be done")
    _finish(parser, run_new)


def _finish(parser: ArgumentParser, run: Any) -> None:
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    parser.set_defaults(func=run)


def run_list(args: Namespace) -> int:
    """A line for each."""

    async def work(house: House) -> int:
        from bot.cli.meetings_following import list_all

        return await list_all(house, args)

    return in_the_house(work, chosen(args.lang))


def run_one(args: Namespace) -> int:
    """All of it; or the one change that was asked for."""

    async def work(house: House) -> int:
        from bot.cli.meetings_following import one

        return await one(house, args)

    return in_the_house(work, chosen(args.lang))


def run_new(args: Namespace) -> int:
    """Another one."""

    async def work(house: House) -> int:
        from bot.cli.meetings_following import new

        return await new(house, args)

    return in_the_house(work, chosen(args.lang))
