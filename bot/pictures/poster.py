"""The poster of a consultation: one A4 page with its title, a large code, and its languages.

Rules:
1. It says the same in each language that the consultation has, the town's first language largest.
2. Titles are data: they never become a command of the typesetter.
3. Whoever cannot scan finds the address written out.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from bot.pictures.codes import svg
from bot.pictures.letters import printable, right_to_left, shortened
from bot.pictures.typesetter import Format, typeset
from bot.words import Words
from conversations.languages import NAMES
from conversations.reply import Day, Told, line
from conversations.reply import Words as Said

TEMPLATE = Path(__file__).with_suffix(".typ")
LONGEST_TITLE = 140


def poster(
    city: Told,
    title: Told,
    languages: tuple[str, ...],
    link: str,
    words: Words,
    *,
    until: Day | None = None,
    format: Format = "pdf",
) -> bytes:
    """The page in those of `languages` that `title` has, at least its first; `until`: the last day.

    Takes its time: not for the event loop.
    """
    there = dict(title.words)
    spoken = [locale for locale in languages if locale in there] or [title.spoken(languages[0])[0]]
    page = {
        "city": printable(shortened(city.spoken(spoken[0])[1], 60)),
        "link": link.removeprefix("https://"),
        "parts": [_part(title, locale, words, until) for locale in spoken],
    }
    files = {"qr.svg": svg(link, border=0)}
    told = json.dumps(page, ensure_ascii=False)
    return typeset(_template(), files, format, inputs={"page": told})


def _part(title: Told, locale: str, words: Words, until: Day | None) -> dict[str, Any]:
    """What the page says in one language."""

    def said(one: Said) -> str:
        return printable(words.plain(one, locale))

    text = printable(shortened(title.spoken(locale)[1], LONGEST_TITLE))
    return {
        "lang": locale.split("-")[0],
        "language": said(NAMES[locale]),
        "title": text,
        "rtl": right_to_left(text, locale == "ar"),
        "kicker": said(line("survey-poster-kicker")),
        "scan": said(line("survey-poster-scan")),
        "how": said(line("survey-poster-how")),
        "until": _kept_together(said(line("survey-poster-until", day=until))) if until else "",
    }


def _kept_together(text: str) -> str:
    """A date on one line: its year does not begin another."""
    return text.replace(" ", "\u00a0")


@cache
def _template() -> bytes:
    return TEMPLATE.read_bytes()
