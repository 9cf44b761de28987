"""By which link people come to a consultation: a poster, a market, a school.

Rules:
1. A link is `survey_<consultation>--<source>`; a consultation's name never has two dashes together.
2. What is too long or not a source at all is no reason to turn anybody away: it counts as none.
3. Words that a link cannot carry (Arabic, too long) have a short code there, always the same one;
   the words are kept beside it.
4. It is counted, and never kept beside somebody's answers.
"""

import re
import unicodedata
from base64 import b32encode
from hashlib import sha256
from typing import NamedTuple

from conversations.incoming import clean
from conversations.surveys.lint.slug import LONGEST_SLUG, slugged

BETWEEN = "--"
PAYLOAD = "survey_"
LONGEST_PAYLOAD = 64
"""Signs that Telegram takes after `?start=` (Bot features, "Deep linking")."""
LONGEST_WORDS = 100
CODE = 10
"""Signs of a code: 50 bits, so that no two of a town's sources have the same."""
_CARRIED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_SOURCE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Arrival(NamedTuple):
    """Which consultation, and by which link ("": one that names none)."""

    slug: str
    source: str


class Reached(NamedTuple):
    """How many people came, saw the first question, and handed in."""

    came: int = 0
    began: int = 0
    finished: int = 0


def arrival(args: str) -> Arrival:
    """What the arguments of `/survey` name."""
    slug, _, source = args.partition(BETWEEN)
    return Arrival(slug, source if _SOURCE.fullmatch(source) else "")


def payload(slug: str, source: str = "") -> str:
    """What stands after `?start=` in the link to `slug` by `source`, a name as `named` makes it.

    Raises ValueError when both together are longer than Telegram takes.
    """
    text = PAYLOAD + (f"{slug}{BETWEEN}{source}" if source else slug)
    if len(text) > LONGEST_PAYLOAD:
        raise ValueError(text)
    return text


class Source(NamedTuple):
    """Where a link hangs: its name in the link, and the words it stands for ("": the name says)."""

    name: str
    words: str = ""


def named(slug: str, text: str) -> Source | None:
    """A source as it stands in a link to `slug`: lower case, no accents, hyphens, where nothing is
    lost by that; else a code for its words. None for what has no letter and no digit, or too many.
    """
    words = " ".join(clean(text).split())
    if len(words) > LONGEST_WORDS or not any(sign.isalnum() for sign in words):
        return None
    name = slugged(words)
    bare = _bare(words)
    carried = all(sign in _CARRIED or not sign.isalnum() for sign in bare)
    if carried and len(bare) <= min(LONGEST_SLUG, room_for(slug)):
        return Source(name)
    kept = " ".join(unicodedata.normalize("NFKC", words).casefold().split())
    return Source(b32encode(sha256(kept.encode()).digest())[:CODE].decode().lower(), words)


def _bare(text: str) -> str:
    """Lower case without accents, as in `slugged`."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def room_for(slug: str) -> int:
    """How many signs a source may have beside `slug`."""
    return LONGEST_PAYLOAD - len(payload(slug)) - len(BETWEEN)
