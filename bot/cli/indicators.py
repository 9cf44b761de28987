"""`portevoix indicators`: how participation goes, on one page, in words and in a workbook."""

import secrets
from argparse import Namespace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.cli.arguments import day
from bot.cli.into_file import in_the_way
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, say
from bot.cli.system import refusal

if TYPE_CHECKING:
    from conversations.indicators.periods import Period
    from conversations.printed import IndicatorsPage


def add_to(subparsers: Any) -> None:
    """Hang `indicators` under `subparsers`."""
    it = subparsers.add_parser("indicators", help="how participation goes, on one page")
    it.add_argument("--from", dest="since", type=day, metavar="YYYY-MM-DD", help="the first day")
    it.add_argument("--to", dest="until", type=day, metavar="YYYY-MM-DD", help="the last day")
    it.add_argument("--pdf", type=Path, metavar="FILE", help="write the page as a PDF")
    it.add_argument("--png", type=Path, metavar="FILE", help="write the page as a picture")
    it.add_argument("--xlsx", type=Path, metavar="FILE", help="write every figure to a workbook")
    it.add_argument("--force", action="store_true", help="replace files that are there")
    it.add_argument(
        "--in",
        dest="locale",
        choices=("fr", "fr-simple", "en", "ar"),
        help="the language of the page; without it, that of the answer",
    )
    it.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    it.set_defaults(func=run_indicators)


def run_indicators(args: Namespace) -> int:
    """Say the figures, and write them into the files asked for."""

    async def work(house: House) -> int:
        return await _indicators(house, args)

    return in_the_house(work, chosen(args.lang))


async def _indicators(house: House, args: Namespace) -> int:
    from conversations.indicators.events import IndicatorsSeen

    now = datetime.now(UTC)
    today = now.astimezone(ZoneInfo(house.city.time_zone)).date()
    period, wrong = _period(args, today)
    if period is None:
        complain(house.line(wrong))
        return 1
    if args.until and period.until < args.until:
        complain(house.line("indicators-cut-short", day=_day(house, period.until)))
    for path in (args.pdf, args.png, args.xlsx):
        wrong = in_the_way(house, path, args.force) if path else ""
        if wrong:
            complain(wrong)
            return 1
    page, whole = await _pages(house, period, now)
    seen = IndicatorsSeen(since=period.since.isoformat(), until=period.until.isoformat())
    ref = f"staff-{secrets.token_hex(8)}"
    await house.store.write(lambda unit: unit.did(seen, ref, now))
    return _told(house, args, page, whole)


def _period(args: Namespace, today: date) -> "tuple[Period | None, str]":
    """The days asked for, as far as they are over; without any, the year so far. None: and which
    rule they break."""
    from conversations.indicators.periods import Period, begins, counted

    until = args.until or today
    since = args.since or begins("year", until)
    if since > until:
        return None, "indicators-turned"
    if since >= today:
        return None, "indicators-not-over"
    return counted(Period(since=since, until=until), today), "indicators-too-long"


def _day(house: House, found: date) -> str:
    from bot.words import Words
    from conversations.reply import Day, line

    words = Words(house.city.time_zone)
    return words.plain(line("indicators-week", day=Day(day=found)), house.lang)


async def _pages(
    house: House, period: "Period", now: datetime
) -> "tuple[IndicatorsPage, IndicatorsPage]":
    """The page, and the same with every consultation."""
    from conversations.indicators.known import IndicatorsOf
    from conversations.indicators.page import page_of
    from storage import indicator_days
    from storage.hands import OneByOne

    zone = house.city.time_zone
    while await indicator_days.read_on(OneByOne(house.store), zone):
        pass
    today = now.astimezone(ZoneInfo(zone)).date()
    found = await house.store.write(lambda unit: unit.find(IndicatorsOf(period, today, zone)))
    card = await house.card()
    return page_of(found, card), page_of(found, card, None)


def _told(house: House, args: Namespace, page: "IndicatorsPage", whole: "IndicatorsPage") -> int:
    from bot.words import Words
    from conversations.indicators.telling import figures, head, how
    from conversations.reply import Label

    locale = args.locale or house.lang
    words = Words(house.city.time_zone)

    def said(label: Label) -> str:
        return label if isinstance(label, str) else words.plain(label, locale)

    blocks = (*head(whole), *figures(whole), *how(whole))
    say("\n\n".join(said(block) for block in blocks))
    try:
        for path in _written(args, page, whole, said, locale):
            say(house.line("indicators-written", file=path))
    except OSError as failed:
        complain(
            house.line(
                "export-failed", file=failed.filename or "", detail=refusal(failed, house.lang)
            )
        )
        return 1
    return 0


def _written(
    args: Namespace, page: "IndicatorsPage", whole: "IndicatorsPage", said: Any, locale: str
) -> list[Path]:
    from bot.exports.indicators import write_indicators
    from bot.pictures.indicators import indicators_page

    if args.pdf:
        args.pdf.write_bytes(indicators_page(page, locale, said, pdf=True))
    if args.png:
        args.png.write_bytes(indicators_page(page, locale, said, pdf=False))
    if args.xlsx:
        write_indicators(whole, args.xlsx, said)
    return [path for path in (args.pdf, args.png, args.xlsx) if path]
