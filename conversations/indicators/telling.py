"""The page in words: everything that is drawn is said, in the same order, and how it is made."""

from conversations.audience_words import joined
from conversations.indicators.notes import FEW
from conversations.printed import Columns, Figure, IndicatorsPage, Measures, Share, Shares
from conversations.reply import Label, Line, Words, line, verbatim


def head(page: IndicatorsPage) -> tuple[Words, ...]:
    """Whose figures, of when, and what has to be known first."""
    title = line("indicators-head", city=page.city, period=page.period)
    return (title, *(_words(one) for one in page.remarks))


def figures(page: IndicatorsPage) -> tuple[Words, ...]:
    """Every figure, a paragraph for each group."""
    groups = tuple(_group(one) for one in page.groups if one.rows)
    shares = tuple(_shares(one) for one in page.shares)
    weeks = tuple(_weeks(one) for one in page.columns)
    source = (_words(page.reference),) if page.reference and page.shares else ()
    return (*groups[:1], *weeks, *groups[1:], *shares, *source, *key(page))


def key(page: IndicatorsPage) -> tuple[Words, ...]:
    """What the words mean that stand where a figure is not told."""
    return (joined(tuple(_words(one) for one in page.key)),) if page.key else ()


def how(page: IndicatorsPage) -> tuple[Words, ...]:
    """How each figure is computed."""
    numbered = (line("indicators-how", n=str(n), how=note) for n, note in enumerate(page.notes, 1))
    return (line("indicators-how-title"), *numbered)


def _group(one: Measures) -> Words:
    rows = (
        line("indicators-row", label=row.label, value=row.value, note=str(row.note))
        for row in one.rows
    )
    return joined((line("indicators-heading", title=one.title), *rows))


def _weeks(one: Columns) -> Words:
    """The weeks of one figure in a line: a year has 53."""
    first = one.figures[0].label
    counts = " · ".join(_week(each) for each in one.figures)
    about = {"label": one.label, "first": first, "note": str(one.note)}
    told = (
        "indicators-weeks" if all(each.known for each in one.figures) else "indicators-weeks-known"
    )
    return joined((line(told, few=FEW, **about), verbatim(counts)))


def _week(one: Figure) -> str:
    if not one.known:
        return "?"
    return "–" if one.count is None else str(one.count)


def _shares(one: Shares) -> Words:
    title = line("indicators-heading-noted", title=one.title, note=str(one.note))
    if all(row.percent is None for row in one.rows):
        return joined((title, line("indicators-untold")))
    rows = (_share(row) for row in one.rows)
    return joined((title, *rows))


def _share(row: Share) -> Line:
    label = row.label
    if row.percent is None:
        value = line("indicators-untold")
    else:
        value = line("indicators-percent", n=row.percent)
    if row.reference is None:
        return line("indicators-share", label=label, value=value)
    return line("indicators-share-against", label=label, value=value, reference=row.reference)


def _words(label: Label) -> Words:
    return verbatim(label) if isinstance(label, str) else label
