"""The formatting of a message that somebody sent -> the HTML that an announcement is written in.

Telegram counts in UTF-16 units of the raw text. Formats may overlap; tags may not: at each place
where one begins or ends a new run of words begins, and each run is cleaned by itself.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise, takewhile
from typing import Any, NamedTuple

from conversations.announcements.markup import escaped, kept, shows

Json = Mapping[str, Any]

TAGS = {
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
    "text_link": "a",
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "pre": "pre",
    "code": "code",
}
"""The formats that we keep."""
_OUTER = ("blockquote", "a")
"""What no other format cuts in two."""


class _Span(NamedTuple):
    """A format, by the characters it covers."""

    begin: int
    end: int
    name: str
    opening: str


def is_formatted(entities: Sequence[Json]) -> bool:
    """Whether there is any format among `entities` that we keep."""
    return any(entity.get("type") in TAGS for entity in entities)


def html_of(text: str, entities: Sequence[Json]) -> str:
    """Raw `text` with its `entities`, cleaned, as HTML."""
    spans = list(_spans(text, entities))
    html, opened = "", list[_Span]()
    for begin, end, run in _stripped(list(_runs(text, spans))):
        wanted = _tags_of(spans, begin, end, run)
        same = sum(
            1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(opened, wanted, strict=False))
        )
        tags = _closing(opened[same:]) + "".join(span.opening for span in wanted[same:])
        html += tags + escaped(run, after_tag=bool(tags))
        opened = wanted
    return html + _closing(opened)


def _closing(opened: list[_Span]) -> str:
    return "".join(f"</{span.name}>" for span in reversed(opened))


def _spans(text: str, entities: Sequence[Json]) -> Iterator[_Span]:
    at_unit = [at for at, char in enumerate(text) for _ in range(1 + (char > "\uffff"))]
    at_unit.append(len(text))
    most = len(at_unit) - 1
    for entity in entities:
        name = TAGS.get(str(entity.get("type")))
        if name is None:
            continue
        offset = int(entity.get("offset", 0))
        first, last = (min(max(unit, 0), most) for unit in (offset, offset + entity["length"]))
        url = kept(str(entity.get("url", "")))
        opening = f'<a href="{escape(url)}">' if name == "a" else f"<{name}>"
        begin, end = (_before_marks(text, at_unit[unit]) for unit in (first, last))
        if begin < end:
            yield _Span(begin, end, name, opening)


def _before_marks(text: str, at: int) -> int:
    """`at`, or the next place where no letter is parted from its marks."""
    while at < len(text) and unicodedata.category(text[at]).startswith("M"):
        at += 1
    return at


def _runs(text: str, spans: list[_Span]) -> Iterator[tuple[int, int, str]]:
    """Each stretch in which no format begins or ends, with its cleaned words."""
    edges = {0, len(text), *(span.begin for span in spans), *(span.end for span in spans)}
    for begin, end in pairwise(sorted(edges)):
        if run := kept(text[begin:end]):
            yield begin, end, run


def _stripped(runs: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The runs without the spaces around the whole."""
    while runs and not runs[0][2].strip():
        runs.pop(0)
    while runs and not runs[-1][2].strip():
        runs.pop()
    if runs:
        begin, end, run = runs[0]
        runs[0] = (begin, end, run.lstrip())
        begin, end, run = runs[-1]
        runs[-1] = (begin, end, run.rstrip())
    return runs


def _tags_of(spans: list[_Span], begin: int, end: int, run: str) -> list[_Span]:
    """The formats over a run, outer before inner, each once; a link needs words."""
    over: dict[str, _Span] = {}
    for span in sorted(spans, key=_depth):
        if span.begin <= begin and end <= span.end and (span.name != "a" or shows(run)):
            over.setdefault(span.name, span)
    return list(over.values())


def _depth(span: _Span) -> tuple[int, int, int]:
    outer = _OUTER.index(span.name) if span.name in _OUTER else len(_OUTER)
    return outer, span.begin, -span.end
