"""`portevoix export survey|ideas|outings|...`: files for other programs."""

from argparse import Namespace
from typing import Any

from bot.cli import export_ideas, export_meetings
from bot.cli.into_file import add_file_to
from bot.cli.opening import House
from bot.cli.printing import complain, say


def add_to(subparsers: Any) -> None:
    """Hang `export` and its commands under `subparsers`."""
    export = subparsers.add_parser("export", help="files for other programs")
    commands = export.add_subparsers(dest="export_command", required=True)
    survey = commands.add_parser("survey", help="the answers to a consultation")
    survey.add_argument("slug", help="the consultation's name")
    survey.add_argument("--format", choices=("csv",), default="csv", help="the kind of file")
    survey.add_argument("--labels", action="store_true", help="labels instead of names")
    add_file_to(survey, _survey)
    outings = commands.add_parser("outings", help="the team's field log, without names")
    add_file_to(outings, _outings)
    export_ideas.add_to(commands)
    export_meetings.add_to(commands)
    announcements = commands.add_parser("announcements", help="what became of each sending")
    add_file_to(announcements, _announcements)


async def _survey(house: House, args: Namespace) -> int:
    from bot.exports.submissions import export_submissions

    zone, labels = house.city.time_zone, house.lang if args.labels else ""
    done = await export_submissions(house.store, args.slug, args.to, zone=zone, labels_in=labels)
    if done is None:
        complain(house.line("survey-unknown", slug=args.slug))
        return 1
    said = house.line("export-done", file=args.to, rows=done.rows, columns=done.columns)
    say(said, house.line("export-care"))
    return 0


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
