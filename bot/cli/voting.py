"""`portevoix voting figures`: how often the check was taken and the like, never by whom."""

import csv
from argparse import Namespace
from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path
from typing import Any

from bot.cli.arguments import day
from bot.cli.elections_acts import plain, town_day
from bot.cli.into_file import in_the_way
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, say
from conversations.reply import line
from conversations.voting.events import VotingFiguresSeen
from conversations.voting.figures import COUNTED, Week, figures_since, week_words, weeks


def add_to(subparsers: Any) -> None:
    """Hang `voting` and its commands under `subparsers`."""
    voting = subparsers.add_parser("voting", help="what people do to be ready to vote")
    commands = voting.add_subparsers(dest="voting_command", required=True)
    figures = commands.add_parser("figures", help="checks, links, reminders, by week")
    figures.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="the first day")
    figures.add_argument("--to", type=Path, metavar="PATH", help="a table (.csv) to write")
    figures.add_argument("--force", action="store_true", help="replace the file if it is there")
    figures.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    figures.set_defaults(func=run_figures)


def run_figures(args: Namespace) -> int:
    """Print the figures, or write them into a file."""

    async def work(house: House) -> int:
        return await _figures(house, args)

    return in_the_house(work, chosen(args.lang))


async def _figures(house: House, args: Namespace) -> int:
    wrong = in_the_way(house, args.to, args.force) if args.to else ""
    if wrong:
        complain(wrong)
        return 1
    told = await _weeks(house, args.since)
    now = datetime.now(UTC)
    seen = VotingFiguresSeen()
    await house.store.write(lambda unit: unit.did(seen, f"voting-{now.isoformat()}", now))
    if args.to:
        args.to.write_text(_table(told), encoding="utf-8-sig", newline="")
        say(house.line("voting-figures-written", file=args.to, weeks=len(told)))
        return 0
    say(*_lines(house, told))
    return 0


async def _weeks(house: House, since: date | None) -> tuple[Week, ...]:
    today = town_day(house)
    ask = figures_since(today, since)
    return weeks(await house.store.write(lambda unit: unit.find(ask)), ask, today)


def _lines(house: House, told: tuple[Week, ...]) -> list[str]:
    words = tuple(week_words(one) for one in told)
    return plain(house, words or (line("voting-figures-none"),))


def _table(told: tuple[Week, ...]) -> str:
    made = StringIO()
    writer = csv.writer(made)
    writer.writerow(("week", *COUNTED))
    for one in told:
        counts = ("" if count is None else count for count in one.counts)
        writer.writerow((one.monday.isoformat(), *counts))
    return made.getvalue()
