"""`portevoix meetings add, import, template`: meetings written in a file or in a calendar."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from bot.cli.opening import House, chosen, in_the_house
from bot.cli.template import write_example

EXAMPLE = Path(__file__).parents[1] / "sample" / "reunion.toml"


def add_to(commands: Any) -> None:
    """Hang them under the commands of `meetings`."""
    add = commands.add_parser("add", help="call a meeting, or a series, written in a file")
    add.add_argument("file", type=Path, metavar="FILE.toml", help="see docs/meetings.md")
    calling_to(add)
    taken = commands.add_parser("import", help="take in the meetings of a calendar's file")
    taken.add_argument("file", type=Path, metavar="FILE.ics", help="see docs/meetings.md")
    calling_to(taken)
    template = commands.add_parser("template", help="write an example of a meeting's file")
    template.add_argument("file", type=Path, metavar="PATH", help="where to write it")
    for parser, run in ((add, run_add), (taken, run_import), (template, run_template)):
        parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
        parser.set_defaults(func=run)


def calling_to(parser: Any) -> None:
    """Let `parser` ask who calls the meetings, and whether it is meant."""
    parser.add_argument(
        "--as", dest="label", metavar="LABEL", help="the member of the team who calls it"
    )
    parser.add_argument("--dry-run", action="store_true", help="only look: nothing is kept")
    parser.add_argument("--yes", action="store_true", help="do not ask for confirmation")


def run_add(args: Namespace) -> int:
    """Show what the file says, ask, and call it."""

    async def work(house: House) -> int:
        from bot.cli.meetings_calling import call

        return await call(house, args.file, args.label, dry=args.dry_run, sure=args.yes)

    return in_the_house(work, chosen(args.lang))


def run_import(args: Namespace) -> int:
    """Show what the calendar changes, ask, and do it."""

    async def work(house: House) -> int:
        from bot.cli.meetings_importing import take_in

        return await take_in(house, args.file, args.label, dry=args.dry_run, sure=args.yes)

    return in_the_house(work, chosen(args.lang))


def run_template(args: Namespace) -> int:
    """Write the example, where nothing stands yet."""
    return write_example(EXAMPLE, "meetings", args)
