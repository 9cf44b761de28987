"""`portevoix survey check, publish, list, close, results`: consultations from the command line."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cli import survey_results
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import about_told, complain, hour, say
from bot.cli.template import write_example

if TYPE_CHECKING:
    from datetime import datetime

    from bot.staff_words import StaffLanguage
    from bot.surveys.checking import Report
    from conversations.surveys.known import SurveyCard

TEMPLATE = Path(__file__).parents[1] / "sample" / "modele.xlsx"


def add_to(subparsers: Any) -> None:
    """Hang `survey` and its commands under `subparsers`."""
    survey = subparsers.add_parser("survey", help="consultations written in a spreadsheet")
    commands = survey.add_subparsers(dest="survey_command", required=True)
    _check(commands.add_parser("check", help="everything that is wrong with a spreadsheet"))
    _publish(commands.add_parser("publish", help="check a spreadsheet and open it to people"))
    _try(commands)
    listed = commands.add_parser("list", help="the consultations and where they stand")
    close = commands.add_parser("close", help="take no more answers")
    close.add_argument("slug", help="the consultation's name")
    close.add_argument("--yes", action="store_true", help="do not ask for confirmation")
    survey_results.add_to(commands)
    receipt = commands.add_parser("receipt", help="whether the answers of a receipt are here")
    receipt.add_argument("code", nargs="+", help="the code the person was given, XXXX-XXXX")
    funnel = commands.add_parser("funnel", help="by which links people came, and how far")
    funnel.add_argument("slug", help="the consultation's name")
    for parser, run in (
        (listed, run_list),
        (close, run_close),
        (receipt, run_receipt),
        (funnel, run_funnel),
    ):
        parser.set_defaults(func=run)
        _language(parser)


def _check(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, help="the spreadsheet (.xlsx, .xls, .csv, .md), or a .zip"
    )
    parser.add_argument(
        "--media", type=Path, metavar="DIR", help="folder of the sounds, pictures and CSV it names"
    )
    parser.set_defaults(func=run_check)
    _language(parser)


def _try(commands: Any) -> None:
    preview = commands.add_parser("preview", help="play a spreadsheet as residents will see it")
    preview.add_argument("file", type=Path, help="the spreadsheet (.xlsx, .xls, .csv, .md)")
    preview.add_argument(
        "--media", type=Path, metavar="DIR", help="folder of the sounds, pictures and CSV it names"
    )
    spoken = ("fr", "fr-simple", "en", "ar")
    preview.add_argument("--lang", choices=spoken, help="the language it is played in")
    preview.set_defaults(func=run_preview)
    template = commands.add_parser("template", help="write a spreadsheet to begin with")
    template.add_argument("file", type=Path, metavar="PATH", help="where to write it (.xlsx)")
    template.set_defaults(func=run_template)
    _language(template)


def run_preview(args: Namespace) -> int:
    """Play a spreadsheet in the terminal."""
    from bot.cli.survey_preview import run_preview as play

    return play(args)


def run_template(args: Namespace) -> int:
    """Write the template, in four languages, with twelve worked examples."""
    return write_example(TEMPLATE, "survey", args)


def _publish(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, help="the spreadsheet (.xlsx, .xls, .csv, .md), or a .zip"
    )
    parser.add_argument(
        "--media", type=Path, metavar="DIR", help="folder of the sounds, pictures and CSV it names"
    )
    parser.add_argument("--slug", help="its short name; by default from form_id or the title")
    parser.add_argument(
        "--opens", metavar="ISO", help="when it opens; a day means its start; by default now"
    )
    parser.add_argument(
        "--closes", metavar="ISO", help="when it closes; a day means 23:59; by default by hand"
    )
    parser.add_argument(
        "--results",
        choices=("answering", "closing", "never"),
        help="when people see the results; by default as the sheet says, else when it is over",
    )
    parser.set_defaults(func=run_publish)
    _language(parser)


def _language(parser: ArgumentParser) -> None:
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")


def run_check(args: Namespace) -> int:
    """Print every problem; 1 when there is an error."""
    report = _checked(args, chosen(args.lang))
    return 1 if report is None or report.errors else 0


def _checked(args: Namespace, lang: "StaffLanguage") -> "Report | None":
    from bot.surveys.bundle import read_bundle
    from bot.surveys.reading import Refused

    try:
        bundle = read_bundle(args.file, args.media)
        # Only now what takes long to import: a file that is refused is refused at once.
        from bot.surveys.checking import check
        from bot.surveys.printing import report_lines

        report = check(bundle)
    except Refused as refused:
        complain(refused.problem.sentence(lang))
        return None
    say(*report_lines(report, lang))
    return report


def run_publish(args: Namespace) -> int:
    """Check, then publish; nothing is published while there is an error."""
    lang = chosen(args.lang)
    report = _checked(args, lang)
    if report is None or report.errors:
        complain(_line("survey-refused", lang))
        return 1
    found = report

    async def work(house: House) -> int:
        from bot.cli.publishing import publish

        return await publish(house, found, args.slug, args.opens, args.closes, args.results)

    return in_the_house(work, lang)


def _line(id: str, lang: "StaffLanguage") -> str:
    from bot.staff_words import staff_line

    return staff_line(id, lang)


def run_list(args: Namespace) -> int:
    """Every consultation, one line each."""
    return in_the_house(_list, chosen(args.lang))


async def _list(house: House) -> int:
    from conversations.surveys.known import EverySurvey
    from storage.surveys import every

    rows = await house.store.read(lambda db: every(db, EverySurvey()))
    for card in rows:
        say(await _row(house, card))
    if not rows:
        say(house.line("survey-none"))
    return 0


async def _row(house: House, card: "SurveyCard") -> str:
    from datetime import UTC, datetime
    from functools import partial

    from storage.submissions import counted

    count = await house.store.read(partial(counted, slug=card.slug))
    return house.line(
        "survey-row",
        slug=card.slug,
        title=card.title.spoken(house.lang)[1],
        version=card.version,
        phase=house.line(f"survey-phase-{card.phase(datetime.now(UTC))}"),
        opens=_when(house, "survey-from", card.opens_at),
        closes=_when(house, "survey-to", card.closed_at or card.closes_at),
        count=about_told(house, count),
    )


def _when(house: House, id: str, at: "datetime | None") -> str:
    """From when, or until when; in words where no date was ever given."""
    if at is None:
        return house.line(f"{id}-no-date")
    return house.line(id, at=hour(at, house.city.time_zone))


def run_close(args: Namespace) -> int:
    """Close after a confirmation, and say until when corrections are possible."""

    async def work(house: House) -> int:
        from bot.cli.closing import close

        return await close(house, args.slug, confirmed=args.yes)

    return in_the_house(work, chosen(args.lang))


def run_funnel(args: Namespace) -> int:
    """Say by which links people came, how far, and where they stopped."""

    async def work(house: House) -> int:
        from bot.cli.funnel import funnel

        return await funnel(house, args.slug)

    return in_the_house(work, chosen(args.lang))


def run_receipt(args: Namespace) -> int:
    """Say whether what a receipt stands for is here, and nothing of what it holds."""

    async def work(house: House) -> int:
        from datetime import datetime

        from bot.cli.receipts import looked_up
        from conversations.receipt import as_given

        code = as_given("".join(args.code))
        found = await house.store.write(lambda unit: looked_up(unit, code))
        if found is None:
            complain(house.line("survey-receipt-unknown", code=code))
            return 1
        # Of answers given in a chat that was lent only the day is known.
        lent, moment = len(found[1]) <= len("2026-11-21"), datetime.fromisoformat(found[1])
        at = found[1] if lent else hour(moment, house.city.time_zone)
        say(house.line("survey-receipt-known", code=code, slug=found[0], at=at))
        return 0

    return in_the_house(work, chosen(args.lang))
