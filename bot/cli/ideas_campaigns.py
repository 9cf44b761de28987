"""`portevoix ideas open, list, close, template`: campaigns from the command line."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from bot.cli.opening import House, chosen, in_the_house
from bot.cli.template import write_example

EXAMPLE = Path(__file__).parents[1] / "sample" / "budget-participatif.toml"


def ideas_parser(subparsers: Any) -> Any:
    """Hang `ideas` under `subparsers`; what `bot/cli/ideas.py` hangs its commands under."""
    ideas = subparsers.add_parser("ideas", help="campaigns, the review of ideas, files of ideas")
    return ideas.add_subparsers(dest="ideas_command", required=True)


def add_to(commands: Any) -> None:
    """Hang what is about campaigns under the commands of `ideas`."""
    opens = commands.add_parser("open", help="open or change a campaign written in a file")
    opens.add_argument("file", type=Path, metavar="FILE.toml", help="see docs/ideas.md")
    opens.add_argument(
        "--as", dest="label", metavar="LABEL", help="the member of the team who does it"
    )
    listed = commands.add_parser("list", help="the campaigns, and how many ideas they have")
    close = commands.add_parser("close", help="take no more ideas in a campaign")
    close.add_argument("slug", help="the campaign's short name")
    template = commands.add_parser("template", help="write an example of a campaign's file")
    template.add_argument("file", type=Path, metavar="PATH", help="where to write it")
    for parser, run in (
        *((opens, run_open), (listed, run_list)),
        *((close, run_close), (template, run_template)),
    ):
        parser.set_defaults(func=run)
        parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    for parser in (opens, close):
        _sure(parser)


def _sure(parser: ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do not ask for confirmation")


def run_open(args: Namespace) -> int:
    """Show what the file says, ask, and open or change the campaign."""

    async def work(house: House) -> int:
        from bot.cli.campaigns import open_campaign

        return await open_campaign(house, args.file, args.label, sure=args.yes)

    return in_the_house(work, chosen(args.lang))


def run_list(args: Namespace) -> int:
    """Every campaign, one line each."""

    async def work(house: House) -> int:
        from bot.cli.campaigns import list_campaigns

        return await list_campaigns(house)

    return in_the_house(work, chosen(args.lang))


def run_close(args: Namespace) -> int:
    """Close one, after a confirmation."""

    async def work(house: House) -> int:
        from bot.cli.campaigns import close_campaign

        return await close_campaign(house, args.slug, sure=args.yes)

    return in_the_house(work, chosen(args.lang))


def run_template(args: Namespace) -> int:
    """Write the example, where nothing stands yet."""
    return write_example(EXAMPLE, "ideas", args)
