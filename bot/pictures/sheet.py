"""The project sheet: one idea on one A4 page, as a PDF.

Rules:
1. What people wrote is data: it never becomes a command of the typesetter, which reads no file
   but those given here, and runs nothing.
2. Always one page: the letters shrink, then each text is cut and the page says where the rest is.
3. The same sheet and the same photo give the same bytes.
4. A photo that cannot be printed is left out.
"""

import json
import logging
from functools import cache
from pathlib import Path
from typing import Any

from bot.pictures.codes import svg
from bot.pictures.letters import printable, right_to_left, shortened
from bot.pictures.photo import Photo, checked
from bot.pictures.typesetter import Format, typeset
from conversations.frozen import Frozen

log = logging.getLogger(__name__)

MOST = 10_000
"""Characters of one text that are looked at; far more than there is room for."""
TEMPLATE = Path(__file__).with_suffix(".typ")


class Headings(Frozen):
    """The page's own words, in its language."""

    kicker: str
    """What kind of page it is."""
    words: str
    """Stands over the idea as its author wrote it."""
    rest: str
    """Where the rest is, when something was cut."""
    no_photo: str
    """Stands in the place of a photo that is not printed."""
    scan: str
    """What the code leads to."""
    footer: str


class Sheet(Frozen):
    """An idea as it is printed: every text in the language of the page, or its author's own."""

    locale: str
    city: str
    campaign: str
    title: str
    number: str
    facts: tuple[tuple[str, str], ...] = ()
    """Who, where, about what, when: a label of ours and a value."""
    words: str
    answers: tuple[tuple[str, str], ...] = ()
    """A heading of ours and what was answered, in order."""
    has_photo: bool = False


def sheet_pdf(sheet: Sheet, headings: Headings, *, photo: bytes | None, link: str) -> bytes:
    """The page; without a code where there is no `link`. Takes its time: not for the event loop."""
    return drawn(sheet, headings, photo=photo, link=link, format="pdf")


def drawn(
    sheet: Sheet, headings: Headings, *, photo: bytes | None, link: str, format: Format
) -> bytes:
    """The page as `format`: pdf, png or svg."""
    picture = checked(photo) if photo else None
    if picture is not None:
        try:
            return _set(_page(sheet, headings, picture, link), picture, link, format)
        except RuntimeError:  # it is broken further down
            log.info("a photo cannot be printed and is left out")
    return _set(_page(sheet, headings, None, link), None, link, format)


def _page(sheet: Sheet, headings: Headings, photo: Photo | None, link: str) -> dict[str, Any]:
    """What the template reads."""
    arabic = right_to_left(headings.footer, sheet.locale == "ar")

    def said(text: str, most: int = 0) -> dict[str, Any]:
        shown = printable(shortened(text, most) if most else text[:MOST])
        return {"text": shown, "rtl": right_to_left(shown, arabic)}

    ours = headings if link else headings.model_copy(update={"scan": ""})
    answered = [(heading, said(text)) for heading, text in sheet.answers]
    return {
        "rtl": arabic,
        "lang": sheet.locale.split("-")[0],
        "city": printable(shortened(sheet.city, 60)),
        "campaign": said(sheet.campaign, 120),
        "title": said(sheet.title, 240),
        "number": printable(sheet.number),
        "facts": [(label, said(value, 120)) for label, value in sheet.facts if printable(value)],
        "words": said(sheet.words),
        "answers": [one for one in answered if one[1]["text"]],
        "photo": photo.name if photo else "",
        "aspect": photo.aspect if photo else 1,
        "kicker": ours.kicker,
        "heading": ours.words,
        "rest": ours.rest,
        "no_photo": ours.no_photo if sheet.has_photo and photo is None else "",
        "scan": ours.scan,
        "footer": ours.footer,
    }


def _set(page: dict[str, Any], photo: Photo | None, link: str, format: Format) -> bytes:
    files = {photo.name: photo.content} if photo else {}
    if link:
        files["qr.svg"] = svg(link, border=0)
    told = json.dumps(page, ensure_ascii=False)
    return typeset(_template(), files, format, inputs={"page": told})


@cache
def _template() -> bytes:
    return TEMPLATE.read_bytes()
