"""`portevoix outings figures`: what the team did in the street."""

from argparse import Namespace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.cli.arguments import day
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import say

if TYPE_CHECKING:
    from storage.outings import Figure

WEEKS = 8
"""How far back the figures go by themselves."""


def add_to(subparsers: Any) -> None:
    """Hang `outings` and its commands under `subparsers`."""
    outings = subparsers.add_parser("outings", help="what the team did in the street")
    commands = outings.add_subparsers(dest="outings_command", required=True)
    figures = commands.add_parser("figures", help="outings and people met, by week")
    figures.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="the first day")
    figures.add_argument("--until", type=day, metavar="YYYY-MM-DD", help="the last day")
    figures.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    figures.set_defaults(func=run_figures)


def run_figures(args: Namespace) -> int:
    """Print the figures."""

    async def work(house: House) -> int:
        return await _figures(house, args)

    return in_the_house(work, chosen(args.lang))


async def _figures(house: House, args: Namespace) -> int:
    from storage import outings

    zone = house.city.time_zone
    until = args.until or datetime.now(UTC).astimezone(ZoneInfo(zone)).date()
    since = args.since or outings.monday(until) - timedelta(weeks=WEEKS - 1)
    found = await house.store.read(lambda db: outings.figures(db, since, until))
    visits = await house.store.read(lambda db: outings.poster_visits(db, since, until))
    say(house.line("outings-between", since=since, until=until))
    if not found:
        say(house.line("outings-none"))
    for week in sorted({one.week for one in found}):
        _say_week(house, week, [one for one in found if one.week == week])
    for code, count in ({one.code: 0 for one in house.city.posters} | visits).items():
        say(house.line("outings-poster", poster=_poster(house, code), code=code, count=count))
    return 0


def _say_week(house: House, week: date, found: "list[Figure]") -> None:
    total, met = sum(one.outings for one in found), sum(one.met for one in found)
    say(house.line("outings-week", week=week, outings=total, met=met))
    for one in found:
        kind = house.line(f"outings-kind-{one.kind.replace('_', '-')}")
        where = _secteur(house, one.secteur)
        say(house.line("outings-row", where=where, kind=kind, outings=one.outings, met=one.met))


def _secteur(house: House, number: int) -> str:
    names = {one.number: one.name for one in house.city.secteurs}
    if not number:
        return house.line("outings-everywhere")
    return names.get(number, str(number))


def _poster(house: House, code: str) -> str:
    return next((one.label for one in house.city.posters if one.code == code), code)
