"""What is attached to a reply -> the Bot API call that sends it, and the file it takes along.

Rules:
1. The same attachment gives the same bytes, so that a letter tried again is the same letter.
2. What Telegram keeps already is sent by its number, without a file.
3. A file of the town stands in the call by its name; uploads.py knows how it travels.
4. A page stands in the call as what is to be printed; printing.py draws it before it leaves.
"""

from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from bot.pictures.codes import png
from bot.telegram.ourselves import Ourselves
from bot.telegram.printing import Drawing, IndicatorsPrint, Paper, print_of
from bot.telegram.request import Upload
from bot.words import Words
from conversations.printed import CalendarEvent
from conversations.reply import (
    Attached,
    CalendarFile,
    IndicatorsFile,
    MeetingPictureFile,
    PictureFile,
    ProjectSheetFile,
    QrCode,
    ResultsPictureFile,
    SentAgain,
    ShippedFile,
    TextFile,
    TownFile,
    Venue,
)

LONGEST_CAPTION = 1_024
SQUARE = 12
"""Points on each side of a square of a QR code: about 600 in all, sharp on any screen."""
METHODS = {
    "photo": "sendPhoto",
    "voice": "sendVoice",
    "audio": "sendAudio",
    "video": "sendVideo",
    "document": "sendDocument",
}


SHIPPED = Path(__file__).parents[1] / "sample"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Bare(NamedTuple):
    """A call that sends a file, not yet addressed to anybody."""

    method: str
    params: dict[str, Any]
    file: Upload | None
    town: TownFile | None = None
    paper: Paper | None = None
    captioned: bool = True
    """Whether words can stand under it, as one message."""


def bare(attached: Attached, ourselves: Ourselves, words: Words, locale: str) -> Bare | None:
    """How `attached` is sent to a reader of `locale`; None for a link to us without our name."""
    match attached:
        case SentAgain(what=what, file_id=file_id):
            return Bare(METHODS[what], {what: file_id}, None)
        case TextFile(name=name, content=content, mime=mime):
            return Bare("sendDocument", {}, Upload("document", name, content.encode(), mime))
        case QrCode(start=start):
            link = ourselves.link(start)
            if not link:
                return None
            return Bare("sendPhoto", {}, Upload("photo", "qr.png", drawn(link), "image/png"))
        case TownFile(what=what):
            return Bare(METHODS[what], {}, None, attached)
        case ShippedFile(name=name):
            return Bare("sendDocument", {}, Upload("document", name, shipped(name), XLSX))
        case ProjectSheetFile():
            return Bare("sendDocument", {}, None, paper=print_of(attached, ourselves, words))
        case PictureFile(picture=picture) | MeetingPictureFile(picture=picture):
            return Bare("sendPhoto", {}, None, paper=Drawing(picture, words))
        case ResultsPictureFile(picture=results):
            return Bare("sendPhoto", {}, None, paper=Drawing(results, words, locale))
        case IndicatorsFile(pdf=pdf):
            method = "sendDocument" if pdf else "sendPhoto"
            return Bare(method, {}, None, paper=IndicatorsPrint(attached, words, locale))
        case CalendarFile(name=name, event=event):
            dates = dated(words, locale, event)
            return Bare("sendDocument", {}, Upload("document", name, dates, "text/calendar"))
        case Venue():
            return Bare("sendVenue", _venue(attached, words, locale), None, captioned=False)


@lru_cache(maxsize=64)
def dated(words: Words, locale: str, event: CalendarEvent) -> bytes:
    """A date as a calendar file in one language."""
    from bot.calendars.writing import calendar  # most bots never write one

    return calendar((event,), lambda said: words.plain(said, locale))


@cache
def shipped(name: str) -> bytes:
    """What is in the file `name` that comes with the product."""
    return (SHIPPED / name).read_bytes()


def _venue(venue: Venue, words: Words, locale: str) -> dict[str, Any]:
    return {
        "latitude": venue.latitude,
        "longitude": venue.longitude,
        "title": words.plain(venue.title, locale),
        "address": venue.address or words.plain(venue.title, locale),
    }


@lru_cache(maxsize=64)
def drawn(text: str) -> bytes:
    """`text` as a QR code in a PNG."""
    return png(text, SQUARE)
