"""What reaches us, cleaned at the door: a person's words, presses, things sent, and the hour."""

import unicodedata
from datetime import datetime
from typing import Literal

from pydantic import Field

from conversations.frozen import Frozen

MOST_COMBINING = 4
"""Combining marks kept after one letter: enough for Vietnamese and vocalised Arabic."""
FIRST_MARK = "\u0300"
"""The first combining mark; nothing before it is changed by NFC."""
REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
KEPT_CONTROLS = frozenset("\n\t")


class Wrote(Frozen):
    """A text message."""

    kind: Literal["wrote"] = "wrote"
    text: str
    html: str = ""
    """The same with the writer's own formatting, as HTML; empty when there is none."""


class Pressed(Frozen):
    """A button under question `step` of `talk`; `message` is the one it stood under."""

    kind: Literal["pressed"] = "pressed"
    talk: str
    step: int
    token: str
    message: int | None = None


class Commanded(Frozen):
    """A command, typed or carried by a standing button (then `message` says under which)."""

    kind: Literal["commanded"] = "commanded"
    name: str
    args: str = ""
    message: int | None = None
    session: str = ""
    """The mark of the session in which its button was shown (see session.py)."""


class SentFile(Frozen):
    """A photo, voice note, document: where Telegram keeps it, its size in bytes and its type."""

    kind: Literal["file"] = "file"
    what: Literal["photo", "voice", "audio", "video", "document"]
    file_id: str
    size: int = 0
    mime: str = ""
    caption: str = ""


class SentPlace(Frozen):
    """A position in WGS84 degrees."""

    kind: Literal["place"] = "place"
    latitude: float
    longitude: float


class SentOther(Frozen):
    """Something no question takes: a sticker, a contact, an edited message, a forged press."""

    kind: Literal["other"] = "other"
    what: str
    file: SentFile | None = None
    """The round film that Telegram records: only a question that asks for a film takes it."""


class Left(Frozen):
    """The person blocked the bot."""

    kind: Literal["left"] = "left"


class CameBack(Frozen):
    """The person unblocked the bot."""

    kind: Literal["came_back"] = "came_back"


class TimeCame(Frozen):
    """The hour of something that was due: `what` names the rule, `about` the thing."""

    kind: Literal["time"] = "time"
    what: str
    about: str = ""


What = Wrote | Pressed | Commanded | SentFile | SentPlace | SentOther | Left | CameBack | TimeCame


class Incoming(Frozen):
    """One thing that happened: its reference (stable, unique), who, when (UTC), and what."""

    ref: str
    person: str
    at: datetime
    locale: str = "fr"
    """The language the person's own device announces, mapped to one of ours."""
    returned: bool = False
    """The first thing heard since something we said never reached them."""
    what: What = Field(discriminator="kind")


def clean(text: str) -> str:
    """`text` fit to keep and to show: NFC, without controls, lone surrogates or reordering marks.

    Nothing a reader could see is lost but the marks beyond the fourth on one letter.
    """
    if text.isprintable() and max(text, default="") < FIRST_MARK:
        return text.strip()  # most of what is typed in French and English
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text):
        category = unicodedata.category(char)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks <= MOST_COMBINING and _is_plain(char, category):
            kept.append(char)
    return "".join(kept).strip()


def _is_plain(char: str, category: str) -> bool:
    if category in ("Cc", "Cs", "Cn"):
        return char in KEPT_CONTROLS
    return char not in REORDERING


def fold(text: str) -> str:
    """`text` for comparing: lower case, no accents, single spaces (what people type differs)."""
    bare = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return " ".join("".join(c for c in bare if not unicodedata.combining(c)).split())
