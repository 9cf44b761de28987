"""`portevoix export survey`: the answers to a consultation, as tables for other programs."""

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
    from bot.exports.submissions import Asked, Exported

NOT_THERE = ("waiting", "failed", "refused", "missing")


def add_to(commands: Any) -> None:
    """Hang `survey` under `export`."""
    survey = commands.add_parser("survey", help="the answers to a consultation")
    survey.add_argument("slug", help="the consultation's name")
    kinds = ("csv", "xlsx", "json")
    survey.add_argument("--format", choices=kinds, default="csv", help="the kind of file")
    survey.add_argument("--labels", action="store_true", help="labels instead of names")
    multiple = "several choices in one column, in one column each, or both"
    ways = ("both", "one", "split")
    survey.add_argument("--multiple", choices=ways, default="both", help=multiple)
    since = "answers handed in or corrected since that day"
    survey.add_argument("--since", type=day, metavar="YYYY-MM-DD", help=since)
    files = "a zip of the files sent as answers"
    survey.add_argument("--media", type=Path, metavar="PATH.zip", help=files)
    survey.add_argument("--spss", action="store_true", help="SPSS syntax beside the csv")
    add_file_to(survey, export)


async def export(house: House, args: Namespace) -> int:
    """Write the files; 1 after saying why not."""
    from bot.exports.submissions import counted, export_submissions

    wrong = _wrong(house, args)
    if wrong:
        complain(wrong)
        return 1
    asked = _asked(house, args)
    try:
        with progress(
            house.line("export-progress"), await counted(house.store, args.slug, asked.since)
        ) as step:
            done = await export_submissions(house.store, args.slug, args.to, asked, step)
    except FileExistsError as there:
        complain(house.line("export-beside", file=there.filename))
        return 1
    if done is None:
        complain(house.line("survey-unknown", slug=args.slug))
        return 1
    say(*_told(house, args, done))
    return 0


def _wrong(house: House, args: Namespace) -> str:
    """Why there are no such files; empty when there are."""
    if args.spss and (args.format != "csv" or args.labels):
        return house.line("export-spss")
    if args.media is None:
        return ""
    if args.media.absolute() == args.to.absolute():
        return house.line("export-same")
    return in_the_way(house, args.media, args.force)


def _asked(house: House, args: Namespace) -> "Asked":
    from bot.exports.submissions import Asked

    zone, since = house.city.time_zone, None
    if args.since is not None:
        since = datetime.combine(args.since, time(), ZoneInfo(zone))
    return Asked(
        zone,
        args.format,
        labels_in=house.lang if args.labels else "",
        multiple=args.multiple,
        since=since,
        spss_in=house.lang if args.spss else "",
        media=args.media,
        media_folder=house.settings.media_path,
        force=args.force,
    )


def _told(house: House, args: Namespace, done: "Exported") -> list[str]:
    said = [house.line("export-done", file=args.to, rows=done.rows, columns=done.columns)]
    for name, rows in done.instances.items():
        said.append(house.line("export-repeat", name=name, rows=rows))
    if args.media is not None:
        kept = done.media.get("kept", 0)
        said.append(house.line("export-media", file=args.media, kept=kept))
        gone = ((state, done.media.get(state, 0)) for state in NOT_THERE)
        said += [house.line(f"export-media-{state}", count=n) for state, n in gone if n]
    if args.since is not None:
        said.append(house.line("export-since-anonymous" if done.anonymous else "export-since"))
    return [*said, house.line("export-care")]
