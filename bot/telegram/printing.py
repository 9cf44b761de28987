"""Pages on their way: a project sheet is put into words, its photo fetched, and printed.

Rules:
1. It is printed once for a letter's call, before that leaves: however often the call is tried, the
   same bytes go.
2. A photo that cannot be had in time is left out; the page says where it is.
3. Few are printed at once, in threads: answers do not wait for them.
"""

import asyncio
import logging
from collections.abc import Sequence
from typing import NamedTuple

from telegram.error import TelegramError

from bot.city.polygons import Area
from bot.pictures.ideas import ideas_png
from bot.pictures.indicators import indicators_page
from bot.pictures.meeting import meeting_png
from bot.pictures.results import results_png
from bot.pictures.sheet import Headings, Sheet, sheet_pdf
from bot.telegram.ourselves import Ourselves
from bot.telegram.request import Telegram, Upload
from bot.words import Words
from conversations.printed import IdeasPicture, MeetingPicture, ProjectSheet, ResultsPicture
from conversations.reply import Day, IndicatorsFile, Label, Line, ProjectSheetFile, line

log = logging.getLogger(__name__)

AT_ONCE = 2
MOST_KEPT = 16
"""Pictures that are kept, because many are sent the same."""
FETCHED_WITHIN = 20.0
"""Seconds for a photo to arrive."""
LARGEST_PHOTO = 20 * 1024 * 1024
"""Telegram hands out nothing larger."""


class Print(NamedTuple):
    """A page to be printed."""

    name: str
    sheet: Sheet
    headings: Headings
    photo: str
    """The number of the photo at Telegram; empty: none."""
    link: str


def print_of(file: ProjectSheetFile, ourselves: Ourselves, words: Words) -> Print:
    """What is printed of `file`; without a code while we do not know our name."""
    locale = file.sheet.locale
    link = ourselves.link(file.start) if file.start else ""
    headings = Headings(
        kicker=words.plain(line("sheet-kicker"), locale),
        words=words.plain(line("sheet-words"), locale),
        rest=words.plain(line("sheet-rest"), locale),
        no_photo=words.plain(line("sheet-no-photo"), locale),
        scan=words.plain(line("sheet-scan"), locale),
        footer=words.plain(line("sheet-footer"), locale),
    )
    return Print(file.name, _in_words(file.sheet, words), headings, file.photo, link)


def _in_words(sheet: ProjectSheet, words: Words) -> Sheet:
    def said(label: Label) -> str:
        return label if isinstance(label, str) else words.plain(label, sheet.locale)

    facts: tuple[tuple[Line, Label], ...] = (
        (line("sheet-signed"), sheet.called),
        (line("sheet-place"), sheet.place),
        (line("sheet-theme"), sheet.theme),
        (line("sheet-day"), line("sheet-the-day", day=Day(day=sheet.day))),
    )
    return Sheet(
        locale=sheet.locale,
        city=said(sheet.city),
        campaign=said(sheet.campaign),
        title=sheet.title,
        number=said(line("sheet-number", number=str(sheet.number))),
        facts=tuple((said(label), said(value)) for label, value in facts),
        words=sheet.words,
        answers=tuple((said(heading), text) for heading, text in sheet.answers),
        has_photo=sheet.has_photo,
    )


class Drawing(NamedTuple):
    """A picture to be drawn, and how its labels are said."""

    picture: IdeasPicture | MeetingPicture | ResultsPicture
    words: Words
    locale: str = ""
    """The reader's, where the picture itself has none."""

    def said(self, label: Label) -> str:
        """A label in the language of the picture."""
        if isinstance(label, str):
            return label
        own = self.locale if isinstance(self.picture, ResultsPicture) else self.picture.locale
        return self.words.plain(label, own)


def drawn_png(drawing: Drawing, shapes: Sequence[Area]) -> bytes:
    """The picture as a PNG. Not for the event loop."""
    if isinstance(drawing.picture, ResultsPicture):
        return results_png(drawing.picture, drawing.locale, drawing.said)
    if isinstance(drawing.picture, MeetingPicture):
        return meeting_png(drawing.picture, shapes, drawing.said)
    return ideas_png(drawing.picture, shapes, drawing.said)


class IndicatorsPrint(NamedTuple):
    """The page of the indicators, and how its labels are said."""

    file: IndicatorsFile
    words: Words
    locale: str

    def made(self) -> Upload:
        """The page as the file that goes along. Not for the event loop."""

        def said(label: Label) -> str:
            return label if isinstance(label, str) else self.words.plain(label, self.locale)

        pdf = self.file.pdf
        content = indicators_page(self.file.page, self.locale, said, pdf=pdf)
        if pdf:
            return Upload("document", self.file.name, content, "application/pdf")
        return Upload("photo", "picture.png", content, "image/png")


Paper = Print | Drawing | IndicatorsPrint


class Press:
    """Where pages and pictures are made; shared by all letters."""

    def __init__(self, bot: Telegram, shapes: Sequence[Area] = ()) -> None:
        self._bot = bot
        self._shapes = shapes
        self._room = asyncio.Semaphore(AT_ONCE)
        self._kept: dict[tuple[ResultsPicture, str], bytes] = {}

    async def printed(self, paper: Paper) -> Upload:
        """`paper` as the file that goes along."""
        async with self._room:
            if isinstance(paper, IndicatorsPrint):
                return await asyncio.to_thread(paper.made)
            if isinstance(paper, Drawing):
                drawn = await self._drawn(paper)
                return Upload("photo", "picture.png", drawn, "image/png")
            photo = await self._photo(paper.photo) if paper.photo else None
            content = await asyncio.to_thread(
                sheet_pdf, paper.sheet, paper.headings, photo=photo, link=paper.link
            )
        return Upload("document", paper.name, content, "application/pdf")

    async def _drawn(self, drawing: Drawing) -> bytes:
        """The picture; one that goes to many in the same language is drawn once."""
        if not isinstance(drawing.picture, ResultsPicture):
            return await asyncio.to_thread(drawn_png, drawing, self._shapes)
        key = drawing.picture, drawing.locale
        if key not in self._kept:
            while len(self._kept) >= MOST_KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = await asyncio.to_thread(drawn_png, drawing, self._shapes)
        return self._kept[key]

    async def _photo(self, number: str) -> bytes | None:
        try:
            async with asyncio.timeout(FETCHED_WITHIN):
                return await self._bot.download(number, most=LARGEST_PHOTO)
        except (TelegramError, TimeoutError) as error:
            log.warning("a photo for a page cannot be had (%s)", type(error).__name__)
            return None
