"""`portevoix ideas picture`: the ideas of the town at a glance, drawn and in words."""

from argparse import Namespace
from datetime import UTC, datetime
from typing import Any

from bot.cli.into_file import add_file_to
from bot.cli.opening import House
from bot.cli.printing import say


def add_to(commands: Any) -> None:
    """Hang `picture` under the commands of `ideas`."""
    picture = commands.add_parser("picture", help="what is handed in, as a PNG and in words")
    picture.add_argument(
        "--in",
        dest="locale",
        choices=("fr", "fr-simple", "en", "ar"),
        help="the language of the picture; without it, the town's first",
    )
    add_file_to(picture, _write)


async def _write(house: House, args: Namespace) -> int:
    """The PNG at the path asked for, its words beside it."""
    from bot.pictures.ideas import ideas_png
    from bot.words import Words
    from conversations.ideas.campaign import Campaigns
    from conversations.ideas.weekly import WEEK, IdeaFigures, in_words, pictured
    from conversations.reply import Label
    from storage import campaigns, ideas_figures

    card, at = house.city.card(), datetime.now(UTC)
    locale = args.locale or card.languages[0]
    figures = await house.store.read(lambda db: ideas_figures.figures(db, IdeaFigures(at - WEEK)))
    calls = await house.store.read(lambda db: campaigns.every(db, Campaigns()))
    words = Words(card.time_zone)

    def said(label: Label) -> str:
        return label if isinstance(label, str) else words.plain(label, locale)

    drawn = pictured(figures, calls, card, at, locale)
    args.to.write_bytes(ideas_png(drawn, house.city.shapes, said))
    beside = args.to.with_suffix(".txt")
    beside.write_text("\n".join(map(said, in_words(drawn))) + "\n", encoding="utf-8")
    say(house.line("ideas-picture-written", file=args.to, beside=beside))
    return 0
