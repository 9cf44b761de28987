"""The agenda that the town sets, as it is typed: one point a line, language by language.

The first language says which points there are; what reads as before, or stands where something was
that reads otherwise now, stays the same point for the other languages.
"""

import re

from conversations.incoming import fold
from conversations.meetings.meeting import LONGEST_POINT, MOST_POINTS
from conversations.reply import Line, Told, line, told

Points = tuple[Told, ...]
BETWEEN = re.compile("[\n;؛]")
"""What stands between points: on a computer, Enter sends the message."""


def lines_of(text: str) -> tuple[str, ...]:
    """The points of a text."""
    return tuple(row for one in BETWEEN.split(text) if (row := " ".join(one.split())))


def as_text(points: Points) -> Told:
    """One point a line in each language that has one; a dash where a point is missing."""
    locales = dict.fromkeys(locale for one in points for locale, _ in one.words)
    return told(
        {
            locale: "\n".join(dict(one.words).get(locale, "–") for one in points)
            for locale in locales
        }
    )


def wrong(lines: tuple[str, ...], points: Points, *, first: bool) -> Line | None:
    """What is to be changed in them; `first`: they say which points there are."""
    if not first and len(lines) != len(points):
        return line("meeting-call-agenda-count", n=len(points))
    if len(lines) > MOST_POINTS:
        return line("meeting-call-agenda-many", most=MOST_POINTS)
    long = max((len(one) for one in lines), default=0)
    if long > LONGEST_POINT:
        return line("meeting-call-too-long", n=long, most=LONGEST_POINT)
    return None


def written(points: Points, locale: str, lines: tuple[str, ...], *, first: bool) -> Points:
    """The points with these lines in that language; without that language where there are none."""
    if not first:
        texts = lines or ("",) * len(points)
        return tuple(_with(one, locale, text) for one, text in zip(points, texts, strict=True))
    same = {fold(dict(one.words).get(locale, "")): one for one in points}
    wanted = {fold(text) for text in lines}
    return tuple(
        _with(same.get(fold(text)) or _in_place(points, n, lines, locale, wanted), locale, text)
        for n, text in enumerate(lines)
    )


def _in_place(
    points: Points, n: int, lines: tuple[str, ...], locale: str, wanted: set[str]
) -> Told:
    """The point that stood there, unless it stands elsewhere now."""
    if len(lines) != len(points) or fold(dict(points[n].words).get(locale, "")) in wanted:
        return told({})
    return points[n]


def _with(point: Told, locale: str, text: str) -> Told:
    words = {**dict(point.words), locale: text}
    return told({one: said for one, said in words.items() if said})
