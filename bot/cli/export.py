"""`portevoix export survey`: the answers to a consultation as a table."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from bot.cli import ideas, outings
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, say


def add_to(subparsers: Any) -> None:
    """Hang `export` and its commands under `subparsers`."""
    export = subparsers.add_parser("export", help="files for other programs")
    commands = export.add_subparsers(dest="export_command", required=True)
    survey = commands.add_parser("survey", help="the answers to a consultation")
    survey.add_argument("slug", help="the consultation's name")
    survey.add_argument("--format", choices=("csv",), default="csv", help="the kind of file")
    survey.add_argument("--to", type=Path, required=True, metavar="PATH", help="the file to write")
    survey.add_argument("--labels", action="store_true", help="labels instead of names")
    survey.add_argument("--force", action="store_true", help="replace the file if it is there")
    survey.add_argument("--lang", choices=("fr", "en"), help="the language of labels and answer")
    survey.set_defaults(func=run_survey)
    outings.add_export_to(commands)
    ideas.add_export_to(commands)


def run_survey(args: Namespace) -> int:
    """Write the file; 1 after saying why not."""

    async def work(house: House) -> int:
        return await _survey(house, args)

    return in_the_house(work, chosen(args.lang))


async def _survey(house: House, args: Namespace) -> int:
    from bot.exports.submissions import export_submissions

    path: Path = args.to
    wrong = in_the_way(house, path, args.force)
    if wrong:
        complain(wrong)
        return 1
    zone, labels = house.city.time_zone, house.lang if args.labels else ""
    try:
        done = await export_submissions(house.store, args.slug, path, zone=zone, labels_in=labels)
    except OSError as failed:
        complain(house.line("export-failed", file=path, detail=failed.strerror))
        return 1
    if done is None:
        complain(house.line("survey-unknown", slug=args.slug))
        return 1
    said = house.line("export-done", file=path, rows=done.rows, columns=done.columns)
    say(said, house.line("export-care"))
    return 0


def in_the_way(house: House, path: Path, force: bool) -> str:
    """Why nothing may be written to `path`; '' when it may."""
    if not path.parent.is_dir():
        return house.line("export-folder", folder=path.parent)
    if path.is_dir() or (path.exists() and not force):
        return house.line("export-exists", file=path)
    return ""
