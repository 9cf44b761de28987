"""The page of the indicators: one A4 sheet, as a PDF or as a picture, whichever way it runs.

Rules:
1. What the town wrote (the title of a consultation) is data: it never becomes a command.
2. Always one page: its letters shrink until everything fits.
3. A figure that is not told is hatched, always as high: none and a few look the same. Where nobody
   counted, nothing is drawn.
4. What room is left is for the notes: their letters are as large as fits.
"""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from bot.pictures.letters import printable, right_to_left, shortened
from bot.pictures.typesetter import typeset
from conversations.indicators.notes import FEW
from conversations.printed import Columns, IndicatorsPage, Share
from conversations.reply import Label, line

TEMPLATE = Path(__file__).with_suffix(".typ")
LONGEST = 70
"""Characters of a label of the town's."""
Say = Callable[[Label], str]


def indicators_page(page: IndicatorsPage, locale: str, say: Say, *, pdf: bool) -> bytes:
    """The page as a PDF, else as a PNG; `say` puts a label into `locale`. Not for the event
    loop."""
    told = json.dumps(_values(page, locale, say), ensure_ascii=False)
    return typeset(_template(), {}, "pdf" if pdf else "png", inputs={"page": told}, ppi=150)


def _values(page: IndicatorsPage, locale: str, say: Say) -> dict[str, Any]:
    """What the template reads: words and numbers alone."""

    def said(label: Label, most: int = 0) -> str:
        text = say(label)
        return printable(shortened(text, most) if most else text)

    title = said(page.title)
    legend = bool(page.reference and page.shares)
    return {
        "rtl": right_to_left(title, locale == "ar"),
        "lang": locale.split("-")[0],
        "city": said(page.city, 60),
        "title": title,
        "period": said(page.period),
        "remarks": [said(one) for one in page.remarks],
        "columns": [_column(one, said) for one in page.columns],
        "groups": [
            {
                "title": said(one.title),
                "rows": [[said(r.label, LONGEST), said(r.value), r.note] for r in one.rows],
            }
            for one in page.groups
        ],
        "shares": [
            {
                "title": said(one.title),
                "note": one.note,
                "rows": [_share(row, said) for row in one.rows],
            }
            for one in page.shares
        ],
        "reference": said(page.reference) if page.shares else "",
        "legend": said(line("indicators-legend")) if legend else "",
        "hatched": said(line("indicators-hatched")) if _hatched(page) else "",
        "key": [said(one) for one in page.key],
        "notes_title": said(line("indicators-notes")),
        "notes": [said(one) for one in page.notes],
        "few": said(line("indicators-few", few=FEW)),
    }


def _hatched(page: IndicatorsPage) -> bool:
    """Whether anything on it is hatched."""
    weeks = (one for each in page.columns for one in each.figures if one.known)
    rows = (one for each in page.shares for one in each.rows)
    return any(one.count is None for one in weeks) or any(one.percent is None for one in rows)


def _column(one: Columns, said: Callable[..., str]) -> dict[str, Any]:
    return {
        "label": said(one.label),
        "note": one.note,
        "counts": [figure.count if figure.known else "" for figure in one.figures],
        "first": said(one.figures[0].label),
        "last": said(one.figures[-1].label),
    }


def _share(row: Share, said: Callable[..., str]) -> list[Any]:
    """A part: as numbers to be drawn, and as they are said in the language of the page."""
    told = [
        "" if one is None else said(line("indicators-percent", n=one))
        for one in (row.percent, row.reference)
    ]
    return [said(row.label, LONGEST), row.percent, row.reference, *told]


@cache
def _template() -> bytes:
    return TEMPLATE.read_bytes()
