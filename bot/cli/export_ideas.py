"""`portevoix export ideas`: what residents proposed, as a table, a map, or for Decidim."""

import re
from argparse import Namespace
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.cli.arguments import day
from bot.cli.into_file import add_file_to, in_the_way
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.cli.progress import progress

if TYPE_CHECKING:
    from bot.exports.ideas import Asked

FORMATS = (
    *("csv", "xlsx", "json", "geojson", "opendata"),
    *("decidim", "decidim-csv", "decidim-xlsx", "decidim-json"),
)
SUFFIXES = (".csv", ".xlsx", ".json")
TEAM_FORMATS = ("csv", "xlsx", "json")


def add_to(commands: Any) -> None:
    """Hang `ideas` under `export`."""
    ideas = commands.add_parser("ideas", help="what residents proposed, without authors")
    ideas.add_argument("--format", choices=FORMATS, default="csv", help="the kind of file")
    ideas.add_argument("--campaign", default="", metavar="NAME", help="those of one campaign")
    ideas.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="what changed since")
    called = "also how authors want to be called (csv, xlsx, json)"
    ideas.add_argument("--names", action="store_true", help=called)
    taxonomies = "Decidim's numbers, in every proposal"
    ideas.add_argument("--taxonomies", default="", metavar="N,N", help=taxonomies)
    add_file_to(ideas, export)


async def export(house: House, args: Namespace) -> int:
    """Write the file; 1 after saying why not."""
    from bot.exports.ideas import OF_THE_TEAM, counted, export_ideas

    asked = _asked(house, args)
    wrong = await _wrong(house, args, asked)
    if asked is None or wrong:
        complain(wrong)
        return 1
    with progress(house.line("ideas-progress"), await counted(house.store, asked)) as step:
        rows = await export_ideas(house.store, args.to, asked, house.city.card(), step)
    kind = "ideas-exported" if asked.format in OF_THE_TEAM else "ideas-exported-open"
    say(house.line(kind, file=args.to, rows=rows))
    if asked.format == "opendata":
        _write_schema(beside(args.to))
        say(house.line("ideas-export-schema", file=beside(args.to)))
    return 0


def _asked(house: House, args: Namespace) -> "Asked | None":
    """What is to be in the file; None where the format is not known from its name."""
    from bot.exports.ideas import Asked

    format = args.format
    if format == "decidim":
        if args.to.suffix.lower() not in SUFFIXES:
            return None
        format = f"decidim-{args.to.suffix.lower()[1:]}"
    since = None
    if args.since is not None:
        since = datetime.combine(args.since, time(), ZoneInfo(house.city.time_zone))
    return Asked(format, args.campaign, since, args.names, args.taxonomies)


async def _wrong(house: House, args: Namespace, asked: "Asked | None") -> str:
    """Why there is no such file; empty when there is."""
    from conversations.ideas.campaign import Campaigns
    from storage import campaigns

    if asked is None:
        return house.line("ideas-export-suffix", file=args.to)
    if asked.names and asked.format not in TEAM_FORMATS:
        return house.line("ideas-export-names")
    decidim = asked.format.startswith("decidim")
    if asked.taxonomies and not (decidim and re.fullmatch(r"[0-9]+(,[0-9]+)*", asked.taxonomies)):
        return house.line("ideas-export-taxonomies")
    known = await house.store.read(lambda db: campaigns.every(db, Campaigns()))
    if asked.campaign and asked.campaign not in {one.slug for one in known}:
        return house.line("ideas-export-campaign", campaign=asked.campaign)
    schema = beside(args.to)
    if asked.format == "opendata" and not _is_ours(schema):
        return in_the_way(house, schema, args.force)
    return ""


def beside(path: Path) -> Path:
    """Where the schema of the table `path` stands."""
    return path.with_name(f"{path.stem}.schema.json")


def _is_ours(path: Path) -> bool:
    return path.is_file() and path.read_bytes() == _schema()


def _schema() -> bytes:
    from importlib.resources import files

    return files("bot").joinpath("exports", "ideas_schema.json").read_bytes()


def _write_schema(path: Path) -> None:
    from bot.exports.writing import Whole

    with Whole(path, None) as file:
        file.put(_schema())
        file.finish()
