"""`portevoix link survey SLUG`: the link to a consultation, its QR code, and a poster to print."""

from argparse import Namespace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.cli.into_file import in_the_way
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, say
from bot.cli.system import refusal
from conversations.reply import Day

if TYPE_CHECKING:
    from conversations.city import CityCard
    from conversations.surveys.known import SurveyCard

SUFFIXES = ("png", "svg", "pdf")


def add_to(subparsers: Any) -> None:
    """Hang `link` and its commands under `subparsers`."""
    link = subparsers.add_parser("link", help="links, QR codes and posters")
    commands = link.add_subparsers(dest="link_command", required=True)
    survey = commands.add_parser("survey", help="the link to a consultation, as code and poster")
    survey.add_argument("slug", help="the consultation's name")
    survey.add_argument("--source", help="where it will hang: counted apart in `survey funnel`")
    survey.add_argument("--to", type=Path, metavar="DIR", help="the folder for code and poster")
    survey.add_argument("--force", action="store_true", help="replace files that are there")
    survey.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    survey.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Print the link; with `--to`, write the code (PNG, SVG) and the poster (PDF)."""

    async def work(house: House) -> int:
        return await _linked(house, args)

    return in_the_house(work, chosen(args.lang))


async def _linked(house: House, args: Namespace) -> int:
    from bot.cli.invite import asked
    from bot.telegram.ourselves import deep_link
    from conversations.surveys.events import SurveyLinkMade
    from conversations.surveys.known import SurveyBySlug
    from conversations.surveys.sources import LONGEST_WORDS, Source, named, payload
    from storage.bot_facts import username
    from storage.surveys import by_slug

    card = await house.store.read(partial(by_slug, ask=SurveyBySlug(args.slug)))
    if card is None:
        complain(house.line("survey-unknown", slug=args.slug))
        return 1
    found = Source("") if args.source is None else named(args.slug, args.source)
    if found is None:
        most = LONGEST_WORDS
        complain(house.line("survey-source-bad", source=args.source[:most], most=most))
        return 1
    source = found.name
    if source:
        event = SurveyLinkMade(slug=args.slug, source=source, words=found.words)
        ref = f"staff-{token_hex(8)}"
        await house.store.write(lambda unit: unit.did(event, ref, datetime.now(UTC)))
    start = payload(args.slug, source)
    bot = await house.store.read(username) or await asked(house.settings)
    if not bot:
        complain(house.line("survey-link-no-name", payload=start))
        return 1
    link = deep_link(bot, start)
    say(link)
    if found.words:
        say(house.line("survey-source-coded", code=source, source=found.words))
    if args.to is None:
        return 0
    return _written(house, args, await house.card(), card, link, source)


def _written(
    house: House, args: Namespace, city: "CityCard", card: "SurveyCard", link: str, source: str
) -> int:
    name = f"{card.slug}-{source}" if source else card.slug
    paths = {suffix: args.to / f"{name}.{suffix}" for suffix in SUFFIXES}
    try:
        args.to.mkdir(parents=True, exist_ok=True)
        for path in paths.values():
            if wrong := in_the_way(house, path, args.force):
                complain(wrong)
                return 1
        for suffix, path in paths.items():
            path.write_bytes(_made(city, card, link, suffix))
            say(house.line("survey-link-written", file=path))
    except OSError as failed:
        complain(house.line("export-failed", file=args.to, detail=refusal(failed, house.lang)))
        return 1
    return 0


def _made(city: "CityCard", card: "SurveyCard", link: str, suffix: str) -> bytes:
    from bot.pictures.codes import png, svg
    from bot.pictures.poster import poster
    from bot.words import Words

    if suffix != "pdf":
        return png(link) if suffix == "png" else svg(link)
    words, until = Words(city.time_zone), None
    if card.closes_at is not None:
        until = Day(day=card.closes_at.astimezone(ZoneInfo(city.time_zone)).date())
    return poster(city.name, card.title, city.languages, link, words, until=until)
