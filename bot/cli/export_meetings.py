"""`portevoix export meetings, registrations`: facts about meetings, and nobody in them."""

from argparse import Namespace
from datetime import datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.cli.arguments import day
from bot.cli.into_file import add_file_to
from bot.cli.opening import House
from bot.cli.printing import say

if TYPE_CHECKING:
    from bot.exports.gatherings import Asked, What

TABLES = ("csv", "xlsx", "json")


def add_to(commands: Any) -> None:
    """Hang both under `export`."""
    meetings = commands.add_parser("meetings", help="the meetings, without anybody")
    registrations = commands.add_parser("registrations", help="what people answered, without them")
    for parser, kinds in ((meetings, (*TABLES, "ics")), (registrations, TABLES)):
        parser.add_argument("--format", choices=kinds, default="csv", help="the kind of file")
        since = "meetings that begin on that day or later"
        parser.add_argument("--since", type=day, metavar="YYYY-MM-DD", help=since)
    add_file_to(meetings, _meetings)
    add_file_to(registrations, _registrations)


async def _meetings(house: House, args: Namespace) -> int:
    from bot.exports.gatherings import export_calendar, export_table

    asked, city = _asked(house, args, "meetings"), house.city.card()
    write = export_calendar if asked.format == "ics" else export_table
    rows = await write(house.store, args.to, asked, city)
    say(house.line("meetings-exported", file=args.to, rows=rows))
    if asked.format == "ics":
        say(house.line("meetings-export-ics"))
    return 0


async def _registrations(house: House, args: Namespace) -> int:
    from bot.exports.gatherings import export_table

    asked = _asked(house, args, "registrations")
    rows = await export_table(house.store, args.to, asked, house.city.card())
    said = house.line("meetings-exported", file=args.to, rows=rows)
    say(said, house.line("meetings-exported-few"))
    return 0


def _asked(house: House, args: Namespace, what: "What") -> "Asked":
    from bot.exports.gatherings import Asked

    since = None
    if args.since is not None:
        since = datetime.combine(args.since, time(), ZoneInfo(house.city.time_zone))
    return Asked(what, args.format, since)
