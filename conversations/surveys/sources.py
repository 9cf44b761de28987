"""By which link people come to a consultation: a poster, a market, a school.

Rules:
1. A link is `survey_<consultation>--<source>`; a consultation's name never has two dashes together.
2. What is too long or not a source at all is no reason to turn anybody away: it counts as none.
3. It is counted, and never kept beside somebody's answers.
"""

import re
from typing import NamedTuple

from conversations.surveys.lint.slug import slugged

BETWEEN = "--"
PAYLOAD = "survey_"
LONGEST_PAYLOAD = 64
"""Signs that Telegram takes after `?start=` (Bot features, "Deep linking")."""
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


def named(text: str) -> str:
    """A source as it stands in a link: lower case, no accents, hyphens; maybe nothing is left."""
    return slugged(text)


def room_for(slug: str) -> int:
    """How many signs a source may have beside `slug`."""
    return LONGEST_PAYLOAD - len(payload(slug)) - len(BETWEEN)
