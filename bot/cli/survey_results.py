"""`portevoix survey results SLUG --to DIR`: what came of a consultation, as pictures and a table.

What is written is what residents are shown, and nothing in between: the state published last.
"""

import secrets
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.cli.into_file import in_the_way
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, say
from bot.cli.system import refusal
from conversations.reply import Label, Words
from conversations.surveys.known import SurveyBySlug, SurveyCard
from conversations.surveys.results.events import ResultsWritten
from conversations.surveys.results.known import PublishedResults
from conversations.surveys.results.published import Results
from storage.unit import Unit

COLUMNS = ("question", "label", "kind", "answered", "cell", "cell_label", "people")
PEOPLE = "submissions"
"""The row of the table that says how many handed in."""


def add_to(commands: Any) -> None:
    """Hang `results` under the commands of `survey`."""
    results = commands.add_parser("results", help="what came of it, as pictures and a table")
    results.add_argument("slug", help="the consultation's name")
    results.add_argument(
        "--to", type=Path, required=True, metavar="DIR", help="the folder to write to"
    )
    results.add_argument(
        "--in",
        dest="locale",
        choices=("fr", "fr-simple", "en", "ar"),
        help="the language of the pictures; without it, the town's first",
    )
    results.add_argument("--force", action="store_true", help="replace files that are there")
    results.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    results.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Count where another state may follow, then write the state there is."""

    async def work(house: House) -> int:
        return await write(house, args.slug, args.to, args.locale or "", force=args.force)

    return in_the_house(work, chosen(args.lang))


async def write(house: House, slug: str, folder: Path, locale: str, *, force: bool) -> int:
    """The files of `slug` in `folder`; 1 after saying why not."""
    from bot.surveys.counting import count

    now = datetime.now(UTC)
    card = await house.store.read(partial(_card, slug=slug))
    if card is None:
        complain(house.line("survey-unknown", slug=slug))
        return 1
    await count(house.store, slug, now, house.city.time_zone)
    found = await house.store.read(partial(_published, slug=slug))
    if found is None:
        complain(house.line("survey-results-none"))
        return 1
    await _warned(house, now)
    if not _there(house, folder):
        return 1
    files = _files(house, card, found, folder, locale or house.city.languages[0])
    wrong = next((w for file in files if (w := in_the_way(house, file.path, force))), "")
    if wrong:
        complain(wrong)
        return 1
    await house.store.write(partial(_note, slug=slug, people=found.people, at=now))
    return _written(house, files, folder)


async def _card(db: Any, slug: str) -> SurveyCard | None:
    from storage.surveys import by_slug

    return await by_slug(db, SurveyBySlug(slug))


async def _published(db: Any, slug: str) -> Results | None:
    from storage.results import published

    return await published(db, PublishedResults(slug))


async def _note(unit: Unit, slug: str, people: int, at: datetime) -> None:
    event = ResultsWritten(slug=slug, people=people)
    await unit.did(event, f"staff-{secrets.token_hex(8)}", at)


async def _warned(house: House, now: datetime) -> None:
    """Say so where nothing of it may be made public today."""
    from conversations.ballots import silence

    today = now.astimezone(ZoneInfo(house.city.time_zone)).date()
    ballot = silence((await house.card()).ballots, today)
    if ballot is not None:
        complain(house.line("survey-results-silence"))


class _File:
    """A file and what makes it."""

    def __init__(self, path: Path, made: Callable[[], bytes]) -> None:
        self.path = path
        self.made = made


def _files(
    house: House, card: SurveyCard, found: Results, folder: Path, locale: str
) -> Sequence[_File]:
    from bot.pictures.results import results_png, results_svg
    from bot.words import Words as Catalogues
    from conversations.surveys.results.telling import in_words, pages, pictured

    city = house.city.card()
    words = Catalogues(city.time_zone)

    def said(label: Label) -> str:
        return label if isinstance(label, str) else words.plain(label, locale)

    files = [_File(folder / f"{card.slug}-results.csv", partial(_table, found, said))]
    told: list[Words] = []
    for at, page in enumerate(pages(found), start=1):
        drawn = pictured(card.title, found, page, city)
        told += in_words(card.title, found, page)
        name = folder / f"{card.slug}-results-{at}"
        png, svg = partial(results_png, drawn, locale, said), results_svg(drawn, locale, said)
        files.append(_File(name.with_suffix(".png"), png))
        files.append(_File(name.with_suffix(".svg"), svg.encode))
    text = "\n\n".join(said(block) for block in told) + "\n"
    return (*files, _File(folder / f"{card.slug}-results.txt", text.encode))


def _table(found: Results, said: Callable[[Label], str]) -> bytes:
    """A row for each cell; what is not told is empty. No cell can be run as a formula."""
    import csv
    import io

    from conversations.cells import guard

    into = io.StringIO()
    writer = csv.writer(into, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(found, said):
        writer.writerow([guard(cell) if isinstance(cell, str) else cell for cell in row])
    return into.getvalue().encode("utf-8-sig")


def _rows(found: Results, said: Callable[[Label], str]) -> Iterator[tuple[object, ...]]:
    yield PEOPLE, "", "", found.people, "", "", found.people
    for one in found.questions:
        about = (one.key, said(one.label), one.shape, one.people)
        for bar in one.bars:
            yield *about, bar.name, said(bar.label), bar.people
        if not one.bars:
            yield *about, "", "", None


def _there(house: House, folder: Path) -> bool:
    """Make `folder` where there is none; False after saying why it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failed:
        complain(house.line("export-failed", file=folder, detail=refusal(failed, house.lang)))
        return False
    return True


def _written(house: House, files: Sequence[_File], folder: Path) -> int:
    for file in files:
        try:
            file.path.write_bytes(file.made())
        except OSError as failed:
            complain(
                house.line("export-failed", file=file.path, detail=refusal(failed, house.lang))
            )
            return 1
    say(house.line("survey-results-written", folder=folder, n=len(files)))
    return 0
