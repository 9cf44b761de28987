"""`portevoix voting figures`: how often the check was taken and the like, never by whom."""

import csv
from argparse import Namespace
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any, get_args
from zoneinfo import ZoneInfo

from bot.cli.arguments import day
from bot.cli.into_file import in_the_way
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, say
from conversations.small_cells import SMALLEST, shown
from conversations.voting.events import Counted, VotingFiguresSeen
from conversations.voting.known import VotingFigures

WEEKS = 12
"""How far back the figures go by themselves."""
COUNTED: tuple[Counted, ...] = get_args(Counted)
Weeks = dict[date, dict[str, int]]


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
    weeks = await _weeks(house, args.since)
    now = datetime.now(UTC)
    seen = VotingFiguresSeen()
    await house.store.write(lambda unit: unit.did(seen, f"voting-{now.isoformat()}", now))
    if args.to:
        args.to.write_text(_table(weeks), encoding="utf-8-sig", newline="")
        say(house.line("voting-figures-written", file=args.to, weeks=len(weeks)))
        return 0
    for text in _lines(house, weeks):
        say(text)
    return 0


async def _weeks(house: House, since: date | None) -> Weeks:
    today = datetime.now(UTC).astimezone(ZoneInfo(house.city.time_zone)).date()
    first = since or today - timedelta(weeks=WEEKS)
    monday = first - timedelta(days=first.weekday())
    found = await house.store.read(lambda db: _found(db, monday))
    weeks: Weeks = {}
    for week, what, count in found:
        weeks.setdefault(week, {})[what] = count
    return weeks


async def _found(db: Any, monday: date) -> tuple[tuple[date, str, int], ...]:
    from storage import elections

    return await elections.figures(db, VotingFigures(monday))


def _lines(house: House, weeks: Weeks) -> Iterable[str]:
    if not weeks:
        yield house.line("voting-figures-none")
    for week in sorted(weeks):
        yield house.line("voting-figures-week", week=week)
        for what in COUNTED:
            yield house.line(f"voting-figures-{what}", count=_said(house, weeks[week].get(what, 0)))


def _said(house: House, count: int) -> str:
    """The count; of fewer than eleven, also of none, that it is so few."""
    told = shown(count)
    return house.line("voting-figures-few", limit=SMALLEST) if told is None else str(told)


def _table(weeks: Weeks) -> str:
    made = StringIO()
    writer = csv.writer(made)
    writer.writerow(("week", *COUNTED))
    for week in sorted(weeks):
        counts = (shown(weeks[week].get(what, 0)) for what in COUNTED)
        writer.writerow((week.isoformat(), *("" if one is None else one for one in counts)))
    return made.getvalue()
