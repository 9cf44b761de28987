"""`portevoix export survey|ideas|outings|...`: files for other programs."""

from argparse import Namespace
from typing import Any

from bot.cli import export_ideas, export_meetings, export_survey
from bot.cli.into_file import add_file_to
from bot.cli.opening import House
from bot.cli.printing import say


def add_to(subparsers: Any) -> None:
    """Hang `export` and its commands under `subparsers`."""
    export = subparsers.add_parser("export", help="files for other programs")
    commands = export.add_subparsers(dest="export_command", required=True)
    export_survey.add_to(commands)
    outings = commands.add_parser("outings", help="the team's field log, without names")
    add_file_to(outings, _outings)
    export_ideas.add_to(commands)
    export_meetings.add_to(commands)
    announcements = commands.add_parser("announcements", help="what became of each sending")
    add_file_to(announcements, _announcements)


async def _outings(house: House, args: Namespace) -> int:
    from bot.exports.outings import export_outings

    rows = await export_outings(house.store, args.to, house.city.card(), house.lang)
    say(house.line("outings-exported", file=args.to, rows=rows))
    return 0


async def _announcements(house: House, args: Namespace) -> int:
    from bot.exports.announcements import export_announcements

    rows = await export_announcements(house.store, args.to, house.city.time_zone)
    say(house.line("announce-exported", file=args.to, rows=rows))
    return 0
