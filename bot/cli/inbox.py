"""`portevoix inbox`: what residents ask, read and answered at the town's own machine."""

from argparse import SUPPRESS, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cli.opening import House, chosen, in_the_house

if TYPE_CHECKING:
    from bot.cli.opening import Work


def add_to(subparsers: Any) -> None:
    """Hang `inbox` and its commands under `subparsers`."""
    inbox = subparsers.add_parser("inbox", help="what residents ask, and answering them")
    inbox.set_defaults(func=run, inbox_command="list", closed=False, lang=None)
    _listing(inbox)
    _lang(inbox)
    commands = inbox.add_subparsers(dest="inbox_command")
    _listing(commands.add_parser("list", help="what waits, longest first"))
    for name, meaning in _ABOUT_ONE.items():
        _about_one(commands.add_parser(name, help=meaning), name)
    commands.add_parser("figures", help="how many, how fast, how helpful")
    _canned(commands.add_parser("canned", help="answers prepared beforehand"))
    for parser in commands.choices.values():
        parser.set_defaults(func=run)
        _lang(parser)


def _listing(parser: Any) -> None:
    """What `inbox` and `inbox list` both take: unsaid, the one does not undo the other."""
    closed = {"action": "store_true", "default": SUPPRESS, "help": "what is closed instead"}
    parser.add_argument("--closed", **closed)


def _lang(parser: Any) -> None:
    help = "the language of the answer"
    parser.add_argument("--lang", choices=("fr", "en"), default=SUPPRESS, help=help)


_ABOUT_ONE = {
    "show": "everything that was said in one",
    "answer": "answer under the name of the town hall",
    "close": "nothing more is to be done",
    "assign": "give it to a member of the team",
}


def _about_one(parser: Any, name: str) -> None:
    parser.add_argument("number", type=int, metavar="N", help="its number")
    if name == "answer":
        parser.add_argument("text", nargs="+", metavar="TEXT", help="the answer")
        parser.add_argument("--anyway", action="store_true", help="even if it was answered already")
    if name == "close":
        parser.add_argument("--yes", action="store_true", help="even if it was never answered")
    if name == "assign":
        parser.add_argument("label", nargs="+", metavar="LABEL", help="the pseudonym; - for nobody")


def _canned(parser: Any) -> None:
    parser.set_defaults(canned_command="list")
    commands = parser.add_subparsers(dest="canned_command")
    commands.add_parser("list", help="every prepared answer and its languages")
    add = commands.add_parser("add", help="add or change those of a file")
    add.add_argument("file", type=Path, metavar="FILE.toml", help="see docs/requests.md")
    remove = commands.add_parser("remove", help="offer it no more")
    remove.add_argument("name", metavar="NAME", help="its short name")


def run(args: Namespace) -> int:
    """Do it; 1 after saying why not."""
    return in_the_house(_work(args), chosen(args.lang))


def _work(args: Namespace) -> "Work":
    async def work(house: House) -> int:
        from bot.cli import inbox_acts, inbox_canned, inbox_reading

        match args.inbox_command:
            case "show":
                return await inbox_reading.show(house, args.number)
            case "figures":
                return await inbox_reading.show_figures(house)
            case "answer":
                text = " ".join(args.text)
                return await inbox_acts.answer(house, args.number, text, anyway=args.anyway)
            case "close":
                return await inbox_acts.close(house, args.number, sure=args.yes)
            case "assign":
                return await inbox_acts.assign(house, args.number, " ".join(args.label))
            case "canned":
                return await inbox_canned.run(house, args)
        return await inbox_reading.list_all(house, closed=args.closed)

    return work
